/** Where the shop of these scenarios stands. */
export const shop = {
  name: { zh: '小店', en: 'Shop' },
  sector: 'shopping',
  origin: `http://127.0.0.1:${process.env['SHOP_PORT']}`,
  home: '/',
};
