/** The parts of a dateline: place, bracket, slashed agency, closing dash. */

import { type GazetteerHit, placeLists } from '../names/gazetteer.ts';
import { type Span, span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAgency } from './agencies.ts';
import { monthNamed, type WrittenDate, weekdayNamed, writtenDateAt } from './writtenDate.ts';

const CONNECTOR =
  /^(?:al|am|an|au|aux|d|da|das|de|dei|del|della|den|der|des|di|do|dos|du|el|en|la|las|le|les|los|of|on|over|sur|the|upon|y)$/;
const MAX_WORDS = 6;

/** The last token of the place name that starts at `at`, or -1: "Port-au-Prince", "ST. LOUIS", "RIO DE JANEIRO", "Ulan Bator". */
export function readPlace(tokens: Tokens, at: number): number {
  if (!isCapitalised(tokens, at)) return -1;
  if (weekdayNamed(tokens.words[at]) || (monthNamed(tokens.words[at]) && writtenDateAt(tokens, at))) return -1;
  let last = at;
  for (let words = 1; words < MAX_WORDS; words++) {
    const next = nextPartOfName(tokens, last);
    if (next < 0) break;
    last = next;
  }
  return last;
}

function nextPartOfName(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (tokens.words[next] === '-') {
    const glued = tokens.starts[next] === tokens.ends[last] && tokens.starts[next + 1] === tokens.ends[next];
    return glued && tokens.kinds[next + 1] === 'word' ? next + 1 : -1;
  }
  if (tokens.kinds[next] === 'possessive') return next;
  if (isCapitalised(tokens, next)) return writtenDateAt(tokens, next) ? -1 : next;
  let after = next;
  while (after < next + 2 && CONNECTOR.test(tokens.words[after] ?? '')) after++;
  return after > next && isCapitalised(tokens, after) ? after : -1;
}

function isCapitalised(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === 'word' && tokens.words[at] !== tokens.lower[at] && /^\p{Lu}/u.test(tokens.words[at]!);
}

export interface Bracket {
  readonly place?: Span<'paragraph'>;
  readonly agency?: Span<'paragraph'>;
  readonly date?: WrittenDate;
  /** The token behind the bracket. */
  readonly next: number;
}

/** What stands in the bracket that opens at `at`: an agency, a region, a date, or agency and date; undefined for anything else. */
export function readBracket(
  text: string,
  tokens: Tokens,
  hits: readonly GazetteerHit[],
  at: number,
  afterDate: boolean,
): Bracket | undefined {
  let close = at + 1;
  while (close < tokens.length && close < at + 14 && tokens.words[close] !== ')') close++;
  if (tokens.words[close] !== ')' || close === at + 1) return undefined;
  const next = close + 1;
  let from = at + 1;
  let date = writtenDateAt(tokens, from);
  if (date && date.last === close - 1) return { date, next };
  if (date) return undefined;
  let to = from;
  while (to < close && tokens.words[to] !== ',' && tokens.words[to] !== ';') to++;
  if (to < close) {
    date = writtenDateAt(tokens, to + 1);
    if (!date || date.last !== close - 1) {
      date = undefined;
      to = close;
    }
  }
  while (from < to && !/[\p{L}\p{Nd}]/u.test(tokens.words[from]!)) from++;
  if (from >= to || to - from > 7) return undefined;
  const inside = span<'paragraph'>(tokens.starts[from]!, tokens.ends[to - 1]!);
  const name = text.slice(inside.start, inside.end);
  const extra = { ...(date && { date }), next };
  if (isAgency(name)) return { agency: inside, ...extra };
  if (!/^\p{Lu}/u.test(name)) return undefined;
  if (tokens.words[next] === '(') return { place: inside, ...extra };
  const isPlace = hits.some((hit) => hit.first === from && hit.last === to - 1 && (hit.lists & placeLists) !== 0);
  if (isPlace && !afterDate && name !== name.toUpperCase()) return { place: inside, ...extra };
  return { agency: inside, ...extra };
}

/** "/PRNewswire/", "/TASS/.": the agency between slashes. */
export function readSlashedAgency(
  tokens: Tokens,
  at: number,
): { readonly span: Span<'paragraph'>; readonly next: number } | undefined {
  let close = at + 1;
  while (close < at + 6 && tokens.kinds[close] === 'word') close++;
  if (close === at + 1 || tokens.words[close] !== '/') return undefined;
  return { span: span(tokens.starts[at + 1]!, tokens.ends[close - 1]!), next: close + 1 };
}

/** The token behind the dash, colon or underscore that closes a dateline at `at`; 0 where none does. */
export function afterTerminator(text: string, tokens: Tokens, at: number): number {
  const mark = tokens.words[at];
  if (mark === undefined) return 0;
  if (mark === '–' || mark === '—' || mark === '―' || mark === '_') return runOf(tokens, at);
  if (mark === '-') {
    const after = runOf(tokens, at);
    if (after > at + 1) return after;
    const blankBefore = tokens.starts[at]! > tokens.ends[at - 1]! || tokens.words[at - 1] === ')';
    return blankBefore && isBlankAt(text, tokens.ends[at]!) ? after : 0;
  }
  if (mark === ':') return isBlankAt(text, tokens.ends[at]!) ? at + 1 : 0;
  if (mark === '.' && (tokens.words[at - 1] === '/' || tokens.words[at - 1] === ')')) return at + 1;
  return 0;
}

function runOf(tokens: Tokens, at: number): number {
  let after = at + 1;
  while (tokens.words[after] === tokens.words[at] && tokens.starts[after] === tokens.ends[after - 1]) after++;
  return after;
}

function isBlankAt(text: string, offset: number): boolean {
  return offset >= text.length || /\s/.test(text[offset]!);
}
