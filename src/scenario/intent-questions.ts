import { ScenarioError } from './scenario-error.ts';

/** The set of questions; a changed word is another set. */
export const questionSet = 'intent-1';

/** One fixed text per language and direction (decisions, Rules 4): what a customer would say first, and no more. */
const questions = {
  upgrade: { zh: '想要了解更贵的套餐', en: 'I would like to know more about the more expensive plan' },
  downgrade: { zh: '我要降级', en: 'I want to downgrade my plan' },
  'cancel-renewal': { zh: '我要取消自动续费', en: 'I want to cancel automatic renewal' },
  refund: { zh: '我要退款', en: 'I want a refund' },
  unsubscribe: { zh: '我要退订', en: 'I want to unsubscribe' },
  'delete-account': { zh: '我要注销账号', en: 'I want to delete my account' },
} as const;

export type Asked = { set: string; lang: string; text: string };

/**
 * The question of an intent pair for a flow, `downgrade` or `ask-downgrade`.
 *
 * @param locale of the browser: Chinese is asked in Chinese, all else in English
 * @throws {ScenarioError} if there is no fixed text for the flow
 */
export function intentQuestion(flow: string, locale: string): Asked {
  const lang = locale.startsWith('zh') ? 'zh' : 'en';
  const known = Object.hasOwn(questions, flow) ? flow : flow.replace(/^ask-/, '');
  if (!Object.hasOwn(questions, known))
    throw new ScenarioError({
      zh: `没有“${flow}”的固定问句；可以问的有：${Object.keys(questions).join('、')}`,
      en: `There is no fixed question for "${flow}"; there is one for ${Object.keys(questions).join(', ')}.`,
    });
  return { set: questionSet, lang, text: questions[known as keyof typeof questions][lang] };
}
