/** A scenario of one flow that does nothing, as its author writes it. */
export const declared = (id: string, home = '/') => `import { scenario } from 'seesaw';
scenario('${id}', { name: { zh: '店', en: 'Shop' }, sector: 'x', origin: 'http://127.0.0.1:1', home: '${home}' }, ({ exit }) => {
  exit('refund', { from: 'a', to: 'b' }, async () => {});
});
`;
