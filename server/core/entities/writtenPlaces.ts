/** Reads what an article writes beside a place to tell which one is meant: "Springfield, Ill.", "the Lebanese city of Tripoli", "Macon in Georgia". */

import type { Atlas, PlaceSense } from '../model/atlas.ts';
import { spellingOf } from '../names/spelling.ts';
import type { Span } from '../text/span.ts';

export interface WrittenOwner {
  /** The countries and regions that the words may mean. */
  readonly owners: readonly PlaceSense[];
  /** As written: "Ill.". */
  readonly text: string;
  /** The words fit nothing else: what they say holds even of a place that the atlas does not know. */
  readonly sure: boolean;
}

/** Units of the text before and behind a place that are looked at. */
const REACH = 70;

const OWNER = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:(?:of|and|the)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}/u;
const BEHIND = /^(?:,\s|\s\(|,?\sin\s(?:the\s)?(?:(?:north|south|east|west|central|upstate|rural)[\p{Ll}-]*\s)?)/u;
/** Whether a closer look is worth it. */
const OPENS = /^(?:,|\s\(|,?\sin\s)/;
const LEADS = /(?:city|town|village|port|capital|suburb|municipality|resort|district|hub|settlement)(?:\sof)?\s$/u;
const SETTLEMENT =
  /((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3})(?:[\p{Ll}-]+\s){0,2}?(?:city|town|village|port|capital|suburb|municipality|resort|district|hub|settlement)(?:\scity)?(?:\sof)?\s$/u;
const STATE_OF = /\b(?:state|province|region|governorate)\sof\s$/;
const STATE = /^\s(?:state|province|region)\b/i;

/** What stands behind or before the place at `span`, read for its owner. Looks at a fixed stretch of the text. */
export function writtenOwner(text: string, { start, end }: Span, atlas: Atlas): WrittenOwner | undefined {
  const before = () => text.slice(Math.max(0, start - REACH), start).replace(/\s/g, ' ');
  if (OPENS.test(text.slice(end, end + 4))) {
    const owner = ownerBehind(before(), text.slice(end, end + REACH).replace(/\s/g, ' '), atlas);
    if (owner) return owner;
  }
  return LEADS.test(text.slice(Math.max(0, start - 20), start)) ? ownerBefore(before(), atlas) : undefined;
}

/** "Springfield, Ill." where the two are one name. */
export function ownerInside(name: string, atlas: Atlas): WrittenOwner | undefined {
  const [, text] = name.split(/,\s+/);
  const owners = text === undefined ? [] : ownersNamed(text, atlas);
  return owners.length ? { owners, text: text!, sure: true } : undefined;
}

/** "Washington state", "the state of Georgia". */
export function isCalledRegion(text: string, { start, end }: Span): boolean {
  return STATE.test(text.slice(end, end + 12)) || STATE_OF.test(text.slice(Math.max(0, start - 16), start));
}

function ownerBehind(before: string, after: string, atlas: Atlas): WrittenOwner | undefined {
  const opening = BEHIND.exec(after)?.[0];
  if (!opening) return undefined;
  const rest = after.slice(opening.length);
  const words = OWNER.exec(rest)?.[0].split(' ');
  if (!words) return undefined;
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const owners = ownersNamed(name, atlas);
    if (!owners.length) continue;
    // "in Aleppo, Syria, and": the comma is that of an owner; "from Donbas, Crimea and Kherson" is a list.
    const next = rest.slice(name.length);
    const closes =
      /^(?:\.?['’]s|[.,;:)?!"”–—-]|\s[–—(-]|$)/.test(next) || /\.$/.test(name) || /^\s(?!and\b|or\b)\p{Ll}/u.test(next);
    const isList =
      /^,\s(?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,3}(?:,|\sand\s|\sor\s)/u.test(next) || /\p{Lu}\p{Ll}+,\s$/u.test(before);
    const led = before === '' || /(?:^|\s)(?:in|near|at|from|of|to|outside|around|through)\s$|\n\s*$/.test(before);
    return { owners, text: name.replace(/[,;:]$/, ''), sure: opening.startsWith(',') && closes && !isList && led };
  }
  return undefined;
}

function ownerBefore(before: string, atlas: Atlas): WrittenOwner | undefined {
  const words = SETTLEMENT.exec(before)?.[1]?.trim().split(' ');
  if (!words) return undefined;
  for (let from = 0; from < words.length; from++) {
    const name = words
      .slice(from)
      .join(' ')
      .replace(/['’]s?$/, '');
    const owners = [...atlas.find(spellingOf(name).words, 'adjective'), ...ownersNamed(name, atlas)];
    if (owners.length) return { owners, text: name, sure: false };
  }
  return undefined;
}

/** Countries and regions of a name; its short forms, too, where they are written as such ("OR", "Ore.", not "Or"). */
export function ownersNamed(name: string, atlas: Atlas): PlaceSense[] {
  const { words } = spellingOf(name);
  const isShort = words.join('').length < 4;
  if (isShort && name !== name.toUpperCase() && !name.endsWith('.')) return [];
  const owners = [...atlas.find(words, 'alone'), ...atlas.find(words, 'behind')];
  return owners.filter(({ kind }) => kind !== 'city');
}

/** `inner` is a part of `outer`. */
export function liesIn(inner: PlaceSense, outer: PlaceSense): boolean {
  if (inner.country !== outer.country || inner.kind === 'country') return false;
  if (outer.kind === 'country') return true;
  return inner.kind === 'city' && inner.region === outer.region;
}
