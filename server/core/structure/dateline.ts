/** Reads the dateline at the head of a paragraph, in the forms that wires and papers use. */

import { type GazetteerHit, placeLists } from '../names/gazetteer.ts';
import { type Span, span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { hasMediaWord, isAgency } from './agencies.ts';
import { afterTerminator, readBracket, readPlace, readSlashedAgency } from './datelineParts.ts';
import { type WrittenDate, writtenDateAt } from './writtenDate.ts';

/**
 * - `strong`: stands wherever a paragraph does ("BRUSSELS (AP) —", "GENEVA, March 3 -")
 * - `medium`: counts where a story begins ("WASHINGTON/MOSCOW —")
 * - `weak`: counts only at the head of the article ("Durban - Police …")
 */
export type DatelineStrength = 'strong' | 'medium' | 'weak';

export interface DatelineReading {
  /** From the first place to the dash, the dash included. */
  readonly span: Span<'paragraph'>;
  readonly places: readonly Span<'paragraph'>[];
  readonly date?: WrittenDate;
  readonly agency?: Span<'paragraph'>;
  readonly strength: DatelineStrength;
  /** By its paragraph alone, it names places: it is strong, or its place is one that lists have, or stands before its region. */
  readonly isSure: boolean;
  /** Nothing follows: the dateline is a line of its own. */
  readonly alone: boolean;
}

/** What has been read so far; `at` is the next token. */
interface Draft {
  at: number;
  places: Span<'paragraph'>[];
  date?: WrittenDate;
  agency?: Span<'paragraph'>;
}

/** Words that stand in capitals before a dash or a colon, and are no places. */
const KICKER =
  /^(?:file|photos?|captions?|pictures?|images?|videos?|update|updates|analysis|opinion|exclusive|breaking|watch|corrections?|corrected|clarification|note|editorial|comment|review|interview|explainer|factbox|timeline|highlights|summary|background|live|obituary|feature|news|sports?|todo|warning|error|info|debug|fixme|question|answer|section|chapter|part|table|figure|advisory|urgent|alert|source|date|read|also|more|first|second|third|finally|however|today|yesterday|weather|business|politics|world|soccer|football|cricket|tennis|golf|basketball|baseball|rugby|hockey|cycling|athletics)$/;

/** The dateline that `text` begins with, or undefined. Looks at no more than the first 60 tokens. */
export function readDateline(text: string, tokens: Tokens, hits: readonly GazetteerHit[]): DatelineReading | undefined {
  const draft = readHead(text, tokens, hits);
  if (!draft) return undefined;
  const end = afterTerminator(text, tokens, draft.at);
  const alone = end >= tokens.length;
  if (!end && !followsWithoutDash(tokens, draft)) return undefined;
  const last = (end || draft.at) - 1;
  const strength = strengthOf(text, tokens, hits, draft, end);
  if (!strength) return undefined;
  return {
    span: span(tokens.starts[0]!, tokens.ends[last]!),
    places: draft.places,
    ...(draft.date && { date: draft.date }),
    ...(draft.agency && { agency: draft.agency }),
    strength,
    isSure: strength === 'strong' || (strength === 'medium' && namesPlaces(tokens, hits, draft)),
    alone: alone || draft.at >= tokens.length,
  };
}

/** Places, then date, region and agency in any order. */
function readHead(text: string, tokens: Tokens, hits: readonly GazetteerHit[]): Draft | undefined {
  const draft: Draft = { at: 0, places: [] };
  const opensWithBracket = tokens.words[0] === '(';
  if (!opensWithBracket && !readSource(text, tokens, draft) && !readPlaces(tokens, draft)) return undefined;
  for (let parts = 0; parts < 8; parts++) {
    const soft = /^[,.]$/.test(tokens.words[draft.at] ?? '') ? draft.at + 1 : draft.at;
    const behindDash = skipDashes(tokens, soft);
    const date = draft.date ? undefined : writtenDateAt(tokens, behindDash);
    if (date) {
      draft.date = date;
      draft.at = date.last + 1;
    } else if (tokens.words[behindDash] === '(' && (behindDash === soft || !draft.agency)) {
      const bracket = readBracket(text, tokens, hits, behindDash, draft.date !== undefined);
      if (!bracket && behindDash > soft) break;
      if (!bracket || (bracket.agency && draft.agency)) return undefined;
      if (bracket.place) draft.places.push(bracket.place);
      if (bracket.agency) draft.agency = bracket.agency;
      if (bracket.date) draft.date = bracket.date;
      draft.at = bracket.next;
    } else if (tokens.words[soft] === '/' && !draft.agency) {
      const agency = readSlashedAgency(tokens, soft);
      if (!agency) return undefined;
      draft.agency = agency.span;
      draft.at = agency.next;
    } else if (soft > draft.at && tokens.words[draft.at] === ',' && !draft.date && !draft.agency) {
      const region = withStop(tokens, readPlace(tokens, soft));
      if (region < 0 || draft.places.length >= 5) return undefined;
      draft.places.push(span(tokens.starts[soft]!, tokens.ends[region]!));
      draft.at = region + 1;
    } else {
      break;
    }
  }
  return draft.places.length || draft.agency ? draft : undefined;
}

/** "Geneva – 14 June 2024 – …", "Calif.--(BUSINESS WIRE)--": date and agency may stand behind a dash of their own. */
function skipDashes(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 2 && /^[-–—]$/.test(tokens.words[at] ?? '')) at++;
  return at;
}

/** "Ill." and "Wash." are two tokens, since both are words that end sentences. */
function withStop(tokens: Tokens, last: number): number {
  const isShort = last >= 0 && tokens.words[last]!.length <= 5 && tokens.starts[last + 1] === tokens.ends[last];
  return isShort && tokens.words[last + 1] === '.' && /^[-–—(,]$/.test(tokens.words[last + 2] ?? '') ? last + 1 : last;
}

/** "afrol News, 15 October - ": the paper in the place's stead. */
function readSource(text: string, tokens: Tokens, draft: Draft): boolean {
  let at = 0;
  while (at < 4 && tokens.kinds[at] === 'word') at++;
  if (at === 0 || tokens.words[at] !== ',') return false;
  const start = tokens.starts[0]!;
  const end = tokens.ends[at - 1]!;
  if (!hasMediaWord(text.slice(start, end).toLowerCase()) || !writtenDateAt(tokens, at + 1)) return false;
  draft.agency = span(start, end);
  draft.at = at;
  return true;
}

/** "BRUSSELS", "WASHINGTON/MOSCOW", "KYIV and LVIV". */
function readPlaces(tokens: Tokens, draft: Draft): boolean {
  for (;;) {
    const last = readPlace(tokens, draft.at);
    if (last < 0) return false;
    draft.places.push(span(tokens.starts[draft.at]!, tokens.ends[last]!));
    draft.at = last + 1;
    const joint = tokens.words[draft.at];
    const slash = joint === '/' && tokens.kinds[draft.at + 1] === 'word' && tokens.words[draft.at + 2] !== '/';
    if ((!slash && joint !== 'and' && joint !== '&') || draft.places.length >= 4) return true;
    draft.at++;
  }
}

/** Without a dash it takes an agency, and what follows begins a sentence. */
function followsWithoutDash(tokens: Tokens, { at, agency }: Draft): boolean {
  if (at >= tokens.length) return true;
  return agency !== undefined && /^[\p{Lu}"“'‘]/u.test(tokens.words[at]!);
}

function strengthOf(
  text: string,
  tokens: Tokens,
  hits: readonly GazetteerHit[],
  draft: Draft,
  end: number,
): DatelineStrength | undefined {
  const { places, date, agency } = draft;
  const head = places[0] ? text.slice(places[0].start, places[0].end) : '';
  const capitals = head.length > 1 && head === head.toUpperCase();
  const known = agency !== undefined && isAgency(text.slice(agency.start, agency.end));
  if (agency && (known || (capitals && (date || end)))) return date || capitals || end ? 'strong' : undefined;
  if (!places.length || KICKER.test(tokens.lower[0]!)) return undefined;
  if (date) return capitals ? 'strong' : end || draft.at >= tokens.length ? 'medium' : undefined;
  const mark = tokens.words[end - 1];
  if (!end) return undefined;
  const words = head.split(/\s+/).length;
  const isListed = listedPlace(tokens, hits, places[0]!);
  if (mark === ':') return isListed && places.length === 1 ? (capitals ? 'medium' : 'weak') : undefined;
  if (capitals) {
    if (head.length < 4 && places.length === 1 && !isListed) return undefined;
    return words <= 5 && goesOnAsProse(tokens, end) ? 'medium' : undefined;
  }
  return words <= 3 &&
    tokens.lower[0] !== 'the' &&
    /^[\p{Lu}"“‘]/u.test(tokens.words[end] ?? '') &&
    goesOnAsProse(tokens, end)
    ? 'weak'
    : undefined;
}

function namesPlaces(tokens: Tokens, hits: readonly GazetteerHit[], { places }: Draft): boolean {
  return places.length > 1 || (places.length === 1 && listedPlace(tokens, hits, places[0]!));
}

/** The gazetteer knows the first place, alone or with a longer name. */
function listedPlace(tokens: Tokens, hits: readonly GazetteerHit[], place: Span<'paragraph'>): boolean {
  return hits.some(
    (hit) =>
      (hit.lists & placeLists) !== 0 && tokens.starts[hit.first] === place.start && tokens.ends[hit.last] === place.end,
  );
}

/** A word in lower case soon follows; a headline in capitals has none. Nothing at all is a line of its own. */
function goesOnAsProse(tokens: Tokens, from: number): boolean {
  if (from >= tokens.length) return true;
  for (let i = from; i < tokens.length && i < from + 8; i++)
    if (tokens.kinds[i] === 'word' && /^\p{Ll}{2}/u.test(tokens.words[i]!)) return true;
  return false;
}
