/** What may stand between the signs of one number or name, or has no width. */
const between = /[\s\-‐-―._()+/·\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** A page with more text is not looked through. */
const most = 3_000_000;

/** All texts of a frame in the order of the document, as one: what is looked for may be spread over many nodes. */
export class SeenText {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get isFull(): boolean {
    return this.#length > most;
  }

  add(node: Text): void {
    if (this.isFull) return;
    const bare = SeenText.bare(node.data);
    if (bare === '') return;
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#parts.push(bare);
    this.#length += bare.length;
  }

  /** Folded in case and width, without what stands between signs. */
  static bare(text: string): string {
    return text.replace(between, '').replace(/[A-Z\uff01-\uff5e]/g, (char) => {
      const code = char.charCodeAt(0);
      return String.fromCharCode(code < 0x80 ? code : code - 0xfee0).toLowerCase();
    });
  }

  /** One range for each node that an occurrence of a bare text touches. */
  rangesOf(text: string): Range[] {
    const whole = (this.#whole ??= this.#parts.join(''));
    const ranges: Range[] = [];
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
      const end = at + text.length;
      for (let index = this.#indexOf(at); index < this.#nodes.length && this.#starts[index]! < end; index++)
        ranges.push(this.#rangeIn(index, at, end));
      if (ranges.length > 2000) break;
    }
    return ranges;
  }

  #whole: string | null = null;

  #indexOf(place: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #rangeIn(index: number, from: number, to: number): Range {
    const node = this.#nodes[index]!;
    const start = this.#starts[index]!;
    let [bare, first, last] = [0, -1, 0];
    for (let i = 0; i < node.data.length; i++) {
      if (node.data[i]!.replace(between, '') === '') continue;
      if (start + bare >= from && first < 0) first = i;
      if (start + bare < to) last = i + 1;
      bare++;
    }
    const range = document.createRange();
    range.setStart(node, Math.max(first, 0));
    range.setEnd(node, Math.max(last, first, 0));
    return range;
  }
}
