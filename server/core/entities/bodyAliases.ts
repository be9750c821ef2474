/** Links the forms of the names of organisations, places and groups: acronyms, legal forms, shortened names, plurals. */

import { organizationHeads } from '../names/vocabulary.ts';
import { isAgency } from '../structure/agencies.ts';
import { isInCapitals } from '../text/characters.ts';
import { knownAcronyms } from './knownAcronyms.ts';
import type { Links } from './links.ts';
import type { NameForm, NameForms } from './nameForms.ts';
import type { Definition } from './nameReading.ts';

const SMALL = new Set('of the and for in on de des du la le et y der die und to a at'.split(' '));
/** What stands behind a company's name and may be left out. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd limited llc plc gmbh ag sa nv bv as asa ab oyj spa group holding holdings'.split(
    ' ',
  ),
);
const STATE = new Set('republic kingdom state states commonwealth federal islamic democratic city province'.split(' '));

/** Heads of bodies within others: "EU" does not stand for "EU Commission". */
const WITHIN = new Set(
  'commission parliament council court assembly institute institution ministry department university college school team committee army navy police union federation association bureau agency office board tribunal foundation fund museum hospital clinic embassy senate congress chamber league force forces mission delegation club church'.split(
    ' ',
  ),
);

/** `definitions`: how each name of `all` is explained by the one before it. */
export function linkBodies(all: NameForms, links: Links, definitions: readonly (Definition | undefined)[]): void {
  const { forms } = all;
  const bodies = [...forms.keys()].filter((i) => forms[i]!.kind !== 'person');
  linkDefined(all, links, definitions);
  linkKnown(forms, bodies, links);
  linkAcronyms(forms, bodies, links);
  linkLegalForms(forms, bodies, links);
  linkShortened(all, bodies, links);
  linkPlurals(forms, bodies, links);
}

/** "Nordic Seafarers' Union (NSU)", "the Movement for the Survival of the Ogoni People, MOSOP, said". */
function linkDefined(
  { formOf, forms }: NameForms,
  links: Links,
  definitions: readonly (Definition | undefined)[],
): void {
  for (let i = 1; i < formOf.length; i++) {
    const how = definitions[i];
    if (!how) continue;
    const [full, short] = [formOf[i - 1]!, formOf[i]!];
    const [a, b] = [forms[full]!, forms[short]!];
    if (how === 'known') {
      if (a.kind === b.kind && a.words.length > 1 && a.kind !== 'group') links.join(short, full, 'defined');
      continue;
    }
    if ((how === 'commas' || how === 'or') && (b.key.length < 3 || !isInCapitals(b.text) || a.kind !== b.kind))
      continue;
    if (a.kind === 'person' || a.kind === 'group' || b.words.length > 1 || a.words.length < 2) continue;
    if (abbreviates(b.key, a.words) || isForeign(how, a, b)) links.join(short, full, 'defined');
  }
}

/** "the National Electoral Commission (CENI)", "…, or CENI,": the initials of the name in its own language. */
function isForeign(how: Definition, full: NameForm, { kind, key, text }: NameForm): boolean {
  if (how === 'commas' || kind !== 'organization' || full.kind !== 'organization') return false;
  return key.length > 2 && isInCapitals(text) && !knownAcronyms.has(key) && !isAgency(text);
}

/** The letters of `short` occur in order in the words, the first one at the start. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (initialsOf(words).includes(short)) return true;
  const letters = words.join('');
  if (short[0] !== letters[0] || short.length < 2 || short.length > 10) return false;
  let at = 0;
  for (const letter of letters) if (letter === short[at]) at++;
  return at === short.length;
}

function linkKnown(forms: readonly NameForm[], bodies: readonly number[], links: Links): void {
  const byName = new Map<string, number>();
  for (const i of bodies) {
    const full = knownAcronyms.get(forms[i]!.key) ?? forms[i]!.key;
    const id = `${forms[i]!.kind === 'group' ? 'group' : 'body'}:${full}`;
    const known = byName.get(id);
    if (known === undefined) byName.set(id, i);
    else if (forms[known]!.kind === forms[i]!.kind) links.join(i, known, 'known-acronym');
  }
}

function linkAcronyms(forms: readonly NameForm[], bodies: readonly number[], links: Links): void {
  const byInitials = new Map<string, number>();
  for (const i of bodies) {
    const { words, kind } = forms[i]!;
    if (kind === 'group' || words.length < 2) continue;
    for (const initials of initialsOf(words)) if (!byInitials.has(initials)) byInitials.set(initials, i);
  }
  for (const i of bodies) {
    const { key, words, text } = forms[i]!;
    if (words.length > 1 || key.length < 2 || !isInCapitals(text)) continue;
    const full = byInitials.get(key);
    if (full !== undefined && (key.length > 2 || forms[full]!.kind === forms[i]!.kind)) links.join(i, full, 'acronym');
  }
}

/** With and without the small words, and without a legal form at the end: NNPC is "Nigerian National Petroleum Company Ltd". */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]).join('');
  const initials = words.filter((word) => !SMALL.has(word)).map((word) => word[0]);
  const large = initials.join('');
  const found = large.length > 1 ? [large, all] : [all];
  if (initials.length > 3 && legalForms.has(words.at(-1)!)) found.push(large.slice(0, -1));
  return found;
}

function linkLegalForms(forms: readonly NameForm[], bodies: readonly number[], links: Links): void {
  const byCore = new Map<string, number>();
  for (const i of bodies) {
    const { words, kind } = forms[i]!;
    const core = coreWords(words, kind === 'place' ? 'place' : 'body').join(' ');
    // The European Commission is that of the European Union.
    const id = `${kind}:${core.replace(/^european union (?=\w)/, 'european ')}`;
    const known = byCore.get(id);
    if (known === undefined) byCore.set(id, i);
    else links.join(i, known, 'legal-form');
  }
}

function coreWords(words: readonly string[], kind: 'place' | 'body'): readonly string[] {
  if (kind === 'place') {
    const of = words.indexOf('of');
    if (of > 0 && of < words.length - 1 && words.slice(0, of).every((word) => STATE.has(word)))
      return words.slice(of + 1);
    return words;
  }
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  if (end < 2) return words.slice(0, end);
  const owner = knownAcronyms.get(words[0]!);
  if (!owner) return words.slice(0, end);
  return [...owner.split(' '), ...words.slice(1, end)];
}

/** "Northrop" for the only organisation that starts so, "Security Council" for the only one that ends so. */
function linkShortened(all: NameForms, bodies: readonly number[], links: Links): void {
  const { forms } = all;
  const byStart = new Map<string, number | 'several'>();
  const byEnd = new Map<string, number | 'several'>();
  /** Without its legal form. */
  const byLastWord = new Map<string, number | 'several'>();
  const note = (index: Map<string, number | 'several'>, key: string, i: number) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, i);
    else if (known !== 'several' && links.rootOf(known) !== links.rootOf(i)) index.set(key, 'several');
  };
  for (const i of bodies) {
    const { words, kind } = forms[i]!;
    if (kind !== 'organization' || words.length < 2) continue;
    for (let size = 1; size < Math.min(words.length, 5); size++) {
      const of = words[size] === 'of' && organizationHeads.has(words[size - 1]!);
      if (of || !words.slice(size).some((word) => WITHIN.has(word))) note(byStart, words.slice(0, size).join(' '), i);
      if (!SMALL.has(words.at(-size - 1)!)) note(byEnd, words.slice(-size).join(' '), i);
    }
    if (words.length > 2 && legalForms.has(words.at(-1)!)) note(byLastWord, words.at(-2)!, i);
  }
  for (const i of bodies) {
    const { key, words, kind } = forms[i]!;
    if (kind !== 'organization' || SMALL.has(words.at(-1)!)) continue;
    const start = byStart.get(key);
    const end = byEnd.get(key);
    if (typeof start === 'number' && start !== i) links.join(i, start, 'short-organization');
    else if (typeof end === 'number' && end !== i && (words.length > 1 || isLastWord(all, i, end)))
      links.join(i, end, 'short-organization');
    else if (typeof byLastWord.get(key) === 'number')
      links.join(i, byLastWord.get(key) as number, 'short-organization');
  }
}

/** "the Sena" behind "Shiv Sena": by its noun, or by a word that is no body of its own, once the full name has been said. */
function isLastWord({ names, forms }: NameForms, short: number, full: number): boolean {
  const { key, mentions } = forms[short]!;
  if (organizationHeads.has(key)) return true;
  const { lists } = names[mentions[0]!]!.candidate;
  return mentions[0]! > forms[full]!.mentions[0]! && lists === 0 && !/[-\d]/.test(forms[full]!.text);
}

function linkPlurals(forms: readonly NameForm[], bodies: readonly number[], links: Links): void {
  const bySingular = new Map<string, number>();
  for (const i of bodies) {
    const { kind, key } = forms[i]!;
    if (kind !== 'group') continue;
    const singular = key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
    const known = bySingular.get(singular);
    if (known === undefined) bySingular.set(singular, i);
    else links.join(i, known, 'same');
  }
}
