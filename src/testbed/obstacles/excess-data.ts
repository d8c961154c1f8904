import { fields } from './fields.ts';

/** Who one is, by the number of one's identity card. */
export const excessData = fields(
  { zh: '核对信息', en: 'Your details' },
  {
    kind: 'text',
    label: { zh: '身份证号', en: 'ID card number' },
    value: { zh: '110105194912310021', en: '110105194912310021' },
  },
);
