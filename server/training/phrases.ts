/** Gathers all listed phrases, each with the bits of its lists. */

import { NameList } from '../core/names/gazetteer.ts';
import { corpora, readCorpus } from './corpora.ts';
import {
  type Actor,
  readActors,
  readCities,
  readCountries,
  readGzip,
  readLexicon,
  readList,
  readNationalities,
  readProvinces,
} from './sources.ts';

export type Phrases = ReadonlyMap<string, number>;

const ORDINARY =
  'Adjective Singular Plural Infinitive PresentTense PastTense Gerund Participle Adverb Actor Preposition Conjunction Pronoun Possessive Determiner Modal Uncountable Comparative Superlative QuestionWord Copula Negative Expression';

/** Deterministic: the same sources give the same phrases, in any order. */
export async function gatherPhrases(): Promise<Phrases> {
  const phrases = new Map<string, number>();
  const add = (entries: Iterable<string>, list: number) => {
    for (const entry of entries) phrases.set(entry, (phrases.get(entry) ?? 0) | list);
  };
  const lexicon = await readLexicon();
  const tagged = (...tags: string[]) => tags.flatMap((tag) => lexicon.get(tag) ?? []);

  add(readCountries(), NameList.country);
  add(readList('regions'), NameList.region);
  add(tagged('Region'), NameList.region);
  add(
    (await readProvinces()).filter((name) => name.length > 2),
    NameList.province,
  );
  for (const { name, altName, featureCode, population } of readCities()) {
    const list = population >= 200_000 ? NameList.bigCity : population >= 20_000 ? NameList.city : 0;
    const capital = featureCode === 'PPLC' ? NameList.capital : 0;
    if (list | capital) add([name, ...(altName ? [altName] : [])], list | capital);
  }
  const groups = [...readNationalities(), ...readList('groups'), ...tagged('Demonym')];
  add(groups, NameList.group);
  add(groups.flatMap(plural), NameList.group);
  const persons = readActors('Countries').filter(isDatedPerson);
  add(readGzip('data/givenNames.txt.gz').split('\n').filter(Boolean), NameList.givenName);
  add(frequent(persons, 0, 3), NameList.givenName);
  addGenders(phrases, tagged('MaleName'), tagged('FemaleName'));
  add(tagged('LastName'), NameList.surname);
  add(frequent(persons, -1, 2), NameList.surname);
  add(readList('organizations'), NameList.organization);
  add(tagged('Organization', 'SportsTeam'), NameList.organization);
  add(bodies([...readActors('International'), ...readActors('MilNonState')]), NameList.organization);

  const known = new Set([...phrases.keys()].map((phrase) => phrase.toLowerCase()));
  add(
    tagged(...ORDINARY.split(' ')).filter((word) => !word.includes(' ') && !known.has(word)),
    NameList.commonWord,
  );
  add(writtenSmall(), NameList.commonWord);
  return phrases;
}

/** For given names that are of one list alone. */
function addGenders(phrases: Map<string, number>, male: readonly string[], female: readonly string[]): void {
  const lists = [
    [male, new Set(female), NameList.male],
    [female, new Set(male), NameList.female],
  ] as const;
  for (const [names, others, list] of lists)
    for (const name of names) {
      const bits = phrases.get(name) ?? 0;
      if (bits & NameList.givenName && !others.has(name)) phrases.set(name, bits | list);
    }
}

function plural(name: string): string[] {
  if (/(?:s|sh|ch|ese|x|men|women)$/i.test(name)) return [];
  return [name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`];
}

/** Office holders carry the dates of their office. */
function isDatedPerson({ name, codes }: Actor): boolean {
  const words = name.split(' ').length;
  return words >= 2 && words <= 4 && /\d{6}/.test(codes);
}

function frequent(persons: readonly Actor[], position: number, least: number): string[] {
  const counts = new Map<string, number>();
  for (const { name } of persons) {
    const word = name.split(' ').at(position)!.toLowerCase();
    if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= least).map(([word]) => word);
}

const FIRM_END = /\s(?:inc|corp|corporation|company|co|ltd|plc|group|holdings)\.?$/i;

/** Of the dictionaries' names, those of several words that are no persons; firms without their legal form. */
function bodies(actors: readonly Actor[]): string[] {
  return actors
    .filter(({ codes }) => !/\d{6}/.test(codes))
    .map(({ name }) => name.replace(/^THE /, '').replace(FIRM_END, ''))
    .filter((name) => /^[\p{L} &'.-]+$/u.test(name) && name.split(' ').length >= 3);
}

/** Words that the training texts write in lower case more than now and then. */
function writtenSmall(): string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const corpus of corpora)
    for (const document of readCorpus(corpus))
      for (const { tokens } of document)
        for (const [at, token] of tokens.entries()) {
          const lower = token.toLowerCase();
          if (!/^\p{L}{2,}$/u.test(lower)) continue;
          if (token === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
          else if (at > 0) capital.set(lower, (capital.get(lower) ?? 0) + 1);
        }
  return [...small]
    .filter(([word, count]) => count >= 3 && count * 9 >= (capital.get(word) ?? 0))
    .map(([word]) => word);
}
