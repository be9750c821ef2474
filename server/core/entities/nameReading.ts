/** What the linking of names reads of a name in its paragraph, by the paragraph's own text: told once, and kept with the paragraph. */

import type { NameCandidate } from '../names/nameCandidate.ts';
import { tokenAt } from '../names/openTokens.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { withoutMarkup } from '../text/markup.ts';
import type { Tokens } from '../text/tokens.ts';
import { ownerWritten } from './placeOwner.ts';
import { type Gender, isToldKin, listedGenders, toldGender } from './toldGender.ts';

export interface NameReading {
  readonly candidate: NameCandidate;
  /** Its tokens, in lower case. */
  readonly words: readonly string[];
  /** The role as written, with one blank for any white space. */
  readonly role: string | undefined;
  /** Behind "in" or "near". */
  readonly isLocated: boolean;
  /** By the words before it: "Mr.", "his wife". */
  readonly gender: Gender | undefined;
  /** Somebody's relative, by the words before it: "her brother, Lars Berg", "nine children of Lars Berg". */
  readonly isKin: boolean;
  /** Of a place: the state or country behind it, as it is compared. */
  readonly owner: string | undefined;
  /** By its given name, which may mislead. */
  readonly listedGender: Gender | undefined;
}

/** Where things are: "to" and "from" stand before people, too. */
const LOCATING = new Set(['in', 'near', 'outside', 'around', 'across']);

/** One for each candidate, in their order. Linear. */
export function readNames(reading: ParagraphReading, candidates: readonly NameCandidate[]): NameReading[] {
  const { tokens, text, gazetteerHits } = reading;
  if (candidates.length === 0) return [];
  const listed = listedGenders(gazetteerHits);
  return candidates.map((candidate, i): NameReading => {
    const { span, role } = candidate;
    const first = tokenAt(tokens, span.start);
    return {
      candidate,
      words: wordsWithin(tokens, first, span.end),
      role: role && withoutMarkup(text.slice(role.start, role.end)).replace(/\s+/g, ' '),
      isLocated: LOCATING.has(tokens.lower[first - 1] ?? ''),
      gender: toldGender(tokens, first),
      isKin: candidate.kind === 'person' && isToldKin(tokens, first),
      owner: ownerWritten(text, candidate, candidates[i + 1]),
      listedGender: listed.get(first),
    };
  });
}

function wordsWithin(tokens: Tokens, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < tokens.length && tokens.starts[i]! < end; i++) words.push(tokens.lower[i]!);
  return words;
}

/**
 * How a paragraph explains a short name behind a full one: "Nordic Seafarers' Union (NSU)", "…, MOSOP, said", "…, or MOSOP,", "…, known as
 * MOSOP,".
 */
export type Definition = 'bracket' | 'commas' | 'or' | 'known';

/** Units that "– more commonly known by its Spanish initials" may take. */
const LONGEST_GAP = 60;
const KNOWN_AS =
  /^,? ?(?:[–—-]+ ?|\()?(?:who is |which is )?(?:(?:also|better|best|popularly|widely|more commonly|commonly|locally|simply|usually) )?(?:known|called|nicknamed|dubbed|abbreviated)(?: (?:as|by (?:its|the) (?:\p{Lu}\p{L}+ )?(?:initials|acronym|abbreviation)))? (?:the )?["“'‘]?$/u;

/** By the marks alone; `full` and `short` follow each other in the text. */
export function definitionOf(text: string, full: NameReading, short: NameReading): Definition | undefined {
  const { start, end } = short.candidate.span;
  const gap = start - full.candidate.span.end;
  if (gap < 1 || gap > LONGEST_GAP) return undefined;
  const between = text.slice(start - gap, start);
  const how = /^['’]?s?\s*[([]\s*(?:the\s)?["“']?$/.test(between)
    ? 'bracket'
    : between === ', '
      ? 'commas'
      : /^, or (?:the )?$/.test(between)
        ? 'or'
        : gap > 6 && KNOWN_AS.test(between)
          ? 'known'
          : undefined;
  if (!how) return undefined;
  const behind = text.slice(end, end + 3);
  return (how === 'known' ? /^["”’']?(?:\s*[)\],;.–—]|\s-|$)/ : /^["”']?\s*[)\],;]/).test(behind) ? how : undefined;
}

/** True where the two are linked alike: all that links rest on is the same, wherever it stands. */
export function isReadAlike(a: NameReading, b: NameReading): boolean {
  if (a === b) return true;
  const [one, other] = [a.candidate, b.candidate];
  return (
    one.text === other.text &&
    one.kind === other.kind &&
    one.confidence === other.confidence &&
    one.lists === other.lists &&
    one.plays === other.plays &&
    one.firm === other.firm &&
    a.role === b.role &&
    a.isLocated === b.isLocated &&
    a.gender === b.gender &&
    a.isKin === b.isKin &&
    a.owner === b.owner &&
    a.listedGender === b.listedGender &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => word === b.words[i])
  );
}
