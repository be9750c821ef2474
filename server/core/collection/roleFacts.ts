/** What roles tell about who somebody is: nation, field of work, the bodies and places named. */

import { spellingOf } from '../names/spelling.ts';
import { listsOf, WordList } from '../words/wordLists.ts';
import type { RoleSummary } from './articleSummary.ts';
import { nationsIn } from './nations.ts';

export interface RoleFacts {
  readonly nations: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Offices and occupations: "president", "striker". */
  readonly heads: ReadonlySet<string>;
  /** Keys of organizations and places in the roles, nations left out. */
  readonly names: ReadonlySet<string>;
}

/**
 * Fields that one person seldom changes between. Soldiers, lawyers, journalists and business people become politicians
 * every day: they have no field here, nor have leaders, heads and presidents of anything.
 */
const FIELDS: Readonly<Record<string, string>> = {
  politics:
    'minister premier chancellor mayor senator congressman congresswoman mp mep mla msp lawmaker legislator politician councillor councilor ambassador diplomat governor',
  sport:
    'footballer striker midfielder defender goalkeeper winger forward swimmer boxer cyclist sprinter runner skier biathlete golfer jockey wrestler gymnast quarterback pitcher batsman bowler cricketer athlete coach referee olympian',
  arts: 'actor actress singer musician artist filmmaker novelist poet painter composer guitarist pianist violinist drummer comedian dancer choreographer sculptor rapper songwriter playwright',
  science:
    'physician surgeon nurse scientist physicist chemist biologist geologist glaciologist botanist zoologist astronomer mathematician epidemiologist virologist archaeologist anthropologist',
  faith: 'bishop archbishop priest cleric imam rabbi pastor pope cardinal ayatollah patriarch nun monk mufti',
  crime: 'murderer killer rapist robber burglar gunman kidnapper hijacker bomber assassin hitman',
  trade:
    'baker farmer fisherman teacher driver student pupil pensioner shopkeeper waiter waitress carpenter plumber electrician miner villager butcher hairdresser mechanic cleaner',
};

const fieldOf: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** Behind these stands where somebody works, not where they are from: "ambassador to Russia". */
const TOWARDS = new Set(['to', 'in', 'for', 'on', 'against', 'at', 'from', 'with', 'about']);

/** Reads roles, each wording once as long as it is known: most come again and again. */
export type ReadRoles = (roles: readonly RoleSummary[]) => RoleFacts;

/** A workspace's articles have fewer. When so many are known, it begins anew. */
const MOST_WORDINGS = 1 << 14;

const nothing: RoleFacts = { nations: new Set(), fields: new Set(), heads: new Set(), names: new Set() };

export function createRoleReader(): ReadRoles {
  const known = new Map<string, WordFacts>();
  return (roles) => {
    if (roles.length === 0) return nothing;
    const nations = new Set<string>();
    const fields = new Set<string>();
    const heads = new Set<string>();
    const names = new Set<string>();
    for (const { text, names: named } of roles) {
      let facts = known.get(text);
      if (!facts) {
        facts = wordFacts(text);
        if (known.size >= MOST_WORDINGS) known.clear();
        known.set(text, facts);
      }
      for (const nation of facts.nations) nations.add(nation);
      for (const field of facts.fields) fields.add(field);
      for (const head of facts.heads) heads.add(head);
      for (const name of named) if (nationsIn(name.split(' ')).size === 0) names.add(name);
    }
    return { nations, fields, heads, names };
  };
}

type WordFacts = Pick<RoleFacts, 'nations' | 'fields' | 'heads'>;

function wordFacts(role: string): WordFacts {
  const { words } = spellingOf(role);
  const cut = words.findIndex((word) => TOWARDS.has(word));
  const own = cut < 0 ? words : words.slice(0, cut);
  // A "critic of the president" is in no office.
  const of = own.indexOf('of');
  const ofOwn = of > 0 && own.slice(0, of).some((word) => isHead(word) || fieldOf.has(word)) ? own.slice(0, of) : own;
  return {
    nations: new Set([...nationsIn(own), ...nationsIn(own.map(withoutS))]),
    fields: new Set(ofOwn.flatMap((word) => fieldOf.get(word) ?? [])),
    heads: new Set(own.filter(isHead)),
  };
}

function isHead(word: string): boolean {
  return (listsOf(word) & (WordList.officeHead | WordList.occupation)) !== 0;
}

/** `spellingOf` makes "norways" of "Norway's". */
function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Both tell something, and nothing of it is the same: another nation, or another field of work. */
export function contradict(a: RoleFacts, b: RoleFacts): boolean {
  return areApart(a.fields, b.fields) || areApart(a.nations, b.nations);
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !sharesAny(a, b);
}

export function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
