import { stayIn } from '../../lexicon/claims/stay.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { parsePrices, type Price } from '../../lexicon/parse-prices.ts';
import { utterance } from '../../lexicon/utterance.ts';
import { topLayer } from '../../measure/main-text.ts';
import type { Block, Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { inPassage } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '不降反升', en: 'Dearer instead of cheaper' };

export const reversedOutcome: Detector = {
  strings: {
    name,
    explanation: {
      zh: '要求的是降级或取消，确认页上的价格却高于当前价格，或者办完以后显示的是升级。',
      en: 'A cheaper plan or the end was asked for; the page to confirm shows a price above the current one, or an upgrade was reported at the end.',
    },
    against: { zh: '当前价格：{against}', en: 'The current price: {against}' },
    note: 'Prices of the same currency and period only, as the pages state them.',
  },
  meta: {
    id: 'EFX-01',
    name,
    family: 'EFX',
    severity: 5,
    ontology: 'Sneaking',
    version: 'EFX-01/2 price-3',
  },
  compares: 'alone',
  detect: (walk) => [...dearer(walk), ...upgraded(walk)],
};

/** The plan that the account has, and the plan that it will have. */
const current =
  /当前|现有|现在(?:使用|的|每|是|为)|正在使用|(?:您|我)的(?:套餐|会员|资费|方案)(?!将|变更|会)|\bcurrent(?:ly)?\b|\byou (?:now pay\b|pay\b[^.;]*\bnow\b)|\byour (?:plan|membership|subscription)\b(?! will)/u;
const future =
  /(?:变更|降级|更换|调整|修改|办理|切换|转换|更改)(?:成功)?(?:后|为|成|到|至)|新(?:的)?(?:套餐|资费|月费|月租|方案|会员|价格)|(?:下|次)(?:个)?(?:月|期|账期|周期)(?:起|开始)|应付|合计|实付|(?:订单|需付|支付)金额|\bnew (?:plan|price|total|monthly|annual)\b|\bafter (?:the |your )?(?:change|downgrade|switch)\b|\byou(?:'ll| will) (?:pay|be charged)\b|\bfrom next (?:month|year)\b|\b(?:order )?total\b/u;

/**
 * The page on which it is confirmed, or one on the way that names both, states a higher price than the one now; the
 * latter also where the way ends without a page to confirm.
 */
function dearer(walk: WalkView): Sighting[] {
  const { flow, parts, head, indication } = walk;
  const { commit } = parts;
  if (head.flow !== 'downgrade' || !indication) return [];
  const faced = flow.states.filter(({ at }) => at <= (commit?.doneAt ?? Infinity));
  const now = faced.flatMap((state) => statedIn(state, current, future));
  const chosen = faced.filter(({ at }) => at > indication.at);
  return toldPrices(chosen).flatMap(({ review, block, price }) => {
    const same = now.filter(
      (each) => each.price.currency === price.currency && each.price.period === price.period,
    );
    // Before the last page a plan may be told that one is not about to get: there a text must hold both prices.
    const isLast = review.screen === commit?.state;
    if (!isLast && !same.some((each) => each.block.text === block.text)) return [];
    // Where several are called the current one the dearest is the measure: a doubt is not held against the target.
    const most = same.sort((a, b) => b.price.amount - a.price.amount)[0];
    if (!most || price.amount <= most.price.amount || stayIn(utterance(block.text, 'page')).length > 0)
      return [];
    return [
      {
        step: walk.stepAt(review.at),
        state: review.screen,
        screenHash: review.screenHash,
        quote: block.text,
        context: block.text,
        offset: 0,
        box: block.box,
        against: most.block.text,
        strength: 5,
        confidence: 0.8 as const,
      },
    ];
  });
}

/** What the screens say that the plan will cost, each text where it was shown last. */
function toldPrices(states: readonly Screen[]): { review: Screen; block: Block; price: Price }[] {
  const told = states.flatMap((review) =>
    statedIn(review, future, current).map((stated) => ({ review, ...stated })),
  );
  const last = new Map(told.map((each) => [`${each.block.text} ${each.price.said}`, each]));
  return [...last.values()];
}

/** Prices in blocks of the top layer that one word marks and the other does not. */
function statedIn(state: Screen, marked: RegExp, unmarked: RegExp): { block: Block; price: Price }[] {
  const top = topLayer(state);
  return state.blocks
    .filter((each) => each.layer === top && !each.chat && each.region !== 'footer')
    .flatMap((block) => {
      const text = normalise(block.text);
      if (!marked.test(text)) return [];
      return parsePrices(block.text).flatMap((price) => {
        // Of a block that says both (当前 59 元/月,变更后 99 元/月) each clause speaks for itself.
        const isOther = unmarked.test(text) && (unmarked.test(price.said) || !marked.test(price.said));
        return isOther ? [] : [{ block, price }];
      });
    });
}

const done =
  /(?:^|[,。!]|恭喜您?)(?:您)?(?:已(?:经)?(?:为您|帮您)?(?:成功)?升级(?:到|为|至|成)?|升级成功|成功升级(?:到|为|至)?)|您的(?:套餐|会员)已(?:成功)?升级|\byou(?:'ve| have)(?: been)?(?: successfully)? upgraded\b|\byour (?:plan|subscription|membership) (?:has been|was|is now) (?:successfully )?upgraded\b|\bupgrade (?:is )?(?:complete|successful)\b/u;
const other =
  /版本|系统|软件|应用|app|客户端|体验|服务器|等级|将|若|如|邀请|好友|\b(?:version|software|system|if|will|once)\b/u;

/** What the page reports behind the commit control is an upgrade. */
function upgraded(walk: WalkView): Sighting[] {
  if (!asked.includes(walk.head.flow)) return [];
  const passage = walk.passages.find(
    ({ after, source, role, text }) =>
      after &&
      (source === 'screen' || source === 'native') &&
      role !== 'control' &&
      done.test(normalise(text)) &&
      !other.test(normalise(text)),
  );
  return passage ? [{ ...inPassage(passage), strength: 5, confidence: 0.6 }] : [];
}

const asked: readonly string[] = ['downgrade', 'cancel-renewal'];
