/** Opens the list of events that newspapers recall: what a line says, and which lines a text may be about. */

import type { PlainDate } from '../../time/plainDate.ts';
import { addDays, parseIso } from '../../time/plainDate.ts';
import { eventsSince2000 } from './events/eventsSince2000.ts';
import { eventsUntil1945 } from './events/eventsUntil1945.ts';
import { eventsUntil1979 } from './events/eventsUntil1979.ts';
import { eventsUntil1999 } from './events/eventsUntil1999.ts';

/**
 * A line is `days | kind | event | cues | names | sentences | checked`.
 *
 * - days: a day with its weekday where it is one ("1963-11-22 Fri"), first and last day of what took longer or
 *   ran past midnight ("1912-04-14..1912-04-15"), or a year where no day is certain; "-1" where it was the day before, "+1"
 *   where it was the day after in other time zones that tell of it; "~3" where the same words name another event more than
 *   three years away.
 * - kind: `event`; `death` and `killing` of the person that `names` gives; `storm` that `names` gives.
 * - event: as a finding names it.
 * - cues: words in lower case, one of which stands in every text that names it.
 * - names: noun phrases for it, parted by " / "; `~` before one that other events share.
 * - sentences: subject and verb that tell it.
 * - checked: `cal` where the day also stands in the BSD calendar files; `blind` where it was recalled a second time from the
 *   event's name alone and was the same; `seen` where it was recalled a second time by somebody who had seen the line.
 *
 * Each row was also sought on public pages by its name alone, by somebody who had not seen its day: `sources.tsv` has what
 * the pages give and their addresses, and a test holds the rows against it. The weekday noted beside a day is held against
 * the calendar.
 *
 * Names and sentences are written as regular expressions, in which a straight apostrophe is any, groups do not capture and
 * a blank is any white space; `words` below has their abbreviations.
 */
export interface KnownEvent {
  readonly event: string;
  readonly kind: 'event' | 'death' | 'killing' | 'storm';
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The day, or the first of them, where it happened; `first` and `last` reach beyond it for other time zones. */
  readonly day: PlainDate;
  /** Only the year is known. */
  readonly yearOnly: boolean;
  /** Farther away than so many years the words may mean another event. */
  readonly near: number;
  /** Noun phrases: "fall of the Berlin Wall". */
  readonly names: string;
  /** Noun phrases that other events share. */
  readonly weakNames: string;
  readonly sentences: string;
  readonly weakSentences: string;
}

/** How the day of an event was checked: what its line says besides, for those who keep the list. */
export interface CheckedEvent extends KnownEvent {
  /** The weekday of `day` as it was noted, "Fri": a second witness for the day. */
  readonly weekday: string | undefined;
  /** `cal`, `blind` or `seen`, as above. */
  readonly checked: string;
}

const words: Readonly<Record<string, string>> = {
  quake: '(earthquake|quake)',
  quakes: '(earthquakes?|quakes?)',
  american: '(U\\.S\\.|US|American)',
  americans: '(United States|US|U\\.S\\.|(U\\.S\\.|US|American) (forces|troops))',
  shooting: '(mass )?(shootings?|massacre|killings?|attack)',
};

const kinds: Readonly<Record<KnownEvent['kind'], readonly [names: string, sentences: string]>> = {
  event: ['', ''],
  death: ["(death|passing) of <of>(NAME) / (NAME)'s? death", '(NAME),? (who )?(had )?(died|passed away|was buried)'],
  killing: [
    "(assassination|murder|killing|death|shooting|slaying) of <of>(NAME) / (NAME)'s? (assassination|murder|killing|death|slaying) / (NAME) (assassination|murder|killing|slaying)",
    '(NAME),? (who )?(had been|was|were) (fatally |also )?(assassinated|shot|killed|murdered|gunned down|slain|stabbed)( dead| to death| and killed)?',
  ],
  storm: [
    '(Hurricane|Typhoon|Cyclone|Superstorm|superstorm|Storm) (NAME)',
    '(Hurricane|Typhoon|Cyclone|Superstorm) (NAME) (struck|hit|made landfall|devastated|flooded|ravaged|battered|slammed into|destroyed|killed|tore through)',
  ],
};

/** "The assassination of former Pakistani prime minister Benazir Bhutto". */
const offices = String.raw`(?:[\p{L}.’-]+\s){0,5}?`;

const lines = (): string[] =>
  `${eventsUntil1945}${eventsUntil1979}${eventsUntil1999}${eventsSince2000}`.split('\n').filter(Boolean);

/** The words without which no known event can be named, in lower case. */
export function eventCues(): string[] {
  return lines().flatMap((line) => line.split(' | ')[3]!.split(','));
}

/** A constant of the program, as the lines are: it depends on no text, so it needs no bound and no owner. */
let opened: ReadonlyMap<string, readonly KnownEvent[]> | undefined;

/** The events that a word in lower case may belong to. The list is opened with the first question. */
export function eventsCuedBy(word: string): readonly KnownEvent[] {
  opened ??= open();
  return opened.get(word) ?? [];
}

/** All of them, in the order of their days, with how each was checked. */
export function knownEvents(): readonly CheckedEvent[] {
  return lines().map((line) => {
    const [days = '', , , , , , checked = ''] = line.split(' | ');
    return { ...eventOf(line), weekday: days.split(' ').find((one) => /^[A-Z]/.test(one)), checked };
  });
}

function open(): ReadonlyMap<string, readonly KnownEvent[]> {
  const byCue = new Map<string, KnownEvent[]>();
  for (const line of lines()) {
    const event = eventOf(line);
    for (const cue of line.split(' | ')[3]!.split(',')) {
      const others = byCue.get(cue);
      if (others) others.push(event);
      else byCue.set(cue, [event]);
    }
  }
  return byCue;
}

function eventOf(line: string): KnownEvent {
  const [days = '', kind = 'event', event = '', , names = '', sentences = ''] = line.split(' | ');
  const [span = '', ...more] = days.split(' ');
  const reach = more.find((one) => one.startsWith('~'));
  const yearOnly = /^\d{4}$/.test(span);
  const [from = '', to = from] = yearOnly ? [`${span}-01-01`, `${span}-12-31`] : span.split('..');
  const own = kind as KnownEvent['kind'];
  const [ownNames, ownSentences] = kinds[own];
  const subject = own === 'event' ? '' : names.split(' / ').join('|');
  return {
    event,
    kind: own,
    first: addDays(parseIso(from)!, more.includes('-1') ? -1 : 0),
    last: addDays(parseIso(to)!, more.includes('+1') ? 1 : 0),
    day: parseIso(from)!,
    yearOnly,
    // A generation; storms come back under the same name sooner.
    near: reach ? Number(reach.slice(1)) : own === 'storm' ? 3 : 15,
    names: alternatives(subject ? ownNames.replaceAll('NAME', subject) : names, false),
    weakNames: alternatives(names, true),
    sentences: alternatives(`${sentences}${subject ? ` / ${ownSentences.replaceAll('NAME', subject)}` : ''}`, false),
    weakSentences: alternatives(sentences, true),
  };
}

/** Source of one expression for all that are strong, or all that are weak; empty where there is none. */
function alternatives(field: string, weak: boolean): string {
  return field
    .split(' / ')
    .filter((one) => one !== '-' && one !== '' && one.startsWith('~') === weak)
    .map((one) =>
      one
        .replace(/^~/, '')
        .replace(/<(?!of>)(\w+)>/g, (_, name: string) => words[name]!)
        .replace(/\((?!\?)/g, '(?:')
        .replace(/'/g, "['’]")
        .replace(/ /g, '\\s')
        .replace(/<of>/g, offices)
        .replace(
          /^((?:\(\?:)*)(\p{Ll})/u,
          (_, open: string, letter: string) => `${open}[${letter}${letter.toUpperCase()}]`,
        ),
    )
    .join('|');
}
