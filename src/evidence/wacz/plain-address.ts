/** An address as browsers write it, marks escaped; null for what is fetched from nowhere. */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
