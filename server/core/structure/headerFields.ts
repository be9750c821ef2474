/** Reads metadata lines above or below a story: "Published: …", "By line: …", "Updated 3 March 2025 | Source: AP". */

import { type Span, span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { writtenDateAt } from './writtenDate.ts';

export interface FieldReading {
  /** In lower case, without the colon: "published". */
  readonly name: string;
  readonly value: Span<'paragraph'>;
}

/** Names that make a line a header line wherever a header may stand. */
const FIELD_NAMES = new Set(
  (
    'published|publish date|publication date|pub date|pubdate|date published|published on|published at|first published|originally published|publication|posted|posted on|posted at|post date|date posted|' +
    'created|date created|issued|issue date|released|release date|date|dated|day|time|datetime|date/time|filed|filed on|received|accepted|' +
    'updated|last updated|last update|update|updated on|updated at|date updated|modified|last modified|date modified|last edited|edited|corrected|' +
    'by|byline|by line|by-line|author|authors|writer|writers|reporter|reporters|correspondent|written by|reported by|' +
    'source|sources|agency|agencies|provider|publisher|outlet|newspaper|site|website|credit|credits|copyright|licence|license|url|link|permalink|' +
    'title|headline|head|subtitle|subhead|subheadline|deck|standfirst|summary|abstract|description|kicker|slug|slugline|section|category|categories|desk|column|' +
    'tags|tag|keywords|key words|topics|topic|subject|language|lang|edition|page|pages|place|location|locations|dateline|city|country|region|' +
    'embargo|embargoed until|priority|urgency|version|id|story id|article id|word count|words|length|status|contact|contacts|media contact|note to editors'
  ).split('|'),
);

/** Stamps that stand without a colon too ("Published 3 March 2025", "Last updated on 3 March"). */
const BARE_STAMP =
  /^((?:first |originally )?published|posted|issued|released|filed|(?:last )?updated|last update|(?:last )?modified|date)(?: on| at)? (?=[\p{Lu}\d])/iu;

/** Separators between fields on one line. */
const FIELD_BREAK =
  /\s+[|•·]\s+|\s*;\s+(?=(?:last )?(?:updated|modified|published)\b)|\.\s+(?=(?:last )?(?:updated|modified)(?: on| at)? [\p{Lu}\d])|(?<!^|\b(?:last|first|originally|date))\s+(?=\(?(?:last )?(?:updated|modified|published)\s?:)|\s+[–—]\s+(?=(?:last )?updated\b)/iu;

const MAX_NAME = 24;
const MAX_LINE = 400;

/** The fields that a whole line consists of; none where it is no header line. */
export function readHeaderFields(text: string): FieldReading[] {
  if (text.length > MAX_LINE) return [];
  const told = readToldStamps(text);
  if (told.length) return told;
  if (!mayStartField(text)) return readDayAndStamp(text);
  const fields: FieldReading[] = [];
  let from = 0;
  while (from < text.length) {
    const gap = FIELD_BREAK.exec(text.slice(from));
    const to = gap && gap.index > 0 ? from + gap.index : text.length;
    const field = readField(text, from, to);
    if (!field && !fields.length) return readDayAndStamp(text);
    if (field) fields.push(field);
    from = gap && gap.index > 0 ? to + gap[0].length : text.length;
  }
  return fields;
}

/** "This article was first published on", the words by which the line under a story begins. A "report" may be what the story is about. */
const TOLD_OPENING =
  /^(?:[([*_–—-]+\s*this (?:article|story|report|piece|page)|this (?:article|story|piece|page)|this report(?= (?:was|has been) (?:first|originally))) (?:was|has been) /i;
/** That it begins with. */
const TOLD_LETTERS = '([*_–—-tT';
const TOLD_STAMP =
  /\b((?:first |originally )?(?:published|posted)|(?:last )?(?:updated|modified|amended|corrected)) (?:on|at) (?=[\p{L}\d])/giu;
/** What stands behind the day of a stamp that tells of the article itself: a clock time, the end, or the next stamp. */
const TOLD_END =
  /^(?:,? (?:at )?\d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\b\.?)?(?: \p{Lu}{2,5})?)?(?:[\s.)\]*_–—-]*$|[.)\]] |(?:,|;| and\b)(?: and)?(?: (?:it )?(?:was|has been))?(?: then)? (?:last )?(?:updated|modified|amended|corrected)\b)/iu;

/** "This article was first published on 6 October 2025 and amended on 8 October." */
function readToldStamps(text: string): FieldReading[] {
  const opening = TOLD_LETTERS.includes(text[0] ?? ' ') ? TOLD_OPENING.exec(text.slice(0, 40)) : null;
  if (!opening) return [];
  const found = [...text.matchAll(TOLD_STAMP)];
  if (found[0]?.index !== opening[0].length) return [];
  const fields: FieldReading[] = [];
  for (const [i, match] of found.entries()) {
    const name = match[1]!.toLowerCase();
    const value = trimmed(text, match.index + match[0].length, found[i + 1]?.index ?? text.length);
    // Why it was amended may follow; where it was published is told of books and papers.
    if (!/publ|post/.test(name) || isDayAlone(text.slice(value.start))) fields.push({ name, value });
  }
  return fields;
}

const STAMP_BEHIND =
  /(?:first published|published|(?:last )?(?:updated|modified|update))(?: on| at)?:? (?=[\p{L}\d])/iu;

/** "March 10, 2025 | Updated: March 11, 2025", "Mon 10 Mar 2025 07.00 GMT Last modified on Tue 11 Mar 2025 09.00 GMT". */
function readDayAndStamp(text: string): FieldReading[] {
  const stamp = text.length <= MAX_STAMPS ? STAMP_BEHIND.exec(text) : undefined;
  if (!stamp) return [];
  const date = writtenDateAt(tokenize(text.slice(0, stamp.index)), 0);
  const behind = stamp.index + stamp[0].length;
  const second = date && writtenDateAt(tokenize(text.slice(behind)), 0);
  if (!second || !CLOCK_ALONE.test(text.slice(date.span.end, stamp.index))) return [];
  if (!CLOCK_ALONE.test(text.slice(behind + second.span.end))) return [];
  const name = stamp[0].replace(/:? $/, '').replace(/ (?:on|at)$/i, '');
  return [
    { name: 'date', value: trimmed(text, date.span.start, stamp.index) },
    { name: name.toLowerCase(), value: trimmed(text, behind, text.length) },
  ];
}

const MAX_STAMPS = 120;
/** A clock time with its zone, and marks. */
const CLOCK_ALONE =
  /^[\s,;|•·–—()/-]*(?:at )?(?:\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?)?\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,5}|local time)?[\s,;.|•·–—()/-]*$/iu;

/** A day at the beginning of `rest`, and nothing more is said of it. */
function isDayAlone(rest: string): boolean {
  const date = writtenDateAt(tokenize(rest.slice(0, 40)), 0);
  return date !== undefined && TOLD_END.test(rest.slice(date.span.end));
}

/** A line that begins with the word of a stamp: "Published March 4, 2025". */
export function isStampLine(text: string): boolean {
  return beginsWithStamp(text) && !/^date\b/i.test(text);
}

/** Most lines begin with none of its letters. */
function beginsWithStamp(text: string): boolean {
  return STAMP_LETTERS.includes(text[0] ?? ' ') && BARE_STAMP.test(text.slice(0, MAX_NAME + 12));
}

/** That the words of `BARE_STAMP` begin with. */
const STAMP_LETTERS = 'dfilmopruDFILMOPRU';

/** Whether the line's name is one that headers use. */
function isFieldName(name: string): boolean {
  return FIELD_NAMES.has(name);
}

function mayStartField(text: string): boolean {
  const colon = text.indexOf(':');
  return (colon > 0 && colon <= MAX_NAME + 4) || beginsWithStamp(text);
}

function readField(text: string, from: number, to: number): FieldReading | undefined {
  let start = from;
  while (start < to && /[\s*_(#]/.test(text[start]!)) start++;
  const colon = text.indexOf(':', start);
  if (colon > start && colon < to && colon - start <= MAX_NAME) {
    const name = text
      .slice(start, colon)
      .replace(/[*_]+$/, '')
      .trim()
      .toLowerCase();
    if (/^[\p{L}][\p{L} /-]*$/u.test(name) && isFieldName(name)) return { name, value: trimmed(text, colon + 1, to) };
  }
  const bare = BARE_STAMP.exec(text.slice(start, start + MAX_NAME + 12));
  if (!bare || to - start > 90) return undefined;
  const value = trimmed(text, start + bare[0].length, to);
  if (!/\d/.test(text.slice(value.start, value.end)) || /[a-z]{3}\.$/.test(text.slice(0, to))) return undefined;
  return { name: bare[1]!.toLowerCase(), value };
}

/** The value without the blanks, quotes and emphasis around it. */
export function trimmed(text: string, from: number, to: number): Span<'paragraph'> {
  let start = from;
  let end = to;
  while (start < end && /[\s*_]/.test(text[start]!)) start++;
  while (end > start && /[\s*_]/.test(text[end - 1]!)) end--;
  const quote = text[start];
  if (end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote) {
    start++;
    end--;
  }
  return span(start, end);
}
