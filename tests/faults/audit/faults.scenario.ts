import { scenario } from 'seesaw';

/** `FAULTS_PORT`: of the server of both targets. */
const { FAULTS_PORT: port } = process.env;

// One target is walked by an account, whose walks take turns; the other by nobody in particular.
for (const [id, account] of [
  ['lamp', 'lamp-member'],
  ['kettle', undefined],
] as const) {
  const origin = `http://${id}.localhost:${port}`;
  const name = { zh: id, en: id };
  scenario(id, { name, sector: 'test', origin, account }, ({ onward, exit }) => {
    if (account) {
      onward('upgrade', { from: 'basic', to: 'plus' }, async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('link', { name: '升级套餐' }).click());
        await page.getByRole('button', { name: '下一步' }).click();
        await walk.reached(page.getByRole('heading', { name: '升级成功' }));
      });
    }
    exit('cancel-renewal', { from: 'renewing', to: 'ending' }, async ({ page, walk }) => {
      await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByRole('button', { name: '继续' }).click();
      await walk.reached(page.getByRole('heading', { name: '已取消自动续费' }));
    });
  });
}
