import { cancel, group, multiselect, text, confirm, intro } from '@clack/prompts';
import { ScaffoldAnswers, scaffoldFlows } from '../scaffold/scaffold-answers.ts';
import type { Lang } from '../model/walk.ts';

const words = {
  en: {
    intro: 'A new target. Enter takes what is shown, Ctrl-C gives up.',
    nameZh: 'Its Chinese name, as a report prints it',
    nameEn: 'Its English name',
    id: 'Its short name, of a–z, 0–9 and -',
    sector: 'Its sector (video, music, telecom…)',
    flows: 'Flows to walk (Space chooses, Enter goes on)',
    current: 'The plan that the account has',
    dearer: 'The plan that it would upgrade to',
    cheaper: 'The plan that it would downgrade to',
    account: 'Are the flows walked signed in?',
    yes: 'yes',
    no: 'no',
    wrong: 'This does not fit: of a–z, 0–9 and - only',
    empty: 'Please answer.',
    given: 'Given up.',
  },
  zh: {
    intro: '新的被测对象。回车采用所示的值，Ctrl-C 放弃。',
    nameZh: '报告中印出的中文名称',
    nameEn: '英文名称',
    id: '简称，由 a–z、0–9 和 - 组成',
    sector: '行业（video、music、telecom…）',
    flows: '要走查的流程（空格选择，回车继续）',
    current: '账号现在的套餐',
    dearer: '要升级到的套餐',
    cheaper: '要降级到的套餐',
    account: '各流程是否要登录？',
    yes: '是',
    no: '否',
    wrong: '不合适：只能由 a–z、0–9 和 - 组成',
    empty: '请回答。',
    given: '已放弃。',
  },
};

/** Asks a person at the terminal, each answer beginning with what is known. null if the person gives up. */
export async function askScaffold(known: ScaffoldAnswers, lang: Lang): Promise<ScaffoldAnswers | null> {
  const say = words[lang];
  const line = (message: string, initialValue: string, id = false) =>
    text({
      message,
      initialValue,
      validate: (value) => {
        if (!value?.trim()) return say.empty;
        return id && !ScaffoldAnswers.shape.id.safeParse(value).success ? say.wrong : undefined;
      },
    });
  intro(say.intro);
  let gaveUp = false;
  const answers = await group(
    {
      zh: () => line(say.nameZh, known.name.zh),
      en: () => line(say.nameEn, known.name.en),
      id: () => line(say.id, known.id, true),
      sector: () => line(say.sector, known.sector),
      flows: () =>
        multiselect({
          message: say.flows,
          options: scaffoldFlows.map((flow) => ({ value: flow, label: flow })),
          initialValues: known.flows,
          required: true,
        }),
      current: () => line(say.current, known.plans.current),
      dearer: () => line(say.dearer, known.plans.dearer),
      cheaper: () => line(say.cheaper, known.plans.cheaper),
      account: () =>
        confirm({ message: say.account, initialValue: known.account, active: say.yes, inactive: say.no }),
    },
    {
      onCancel: () => {
        gaveUp = true;
        cancel(say.given);
      },
    },
  );
  if (gaveUp) return null;
  const { zh, en, id, sector, flows, current, dearer, cheaper, account } = answers;
  return {
    home: known.home,
    id,
    name: { zh, en },
    sector,
    flows,
    plans: { current, dearer, cheaper },
    account,
  };
}
