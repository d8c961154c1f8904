/** A text that a source types into a field: `.fill('…')`, `page.fill('#pw', '…')`. */
const typed =
  /\.(?:fill|type|pressSequentially|insertText)\(\s*(?:(['"`])(?:(?!\1)[^\n])*\1\s*,\s*)?(['"`])((?:(?!\2)[^\n])+)\2/g;
const asksForSecret = /passw|passcode|\bpwd\b|密码|口令|验证码|\bcode\b|\botp\b|\bpin\b|cvv/i;

/** What an author wrote into a source although it is a secret: typed where one is asked for, or looking like one. */
export function typedLiterals(source: string): string[] {
  return Array.from(source.matchAll(typed)).flatMap((match) => {
    const value = match[3]!;
    const line = source.slice(source.lastIndexOf('\n', match.index) + 1, match.index);
    const looksSo = /^[!-~]{6,}$/.test(value) && /[0-9]/.test(value) && /[a-z]/i.test(value);
    return value.length >= 4 && (looksSo || asksForSecret.test(line)) ? [value] : [];
  });
}
