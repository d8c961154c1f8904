import { cancel, confirm, intro, isCancel, multiselect, text } from '@clack/prompts';
import { planFlows, ScaffoldAnswers, scaffoldFlows } from '../scaffold/scaffold-answers.ts';
import type { Lang } from '../model/walk.ts';
import { flowWord } from '../words/flow-words.ts';
import type { Terminal } from './terminal.ts';

const words = {
  en: {
    intro: 'A new target. Enter takes what is shown, Ctrl-C gives up.',
    nameZh: 'Its Chinese name, as a report prints it',
    nameEn: 'Its English name',
    id: 'Its short name, of a–z, 0–9 and -',
    sector: 'Its sector (video, music, telecom…)',
    flows: 'Flows to walk (↑/↓ and Space choose, Enter goes on)',
    noFlow: 'At least one flow, please (↑/↓ and Space choose, Enter goes on)',
    current: 'The plan that the account has',
    dearer: 'The plan that it would upgrade to',
    cheaper: 'The plan that it would downgrade to',
    account: 'Are the flows walked signed in?',
    yes: 'yes',
    no: 'no',
    wrong: 'This does not fit: of a–z, 0–9 and - only',
    taken: (path: string) => `${path} exists already; please take another name.`,
    empty: 'Please answer.',
    given: 'Given up.',
  },
  zh: {
    intro: '新的被测对象。回车采用所示的值，Ctrl-C 放弃。',
    nameZh: '报告中印出的中文名称',
    nameEn: '英文名称',
    id: '简称，由 a–z、0–9 和 - 组成',
    sector: '行业（video、music、telecom…）',
    flows: '要走查的流程（↑/↓ 移动，空格选择，回车继续）',
    noFlow: '请至少选择一个流程（↑/↓ 移动，空格选择，回车继续）',
    current: '账号现在的套餐',
    dearer: '要升级到的套餐',
    cheaper: '要降级到的套餐',
    account: '各流程是否要登录？',
    yes: '是',
    no: '否',
    wrong: '不合适：只能由 a–z、0–9 和 - 组成',
    taken: (path: string) => `${path} 已经存在，请换一个。`,
    empty: '请回答。',
    given: '已放弃。',
  },
};

class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/**
 * Asks a person at the terminal, each answer beginning with what is known. null if the person gives up.
 *
 * @param takenBy the file that stands already where a target of this short name would be written; null if none does
 */
export async function askScaffold(
  known: ScaffoldAnswers,
  lang: Lang,
  { takenBy, ...on }: Terminal & { takenBy(id: string): string | null },
): Promise<ScaffoldAnswers | null> {
  const say = words[lang];
  const line = (message: string, initialValue: string, wrong?: (value: string) => string | undefined) =>
    answered(
      text({
        ...on,
        message,
        initialValue,
        validate: (value) => (value?.trim() ? wrong?.(value) : say.empty),
      }),
    );
  const wrongId = (id: string) => {
    if (!ScaffoldAnswers.shape.id.safeParse(id).success) return say.wrong;
    const path = takenBy(id);
    return path === null ? undefined : say.taken(path);
  };
  const chosen = async () => {
    const options = scaffoldFlows.map((value) => ({ value, label: flowLabel(value, lang) }));
    for (let message = say.flows; ; message = say.noFlow) {
      const flows = await answered(
        multiselect({
          ...on,
          message,
          options,
          initialValues: message === say.flows ? known.flows : [],
          required: false,
          showInstructions: false,
        }),
      );
      if (flows.length > 0) return flows;
    }
  };
  intro(say.intro, on);
  try {
    const answers = {
      home: known.home,
      name: { zh: await line(say.nameZh, known.name.zh), en: await line(say.nameEn, known.name.en) },
      id: await line(say.id, known.id, wrongId),
      sector: await line(say.sector, known.sector),
      flows: await chosen(),
    };
    const isAboutPlans = answers.flows.some((flow) => planFlows.some((each) => each === flow));
    return {
      ...answers,
      plans: isAboutPlans
        ? {
            current: await line(say.current, known.plans.current),
            dearer: await line(say.dearer, known.plans.dearer),
            cheaper: await line(say.cheaper, known.plans.cheaper),
          }
        : known.plans,
      account: await answered(
        confirm({
          ...on,
          message: say.account,
          initialValue: known.account,
          active: say.yes,
          inactive: say.no,
        }),
      ),
    };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    cancel(say.given, on);
    return null;
  }
}

/** @throws {GivenUp} if the person does not answer: then nothing more is asked */
async function answered<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new GivenUp();
  return answer as Exclude<T, symbol>;
}

function flowLabel(flow: string, lang: Lang): string {
  return lang === 'zh' ? `${flowWord(flow).zh} ${flow}` : flow;
}
