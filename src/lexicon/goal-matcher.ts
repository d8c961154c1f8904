import { goals, type Goal } from './goals.ts';
import { normalise } from './normalise.ts';

export type GoalMatcher = {
  /** The first span of normalised text that names the act, or null. */
  act(normalised: string): { start: number; end: number } | null;
  /** The text speaks of the topic that the act belongs to. */
  topic(normalised: string): boolean;
};

const matchers = new Map<string, GoalMatcher>();

/** The compiled goal words of one flow; a flow without a list is matched by the words of its own name. */
export function goalMatcher(flow: string): GoalMatcher {
  let matcher = matchers.get(flow);
  if (!matcher) matchers.set(flow, (matcher = compile(flow)));
  return matcher;
}

/** The person refuses the act: 暂不降级, 不升级, "don't cancel my plan", "without upgrading". Stands right before it. */
const dismissed =
  /(?:暂不|先不|暂时不|我不|不想|不要|不用|无需|无须|不必|放弃|取消|(?<![级特类分性区])别|勿|(?:^|[,。;!?\s])(?:不|我?不了,?不))(?:再|进行|办理|申请)?$|\b(?:don't|do not|never|not|no need to|without|instead of|rather than|no)\s+(?:want to\s+|need to\s+|have to\s+)?$/u;
const never = '(?!)';
const any = (sources: readonly string[], flags: string): RegExp =>
  new RegExp(sources.map((source) => `(?:${source})`).join('|') || never, flags);

function compile(flow: string): GoalMatcher {
  const goal = Object.hasOwn(goals, flow) ? goals[flow]! : fromName(flow);
  const acts = any(goal.acts, 'gu');
  const not = any(goal.not, 'gu');
  const topics = any(goal.topics, 'u');
  return {
    act(normalised) {
      // Blanked, not cut: what stands left and right of it must not grow together, and offsets must stay.
      const text = normalised.replace(not, (span) => '\0'.repeat(span.length));
      for (const match of text.matchAll(acts)) {
        if (dismissed.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
        return { start: match.index, end: match.index + match[0].length };
      }
      return null;
    },
    topic: (normalised) => topics.test(normalised),
  };
}

/** `change-password` → "change", then within 30 characters "password"; a Chinese name stands for itself. */
function fromName(flow: string): Goal {
  const words = normalise(flow)
    .split(/[-_\s]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
      return /^[\w']+$/u.test(word) ? String.raw`\b${escaped}\b` : escaped;
    });
  return { acts: words.length > 0 ? [words.join('.{0,30}?')] : [], not: [], topics: words };
}
