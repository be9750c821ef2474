/** Tells time words from the other words that look like them: "may", "March past", "April Jones", "Black Friday", "spring water". */

import { TitlePart, WordCase } from '../../words/wordType.ts';
import { classesAt, has, is, isCapital, isDash, kindAt, type TimeWords, typeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { isVerbAt } from './within.ts';

/** Before a month these tell that it is one. */
const BEFORE_MONTH = new Set(
  'in since until till by from during of through throughout for to between after before around about early late mid last next this every each previous following past that and or ending ended starting beginning within'.split(
    ' ',
  ),
);

/** Months that are people's names or verbs, too: alone they need words around them. */
const DOUBTFUL = new Set('may march april june august jan mar sept. sep dec'.split(' '));

/** A month word alone, without day and year, means the month. */
export function monthIsMeant(words: TimeWords, i: number): boolean {
  const word = wordAt(words, i)!;
  const before = wordAt(words, i - 1);
  const led =
    before !== undefined &&
    (BEFORE_MONTH.has(before) ||
      has(words, i - 1, W.shift) ||
      (isDash(words, i - 1) && has(words, i - 2, W.edge | W.month)));
  const nameBehind = isCapital(words, i + 1) && !has(words, i + 1, W.month | W.weekday);
  if (!DOUBTFUL.has(word)) return !partOfName(words, i);
  if (besideMonth(words, i)) return true;
  if (
    is(words, i - 1, 'a', 'an', 'its', 'his', 'her', 'their', 'this') &&
    !isCapital(words, i + 1) &&
    kindAt(words, i + 1) === 'word'
  )
    return true;
  if (!led) return false;
  if (has(words, i - 1, W.edge)) return true;
  if (before === 'and' || before === 'or') return has(words, i - 2, W.month) || has(words, i - 2, W.digits);
  return !nameBehind || word === 'march' || word === 'may'
    ? !followedByVerb(words, i)
    : before === 'in' || before === 'since';
}

/** One of several: "June, July and August", "April–June". */
function besideMonth(words: TimeWords, i: number): boolean {
  if ((isDash(words, i + 1) || is(words, i + 1, 'and', 'to', 'or', ',')) && has(words, i + 2, W.month)) return true;
  return (isDash(words, i - 1) || is(words, i - 1, 'and', 'to', 'or', ',')) && has(words, i - 2, W.month);
}

/** "of May said": a person. */
function followedByVerb(words: TimeWords, i: number): boolean {
  return is(words, i + 1, 'said', 'says', 'told', 'added', 'wants', 'is') && !is(words, i - 1, 'in', 'since');
}

/** "Black September", "October Revolution": a month inside a name that begins before it. */
function partOfName(words: TimeWords, i: number): boolean {
  return is(words, i - 1, 'black', 'red') && isCapital(words, i - 1);
}

const NAMED_DAY_BEFORE = new Set(
  'black bloody super fat cyber ruby giving sheffield good ash palm easter whit holy maundy spy'.split(' '),
);
const PAPER_BEHIND = new Set(
  'times telegraph mail mirror express herald post tribune star world people business independent sun review magazine club night football league'.split(
    ' ',
  ),
);

/** A weekday word means the day, and is no part of a name ("Black Friday", "the Sunday Times"). */
export function weekdayIsMeant(words: TimeWords, i: number): boolean {
  if (!isCapital(words, i) && !wordAt(words, i)!.includes('day')) return false; // "sun", "wed"
  const before = wordAt(words, i - 1);
  if (before !== undefined && NAMED_DAY_BEFORE.has(before) && isCapital(words, i - 1)) return false;
  if (isCapital(words, i + 1) && PAPER_BEHIND.has(wordAt(words, i + 1)!)) return false;
  if (before === 'on' && is(words, i - 2, 'mail', 'independent') && isCapital(words, i - 2)) return false;
  if (isPersonsName(words, i)) return false;
  // "the Friday of Rage": a name, as "the Friday of that week" is not
  if (is(words, i + 1, 'of') && isCapital(words, i + 2) && classesAt(words, i + 2) === 0) return false;
  const short = wordAt(words, i)!.replace('.', '').length <= 5 && !wordAt(words, i)!.endsWith('day');
  if (!short || wordAt(words, i)!.endsWith('.')) return true;
  return (
    is(words, i - 1, 'on', '(', 'last', 'next') ||
    (i === 0 && is(words, i + 1, ',') && has(words, i + 2, W.digits | W.mixed | W.month | W.noon)) ||
    (is(words, i + 1, ',') && has(words, i + 2, W.month))
  );
}

/** Behind these a weekday never tells when: "with Sunday Oliseh", but "by Sunday Oliseh had signed". */
const BEFORE_NAME = new Set('of with against than like'.split(' '));

/** "Sgt. Friday", "coach Sunday Oliseh", "with Sunday Oliseh": a person's name, given or family. */
function isPersonsName(words: TimeWords, i: number): boolean {
  // "Sunday Okoro, whose horn …" at the head of a paragraph
  const opens = i === 0 || is(words, i - 1, '.', '?', '!', '“', '"');
  if (opens && isFamilyName(words, i + 1) && isNameBehind(words, i + 2)) return true;
  const before = typeAt(words, i - 1);
  if (!before || !isCapital(words, i)) return false;
  const { title, lower } = before;
  if (title === TitlePart.courtesy || (title === TitlePart.rank && lower.endsWith('.'))) return true;
  return isFamilyName(words, i + 1) && (BEFORE_NAME.has(lower) || title === TitlePart.head);
}

/** Behind a name that opens a sentence: its verb, or what is said of it. */
function isNameBehind(words: TimeWords, i: number): boolean {
  if (is(words, i, ',', '(')) return !has(words, i + 1, W.month | W.digits);
  return isVerbAt(words, i) && !isCapital(words, i);
}

function isFamilyName(words: TimeWords, i: number): boolean {
  const type = typeAt(words, i);
  return (
    type?.letterCase === WordCase.capital && type.timeClass === 0 && type.title === TitlePart.none && type.lists === 0
  );
}

const EVENT_BEHIND = new Set(
  'monarchy decrees massacres crisis offensive plot manifesto surprise movement revolution uprising memorial commission square street avenue road brigade battalion stadium airport bridge group martyrs massacre coalition alliance foundation museum'.split(
    ' ',
  ),
);
const ATTACK_BEHIND = new Set(
  'attack attacks terror terrorist terrorists hijackers hijackings victims families commission'.split(' '),
);

/** "the May 4th Movement", "the Sept. 11 attacks": a name, though it holds a date (of attacks that day alone: others are told by their day). `last` is the last token of day and month. */
export function isNamedDate(
  words: TimeWords,
  last: number,
  month: number | undefined,
  day: number | undefined,
): boolean {
  const next = wordAt(words, last + 1);
  if (next === undefined) return false;
  if (isCapital(words, last + 1) && EVENT_BEHIND.has(next)) return true;
  return month === 9 && day === 11 && ATTACK_BEHIND.has(next);
}
