import { prominenceAttributes, type Ledger } from '../../src/model/prominence.ts';

/** A link beside a button: smaller, and of a lower kind. */
export function exampleLedger(parts: Partial<Ledger> = {}): Ledger {
  const side = { state: 1, screenHash: 'f'.repeat(64), role: 'button', box: [100, 80, 200, 48] } as const;
  const values: Partial<Record<string, [number | string, number | string, string]>> = {
    area: [9600, 1200, 'px²'],
    kind: ['filled', 'link', ''],
  };
  return {
    pair: 'entry',
    step: 1,
    a: { ...side, box: [100, 80, 200, 48], walk: 'upgrade-1', flow: 'upgrade', label: '升级会员' },
    b: {
      ...side,
      box: [100, 200, 60, 20],
      walk: 'downgrade-1',
      flow: 'downgrade',
      label: '会员降级',
      role: 'link',
    },
    rows: prominenceAttributes.map((attribute) => {
      const known = values[attribute];
      const [a, b, unit] = known ?? [null, null, ''];
      const why = attribute === 'order' ? ('never' as const) : known ? null : ('no-colour' as const);
      return { attribute, a, b, unit, less: known ? 'b' : null, counted: why === null, why };
    }),
    v: 2,
    verdict: 'weaker',
    control: null,
    version: 'prominence-2',
    ...parts,
  };
}
