import { expect, scenario } from 'seesaw';
import { type Member, underFreshName } from './member.ts';
import { expectSignedIn, openSubscriptions, register, signIn } from './prepare.ts';

/** In effect when `verify` saw it. */
const inEffect = () => ({ effectiveAt: new Date().toISOString() });

export default scenario(
  'dokuwiki',
  {
    name: { zh: 'DokuWiki（Debian 软件包）', en: 'DokuWiki (Debian package)' },
    sector: 'wiki',
    origin: 'http://127.0.0.1:4180',
    home: '/',
    account: 'dokuwiki-member',
    resets: true,
  },
  ({ onward, exit }) => {
    /** Whom the walk at hand is about: every walk has a member of its own. */
    let member: Member;

    onward(
      'register',
      {
        from: 'visitor',
        to: 'member',
        setup: async ({ account }) => {
          member = underFreshName(account);
        },
        verify: async (lane) => {
          await signIn(lane, member);
          await expectSignedIn(lane, member);
          return inEffect();
        },
      },
      async ({ page, walk }) => {
        const main = page.getByRole('main');
        await walk.indicate(() => page.getByRole('link', { name: 'Register' }).click());
        await main.getByLabel('Username').fill(member.username);
        await main.getByLabel('Password').fill(member.password);
        await main.getByLabel('once again').fill(member.password);
        await main.getByLabel('Real name').fill(member.personal.name);
        await main.getByLabel('E-Mail').fill(member.email);
        await main.getByRole('button', { name: 'Register' }).click();
        await walk.reached(main.getByText('The user has been created.'));
      },
    );

    exit(
      'delete-account',
      {
        from: 'member',
        to: 'visitor',
        setup: async (lane) => {
          member = underFreshName(lane.account);
          await register(lane, member);
          // Also proves the password that the flow is going to type.
          await signIn(lane, member);
          await expectSignedIn(lane, member);
        },
        verify: async (lane) => {
          await signIn(lane, member);
          await expect(lane.page.getByText('Sorry, username or password was wrong.')).toBeVisible();
          return inEffect();
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: 'Update Profile' }).click();
        const form = page.getByRole('group', { name: 'Delete Account' });
        await walk.indicate(() =>
          form.getByRole('checkbox', { name: 'I wish to remove my account' }).check(),
        );
        await form.getByLabel('Confirm current password').fill(member.password);
        await walk.irreversible({ deletes: 'account' }, () =>
          form.getByRole('button', { name: 'Remove My Account' }).click(),
        );
        const deleted = page.getByText('Your user account has been deleted from this wiki');
        const wrong = page.getByText('Sorry, the password was wrong');
        await expect(deleted.or(wrong)).toBeVisible();
        // The release that Debian 12 packages reads the password from a field that its form does not have.
        if (await wrong.isVisible()) await walk.blocked(wrong);
        else await walk.reached(deleted);
      },
    );

    onward(
      'subscribe',
      {
        from: 'not-subscribed',
        to: 'subscribed',
        setup: async (lane) => {
          member = underFreshName(lane.account);
          await register(lane, member);
          await signIn(lane, member);
          await expectSignedIn(lane, member);
        },
        verify: async (lane) => {
          await openSubscriptions(lane);
          await expect(lane.page.getByRole('link', { name: 'Unsubscribe' })).toBeVisible();
          return inEffect();
        },
      },
      async ({ page, walk }) => {
        const main = page.getByRole('main');
        await main.getByRole('link', { name: 'The compost heap' }).click();
        await page.getByRole('link', { name: 'Manage Subscriptions' }).click();
        await walk.indicate(() => main.getByRole('button', { name: 'Subscribe' }).click());
        await walk.reached(main.getByText(/^Added .* to subscription list for garden:compost$/));
      },
    );

    exit(
      'unsubscribe',
      {
        from: 'subscribed',
        to: 'not-subscribed',
        setup: async (lane) => {
          member = underFreshName(lane.account);
          await register(lane, member);
          await signIn(lane, member);
          await expectSignedIn(lane, member);
          await openSubscriptions(lane);
          await lane.page.getByRole('main').getByRole('button', { name: 'Subscribe' }).click();
          await expect(
            lane.page.getByText(/^Added .* to subscription list for garden:compost$/),
          ).toBeVisible();
          await signIn(lane, member);
          await expectSignedIn(lane, member);
        },
        verify: async (lane) => {
          await openSubscriptions(lane);
          await expect(lane.page.getByText('You are currently not subscribed')).toBeVisible();
          return inEffect();
        },
      },
      async ({ page, walk }) => {
        const main = page.getByRole('main');
        await main.getByRole('link', { name: 'The compost heap' }).click();
        await page.getByRole('link', { name: 'Manage Subscriptions' }).click();
        await walk.indicate(() => main.getByRole('link', { name: 'Unsubscribe' }).click());
        await walk.reached(main.getByText(/^Removed .* from subscription list for garden:compost$/));
      },
    );
  },
);
