/** Words for things that happen on a day: the nouns, and the verbs that tell the same. */

export interface EventClass {
  readonly id: string;
  /** Alternatives of a pattern, in the singular. */
  readonly nouns: string;
  /** Behind the subject, in the past: "collapsed", "was killed", "opened fire". */
  readonly verbs: string;
  /** Nouns that also name other things of the kind: two of them alone are never one event. */
  readonly vague?: string;
  /** What a caption may call by another of these words: a march is a protest. */
  readonly kin?: string;
  /** In the present of captions. */
  readonly now?: string;
  /** Often happens again within days to others, so that two clauses must name what or whom. */
  readonly serial?: true;
  /** So common that a text tells of several without saying so: only a caption is held against the text. */
  readonly routine?: true;
}

type Row = readonly [id: string, nouns: string, verbs: string, more?: Omit<EventClass, 'id' | 'nouns' | 'verbs'>];

const serial = { serial: true } as const;
const protest = { kin: 'protest', serial: true } as const;

const rows: readonly Row[] = [
  ['collapse', 'collapse|cave-in', 'collapsed|caved in|gave way'],
  ['crash', 'crash|accident|collision|wreck|pileup', 'crashed|collided'],
  ['sinking', 'sinking|capsizing|shipwreck', 'sank|capsized|foundered'],
  ['derailment', 'derailment', 'derailed|was derailed|jumped the tracks'],
  ['eruption', 'eruption', 'erupted'],
  ['explosion', 'explosion|blast', 'exploded|blew up|went off', serial],
  ['assassination', 'assassination', 'was assassinated'],
  ['murder', 'murder|killing|slaying', 'was murdered|was killed|was slain|were killed|were murdered', serial],
  ['shooting', 'shooting', 'opened fire|was shot|were shot|was gunned down', serial],
  ['stabbing', 'stabbing', 'was stabbed|were stabbed', serial],
  ['massacre', 'massacre', 'were massacred', serial],
  ['ambush', 'ambush', 'was ambushed|were ambushed', serial],
  ['abduction', 'abduction|kidnapping', 'was abducted|was kidnapped|were abducted|were kidnapped', serial],
  ['hijacking', 'hijacking', 'was hijacked'],
  ['attack', 'attack|assault|raid', 'was attacked|was raided', serial],
  ['storming', 'storming', 'was stormed|stormed', serial],
  ['bombing', 'bombing', 'was bombed', serial],
  ['robbery', 'robbery|heist|theft|burglary', 'was robbed|was stolen|were stolen|was burgled', serial],
  ['hack', 'hack|cyberattack|cyber-attack|breach', 'was hacked|were hacked|was breached', serial],
  ['fire', 'fire|blaze|inferno', 'caught fire|burned down|burnt down|went up in flames', serial],
  ['landslide', 'landslide|mudslide|rockslide', '', serial],
  ['avalanche', 'avalanche', '', serial],
  ['earthquake', 'earthquake|quake|tremor|temblor', '', serial],
  ['flood', 'flood|flooding|deluge', '', serial],
  ['storm', 'storm|hurricane|cyclone|typhoon|tornado|blizzard', '', serial],
  ['outage', 'blackout|outage', '', serial],
  ['spill', 'spill|leak', '', serial],
  ['stampede', 'stampede|crush', '', serial],
  ['riot', 'riot', 'rioted', serial],
  ['invasion', 'invasion', 'was invaded'],
  ['coup', 'coup|putsch', 'was overthrown|was toppled'],
  ['surrender', 'surrender', 'surrendered'],
  ['inauguration', 'inauguration', 'was inaugurated', serial],
  ['election', 'election|referendum|by-election', '', { vague: 'vote|poll|ballot', serial: true }],
  ['funeral', 'funeral|burial', 'was buried|was laid to rest', serial],
  ['wedding', 'wedding|marriage', 'were married|was married|got married', serial],
  ['resignation', 'resignation', 'resigned|stepped down', serial],
  ['arrest', 'arrest', 'was arrested|were arrested', serial],
  ['death', 'death', 'died', serial],
  ['disappearance', 'disappearance', 'disappeared|went missing|vanished', serial],
  ['conviction', 'conviction', 'was convicted|were convicted|was found guilty', serial],
  ['acquittal', 'acquittal', 'was acquitted|were acquitted', serial],
  ['sentencing', 'sentencing', 'was sentenced', serial],
  ['execution', 'execution', 'was executed|were executed|was hanged', serial],
  ['escape', 'escape|jailbreak', 'escaped', serial],
  ['rescue', 'rescue', 'was rescued|were rescued', serial],
  ['demolition', 'demolition', 'was demolished|was torn down', serial],
  ['signing', 'signing', 'was signed|signed|were signed', serial],
  ['launch', 'launch|liftoff|lift-off', 'was launched|lifted off|blasted off', serial],
  ['landing', 'landing|touchdown', 'landed|touched down', serial],
  ['premiere', 'premiere', 'premiered', serial],
  ['walkout', 'strike|walkout', 'went on strike|walked out', serial],
  ['summit', 'summit', '', serial],
  [
    'opening',
    'opening',
    'was opened|was inaugurated',
    { now: 'opens|open|inaugurates|cuts the ribbon on|cuts the ribbon at', serial: true },
  ],
  ['march', 'march', 'marched', { now: 'march|marches', ...protest }],
  ['rally', 'rally', 'rallied', { now: 'rally|rallies', ...protest }],
  ['protest', 'protest|demonstration', 'protested|demonstrated', { now: 'protest|demonstrate|protests', ...protest }],
  ['parade', 'parade', 'paraded', { now: 'parade|parades', serial: true }],
  ['visit', 'visit', 'visited', { now: 'visits|visit|tours|tour', serial: true, routine: true }],
  [
    'speech',
    'speech|address',
    'spoke|addressed|delivered a speech|gave a speech',
    { now: 'speaks|addresses|delivers a speech|gives a speech', serial: true, routine: true },
  ],
  ['meeting', 'meeting', 'met', { now: 'meets|meet|shakes hands|shake hands', serial: true, routine: true }],
];

export const eventClasses: readonly EventClass[] = rows.map(([id, nouns, verbs, more]) => ({
  id,
  nouns,
  verbs,
  ...more,
}));

/** Source of a pattern for several of the kind: "crashes", "robberies", "quakes". */
export function pluralsOf({ nouns, vague }: EventClass): string {
  const all = vague ? `${nouns}|${vague}` : nouns;
  return all.replace(/[\p{L}-]+/gu, (noun) =>
    /(?:[^aeiou])y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`,
  );
}

const isPart = new Set('was were got been a in up down way off out on to the at rest up hands with'.split(' '));

/** The words that one of the classes is told by. */
export const eventWords: readonly string[] = eventClasses
  .flatMap(({ nouns, verbs, now = '', vague = '' }) => `${nouns}|${vague}|${verbs}|${now}`.split(/[| ]/))
  .filter((word) => word !== '' && !isPart.has(word))
  .concat('protesters', 'protestors', 'demonstrators', 'marchers');

const byNoun = new Map<string, EventClass>();
for (const event of eventClasses)
  for (const noun of `${event.nouns}|${event.vague ?? ''}`.split('|').filter(Boolean)) byNoun.set(noun, event);

/** The class that a noun in lower case names. */
export const eventOfNoun = (noun: string): EventClass | undefined => byNoun.get(noun);

interface Verb {
  readonly event: EventClass;
  /** It stands behind "was", "were" or "got". */
  readonly passive: boolean;
  /** What follows it: " fire" in "opened fire". */
  readonly rest: string;
}

const byVerb = new Map<string, Verb[]>();
for (const event of eventClasses)
  for (const phrase of event.verbs.split('|').filter(Boolean)) {
    const [, be, verb, rest] = /^(was |were |got )?(\S+)(.*)$/.exec(phrase)!;
    const own = byVerb.get(verb!) ?? [];
    own.push({ event, passive: be !== undefined, rest: rest! });
    byVerb.set(verb!, own);
  }

/** Whether a word in lower case may be one of those that tell an event: most are not. */
export const isEventWord = (word: string): boolean => byNoun.has(word) || byVerb.has(word);

/** Behind "was" an adverb may stand before the verb. */
const beforePassive = /\b(?:was|were|got|been)\s(?:(?:\p{Ll}+ly|later|then|also)\s)?$/u;

/** The class that a verb tells, and where its words end; `left` and `right`: what stands before and behind it. */
export function eventOfVerb(
  verb: string,
  left: string,
  right: string,
): { readonly event: EventClass; readonly length: number; readonly passive: boolean } | undefined {
  const found = byVerb
    .get(verb)
    ?.find(({ passive, rest }) => (!passive || beforePassive.test(left)) && right.startsWith(rest));
  return found && { event: found.event, length: verb.length + found.rest.length, passive: found.passive };
}
