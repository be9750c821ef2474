/** Gives a paragraph in capitals the letters that it would have in mixed case, so that it can be read as other paragraphs are. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { wordSet } from '../text/wordSet.ts';
import { WordList } from '../words/wordLists.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { type NameView, TitlePart, viewNames } from './nameView.ts';
import { namesByRule } from './segmentRun.ts';
import { isFirst, OUTSIDE } from './tagger/labels.ts';
import type { Tagger, TokenLabels } from './tagger/tagger.ts';

/** What becomes of a token. */
const Written = { small: 0, capital: 1, asItIs: 2 } as const;

/** A word that the tagger is less sure than this to be no name is written as one: the second reading, which knows what stands in small letters, decides. */
const DOUBT = 0.8;
const NAMES = placeLists | NameList.group | NameList.organization;

/**
 * The text of `reading` with the same length and marks: a capital for the words that the tagger's weights for headings, the lists and
 * titles tell to be names, and for words that no list and no training text knows; small letters for all others. Linear.
 */
export function truecase(reading: ParagraphReading, tagger: Tagger): string {
  const view = viewNames(reading, reading.profile);
  const labels = tagger.tag(view, namesByRule(view));
  const written = new Uint8Array(reading.tokens.length);
  for (let i = 0; i < written.length; i++) written[i] = writtenAs(view, labels, tagger, i);
  raiseListed(view, written);
  raiseGivenNames(view, labels, written);
  return rewrite(view, written);
}

function writtenAs(view: NameView, { labels, probabilities }: TokenLabels, { knows }: Tagger, at: number): number {
  const { tokens, timed, titles } = view;
  const { kind, lower, lists, hash } = tokens.types[at]!;
  if (kind !== 'word') return kind === 'possessive' ? Written.small : Written.asItIs;
  if (timed[at] && lists & WordList.calendarWord) return Written.capital;
  if (labels[at] !== OUTSIDE) {
    // "WANJIRU SAID": a name, too, but seldom.
    if (lists & WordList.speechVerb && !isFirst(labels[at]!)) return Written.small;
    if (isAcronym(view, at)) return Written.asItIs;
    return !isFirst(labels[at]!) && lists & SMALL_INSIDE ? Written.small : Written.capital;
  }
  if (lists & (WordList.functionWord | WordList.speechVerb)) return Written.small;
  if (titles[at] === TitlePart.courtesy || titles[at] === TitlePart.rank) return Written.capital;
  if (titles[at] || lists & WordList.occupation) return Written.small;
  if (probabilities[at]! < DOUBT) return Written.capital;
  const listed = view.lists[at]!;
  if (listed) return listed & NameList.commonWord ? Written.small : Written.capital;
  if (lower.length < SHORTEST_UNKNOWN || knows(hash) || ORDINARY_END.test(lower)) return Written.small;
  return isWordOfSentence(view, at) ? Written.small : Written.capital;
}

/** "of", "and", "von". */
const SMALL_INSIDE = WordList.functionWord | WordList.nameParticle;
const SHORTEST_UNKNOWN = 4;
/** Rare words that end so are mostly no names. */
const ORDINARY_END =
  /(?:ing|ed|ly|tions?|sions?|ness|ments?|[ai]ble|ful|less|ous|ive|isms?|ists?|ers|ity|ies|i[sz]ed?|n't|es)$/;

/** Behind "to", "a" or an auxiliary an unknown word is a verb or a noun. */
function isWordOfSentence({ tokens }: NameView, at: number): boolean {
  return BEFORE_WORDS.has(tokens.lower[at - 1] ?? '');
}

const BEFORE_WORDS = wordSet('a an to will would can could shall should may might must not his her its their');

const LONGEST_ACRONYM = 6;

/** "NATO", "UN", "(NSU)", "U.S.": letters that are read as such. */
function isAcronym({ tokens, lists }: NameView, at: number): boolean {
  const lower = tokens.lower[at]!;
  if (lower.includes('.')) return true;
  if (lower.length > LONGEST_ACRONYM) return false;
  if (tokens.words[at - 1] === '(' && tokens.words[at + 1] === ')') return true;
  if (lower.length < 6 && lists[at]! & NameList.organization) return true;
  return (lower.length < 3 || !/[aeiouy]/.test(lower)) && !(tokens.types[at]!.lists & WordList.nameParticle);
}

/** All words of a listed name of several words: "WORLD BANK". */
function raiseListed({ hits, tokens }: NameView, written: Uint8Array): void {
  for (const { first, last, lists } of hits) {
    if (last === first || !(lists & NAMES)) continue;
    for (let i = first; i <= last; i++)
      if (written[i] === Written.small && tokens.kinds[i] === 'word' && !(tokens.types[i]!.lists & SMALL_INSIDE))
        written[i] = Written.capital;
  }
}

/** "MINISTER GRACE WANJIRU", "SAID ROSE MARTIN": a given name that is an ordinary word, too, before what the tagger knows for a name. */
function raiseGivenNames({ lists, cases, titles }: NameView, { labels }: TokenLabels, written: Uint8Array): void {
  for (let i = written.length - 2; i >= 0; i--) {
    if (written[i] !== Written.small || !(lists[i]! & NameList.givenName) || titles[i]) continue;
    if (written[i + 1] !== Written.capital || (labels[i + 1] === OUTSIDE && !titles[i - 1])) continue;
    if (cases.sentenceOf[i] === cases.sentenceOf[i + 1]) written[i] = Written.capital;
  }
}

function rewrite({ text, tokens, cases }: NameView, written: Uint8Array): string {
  let made = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const own = text.slice(tokens.starts[i], tokens.ends[i]);
    made += text.slice(at, tokens.starts[i]);
    if (written[i] === Written.asItIs) made += own;
    else if (written[i] === Written.capital || cases.opens[i]) made += own[0] + inSmall(own.slice(1));
    else made += inSmall(own);
    at = tokens.ends[i]!;
  }
  return made + text.slice(at);
}

/** Letters that would change the length stay. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
