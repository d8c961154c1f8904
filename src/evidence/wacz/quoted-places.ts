/** In which quotes a place of code lies, '' in none; asked in order. Where a regular expression begins is a guess. */
export function quotedPlaces(code: string): (at: number) => string {
  let at = 0;
  let quote = '';
  const step = (): void => {
    const char = code[at]!;
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote || (char === '\n' && quote !== '`')) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '/') at += besideQuotes(code, at);
    at++;
  };
  return (place) => {
    while (at < place) step();
    return quote;
  };
}

/** How many characters a comment or a regular expression goes on, in which a quote is none. */
function besideQuotes(code: string, at: number): number {
  const next = code[at + 1];
  if (next === '*' || next === '/') {
    const end = code.indexOf(next === '*' ? '*/' : '\n', at + 2);
    // Not to the end of all: what is none would hide the rest.
    return end < 0 ? 1 : end - at;
  }
  if (!/(?:[(,=:[!&|?{};+*%~^<>-]|\breturn|^)\s*$/.test(code.slice(Math.max(0, at - 20), at))) return 0;
  return (
    /^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,500}\//.exec(code.slice(at, at + 2000))?.[0]
      .length ?? 0
  );
}
