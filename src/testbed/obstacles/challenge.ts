import { fields } from './fields.ts';

/** A slider that no robot is to move. */
export const challenge = fields(
  { zh: '安全检查', en: 'Security check' },
  {
    kind: 'slider',
    label: { zh: '拖动滑块完成拼图', en: 'Slide to complete the puzzle' },
    value: { zh: '100', en: '100' },
  },
);
