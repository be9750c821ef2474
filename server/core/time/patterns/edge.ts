/** The part of a stretch: "early 2019", "mid-July", "the end of the year", "later this week", "the turn of the century". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { Modifier, OffsetForm, TimeForm } from '../timeForm.ts';
import { has, is, isDash, isHyphen, joinedToNext, kindAt, part, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

const EARLY: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['earlier', 'START'],
  ['later', 'END'],
  ['sometime', 'APPROX'],
]);
const NOUNS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** `core` reads the stretch itself. */
export function edge(core: Pattern): Pattern {
  const read = (words: TimeWords, i: number): Draft | undefined => core(words, is(words, i, 'the') ? i + 1 : i, i);
  return (words, i, start) => {
    const mod = EARLY.get(wordAt(words, i)!) ?? (is(words, i, 'end') && isHyphen(words, i + 1) ? 'END' : undefined);

    // "30 minutes early", "two days late"
    if (mod && has(words, i - 1, W.unit) && is(words, i, 'early', 'late')) return undefined;
    if (mod) return bothEdges(words, i, start, read) ?? laterInDay(words, i) ?? earlyLate(words, i, start, mod, read);
    const part =
      is(words, i, 'latter', 'first', 'last', 'final', 'early', 'better', 'other') && is(words, i + 1, 'part')
        ? i + 1
        : is(words, i, 'very')
          ? i + 1
          : i;
    const noun =
      part > i && is(words, part, 'part')
        ? is(words, i, 'first', 'early')
          ? 'START'
          : 'END'
        : NOUNS.get(wordAt(words, part) ?? '');
    if (!noun) return halfOf(words, i, start, read);
    if (!is(words, part + 1, 'of')) return undefined;
    const inner = read(words, part + 2);
    if (!inner || !isStretch(inner)) return undefined;
    return { ...inner, first: start, mod: noun };
  };
}

/** "the first half of May", "the latter half of the 19th century"; the half of a year is a stretch of its own. */
function halfOf(
  words: TimeWords,
  i: number,
  start: number,
  read: (words: TimeWords, i: number) => Draft | undefined,
): Draft | undefined {
  if (!is(words, i + 1, 'half') || !is(words, i + 2, 'of')) return undefined;
  if (!is(words, i, 'first', 'second', 'latter', 'last')) return undefined;
  const inner = read(words, i + 3);
  if (!inner || !isStretch(inner) || !isHalved(inner.form)) return undefined;
  return { ...inner, first: start, mod: is(words, i, 'first') ? 'START' : 'END' };
}

function isHalved(form: TimeForm): boolean {
  if (form.kind === 'calendar') return form.month !== undefined && form.day === undefined;
  if (form.kind === 'offset') return form.unit === 'month' || form.unit === 'decade' || form.unit === 'century';
  return form.kind === 'period' && (form.period === 'century' || form.period === 'decade' || form.period === 'season');
}

/** "the early to mid-1990s", "mid-to-late May": no single edge. */
function bothEdges(
  words: TimeWords,
  i: number,
  start: number,
  read: (words: TimeWords, i: number) => Draft | undefined,
): Draft | undefined {
  const to = isDash(words, i + 1) ? i + 2 : i + 1;
  if (!is(words, to, 'to', 'or', 'and')) return undefined;
  const second = isDash(words, to + 1) ? to + 2 : to + 1;
  if (!is(words, second, 'mid', 'late')) return undefined;
  const found = earlyLate(words, second, second, 'MID', read);
  if (!found) return undefined;
  return { ...found, first: found.form.kind === 'calendar' ? i : start, mod: undefined };
}

/** "later in the day", "earlier that day": of the day that the text has reached. */
function laterInDay(words: TimeWords, i: number): Draft | undefined {
  if (!is(words, i, 'earlier', 'later', 'early', 'late') || !is(words, i + 1, 'in') || !is(words, i + 2, 'the'))
    return undefined;
  if (!is(words, i + 3, 'day') || isDash(words, i + 4)) return undefined;
  const form: OffsetForm = {
    kind: 'offset',
    unit: 'day',
    count: part(words, 0, i + 2),
    from: 'narrative',
    whole: true,
  };
  return drafted(i, i + 3, 'DATE', form, is(words, i, 'earlier', 'early') ? 'START' : 'END');
}

function earlyLate(
  words: TimeWords,
  i: number,
  start: number,
  mod: Modifier,
  read: (words: TimeWords, i: number) => Draft | undefined,
): Draft | undefined {
  let at = i + 1;
  if (isDash(words, at) && joinedToNext(words, i)) at++;
  else if (is(words, at, 'in', 'on')) at++;
  const part = timeAt(words, at).dayPart;
  if (part && is(words, i, 'mid')) return drafted(i, at, 'TIME', { kind: 'clock', part });
  if (is(words, i, 'early', 'late') && is(words, at, 'part') && is(words, at + 1, 'of')) at += 2;
  const inner = read(words, at);
  if (!inner || !isStretch(inner)) return undefined;
  if (is(words, at - 1, 'on') && inner.form.kind !== 'calendar') return undefined;
  // "the early 1990s", but of "the early October battle" only the date
  const bare = inner.form.kind === 'calendar' && inner.first === at;
  return { ...inner, first: bare ? i : start, mod };
}

/** No length, and nothing that is early or late already. */
function isStretch(draft: Draft): boolean {
  return (
    draft.type !== 'DURATION' &&
    draft.type !== 'SET' &&
    draft.form.kind !== 'vague' &&
    !(draft.form.kind === 'offset' && !draft.form.whole)
  );
}

/** "year-end", "year's end", "the year end", "month's end". */
export const endOf: Pattern = (words, i, start) => {
  if (!is(words, i, 'year', 'month', 'week', 'year-end')) return undefined;
  const at = isDash(words, i + 1) ? i + 2 : kindAt(words, i + 1) === 'possessive' ? i + 2 : i + 1;
  if (!is(words, at, 'end') || (at === i + 1 && !is(words, i, 'year'))) return undefined;
  const unit = wordAt(words, i) as 'year' | 'month' | 'week';
  return drafted(
    isDash(words, i + 1) ? i : start,
    at,
    'DATE',
    {
      kind: 'offset',
      unit,
      count: part(words, 0, i),
      from: 'narrative',
      whole: true,
    },
    'END',
  );
};
