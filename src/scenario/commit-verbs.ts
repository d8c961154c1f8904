import { Irreversible } from './irreversible.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Walk } from './walk.ts';
import type { WalkSession } from './walk-session.ts';

/** The verbs that say of a step whether it does something for good; the same in the flow and beside it. */
export function commitVerbs(session: WalkSession): Pick<Walk, 'irreversible' | 'waive'> {
  return {
    irreversible: (declared, act) => {
      const parsed = Irreversible.safeParse(declared);
      if (!parsed.success)
        throw new ScenarioError({
          zh: `walk.irreversible 的声明有误：${parsed.error.issues[0]!.message}`,
          en: `walk.irreversible is declared wrongly: ${parsed.error.issues[0]!.message}`,
        });
      const said = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
      return session.verb('irreversible', Object.fromEntries(said) as Record<string, string>, act);
    },
    waive: (reason, act) => {
      if (reason.trim() === '')
        throw new ScenarioError({
          zh: 'walk.waive 须说明理由：为什么这一步既不付款，也不是最终确认。',
          en: 'walk.waive needs a reason: why this step neither pays nor confirms for good.',
        });
      return session.waive(reason, act);
    },
  };
}
