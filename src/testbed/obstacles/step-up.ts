import { fields } from './fields.ts';

/** A code from a text message. */
export const stepUp = fields(
  { zh: '短信验证', en: 'Text message code' },
  {
    kind: 'code',
    label: { zh: '短信验证码', en: 'Verification code' },
    value: { zh: '482913', en: '482913' },
  },
);
