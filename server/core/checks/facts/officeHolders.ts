/** Who held an office when: whom a title and a name can mean. */

import { compareDates, type PlainDate, parseIso } from '../../time/plainDate.ts';
import { leaderLines } from './leaders.ts';
import { presidentLines } from './presidents.ts';

export type Office = 'president' | 'vice president' | 'prime minister' | 'chancellor';

export interface Holder {
  readonly office: Office;
  /** What may stand before the title, besides "U.S." and "American" for those of the United States. */
  readonly nation: string;
  /** "Ronald Reagan". */
  readonly name: string;
  readonly firstNames: readonly string[];
  readonly middle: string;
  /** Its spellings. */
  readonly surnames: readonly string[];
  readonly isDistinct: boolean;
  readonly terms: readonly { readonly first: PlainDate; readonly last: PlainDate }[];
}

/** A constant of the program, opened with the first question: it depends on no text, so it needs no bound and no owner. */
let opened: readonly Holder[] | undefined;

export function holders(): readonly Holder[] {
  opened ??= [
    ...fieldsOf(presidentLines).map(([office, first, middle, last, terms]) =>
      holderOf(office!, 'American', first!, middle!, last!, terms!),
    ),
    ...fieldsOf(leaderLines).map(([office, nation, first, last, terms]) =>
      holderOf(office!, nation!, first!, '', last!, terms!),
    ),
  ];
  return opened;
}

function fieldsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()));
}

function holderOf(office: string, nation: string, first: string, middle: string, last: string, terms: string): Holder {
  const firstNames = first.split(',');
  const surnames = last.replace('!', '').split(',');
  return {
    office: office as Office,
    nation,
    name: `${firstNames[0]} ${surnames.at(-1)}`.trim(),
    firstNames,
    middle,
    surnames,
    isDistinct: last.endsWith('!'),
    terms: terms.split(', ').map((term) => {
      const [from, to] = term.split('..');
      return { first: parseIso(from!)!, last: parseIso(to!)! };
    }),
  };
}

/** Everybody of that office whom "Ronald Reagan", "George W. Bush" or "Reagan" may mean; empty where it may mean somebody else. */
export function holdersNamed(office: Office, name: string): readonly Holder[] {
  const words = name.split(' ').filter((word) => word !== 'de');
  const surname = words.at(-1);
  const first = words.length > 1 ? words[0] : undefined;
  const initials = words
    .slice(1, -1)
    .join('')
    .replace(/[^\p{Lu}]/gu, '');
  const own = holders().filter((one) => one.office === office && one.surnames.includes(surname!));
  if (first === undefined) return own.every(({ isDistinct }) => isDistinct) ? own : [];
  return own.filter(({ firstNames, middle }) => {
    const short = middle.replace(/[^\p{Lu}]/gu, '');
    return firstNames.includes(first) && (initials === '' || short.startsWith(initials));
  });
}

/** In office on some day from `first` to `last`. */
export function isInOffice({ terms }: Holder, first: PlainDate, last: PlainDate): boolean {
  return terms.some((term) => compareDates(first, term.last) <= 0 && compareDates(last, term.first) >= 0);
}
