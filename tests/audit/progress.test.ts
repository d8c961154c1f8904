import { expect, test } from '@playwright/test';
import { Progress } from '../../src/audit/progress.ts';
import type { PlannedWalk } from '../../src/audit/walk-event.ts';

function planned(target: string, repeat: number): PlannedWalk {
  const place = { file: '/p/a.scenario.ts', line: 3 };
  return { id: `${target}-${repeat}`, target, flow: 'downgrade', project: '', repeat, place };
}

const fine = {
  outcome: 'done-now',
  names: { zh: '清禾阅读', en: 'Qinghe' },
  problem: null,
  overBudget: null,
} as const;
const broken = (walk: PlannedWalk) => ({
  outcome: 'scenario-broken' as const,
  names: null,
  problem: {
    ...walk,
    outcome: 'scenario-broken' as const,
    reason: 'no such button',
    place: 'a.scenario.ts:12',
  },
  overBudget: null,
});
const dear = (walk: PlannedWalk) => ({
  ...fine,
  overBudget: {
    ...walk,
    message: 'downgrade of Qinghe is over its budget\n  steps: 9',
    place: 'a.scenario.ts:3',
  },
});

/** What a terminal shows after all that was written: the lines left after every "up" and "clear below". */
function shown(written: string): string[] {
  const lines = [''];
  // oxlint-disable-next-line no-control-regex -- a terminal's own sequences are what is looked at
  for (const part of written.split(/(\x1b\[\d+A\r\x1b\[0J|\n)/)) {
    // oxlint-disable-next-line no-control-regex -- likewise
    const up = /^\x1b\[(\d+)A/.exec(part);
    if (up) lines.splice(lines.length - 1 - Number(up[1]), Infinity, '');
    else if (part === '\n') lines.push('');
    else lines[lines.length - 1] += part;
  }
  return lines;
}

test('elsewhere than in a terminal every finished walk is one plain line', () => {
  let written = '';
  const screen = { write: (text: string) => void (written += text), columns: () => null };
  const progress = new Progress(screen, 'zh', { planned: 12, walkedBefore: 2, repeats: 5 });
  const [one, two] = [planned('qinghe', 1), planned('qinghe', 2)];
  progress.begun(one);
  progress.ended(one, fine);
  progress.ended(two, broken(two));
  progress.ended(two, dear(two));
  progress.close();
  expect(written).toBe(
    '[ 1/10] ✓ 清禾阅读 · 降级 · 第 1/5 次 · 立即完成\n' +
      '[ 2/10] ✗ 清禾阅读 · 降级 · 第 2/5 次 · 场景失效：no such button (a.scenario.ts:12)\n' +
      '[ 3/10] ✗ 清禾阅读 · 降级 · 第 2/5 次 · 立即完成：downgrade of Qinghe is over its budget (a.scenario.ts:3)\n',
  );
});

test('a terminal rings where a person is needed, and a log does not', () => {
  const rung = [60, null].map((columns) => {
    let written = '';
    const screen = { write: (text: string) => void (written += text), columns: () => columns };
    const progress = new Progress(screen, 'en', { planned: 1, walkedBefore: 0, repeats: 1 });
    progress.ring();
    progress.close();
    return written;
  });
  expect(rung).toEqual(['\u0007', '']);
});

test('in a terminal the lines are rewritten in place; only what is about us stays', () => {
  let written = '';
  const screen = { write: (text: string) => void (written += text), columns: () => 60 };
  const progress = new Progress(screen, 'en', { planned: 4, walkedBefore: 1, repeats: 2 });
  const [one, two] = [planned('qinghe', 1), planned('qinghe', 2)];
  progress.begun(one);
  progress.begun(two);
  expect(shown(written)).toEqual([
    '  walking qinghe · downgrade · repeat 1 of 2',
    '  walking qinghe · downgrade · repeat 2 of 2',
    '0 of 3 walks done · 1 already walked',
    '',
  ]);
  progress.ended(one, fine);
  expect(shown(written)).toEqual([
    '  walking Qinghe · downgrade · repeat 2 of 2',
    '1 of 3 walks done · 1 already walked · less than a minute …',
    '',
  ]);
  progress.ended(two, broken(two));
  const problem =
    '[2/3] ✗ Qinghe · downgrade · repeat 2 of 2 · our scenario broke: no such button (a.scenario.ts:12)';
  expect(shown(written)[0]).toBe(problem);
  progress.close();
  expect(shown(written)).toEqual([problem, '']);
});
