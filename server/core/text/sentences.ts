/** Finds where sentences end, from a paragraph's tokens. */

import { type Span, span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** A sentence as a run of tokens, `first` to `last` inclusive. */
export interface Sentence extends Span<'paragraph'> {
  readonly first: number;
  readonly last: number;
}

const CLOSING = new Set(['"', "'", '”', '»', ')', ']', '’']);
/** After these a capital goes on with the same sentence. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. messrs. dr. prof. st. lt. col. maj. gen. capt. cmdr. adm. sgt. rep. sen. gov. hon. rev. pres. supt. insp. det. vs. no. nos. approx. fig. vol. mt. ft.'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the a an it he she they we i you this that these those in on at but and or so if when while as for after before his her its their our there what who how why not no one two three'.split(
    ' ',
  ),
);

/** The sentences of a paragraph, in order, covering all its tokens; a line break inside the paragraph is white space. */
export function splitSentences(tokens: Tokens, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endsSentence(tokens, i, text);
    if (end < 0) continue;
    sentences.push({ ...span<'paragraph'>(tokens.starts[first]!, tokens.ends[end]!), first, last: end });
    first = end + 1;
    i = end;
  }
  if (first < tokens.length) {
    const last = tokens.length - 1;
    sentences.push({ ...span<'paragraph'>(tokens.starts[first]!, tokens.ends[last]!), first, last });
  }
  return sentences;
}

/** The last token of the sentence that the token at `i` ends, closing quotes taken in; -1 where it ends none. */
function endsSentence(tokens: Tokens, i: number, text: string): number {
  const word = tokens.words[i]!;
  const stop = word === '.' || word === '?' || word === '!' || word === '…';
  const short = !stop && word.length > 1 && word.endsWith('.');
  if (!stop && !short) return -1;
  let end = i;
  while (end + 1 < tokens.length && tokens.starts[end + 1] === tokens.ends[end] && isTail(tokens.words[end + 1]!))
    end++;
  const next = end + 1;
  if (next >= tokens.length) return end;
  if (tokens.starts[next] === tokens.ends[end]) return -1;
  if (short) return endsAfterShortForm(tokens, i, next) ? end : -1;
  const opener = text.charCodeAt(tokens.starts[next]!);
  const begins = tokens.kinds[next] === 'mark' ? next + 1 : next;
  const head = tokens.words[begins] ?? '';
  if (word !== '.' && end > i && /^\p{Ll}/u.test(head)) return -1; // “Why?” he asked.
  if (/^\p{Ll}/u.test(head) && opener !== 0x201c && word === '…') return -1;
  return end;
}

function isTail(word: string): boolean {
  return CLOSING.has(word) || word === '.' || word === '!' || word === '?';
}

/** "U.S. The" ends a sentence, "U.S. Senate", "Mr. Smith", "Jan. 5" and "J. Smith" do not. */
function endsAfterShortForm(tokens: Tokens, at: number, next: number): boolean {
  const lower = tokens.lower[at]!;
  if (BEFORE_NAME.has(lower)) return false;
  if (tokens.kinds[next] === 'number') return false;
  const following = tokens.words[next]!;
  if (tokens.kinds[next] === 'mark') return /^["“‘]$/.test(following) && /^\p{Lu}/u.test(tokens.words[next + 1] ?? '');
  if (!/^\p{Lu}/u.test(following)) return false;
  if (/^\p{Lu}\.$/u.test(tokens.words[at]!)) return false;
  return STARTERS.has(tokens.lower[next]!);
}
