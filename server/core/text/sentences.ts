/** Finds where sentences end, from a paragraph's tokens. */

import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** A sentence as a run of tokens, `first` to `last` inclusive. */
export interface Sentence extends Span<'paragraph'> {
  readonly first: number;
  readonly last: number;
}

const STOP = /^[.?!…。！？؟۔।]$/;
const CLOSING = new Set(['"', "'", '”', '»', ')', ']', '」', '』']);
const OPENING_QUOTE = /^["“‘„«]$/;
const BULLET = /^[•‣◦▪●*–-]$/;
/** After these a capital goes on with the same sentence. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. messrs. dr. prof. st. lt. col. maj. gen. capt. cmdr. adm. sgt. cpl. pvt. rep. sen. gov. hon. rev. fr. pres. supt. insp. det. vs. no. nos. approx. fig. vol. mt. ft.'.split(
    ' ',
  ),
);
/** Words that begin a sentence, and no name. */
const STARTERS = new Set(
  (
    'the a an it he she they we i you this that these those in on at by to of and but or so yet if when where while as for from with without after before since until during ' +
    'under over about against among between because although though however meanwhile his her its their our my your there here what who how why which not no nor ' +
    'one two three some many most several both each all another other such more even also only then now still once last officials police'
  ).split(' '),
);
/** What follows "5 p.m." within a sentence: a day, a month, a zone. */
const AFTER_HOUR =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|may|eastern|central|pacific|mountain|atlantic|greenwich|local|moscow|london|[a-z]{1,5}t)$/;
const SPEECH =
  /^(?:said|says|asked|asks|wrote|told|tells|added|replied|shouted|cried|recalled|wondered|tweeted|posted|explained|answered|exclaimed)$/;

/** The sentences of a paragraph, in order, covering all its tokens; a line break inside the paragraph is white space. Linear. */
export function splitSentences(tokens: Tokens, text: string): Sentence[] {
  const { length, starts, ends, kinds } = tokens;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < length; i++) {
    // Asked of the text, which lies in one piece, before of the words.
    const end = isStop(text.charCodeAt(ends[i]! - 1)) ? endsSentence(tokens, i, first) : -1;
    if (end >= 0) {
      sentences.push(sentence(tokens, first, end));
      first = end + 1;
      i = end;
    } else if (i > first && starts[i] !== ends[i - 1] && kinds[i] === 'mark' && isBulletLine(tokens, i, text)) {
      sentences.push(sentence(tokens, first, i - 1));
      first = i;
    }
  }
  if (first < length) sentences.push(sentence(tokens, first, length - 1));
  return sentences;
}

function sentence({ starts, ends }: Tokens, first: number, last: number): Sentence {
  return { start: starts[first]!, end: ends[last]!, first, last };
}

/** One of `STOP`. */
function isStop(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x3f || unit === 0x21;
  return unit === 0x2026 || ((unit < 0x2000 || unit > 0x3000) && STOP.test(String.fromCharCode(unit)));
}

/** The last token of the sentence that the token at `i` ends, closing quotes taken in; -1 where it ends none. */
function endsSentence(tokens: Tokens, i: number, first: number): number {
  const word = tokens.words[i]!;
  const stop = word.length === 1 && STOP.test(word);
  if (!stop && (word.length < 2 || word.charCodeAt(word.length - 1) !== 46)) return -1;
  const end = withTail(tokens, i);
  const next = end + 1;
  if (next >= tokens.length) return end;
  // Chinese and Japanese put no blank between sentences.
  if (tokens.starts[next] === tokens.ends[end]) return /^[。！？]$/.test(word) ? end : -1;
  if (!stop) return endsAfterShortForm(tokens, i, next) ? end : -1;
  if (STOP.test(tokens.words[next]!)) return -1; // ". . ."
  if (
    word === '.' &&
    i === first + 1 &&
    end === i &&
    tokens.kinds[first] === 'number' &&
    tokens.words[first]!.length < 4
  )
    return -1; // "1. First point"
  return goesOn(tokens, i, end) ? -1 : end;
}

/** Closing quotes and brackets, further stops and a footnote's number belong to the sentence before. */
function withTail(tokens: Tokens, at: number): number {
  let end = at;
  for (;;) {
    const next = tokens.words[end + 1];
    if (next === undefined) return end;
    const glued = tokens.starts[end + 1] === tokens.ends[end];
    if (next === '[' && glued && tokens.words[end + 3] === ']' && tokens.kinds[end + 2] === 'number') end += 3;
    else if (glued ? CLOSING.has(next) || STOP.test(next) : isApart(tokens, end + 1)) end++;
    else return end;
  }
}

/** A closing mark between blanks, as in « Oui. ». */
function isApart(tokens: Tokens, at: number): boolean {
  const mark = tokens.words[at];
  return (mark === '»' || mark === '”') && tokens.starts[at + 1] !== tokens.ends[at];
}

/** True where what follows a stop is the same sentence: “Why?” he asked; an ellipsis; a short form that no list knows. */
function goesOn(tokens: Tokens, i: number, end: number): boolean {
  const begins = tokens.kinds[end + 1] === 'mark' ? end + 2 : end + 1;
  const head = tokens.words[begins];
  if (head === undefined) return false;
  const word = tokens.words[i]!;
  const isRun = end > i || word !== '.' || STOP.test(tokens.words[i - 1] ?? '');
  if (/^\p{Ll}/u.test(head)) {
    if (tokens.words[begins + 1] === '-' && /^\p{Lu}/u.test(tokens.words[begins + 2] ?? '')) return false; // "al-Shabab"
    if (OPENING_QUOTE.test(tokens.words[end + 1]!)) return isRun;
    return isRun || /^(?:\p{Lu}\p{L}{0,4}|al)$/u.test(tokens.words[i - 1] ?? '');
  }
  if (end === i || (word !== '?' && word !== '!') || tokens.words[end] === ')') return false;
  // “Why?” Jane Smith asked.
  let at = begins;
  while (at < begins + 3 && tokens.kinds[at] === 'word' && /^\p{Lu}/u.test(tokens.words[at]!)) at++;
  return at > begins && SPEECH.test(tokens.lower[at] ?? '');
}

/** "U.S. The" ends a sentence, "U.S. Senate", "Mr. Smith", "Jan. 5" and "J. Smith" do not. */
function endsAfterShortForm(tokens: Tokens, at: number, next: number): boolean {
  const lower = tokens.lower[at]!;
  if (BEFORE_NAME.has(lower) || tokens.kinds[next] === 'number') return false;
  const following = tokens.words[next]!;
  if (tokens.kinds[next] === 'mark')
    return OPENING_QUOTE.test(following) && /^\p{Lu}/u.test(tokens.words[next + 1] ?? '');
  if (!/^\p{Lu}/u.test(following)) return false;
  if (lower === 'p.m.' || lower === 'a.m.') return !AFTER_HOUR.test(tokens.lower[next]!);
  return STARTERS.has(tokens.lower[next]!);
}

/** A list inside a paragraph: a bullet at the start of a line. */
function isBulletLine(tokens: Tokens, at: number, text: string): boolean {
  if (!BULLET.test(tokens.words[at]!) || at + 1 >= tokens.length || tokens.starts[at + 1] === tokens.ends[at])
    return false;
  for (let offset = tokens.ends[at - 1]!; offset < tokens.starts[at]!; offset++)
    if (text.charCodeAt(offset) === 10 || text.charCodeAt(offset) === 13) return true;
  return false;
}
