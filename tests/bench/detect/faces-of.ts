import type { ExitWay } from '../../../src/testbed/obstacles/exit-way.ts';
import type { Desk } from './generate.ts';
import type { Face, Move } from './face.ts';
import type { Stage } from './part.ts';

/** What stands on a menu besides the ways: the first of the decoys. */
export const menuDecoys = 2;

/** The labels of a way from HOME: its menus, then its entry. */
export function pathOf({ entry }: ExitWay): string[] {
  return entry ? [...entry.under.map(({ zh }) => zh), entry.label.zh] : [];
}

/** The labels that a menu shows of the ways that lead through it; `above`: the menus from HOME to it, itself included. */
export function shownOn(above: readonly string[], ways: readonly ExitWay[]): string[] {
  const next = ways.map(pathOf).flatMap((path) => {
    const leads = above.every((menu, index) => path[index] === menu) && path.length > above.length;
    return leads ? [path[above.length]!] : [];
  });
  return [...new Set(next)];
}

/** HOME and the menus up to the entry. The rival's entry on a menu leads away, if its label says so. */
export function menuFaces(
  way: ExitWay,
  rival: ExitWay,
  decoys: readonly string[],
  { namesRival }: { namesRival: boolean },
): Face[] {
  const path = pathOf(way);
  return path.map((label, index) => {
    const shown = index === 0 ? [] : shownOn(path.slice(0, index), [way, rival]);
    const rivalsEntry = rival.entry?.label.zh;
    return {
      options: index === 0 ? [] : [...shown, ...decoys.slice(0, menuDecoys)],
      decides: namesRival && rivalsEntry !== undefined && shown.includes(rivalsEntry),
      repeats: false,
      moves: [
        {
          do: 'press',
          role: 'link',
          label,
          ...(index === path.length - 1 ? { indicates: true as const } : {}),
        },
      ],
    };
  });
}

/** The stages in order; on the last of those that lead on stands the commit control. */
export function stageFaces(stages: readonly Stage[], calls: string | null = null): Face[] {
  const onOf = ({ scene }: Stage) => scene.choices.find(({ leads }) => leads === 'on')?.label.zh;
  const last = stages.findLastIndex((stage) => onOf(stage) !== undefined);
  return stages.map((stage, index) => {
    const { scene, decides, repeats, picks, takes } = stage;
    const on = onOf(stage);
    const moves: Move[] = [];
    if (picks !== null) moves.push({ do: 'pick', label: picks });
    for (const [at, field] of (scene.fields ?? []).entries()) {
      const focused = scene.as === 'dialog' && at === 0;
      moves.push({ do: 'fill', label: field.label.zh, text: field.value?.zh ?? '', focused });
    }
    if (on !== undefined)
      moves.push({
        do: 'press',
        role: 'button',
        label: on,
        ...(index === last ? { commits: true as const, ...(takes ? { pays: takes } : {}) } : {}),
      });
    else if (calls !== null) moves.push({ do: 'press', role: 'link', label: calls, calls: true });
    const picked = scene.pick?.options.map(({ zh }) => zh) ?? [];
    const open = scene.choices.filter(({ leads }) => !(stage.opensLate && leads === 'on'));
    return { options: [...picked, ...open.map(({ label }) => label.zh)], decides, repeats, moves };
  });
}

export function endFace({ end }: ExitWay): Face {
  const options = end.choices.map(({ label }) => label.zh);
  return { options, decides: false, repeats: false, moves: [] };
}

/** HOME, the page of the desk, and its window with a button to close it and one to send. */
export function deskFaces({ help, script, says }: Desk): Face[] {
  const none = { decides: false, repeats: false };
  return [
    { ...none, options: [], moves: [{ do: 'press', role: 'link', label: help }] },
    {
      ...none,
      options: [script.title.zh],
      moves: [{ do: 'press', role: 'button', label: script.title.zh }],
    },
    { ...none, options: ['×', '↵'], moves: says.map((said) => ({ do: 'say', ...said })) },
  ];
}
