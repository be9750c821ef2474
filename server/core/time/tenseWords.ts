/** What a word by itself tells of the tense: auxiliaries, plans, forms of the past; worked out once for each spelling. */

import { wordBits } from '../text/wordBits.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeWords } from './timeWords.ts';

const FUTURE = wordSet("will shall won't would should must may might 'll");
const PLANS = wordSet(
  'scheduled expected due planned set slated plans expects hopes intends aims wants plan expect hope intend aim going agreed vowed promised ready bound prepares preparing poised looks wanted hoped pledged offered ordered asked urged invited likely supposed booked',
);
const PRESENT = wordSet(
  "can cannot can't wants expects intends is are am isn't aren't does do don't doesn't says goes comes starts begins opens meets leaves travels arrives ends plays faces returns hosts visits heads votes holds takes runs closes airs marks turns launches flies resumes reopens kicks speaks gives travels addresses appears stands elects decides publishes expires enters falls sails needs plans reaches lasts waits continues lands brings sings performs joins unveils reveals delivers concludes completes celebrates commemorates observes introduces considers submits sits settles pays sells buys sees loses defends competes retires receives gathers convenes becomes reconvenes rests rules it's he's she's that's there's they're we're i'm",
);
const PAST = wordSet(
  `was were wasn't weren't had hadn't did didn't said told came went took made got gave saw met won lost left found fell rose began kept held led stood ran sent put read
   brought bought thought caught taught fought sought built spent dealt felt meant sold paid laid cut hit set shut spread hurt beat broke spoke woke wrote drove rode struck swore tore wore
   chose froze stole drew flew grew knew threw blew sang sank swam rang drank became overcame arose bore shot slid swept crept slept wept lent bent shook overthrew withdrew understood undertook forbade stuck hung dug
   quit put sped bled bred lit hid ate shone leapt learnt burnt forgot forgave strode slew spat rebuilt resold retook undid outdid misled foresaw underwent upheld mistook withstood wed
   spun swung clung flung wound ground bound born has have been`,
);
/** Words in -ed that are no past tense. */
const NOT_PAST = wordSet(
  'united hundred need indeed speed exceed proceed succeed feed seed weed breed bed red limited alleged used so-called sacred naked shed embed aged led',
);
const BE = wordSet("be been being is are was were isn't aren't wasn't weren't");
const LINKING = wordSet('stay stays remain remains get gets become becomes keep keeps feel go');
const CLAUSE_END = wordSet('; — – : ” “ "');
/** Verbs of the present behind "they", "we" or a plural ("talks resume Monday"): alone they are as often infinitives. */
const PRESENT_PLURAL = wordSet(
  'open reopen start restart begin close leave meet play go come vote return face host resume travel arrive end visit elect decide hold fall rise drop grow run tend stay remain move migrate freeze melt bloom flower work need want use sell buy cost pay make take give keep live',
);
/** What opens a clause that hangs on a noun. */
const RELATIVE = wordSet('who which whose whom where');

const SAYS = wordSet('said says told warned added');

/** Verbs that never stand as participles behind a noun: "died on 2 April" is over, "a meeting held on 2 April" need not be. */
const FINITE = wordSet(
  'said came went took gave saw fell rose began spoke woke wrote drove became knew flew grew drew chose broke ran rang sang born died resigned arrived departed returned collapsed erupted ruled announced was were happened occurred appeared emerged pleaded testified disappeared confessed confirmed',
);
const PUT_OFF = wordSet(
  'cancelled canceled closed shut halted barred banned postponed postpone extended extend delayed delay given gave give adjourned suspended remanded deferred rescheduled pushed moved scheduled schedules',
);

/** Bits. */
export const TenseCue = {
  future: 1,
  plan: 2,
  present: 4,
  past: 8,
  be: 16,
  end: 32,
  notPast: 64,
  plural: 128,
  /** In -ed, of four letters or more. */
  ed: 256,
  /** "she'll". */
  will: 512,
  comma: 1024,
  could: 2048,
  relative: 4096,
  says: 8192,
  finite: 16384,
  putOff: 32768,
  /** Between an auxiliary and its participle: "remain", in -ly, "not". */
  between: 65536,
} as const;

const listed = wordBits(buildCues());

/** What a word in lower case tells of the tense, as bits; kept with the word's type. */
export function tenseCues(lower: string): number {
  const cues = listed(lower);
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 100 && lower.length >= 4 && lower.endsWith('ed')) return cues | TenseCue.ed;
  if (last === 108 && lower.endsWith("'ll")) return cues | TenseCue.will;
  return last === 121 && lower.endsWith('ly') ? cues | TenseCue.between : cues;
}

/** True of a word that may be a verb with a tense of its own. */
export function isVerb(cues: number): boolean {
  return (
    (cues &
      (TenseCue.future |
        TenseCue.plan |
        TenseCue.present |
        TenseCue.past |
        TenseCue.be |
        TenseCue.notPast |
        TenseCue.plural |
        TenseCue.ed)) !==
    0
  );
}

function buildCues(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  };
  add(FUTURE, TenseCue.future);
  add(PLANS, TenseCue.plan);
  add(PRESENT, TenseCue.present);
  add(PAST, TenseCue.past);
  add(BE, TenseCue.be);
  add(CLAUSE_END, TenseCue.end);
  add(NOT_PAST, TenseCue.notPast);
  add(PRESENT_PLURAL, TenseCue.plural);
  add([','], TenseCue.comma);
  add(['could'], TenseCue.could);
  add(RELATIVE, TenseCue.relative);
  add(SAYS, TenseCue.says);
  add(FINITE, TenseCue.finite);
  add(PUT_OFF, TenseCue.putOff);
  add(LINKING, TenseCue.between);
  add(['not'], TenseCue.between);
  return map;
}

/** The tense bits of the token at `i`; 0 outside the paragraph. */
export function cuesAt({ types }: TimeWords, i: number): number {
  return i >= 0 && i < types.length ? types[i]!.tense : 0;
}
