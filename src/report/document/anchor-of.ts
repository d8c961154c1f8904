/**
 * Name of a place in the page, e.g. `xinghe-video-downgrade`: it may stand in an address and in an attribute
 * whatever it is made of.
 */
export function anchorOf(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-');
}
