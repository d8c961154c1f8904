/**
 * Rows that have the same keys, key by key: a column holds the value of each row, or the values that there are
 * and which of them each row has (`at`), or the one value that all have. Row by row a large page's controls are
 * three times as long, and all of it is turned into bytes on the page's thread.
 */
type Columns = { rows: number; columns: Record<string, Column> };
type Column = readonly unknown[] | { of: readonly unknown[]; at: readonly number[] } | { all: unknown };

/** `parts`: rows of the same things, each with other keys. */
export function toColumns(...parts: readonly (readonly object[])[]): Columns {
  const columns: Record<string, Column> = {};
  for (const rows of parts) {
    const keys = Object.keys(rows[0] ?? {});
    const cells = rows.map((row): unknown[] => Object.values(row));
    for (let index = 0; index < keys.length; index++) columns[keys[index]!] = columnOf(cells, index);
  }
  return { rows: parts[0]?.length ?? 0, columns };
}

/** Most columns of a page have one value or very few, which is seen at once. */
function columnOf(rows: readonly unknown[][], index: number): Column {
  const { length } = rows;
  const first = rows[0]![index];
  let same = 1;
  while (same < length && rows[same]![index] === first) same++;
  if (same === length) return { all: first };
  if (typeof first === 'number') return rows.map((cells) => cells[index]);
  const known = new Map<unknown, number>();
  const of: unknown[] = [];
  const at: number[] = [];
  for (let row = 0; row < length; row++) {
    const value = rows[row]![index];
    let place = known.get(value);
    if (place === undefined) {
      place = of.length;
      // Most rows have a value of their own.
      if (place > 100 && place > row / 2) return rows.map((cells) => cells[index]);
      known.set(value, place);
      of.push(value);
    }
    at.push(place);
  }
  return { of, at };
}

/** The rows again; what is no such columns, or has more than `most` rows, is given back as it is. */
export function fromColumns(value: unknown, most: number): unknown {
  const { rows, columns } = (value ?? {}) as Partial<Columns>;
  if (typeof rows !== 'number' || !(rows <= most) || typeof columns !== 'object' || !columns) return value;
  const values = Object.entries(columns).map(([key, column]) => [key, valuesOf(column)] as const);
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(values.map(([key, of]) => [key, of(index)])),
  );
}

function valuesOf(column: Column): (index: number) => unknown {
  if (Array.isArray(column)) return (index) => column[index];
  const { all, of, at } = (column ?? {}) as {
    all?: unknown;
    of?: unknown[];
    at?: number[];
  };
  return at === undefined ? () => all : (index) => of?.[at[index]!];
}
