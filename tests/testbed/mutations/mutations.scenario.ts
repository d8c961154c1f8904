import { scenario } from 'seesaw';
import { originOf } from '../../../scenarios/first-apps/testbed.ts';
import { mutations } from '../../../src/testbed/apps/plain/mutations.ts';
import { askDearer, leave, upgrade } from './walk-mutation.ts';
import { asides } from './variant.ts';

/** Each mutation of the neutral app as a target of its own: its way in, and the flow that the obstacle stands in. */
for (const mutation of mutations) {
  const app = `plain-${mutation.id}`;
  scenario(
    app,
    { name: { zh: mutation.id, en: mutation.id }, sector: 'neutral', origin: originOf(app) },
    ({ onward, exit }) => {
      onward('upgrade', { from: 'middle', to: 'large', ...asides(app, 'member-1') }, ({ page, walk }) =>
        upgrade(page, walk, mutation),
      );
      if (mutation.asks) {
        onward(
          'ask-upgrade',
          { from: 'middle', to: 'middle', ...asides(app, 'member-3') },
          ({ page, walk }) => askDearer(page, walk),
        );
      }
      exit(mutation.flow, { from: 'middle', to: 'small', ...asides(app, 'member-2') }, ({ page, walk }) =>
        leave(page, walk, mutation),
      );
    },
  );
}
