/**
 * Whether a value that a page or server keeps (cookie, header, storage) looks like a token: letters and digits in turns,
 * as nobody words them. What does not is left alone, or a page could hide its own words by storing them.
 */
export function tokenLike(value: string): boolean {
  if (value.length < 12 || value.length > 4000 || !/^[\w\-.~+/=%|:]+$/.test(value)) return false;
  if (/:\/\/|^\d{4}-\d\d-\d\d/.test(value) || /\.(?:m?js|css|png|jpe?g|svg|html?)$/i.test(value))
    return false;
  const turns = value.match(/[a-z](?=[0-9])|[0-9](?=[a-z])/gi)?.length ?? 0;
  return turns >= (value.length < 16 ? 3 : 2);
}
