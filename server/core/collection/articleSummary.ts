/** What a collection keeps of an article: its day, and for each entity where and how it is named; no text, no analysis. */

import {
  type ArticleAnalysis,
  type Entity,
  type EntityId,
  isName,
  isTime,
  type NameKind,
  type NameMention,
} from '../analysis.ts';
import type { PlaceReadings } from '../entities/grounding.ts';
import { spellingOf } from '../names/spelling.ts';
import { withoutMarkup } from '../text/markup.ts';
import { overlaps } from '../text/span.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { type DatedFact, datedFacts } from './datedFacts.ts';
import { createInterner, type Intern } from './interner.ts';

export interface ArticleSummary {
  /** The article's own day; absent where nothing fixes it. */
  readonly date?: PlainDate;
  /** By first mention. */
  readonly entities: readonly EntitySummary[];
  /** What it tells of the days of these entities; absent where it tells none. */
  readonly facts?: readonly DatedFact[];
}

export interface EntitySummary {
  readonly id: EntityId;
  readonly kind: NameKind;
  /** Canonical name in this article. */
  readonly name: string;
  /** The name as it is compared: see `Spelling`. */
  readonly key: string;
  /** Every other written form and how often, by first appearance; the rest of the mentions are by the name itself. */
  readonly aliases: readonly FormCount[];
  /** As written, without repeats. */
  readonly roles: readonly RoleSummary[];
  /** Start and end of each mention in turn, in text order: UTF-16 offsets of the article. Never empty. */
  readonly spans: readonly number[];
  /** Which of the mentions is the fullest. */
  readonly fullest: number;
  /** Where a place lies, as far as the article tells. */
  readonly spot?: Spot;
}

export interface Spot {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly region?: string;
}

export interface SummaryOptions {
  /** Summaries that are kept together share their strings through it. */
  readonly intern?: Intern;
  /** Where the article's places are on the map; without it places of one name are one. */
  readonly places?: PlaceReadings;
}

export interface FormCount {
  readonly text: string;
  readonly count: number;
}

export interface RoleSummary {
  readonly text: string;
  /** Keys of the organizations and places that the role names: "NSU leader" has "nsu". */
  readonly names: readonly string[];
}

/** Small and apart from the article: nothing of the article's text stays in memory for its sake. Linear. */
export function summarizeArticle(
  article: ArticleAnalysis,
  { intern = createInterner(), places }: SummaryOptions = {},
): ArticleSummary {
  const { date } = article.documentTime;
  const facts = datedFacts(article);
  return {
    ...(date && { date }),
    entities: article.entities.map((entity) => summarizeEntity(article, entity, intern, places)),
    ...(facts.length > 0 && { facts: facts.map((fact) => internFact(fact, intern)) }),
  };
}

function internFact(fact: DatedFact, intern: Intern): DatedFact {
  return { ...fact, entity: intern(fact.entity) as EntityId, words: intern(fact.words) };
}

/** Number of mentions. */
export function mentionCount({ spans }: EntitySummary): number {
  return spans.length / 2;
}

/** Most have neither: one list serves them all. */
const none: readonly never[] = [];

function summarizeEntity(
  article: ArticleAnalysis,
  { id, kind, name, mentions: own }: Entity,
  intern: Intern,
  places: PlaceReadings | undefined,
): EntitySummary {
  const spot = places?.get(id)?.grounding;
  const counts = new Map<string, number>();
  const roles = new Map<string, Set<string>>();
  const spans: number[] = [];
  let fullest = -1;
  let fullestSize = -1;
  for (const index of own) {
    const mention = article.mentions[index]!;
    if (!isName(mention)) continue;
    const text = withoutMarkup(mention.text).replace(/\s+/g, ' ');
    const size = text === name ? Number.POSITIVE_INFINITY : text.length;
    if (size > fullestSize) {
      fullest = spans.length / 2;
      fullestSize = size;
    }
    if (text !== name) counts.set(text, (counts.get(text) ?? 0) + 1);
    spans.push(mention.span.start, mention.span.end);
    if (mention.role) addRole(roles, article, index, mention);
  }
  return {
    id: intern(id) as EntityId,
    kind,
    name: intern(name),
    key: intern(spellingOf(name).key),
    aliases: counts.size ? Array.from(counts, ([text, count]) => ({ text: intern(text), count })) : none,
    roles: roles.size
      ? Array.from(roles, ([text, names]) => ({ text: intern(text), names: [...names].map(intern) }))
      : none,
    spans: spans.slice(), // a list that has grown is longer inside than it looks
    fullest,
    ...(spot && { spot: { country: intern(spot.country), ...(spot.region && { region: intern(spot.region) }) } }),
  };
}

function addRole(
  roles: Map<string, Set<string>>,
  { text, mentions }: ArticleAnalysis,
  index: number,
  { role }: NameMention,
): void {
  const words = withoutMarkup(text.slice(role!.start, role!.end)).replace(/\s+/g, ' ');
  const names = roles.get(words) ?? new Set();
  roles.set(words, names);
  for (const step of [-1, 1])
    for (let at = index + step; ; at += step) {
      const named = mentions[at];
      if (!named || !overlaps(named.span, role!)) break;
      if (!isTime(named) && (named.kind === 'organization' || named.kind === 'place'))
        names.add(spellingOf(named.text).key);
    }
}
