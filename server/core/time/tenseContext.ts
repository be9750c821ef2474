/** What the words around a verb tell of the time that it means: who was asked to do it, what somebody will attend, who plays. */

import { has, is, isCapital, kindAt, type TimeWords, wordAt } from './timeWords.ts';
import { WordClass as W } from './wordClass.ts';

const ASKED = new Set('urged asked ordered wanted invited instructed directed expected pressed persuaded'.split(' '));

/** "urged both sides to reach a deal before June 30": the limit of what somebody was asked to do. */
export function isAskedTo(words: TimeWords, verb: number, limit: number): boolean {
  if (!ASKED.has(wordAt(words, verb)!)) return false;
  for (let k = verb + 2; k < Math.min(limit, verb + 9) && kindAt(words, k) === 'word'; k++)
    if (is(words, k, 'to') && !is(words, k + 1, 'the', 'a', 'an')) return true;
  return false;
}

const ATTENDED = new Set(
  'miss attend join host play face lead skip address chair open start boycott cover watch broadcast precede follow contest'.split(
    ' ',
  ),
);

const EVENT = new Set(
  'meeting session summit talks hearing vote election referendum protest rally march strike debate conference match game trial launch'.split(
    ' ',
  ),
);
const MOVED = new Set('adjourned postponed moved rescheduled delayed deferred pushed remanded brought'.split(' '));

/** "called an emergency meeting for Thursday", "adjourned the trial to Thursday": a day that is fixed ahead. */
export function isFixedFor(words: TimeWords, first: number, from: number): boolean {
  const link = first - 1;
  if (is(words, link, 'for'))
    return EVENT.has(wordAt(words, link - 1) ?? '') && !is(words, link - 2, 'the', 'a', 'last');
  if (!is(words, link, 'to')) return false;
  for (let i = link - 1; i >= Math.max(from, link - 5) && kindAt(words, i) === 'word'; i--)
    if (MOVED.has(wordAt(words, i)!)) return true;
  return false;
}

/** "would miss Wednesday's match" is still to come, "would overturn Wednesday's ruling" is not; `modal` is the "would". */
export function isAttended(words: TimeWords, modal: number): boolean {
  const at = is(words, modal + 1, 'not', 'now', 'also', 'probably', 'still') ? modal + 2 : modal + 1;
  return ATTENDED.has(wordAt(words, at) ?? '');
}

/** "Albion host Ajax on Thursday": of a team the bare verb at `verb` is in the present; behind a helper ("saw Albion play") it is none. */
export function isFixture(words: TimeWords, verb: number, from: number): boolean {
  if (!is(words, verb, 'host', 'face', 'play', 'meet', 'travel', 'begin', 'start')) return false;
  const i = verb - 1;
  let first = i;
  while (first >= from && isCapital(words, first) && i - first < 3) first--;
  if (first === i || has(words, i, W.month | W.weekday)) return false;
  return (
    first < from ||
    (kindAt(words, first) !== 'word'
      ? !is(words, first, "'s")
      : is(words, first, 'and', 'as', 'but', 'when', 'while', 'that', 'before'))
  );
}

/** How long a clause between a subject and its verb may be. */
const ASIDE_REACH = 8;

/** "Schools, closed for a month, reopen": behind the comma that closes the clause the word before it; -1 for none. */
function beforeAside(words: TimeWords, comma: number): number {
  for (let i = comma - 2; i > Math.max(0, comma - ASIDE_REACH); i--) if (is(words, i, ',')) return i - 1;
  return -1;
}

/** "they", "we", or a noun in the plural: what such a verb may be said of. */
export function isPlural(words: TimeWords, i: number): boolean {
  const at = is(words, i, ',') ? beforeAside(words, i) : i;
  const word = wordAt(words, at);
  if (word === undefined || kindAt(words, at) !== 'word') return false;
  return word === 'they' || word === 'we' || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));
}

/** "Theresa May", "met Will Rose": a capital inside a sentence. In a headline every word has one. */
export function isNameOfPerson(words: TimeWords, i: number, text: string): boolean {
  if (text === 'May') return true;
  return text === 'Will' && kindAt(words, i - 1) === 'word' && !isCapital(words, i - 1);
}
