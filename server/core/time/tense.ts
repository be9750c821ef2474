/** The tense of the clause around an expression, from the verbs nearest to it: it decides which "Friday" is meant. */

import type { Sentence } from '../text/sentences.ts';
import { wordBits } from '../text/wordBits.ts';
import { isAskedTo, isAttended, isFixedFor, isFixture, isNameOfPerson, isPlural } from './tenseContext.ts';
import type { Tense } from './timeForm.ts';
import { has, is, kindAt, type TimeWords, wordAt } from './timeWords.ts';
import { WordClass as W } from './wordClass.ts';

/** How many tokens are looked at on each side. */
const WINDOW = 16;

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const FUTURE = setOf("will shall won't would should must may might 'll");
const PLANS = setOf(
  'scheduled expected due planned set slated plans expects hopes intends aims wants plan expect hope intend aim going agreed vowed promised ready bound prepares preparing poised looks wanted hoped pledged offered ordered asked urged invited likely supposed booked',
);
const PRESENT = setOf(
  "can cannot can't wants expects intends is are am isn't aren't does do don't doesn't says goes comes starts begins opens meets leaves travels arrives ends plays faces returns hosts visits heads votes holds takes runs closes airs marks turns launches flies resumes reopens kicks speaks gives travels addresses appears stands elects decides publishes expires enters falls sails needs plans reaches lasts waits continues it's he's she's that's there's they're we're i'm",
);
const PAST = setOf(
  `was were wasn't weren't had hadn't did didn't said told came went took made got gave saw met won lost left found fell rose began kept held led stood ran sent put read
   brought bought thought caught taught fought sought built spent dealt felt meant sold paid laid cut hit set shut spread hurt beat broke spoke woke wrote drove rode struck swore tore wore
   chose froze stole drew flew grew knew threw blew sang sank swam rang drank became overcame arose bore shot slid swept crept slept wept lent bent shook overthrew withdrew understood undertook forbade stuck hung dug
   spun swung clung flung wound ground bound has have been`,
);
/** Words in -ed that are no past tense. */
const NOT_PAST = setOf(
  'united hundred need indeed speed exceed proceed succeed feed seed weed breed bed red limited alleged used so-called sacred naked shed embed aged led',
);
const BE = setOf("be been being is are was were isn't aren't wasn't weren't");
const LINKING = setOf('stay stays remain remains get gets become becomes keep keeps feel go');
const CLAUSE_END = setOf('; — – : ” “ "');
/** Verbs of the present behind "they", "we" or a plural ("talks resume Monday"): alone they are as often infinitives. */
const PRESENT_PLURAL = setOf(
  'open start begin close leave meet play go come vote return face host resume travel arrive end visit elect decide hold fall rise drop grow run tend stay remain move migrate freeze melt bloom flower work need want use sell buy cost pay make take give keep live',
);
/** What opens a clause that hangs on a noun. */
const RELATIVE = setOf('who which whose whom where');

const SAYS = setOf('said says told warned added');

/** The tense of the first verb of a sentence. */
export function firstTense(words: TimeWords, { first, last }: Sentence): Tense {
  for (let i = first; i <= Math.min(last, first + WINDOW); i++) {
    const tense = cueAt(words, i, first);
    if (tense) return tense;
  }
  return 'none';
}

/** Verbs that never stand as participles behind a noun: "died on 2 April" is over, "a meeting held on 2 April" need not be. */
const FINITE = setOf(
  'said came went took gave saw fell rose began spoke woke wrote drove became knew flew grew drew chose broke ran rang sang died resigned arrived departed returned collapsed erupted ruled announced was were happened occurred appeared emerged pleaded testified disappeared confessed confirmed',
);
const PUT_OFF = setOf(
  'cancelled canceled closed shut halted barred banned postponed postpone extended extend delayed delay given gave give adjourned suspended remanded deferred rescheduled pushed moved scheduled schedules',
);

/** Bits. */
const TenseCue = {
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

function cuesAt({ types }: TimeWords, i: number): number {
  return i >= 0 && i < types.length ? types[i]!.tense : 0;
}

/** The expression is the tokens `first` to `last`. Bounded work for each. */
export function tenseAt(words: TimeWords, first: number, last: number, sentence: Sentence | undefined): Tense {
  const from = Math.max(sentence?.first ?? 0, first - WINDOW);
  if (is(words, first - 1, 'since')) return 'past';
  if (isPutOff(words, first, from) || isFixedFor(words, first, from)) return 'future';
  const limit = is(words, first - 1, 'until', 'till', 'by', 'before');
  const possessive = kindAt(words, last + 1) === 'possessive';
  if (possessive && is(words, first - 1, 'of') && is(words, first - 2, 'ahead')) return 'future';
  let comma = -1;
  let aside: Tense | undefined;
  for (let i = first - 1; i >= from; i--) {
    const cues = words.types[i]!.tense;
    if (cues === 0) continue;
    if ((cues & TenseCue.end) !== 0) break;
    if (comma < 0 && (cues & TenseCue.comma) !== 0) comma = i;
    const tense = cueAt(words, i, from);
    if (tense && comma > i) {
      // "met Lister, a Briton who heads the fund, on Tuesday": the clause between the commas has a tense of its own
      const opener = relativeBefore(words, i, from);
      if (opener >= 0) {
        aside ??= tense;
        i = opener;
        continue;
      }
    }
    // "would overturn Wednesday's ruling": the ruling is past, whatever comes of it
    if (tense && (possessive ? tense === 'future' : tense === 'present' && isAttribute(words, first)))
      return possessive && isAttended(words, i) ? 'future' : 'none';
    if (tense === 'past' && (limit || is(words, i, 'expected')) && isAskedTo(words, i, first)) return 'future';
    if (tense) return limit && tense === 'present' ? 'future' : tense;
    if ((cues & TenseCue.could) !== 0 && (limit || isReported(words, i, from))) return 'future';
  }
  const to = Math.min(sentence?.last ?? words.length - 1, last + WINDOW);
  for (let i = last + 1; i <= to; i++) {
    const cues = words.types[i]!.tense;
    if (cues === 0) continue;
    if ((cues & TenseCue.end) !== 0) break;
    const tense = cueAt(words, i, last + 1);
    if (!tense) continue;
    // "meeting Thursday was expected to": the verb behind it may still be tied to a plan
    return tense === 'past' ? (cueAhead(words, i + 1, to) ?? tense) : tense;
  }
  // "Book by Friday": a limit that nothing says is past
  return aside ?? (limit ? 'future' : 'none');
}

/** "under a June agreement": the agreement's month is not that of the verb. */
function isAttribute(words: TimeWords, first: number): boolean {
  return has(words, first, W.month) && is(words, first - 1, 'a', 'an', 'the', 'its', 'his', 'her', 'their');
}

/** "Doctors said they could go home on Saturday": what somebody says could be is still to come. */
function isReported(words: TimeWords, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) if ((cuesAt(words, k) & TenseCue.says) !== 0) return true;
  return false;
}

/** The relative pronoun that the verb at `i` belongs to, shortly before it with no mark between; -1 for none. */
function relativeBefore(words: TimeWords, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 4) && kindAt(words, k) !== 'mark'; k--)
    if ((cuesAt(words, k) & TenseCue.relative) !== 0) return k;
  return -1;
}

const SUBJECTS = setOf('he she they we i who');
const HAD_BEEN = setOf('was were been had has have');

/** A finished past stands right before the expression: "said on 12 April", "was arrested in April". */
export function isFinished(words: TimeWords, first: number): boolean {
  const verb = is(words, first - 1, 'on', 'in', 'last', 'this') ? first - 2 : first - 1;
  const cues = cuesAt(words, verb);
  if ((cues & TenseCue.finite) !== 0) return !is(words, verb - 1, 'to');
  if ((cues & (TenseCue.plan | TenseCue.notPast)) !== 0 || !((cues & TenseCue.past) !== 0 || endsInEd(words, verb)))
    return false;
  const before = wordAt(words, verb - 1);
  // "they met on Feb. 3": behind a pronoun a past form is no participle
  if (before !== undefined && SUBJECTS.has(before)) return true;
  return before !== undefined && HAD_BEEN.has(before) && !is(words, verb - 2, 'to', 'will', 'would', 'be');
}

/** How far before an expression its verb may stand in the past perfect. */
const EARLIER_REACH = 7;

/** "a man who had vanished in 1897", but not "by June the army had taken". */
export function isEarlier(words: TimeWords, first: number): boolean {
  if (is(words, first - 1, 'by')) return false;
  for (let i = first - 1; i >= Math.max(0, first - EARLIER_REACH) && kindAt(words, i) !== 'mark'; i--)
    if (is(words, i, 'had')) return !is(words, i + 1, 'to') && i < first - 1;
  return false;
}

/** "postponed until Tuesday", "has until 9 a.m. Friday". */
function isPutOff(words: TimeWords, first: number, from: number): boolean {
  if (!is(words, first - 1, 'until', 'till')) return false;
  for (let i = first - 2; i >= Math.max(from, first - 9); i--) {
    if ((cuesAt(words, i) & TenseCue.putOff) !== 0 || (is(words, i, 'has', 'have', 'had') && i === first - 2))
      return true;
  }
  return false;
}

/** "was scheduled", "had planned to" behind a past form turn it to the future. */
function cueAhead(words: TimeWords, i: number, to: number): Tense | undefined {
  if (i > to || (cuesAt(words, i) & TenseCue.plan) === 0) return undefined;
  return is(words, i + 1, 'to', 'for') ? 'future' : undefined;
}

/** The tense that the word at `i` gives, if any. */
function cueAt(words: TimeWords, i: number, from: number): Tense | undefined {
  const { tense: cue, text, lower: word } = words.types[i]!;
  if (cue === TenseCue.will) return 'future';
  if ((cue & TenseCue.future) !== 0) return isNameOfPerson(words, i, text) ? undefined : 'future';
  if ((cue & TenseCue.plan) !== 0) {
    if (is(words, i + 1, 'to', 'for') || (cuesAt(words, i - 1) & TenseCue.be) !== 0) return 'future';
    if (is(words, i, 'scheduled', 'plans', 'schedules') && is(words, i + 1, 'a', 'an', 'another', 'talks'))
      return 'future';
  }
  if ((cue & TenseCue.present) !== 0) {
    // "is to meet on Thursday"
    return (cue & TenseCue.be) !== 0 && is(words, i + 1, 'to') ? 'future' : 'present';
  }
  if ((cue & TenseCue.plural) !== 0) return isPlural(words, i - 1) || isFixture(words, i, from) ? 'present' : undefined;
  if ((cue & TenseCue.past) === 0 && (cue & (TenseCue.notPast | TenseCue.ed)) !== TenseCue.ed) return undefined;
  if (is(words, i + 1, 'to')) {
    if (word === 'has' || word === 'have') return 'future';
    // "was to meet the unions on Thursday", but not "was to have met"
    if ((word === 'was' || word === 'were') && !is(words, i + 2, 'have', 'be') && kindAt(words, i + 2) === 'word')
      return 'future';
  }
  return participle(words, i, from);
}

/** A participle takes the tense of its auxiliary: "will be held", "to be opened", "is being built". */
function participle(words: TimeWords, i: number, from: number): Tense | undefined {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const cue = words.types[k]!.tense;
    const before = words.types[k]!.lower;
    if ((cue & (TenseCue.future | TenseCue.will)) !== 0)
      return isNameOfPerson(words, k, words.types[k]!.text) ? 'past' : 'future';
    if (before === 'to') return (cuesAt(words, k + 1) & TenseCue.be) !== 0 ? 'future' : 'past';
    if (cue === 0) break;
    if (before === 'is' || before === 'are') return 'present';
    // "could be chartered": what could is asks its own question
    if ((cue & TenseCue.could) !== 0) return undefined;
    if (before === 'was' || before === 'were' || before === 'had' || before === 'has' || before === 'have')
      return 'past';
    if ((cue & (TenseCue.be | TenseCue.between)) === 0) break;
  }
  return 'past';
}

function endsInEd(words: TimeWords, i: number): boolean {
  return wordAt(words, i)?.endsWith('ed') === true;
}
