/** Presidents and vice presidents of the United States since 1923 and their terms, from `executive.yaml` of unitedstates/congress-legislators (CC0). */

import { compareDates, type PlainDate, parseIso } from '../../time/plainDate.ts';
import { leaderLines } from './leaders.ts';

/**
 * A line is `office | first names | middle | surname | terms`; the first of several first names is the one that findings use.
 * `!` stands behind a surname that, behind the title, names nobody else: presidents of universities and companies have names, too.
 */
const lines = `
president | Calvin | | Coolidge! | 1923-08-02..1929-03-04
president | Herbert | Clark | Hoover | 1929-03-04..1933-03-04
president | Franklin | Delano | Roosevelt! | 1933-03-04..1945-04-12
president | Theodore,Teddy | | Roosevelt! | 1901-09-14..1909-03-04
president | Harry | S. | Truman! | 1945-04-12..1953-01-20
president | Dwight | David | Eisenhower! | 1953-01-20..1961-01-20
president | John | Fitzgerald | Kennedy | 1961-01-20..1963-11-22
president | Lyndon | Baines | Johnson | 1963-11-22..1969-01-20
president | Richard | Milhous | Nixon! | 1969-01-20..1974-08-09
president | Gerald | Rudolph | Ford | 1974-08-09..1977-01-20
president | Jimmy,James | Earl | Carter | 1977-01-20..1981-01-20
president | Ronald | Wilson | Reagan! | 1981-01-20..1989-01-20
president | George | Herbert Walker | Bush! | 1989-01-20..1993-01-20
president | Bill,William | Jefferson | Clinton! | 1993-01-20..2001-01-20
president | George | Walker | Bush! | 2001-01-20..2009-01-20
president | Barack | Hussein | Obama! | 2009-01-20..2017-01-20
president | Donald | J. | Trump! | 2017-01-20..2021-01-20, 2025-01-20..2029-01-20
president | Joe,Joseph | Robinette | Biden! | 2021-01-20..2025-01-20
vice president | Richard | Milhous | Nixon! | 1953-01-20..1961-01-20
vice president | Lyndon | Baines | Johnson | 1961-01-20..1963-11-22
vice president | Hubert | Horatio | Humphrey | 1965-01-20..1969-01-20
vice president | Spiro | Theodore | Agnew! | 1969-01-20..1973-10-10
vice president | Gerald | Rudolph | Ford | 1973-12-06..1974-08-09
vice president | Nelson | Aldrich | Rockefeller! | 1974-12-19..1977-01-20
vice president | Walter | Frederick | Mondale! | 1977-01-20..1981-01-20
vice president | George | Herbert Walker | Bush! | 1981-01-20..1989-01-20
vice president | Dan | Danforth | Quayle! | 1989-01-20..1993-01-20
vice president | Al,Albert | Arnold | Gore! | 1993-01-20..2001-01-20
vice president | Dick,Richard | Bruce | Cheney! | 2001-01-20..2009-01-20
vice president | Joe,Joseph | Robinette | Biden! | 2009-01-20..2017-01-20
vice president | Mike | | Pence! | 2017-01-20..2021-01-20
vice president | Kamala | D. | Harris | 2021-01-20..2025-01-20
vice president | JD,J.D.,James | David | Vance | 2025-01-20..2029-01-20
`;

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

let opened: readonly Holder[] | undefined;

export function holders(): readonly Holder[] {
  opened ??= [
    ...fieldsOf(lines).map(([office, first, middle, last, terms]) =>
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
