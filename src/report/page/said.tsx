/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { safeText } from '../../words/safe-text.ts';

type Props = {
  text: string;
  /** Characters; what is longer is cut. */
  most?: number;
  /** The part of it that matters, marked where it is found. */
  mark?: string;
};

/** Words of a target or of an author, kept to themselves whatever they are made of. */
export function Said({ text, most = 600, mark = '' }: Props): VNode {
  const whole = safeText(text, most);
  const quote = safeText(mark, most);
  const at = quote === '' ? -1 : whole.indexOf(quote);
  if (at < 0) return <bdi>{whole}</bdi>;
  return (
    <bdi>
      {whole.slice(0, at)}
      <mark>{quote}</mark>
      {whole.slice(at + quote.length)}
    </bdi>
  );
}
