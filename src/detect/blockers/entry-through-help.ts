import { isHelpLabel, isHelpPage } from '../../lexicon/is-help.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import type { Step } from '../../measure/step.ts';
import type { SearchFact } from '../../model/fact.ts';
import type { Detector } from '../detector.ts';
import { onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';
import { shownControl, stateOfStep } from '../way-out.ts';

const name = { zh: '入口只在帮助里', en: 'Entry only through help' };

export const entryThroughHelp: Detector = {
  strings: {
    name,
    explanation: {
      zh: '找到的第一条退出的路，要经过帮助文章、常见问题或站内搜索。',
      en: 'The first way out that was found leads through a help article, an FAQ or the site’s search.',
    },
    against: { zh: '经过：{against}', en: 'Through: {against}' },
    note: 'Say “the way that was found”: another one may exist that nobody found.',
  },
  meta: {
    id: 'ENT-04',
    name,
    family: 'ENT',
    severity: 3,
    ontology: 'Obstruction',
    version: 'ENT-04/1 help-1',
  },
  compares: 'alone',
  detect(walk) {
    const { indication } = walk;
    if (!indication || indication.act === 'message' || indication.control?.chat) return [];
    const search = searchOf(walk);
    const mark = search?.path.findLast(({ via }) => helps.includes(via));
    const through = mark?.name ?? throughHelp(walk, indication);
    if (through === null || search?.elsewhere || isOfferedElsewhere(walk, indication)) return [];
    return [{ ...onStep(walk, indication), against: through, strength: 3, confidence: mark ? 0.9 : 0.8 }];
  },
};

/** What the search for the entry says of where its way leads. */
function searchOf({ flow, head }: WalkView): SearchFact | null {
  return flow.of('search').findLast((each) => each.found && each.for === head.flow) ?? null;
}

const helps: readonly string[] = ['help', 'help-search', 'site-search'];

/** By which label, search or address the way leads through help; null if it does not. */
function throughHelp(walk: WalkView, entry: Step): string | null {
  const { steps, parts } = walk;
  const before = steps.filter((step) => parts.partOf(step) === 'before' && step.at < entry.at);
  const searched = before.find((step) => step.act === 'type' && isSearchField(step));
  if (searched) return searched.label;
  const help = before.findLast((step) => step.act === 'activate' && isHelpLabel(step.label));
  if (help) return help.label;
  const state = stateOfStep(walk, entry);
  const control = shownControl(state, entry.control);
  if (!state || state.isHome || !control || ['header', 'footer', 'nav'].includes(control.region)) return null;
  return isHelpPage(state) ? state.path : null;
}

function isSearchField({ role, label, control }: Step): boolean {
  return (
    role === 'searchbox' || control?.type === 'search' || /^(?:站内)?搜索|^search\b/u.test(normalise(label))
  );
}

/** About the act, not the act: an article, a rule, a record. */
const about =
  /^(?:如何|怎么|怎样|为什么|什么|关于|查看)|(?:说明|规则|须知|指南|教程|帮助|问题|记录|进度|协议|政策|流程|吗|\?)$|^(?:how|why|what|when|can i|about|view|see)\b|\b(?:guide|faqs?|help|policy|rules|history|article)\b/u;

/** Outside help stood a control that names the act: there is another way. */
function isOfferedElsewhere(walk: WalkView, indication: Step): boolean {
  const { flow, head } = walk;
  const entry = stateOfStep(walk, indication);
  return flow.states.some(
    (state) =>
      state.at <= indication.at &&
      !isHelpPage(state) &&
      state.path !== entry?.path &&
      state.controls.some(
        (each) => !each.chat && !about.test(normalise(each.name)) && namesGoal(each.name, head.flow),
      ),
  );
}
