/** Whether a function or expression handed to `evaluate` acts on the page as no person could. */
export function actsByScript(code: unknown): boolean {
  const text = typeof code === 'function' ? code.toString() : String(code);
  return /\.\s*(click|submit|requestSubmit|dispatchEvent)\s*\(/.test(text);
}
