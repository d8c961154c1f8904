/** What one exit walk was to raise, and what was counted. */
export interface Compared {
  app: string;
  expected: readonly string[];
  found: readonly string[];
}

/** One blocker over all walks. Precision and recall are null where there is nothing to divide by. */
export interface BlockerScore {
  blocker: string;
  right: number;
  wrong: number;
  missed: number;
  precision: number | null;
  recall: number | null;
}

/** A blocker that was missed, with one that was found instead on the same walk; '–' stands for none. */
export interface Confusion {
  missed: string;
  found: string;
  apps: string[];
}

export interface Score {
  blockers: BlockerScore[];
  all: BlockerScore;
  confusions: Confusion[];
  /** Fair apps that something was raised against. */
  accused: string[];
}

/** Precision and recall of each blocker, over all, and what was taken for what. */
export function score(compared: readonly Compared[]): Score {
  const ids = [...new Set(compared.flatMap(({ expected, found }) => [...expected, ...found]))].toSorted();
  const blockers = ids.map((blocker) => scoreOf(blocker, compared, (id) => id === blocker));
  const confusions = new Map<string, Confusion>();
  for (const { app, expected, found } of compared) {
    const missed = expected.filter((id) => !found.includes(id));
    const wrong = found.filter((id) => !expected.includes(id));
    const pairs = [
      ...(missed.length > 0 ? missed : ['–']).flatMap((each) =>
        (wrong.length > 0 ? wrong : ['–']).map((other) => [each, other] as const),
      ),
    ];
    for (const [from, to] of pairs) {
      if (from === '–' && to === '–') continue;
      const key = `${from} ${to}`;
      const known = confusions.get(key) ?? { missed: from, found: to, apps: [] };
      known.apps.push(app);
      confusions.set(key, known);
    }
  }
  return {
    blockers,
    all: scoreOf('all', compared, () => true),
    confusions: [...confusions.values()].toSorted((a, b) => b.apps.length - a.apps.length),
    accused: compared.filter(({ expected, found }) => expected.length === 0 && found.length > 0).map(appOf),
  };
}

function appOf({ app }: Compared): string {
  return app;
}

function scoreOf(
  blocker: string,
  compared: readonly Compared[],
  isMeant: (id: string) => boolean,
): BlockerScore {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { expected, found } of compared) {
    right += found.filter((id) => isMeant(id) && expected.includes(id)).length;
    wrong += found.filter((id) => isMeant(id) && !expected.includes(id)).length;
    missed += expected.filter((id) => isMeant(id) && !found.includes(id)).length;
  }
  return {
    blocker,
    right,
    wrong,
    missed,
    precision: right + wrong === 0 ? null : right / (right + wrong),
    recall: right + missed === 0 ? null : right / (right + missed),
  };
}
