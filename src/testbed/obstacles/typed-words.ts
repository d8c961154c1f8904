import { fields } from './fields.ts';

/** A given phrase has to be typed. */
export const typedWords = fields(
  { zh: '输入确认', en: 'Type to confirm' },
  {
    kind: 'text',
    label: { zh: '请输入“我确认降级”', en: 'Type “I confirm” to continue' },
    value: { zh: '我确认降级', en: 'I confirm' },
  },
);
