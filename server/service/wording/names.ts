/** Why something was taken for a name, in plain words: one sentence for each id of the names' rooms. */

import type { Caseless, Explanation, NameKind, NameMention, NameSource } from '../../core/analysis.ts';
import type { AliasRule, ListName, NameExplanationId, NameExplanations } from '../../core/names/nameExplanations.ts';
import { say } from './say.ts';

type Sentences = { readonly [K in NameExplanationId]: (args: NameExplanations[K]) => string };

const lists: Readonly<Record<ListName, string>> = {
  country: 'countries',
  group: 'peoples, faiths and political groups',
  region: 'regions, waters and landmarks',
  province: 'states and provinces',
  capital: 'capitals',
  city: 'cities',
  'given-name': 'given names',
  surname: 'surnames',
  organization: 'organizations',
};

const aliasRules: Readonly<Record<AliasRule, string>> = {
  same: 'the same words',
  surname: 'the surname alone',
  'given-name': 'the given name alone',
  part: 'a part of the name',
  initial: 'with an initial',
  acronym: 'its initials',
  defined: 'the short form that the text gives beside it',
  'known-acronym': 'its usual abbreviation',
  'legal-form': 'without its legal form',
  'short-organization': 'shortened to its noun',
};

/** In percent: no statistics are surer. */
const MOST_SURE = 99;

export const nameSentences: Sentences = {
  'name/title': ({ title }) => `The title “${title}” stands before it.`,
  'name/listed': ({ list }) => `Found in the list of ${lists[list] ?? list}.`,
  'name/head': ({ head }) => `The word “${head}” tells what it is.`,
  'name/given-name': ({ word }) => `“${word}” is a given name.`,
  'name/known-person': ({ word }) => `Elsewhere in the article “${word}” stands behind a given name or a title.`,
  'name/preposition': ({ word }) => `It stands behind “${word}”, as places do.`,
  'name/team': () => 'It plays: a team that is named as its city is.',
  'name/firm': () => 'The words around it tell of a company.',
  'name/byline': () => 'It stands in the byline.',
  'name/dateline': () => 'It stands in the dateline.',
  'name/age': ({ age }) => `An age stands behind it (${age}).`,
  'name/speaks': ({ word }) => `It stands beside “${word}”, as people who speak do.`,
  'name/acronym': ({ text }) => `The letters “${text}” stand for a longer name.`,
  'name/capitals': ({ text }) => `“${text}” is capitalised where only a name would be.`,
  'name/tagger': ({ percent }) => `Recognised from the words around it (${Math.min(percent, MOST_SURE)}% sure).`,
  'name/caseless': ({ written }) => `The article is ${caselessWords(written)}, so this is less sure.`,
  'name/alias': ({ of, rule }) => `Short for “${of}” (${aliasRules[rule] ?? rule}).`,
  'name/repeat': ({ of }) => `The article names “${of}” elsewhere.`,
  'name/kind-agreed': ({ kind }) => `Most of its mentions are of ${kindWords(kind)}.`,
};

/** What is said above the names of an article in which capitals tell none. */
export function caselessNote(written: Caseless): string {
  return `The article is ${caselessWords(written)}: its names are less sure, and some are missed.`;
}

function caselessWords(written: Caseless): string {
  return written === 'lower' ? 'in small letters throughout' : 'in capitals throughout';
}

/** Said where a mention brings no explanation of its own. */
const sourceSentences: Readonly<Record<NameSource, string>> = {
  title: 'A title stands before it.',
  gazetteer: 'Found in a list of names.',
  context: 'The words around it are those around a name.',
  tagger: 'Recognised from the words around it.',
  alias: 'Another form of a name that the article gives.',
  decision: 'Somebody decided so.',
};

const kinds: Readonly<Record<NameKind, string>> = {
  person: 'a person',
  organization: 'an organization',
  group: 'a group',
  place: 'a place',
};

export const kindNames: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  place: 'place',
};

/** "a person"; a word that is no kind stays as it is. */
function kindWords(kind: string): string {
  return kinds[kind as NameKind] ?? kind;
}

/** That it is another form of a known name tells all; how sure the tagger was of the words themselves is of no weight then. */
export function whyWords({ why, source }: NameMention): string {
  const isKnown = why.some(({ id }) => id === 'name/alias' || id === 'name/repeat');
  const steps = isKnown ? why.filter(({ id }) => id !== 'name/tagger') : why;
  return steps.flatMap((step) => nameWords(step) ?? []).join(' ') || sourceSentences[source];
}

/** Undefined for an id that has no sentence. */
export function nameWords({ id, args }: Explanation): string | undefined {
  return say(nameSentences, id, args);
}
