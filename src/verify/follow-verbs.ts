import { factsEntry } from '../bundle/entry-names.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { safeText } from '../words/safe-text.ts';
import { differs, failure, type Checked } from './failure.ts';
import type { Follower } from './walk-so-far.ts';

const check = 'consistency';

type Verb = Extract<Fact, { kind: 'verb' }>;
type Outcome = Extract<Fact, { kind: 'outcome' }>;

/**
 * Follows what the scenario said: a verb ends as it began, an outcome is the word of the verb that says it, what was read
 * of money stands in the step that declared it, and whom a chat names has spoken.
 */
export function followVerbs({ walk, outcome, head }: WalkManifest): Follower {
  const name = factsEntry(walk);
  const open: Verb[] = [];
  const said = new Set<Verb['verb']>();
  const turns = new Set<number>();
  const outcomes: Outcome[] = [];
  let [isFlow, isFound, isCut] = [false, true, false];

  function* verb(fact: Verb, where: Names): Checked<void> {
    if (fact.edge === 'begin') {
      open.push(fact);
      return;
    }
    said.add(fact.verb);
    const at = open.findLastIndex(({ id }) => id === fact.id);
    const [begun] = at < 0 ? [] : open.splice(at, 1);
    const what = { zh: `${where.zh}的 ${fact.verb} `, en: `${where.en}${fact.verb}` };
    const [from, to] = [begun ?? null, fact].map(
      (each) => each && canonicalJson({ verb: each.verb, declared: each.declared, source: each.source }),
    );
    if (from !== to) yield differs(check, name, what, from ? safeText(from, 300) : null, safeText(to!, 300));
  }

  function* money({ declared }: Extract<Fact, { kind: 'money' }>, where: Names): Checked<void> {
    if (!isFlow || Object.keys(declared).length === 0) return;
    const step = open.findLast((each) => each.verb === 'irreversible')?.declared ?? null;
    if (step && termsOf(step) === termsOf(declared)) return;
    const what = { zh: `${where.zh}的 declared `, en: `${where.en}declared` };
    yield differs(check, name, what, step && safeText(termsOf(step), 200), safeText(termsOf(declared), 200));
  }

  function* spoken({ speakers }: Extract<Fact, { kind: 'chat' }>, where: Names): Checked<void> {
    if (isCut) return;
    for (const { at } of speakers) {
      if (turns.has(at)) continue;
      yield failure(
        check,
        name,
        `${where.zh}提到 ${at} 毫秒时的一句话，此前没有记录到`,
        `${where.en}it tells of a message at ${at} ms, and none was recorded`,
      );
    }
  }

  function* circumstances(fact: Fact, where: Names): Checked<void> {
    const { browser, headless } = head.environment;
    if (fact.kind === 'page' && fact.world === 'isolated' && browser !== 'chromium') {
      const what = { zh: `${where.zh}的 world `, en: `${where.en}world` };
      yield differs(check, name, what, `that of ${safeText(browser, 40)}`, fact.world);
    }
    if (fact.kind === 'take-over' && headless) {
      const what = {
        zh: `${where.zh}：有人接手时的 headless `,
        en: `${where.en}headless while a person went on`,
      };
      yield differs(check, name, what, 'false', 'true');
    }
  }

  /** By what each outcome is said; those that are not here have no word of their own. */
  const isSaid = ({ outcome: of, unchanged }: Outcome): boolean => {
    if (of === 'done-now' || of === 'done-later') return said.has('reached');
    if (of === 'refused') return said.has('refused');
    if (of === 'pending-human') return said.has('pending');
    if (of === 'blocked') return said.has(unchanged === undefined ? 'blocked' : 'reached');
    return of !== 'not-found' || !isFound;
  };

  return {
    *add(fact, where) {
      if (fact.kind === 'phase') isFlow = fact.phase === 'flow';
      if (fact.kind === 'cap') isCut = true;
      if (fact.kind === 'chat-turn' && !fact.own) turns.add(fact.at);
      if (fact.kind === 'search') isFound = fact.found;
      if (fact.kind === 'outcome') outcomes.push(fact);
      if (fact.kind === 'verb') yield* verb(fact, where);
      if (fact.kind === 'money') yield* money(fact, where);
      if (fact.kind === 'chat') yield* spoken(fact, where);
      yield* circumstances(fact, where);
    },
    *end() {
      // A walk that was killed has no last fact, or was killed after it.
      if (outcome === 'interrupted') return;
      const [last] = outcomes;
      const what = { zh: `走查 ${walk} 的结果 `, en: `outcome of walk ${walk} in its facts` };
      const found = outcomes.map((each) => each.outcome).join(', ');
      if (outcomes.length !== 1 || last?.outcome !== outcome)
        yield differs(check, name, what, outcome, found || null);
      else if (!isSaid(last))
        yield failure(
          check,
          name,
          `走查 ${walk} 的结果为 ${outcome}，其事实中没有哪一步说出这个结果`,
          `the outcome of walk ${walk} is ${outcome}, and nothing in its facts says so`,
        );
    },
  };
}

/** What was declared of a step but for the plan, which a dialog is not asked for. */
function termsOf(declared: Record<string, string>): string {
  return canonicalJson(Object.fromEntries(Object.entries(declared).filter(([term]) => term !== 'plan')));
}
