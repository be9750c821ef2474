/** Links the forms of a person's name: other full forms, initials, nicknames; surnames and given names alone, mention by mention. */

import type { Genders } from './genders.ts';
import type { Links } from './links.ts';
import type { NameForm, NameForms } from './nameForms.ts';
import { nicknames, nicknamesOf } from './nicknames.ts';
import type { Gender } from './toldGender.ts';

const PARTICLES = new Set(
  'de del della da do dos das di du la le van von der den ter ten bin bint ibn al el ul ud abu'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The full form that a mention stands for, and what it gives of it. */
export interface PartialLink {
  readonly form: number;
  readonly rule: 'surname' | 'given-name';
}

/** A full name of a person, and its form. */
export interface PersonName {
  readonly form: number;
  readonly first: string;
  readonly last: string;
  /** All words but particles and suffixes. */
  readonly words: readonly string[];
}

/** Full forms of one person: the same first and last word, an initial for the first, or a known short form of it. */
export function linkFullNames(persons: readonly PersonName[], links: Links): void {
  const byEnds = new Map<string, number>();
  const byInitial = new Map<string, number | 'several'>();
  for (const { form, first, last } of persons) {
    if (first.length === 1) continue;
    const ends = `${nicknames.get(first) ?? first} ${last}`;
    const known = byEnds.get(ends);
    if (known === undefined) byEnds.set(ends, form);
    else links.join(form, known, 'part');
    const initial = `${first[0]} ${last}`;
    const other = byInitial.get(initial);
    if (other === undefined) byInitial.set(initial, form);
    else if (other !== 'several' && links.rootOf(other) !== links.rootOf(form)) byInitial.set(initial, 'several');
  }
  for (const { form, first, last, words } of persons) {
    if (first.length > 1) continue;
    const full = byInitial.get(`${first} ${last}`);
    if (typeof full === 'number') links.join(form, full, 'initial');
    else {
      const key = words.join(' ');
      const same = byEnds.get(key);
      if (same === undefined) byEnds.set(key, form);
      else links.join(form, same, 'initial');
    }
  }
  linkDoubleSurnames(persons, links);
}

/** "Teodora Valdés" is "Teodora Valdés Quispe", where nobody else in the article is called so. */
function linkDoubleSurnames(persons: readonly PersonName[], links: Links): void {
  const byStart = new Map<string, number | 'several'>();
  for (const { form, words } of persons) {
    if (words.length !== 3 || words[1]!.length < 3) continue;
    const start = `${words[0]} ${words[1]}`;
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, form);
    else if (known !== 'several' && links.rootOf(known) !== links.rootOf(form)) byStart.set(start, 'several');
  }
  for (const { form, words } of persons) {
    const full = words.length === 2 ? byStart.get(words.join(' ')) : undefined;
    if (typeof full === 'number') links.join(form, full, 'part');
  }
}

/**
 * For names of one word (or the last words of a longer one), the full form that each mention stands for: the one that was
 * mentioned last before it, else the first one behind it, of those that may be a Mr. or a Ms. where it is one. The answer holds
 * an entry for each mention so linked.
 */
export function linkPartialNames(
  { names, formOf, forms }: NameForms,
  persons: readonly PersonName[],
  genders: Genders,
): Map<number, PartialLink> {
  const bySurname = new Map<string, number[]>();
  const byGivenName = new Map<string, number[]>();
  const byNickname = new Map<string, number[]>();
  for (const { form, first, last, words } of persons) {
    push(bySurname, last, form);
    if (words.length > 2) push(bySurname, words.slice(-2).join(' '), form);
    if (words.length > 2 && words[1]!.length > 2) push(bySurname, words[1]!, form);
    if (first.length > 1) push(byGivenName, first, form);
    for (const nickname of nicknamesOf.get(first) ?? []) push(byNickname, nickname, form);
  }
  const latest = new Map<string, number>();
  const answer = new Map<number, PartialLink>();
  for (let at = 0; at < formOf.length; at++) {
    const own = formOf[at]!;
    const form = forms[own]!;
    if (form.kind !== 'person') continue;
    const words = coreWords(form.words);
    if (words.length > 1 && !bySurname.has(words.join(' '))) {
      // A surname goes on to be that of whom the story is about, not of a father or a wife whom it mentions.
      const { isKin } = names[at]!;
      for (const part of [words.at(-1)!, words.slice(-2).join(' '), words[0]!])
        if (!isKin || !latest.has(part)) latest.set(part, own);
      continue;
    }
    const key = words.join(' ');
    const rule = bySurname.has(key) ? 'surname' : 'given-name';
    const full = bySurname.get(key) ?? byGivenName.get(key) ?? byNickname.get(key);
    if (!full) continue;
    const chosen = chooseForm(full, latest.get(key), genders.ofMention(at), genders);
    if (chosen === undefined) continue;
    if (chosen !== own) answer.set(at, { form: chosen, rule });
    latest.set(words.length > 1 ? words.at(-1)! : key, chosen);
  }
  return answer;
}

/** `before` was named last; undefined where the text tells that it can be none of them. */
function chooseForm(
  full: readonly number[],
  before: number | undefined,
  gender: Gender | undefined,
  genders: Genders,
): number | undefined {
  const usual = before ?? full[0]!;
  const genderOf = (form: number) => genders.ofForm(form)?.gender;
  if (!gender || genderOf(usual) === gender) return usual;
  const same = full.find((form) => genderOf(form) === gender);
  if (same !== undefined || !genderOf(usual)) return same ?? usual;
  return full.find((form) => !genderOf(form)) ?? (genders.ofForm(usual)?.isTold ? undefined : usual);
}

/** The forms that are full names of persons, in their order. */
export function fullNames(forms: readonly NameForm[]): PersonName[] {
  const persons: PersonName[] = [];
  const surnames = new Set<string>();
  const cores = forms.map(({ kind, words }) => (kind === 'person' ? coreWords(words) : undefined));
  for (let form = 0; form < forms.length; form++)
    if ((cores[form]?.length ?? 0) > 1) surnames.add(forms[form]!.words.at(-1)!);
  for (let form = 0; form < forms.length; form++) {
    const core = cores[form];
    if (!core) continue;
    const all = forms[form]!.words;
    // "Al Gore" is a full name where no other Gore is; "Le Pen" beside Marine Le Pen is a surname.
    const words = core.length === 1 && all.length === 2 && !surnames.has(all[1]!) ? all : core;
    if (words.length > 1) persons.push({ form, first: words[0]!, last: words.at(-1)!, words });
  }
  return persons;
}

/** A person's name without particles and suffixes; all of it where nothing else is left. */
export function coreWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  return kept.length ? kept : [...words];
}

function push(index: Map<string, number[]>, key: string, form: number): void {
  const forms = index.get(key);
  if (!forms) index.set(key, [form]);
  else if (forms.length < 8) forms.push(form);
}
