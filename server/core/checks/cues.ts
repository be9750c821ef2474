/** Words without which certain checks have nothing to look at, told once for each paragraph and kept with it. */

import type { Tokens } from '../text/tokens.ts';
import { wordBits } from '../text/wordBits.ts';
import { eventWords } from './claims/eventWords.ts';
import { eventCues } from './facts/knownEvents.ts';

/** Bits; a paragraph has those of which it holds a word. */
export const Cue = {
  birth: 1,
  death: 2,
  countdown: 4,
  edition: 8,
  dayCount: 16,
  event: 32,
  inauguration: 64,
  weekday: 128,
  ageThen: 256,
  anniversary: 512,
  knownEvent: 1024,
  happening: 2048,
} as const;

const words: Readonly<Partial<Record<keyof typeof Cue, string>>> = {
  birth: 'born born: b b. birth birth: dob dob:',
  death: 'died died: passed d d.',
  countdown: 'day days week weeks',
  edition: 'annual yearly edition',
  dayCount: 'day',
  event:
    'opened began started ended died was were resigned happened occurred won arrived struck erupted collapsed crashed took went came burned sank fell met signed closed passed',
  inauguration: 'inaugurated inauguration sworn',
  ageThen: 'age aged at turned when',
  anniversary:
    'anniversary birthday edition annual year year, year. centenary centennial bicentenary bicentennial sesquicentennial jubilee',
  happening: eventWords.join(' '),
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'mon tue tues wed wednes thu thur thurs fri sat satur sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
};

const cueOf = new Map<string, number>();
for (const [name, list] of Object.entries(words))
  for (const word of list.split(' ')) cueOf.set(word, (cueOf.get(word) ?? 0) | Cue[name as keyof typeof Cue]);
for (const word of eventCues()) cueOf.set(word, (cueOf.get(word) ?? 0) | Cue.knownEvent);

/** Of a paragraph that nothing is known about: any word may stand in it. */
export const everyCue = -1;

/** The bits of a word, in lower case. */
export const cuesOfWord: (lower: string) => number = wordBits(cueOf);

/** The bits of all words of a paragraph. */
export function cuesOf({ types }: Tokens): number {
  let cues = 0;
  for (let i = 0; i < types.length; i++) cues |= types[i]!.cues;
  return cues;
}
