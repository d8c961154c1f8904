const groupings: readonly (readonly number[])[] = [
  [4, 4, 4, 4, 4],
  [3, 4, 4],
  [4, 3, 3],
  [4, 6, 5],
  [3, 3, 4],
];

/** How a field may write a run of digits that was typed into it: `4000 0566 5566 5556`, `138-0013-8000`. */
export function groupedForms(text: string): string[] {
  if (!/^\d{8,20}$/.test(text)) return [];
  return groupings.flatMap((sizes) => {
    const groups: string[] = [];
    let at = 0;
    for (const size of sizes) {
      if (at < text.length) groups.push(text.slice(at, at + size));
      at += size;
    }
    return at < text.length ? [] : [groups.join(' '), groups.join('-')];
  });
}
