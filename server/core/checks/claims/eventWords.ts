/** Words for things that happen on a day: the noun, its plural, and the verb that tells the same. */

export interface EventClass {
  readonly id: string;
  /** Alternatives of a pattern. */
  readonly nouns: string;
  readonly plurals: string;
  /** Behind the subject, in the past. */
  readonly verbs: string;
  /** What a caption may call by another of these words: a march is a protest. */
  readonly kin?: string;
  /** In the present of captions. */
  readonly now?: string;
  /** Often happens again within days, so that both tellings must name what or whom. */
  readonly serial?: true;
}

export const eventClasses: readonly EventClass[] = [
  { id: 'collapse', nouns: 'collapse', plurals: 'collapses', verbs: 'collapsed|caved in|gave way' },
  { id: 'crash', nouns: 'crash', plurals: 'crashes', verbs: 'crashed' },
  { id: 'sinking', nouns: 'sinking|capsizing', plurals: 'sinkings', verbs: 'sank|capsized' },
  { id: 'derailment', nouns: 'derailment', plurals: 'derailments', verbs: 'derailed|was derailed' },
  { id: 'eruption', nouns: 'eruption', plurals: 'eruptions', verbs: 'erupted' },
  { id: 'explosion', nouns: 'explosion|blast', plurals: 'explosions|blasts', verbs: 'exploded|blew up', serial: true },
  { id: 'assassination', nouns: 'assassination', plurals: 'assassinations', verbs: 'was assassinated' },
  {
    id: 'murder',
    nouns: 'murder|killing',
    plurals: 'murders|killings',
    verbs: 'was murdered|was killed',
    serial: true,
  },
  {
    id: 'abduction',
    nouns: 'abduction|kidnapping',
    plurals: 'abductions|kidnappings',
    verbs: 'was abducted|was kidnapped|were abducted|were kidnapped',
    serial: true,
  },
  { id: 'hijacking', nouns: 'hijacking', plurals: 'hijackings', verbs: 'was hijacked' },
  {
    id: 'attack',
    nouns: 'attack|assault|raid',
    plurals: 'attacks|assaults|raids',
    verbs: 'was attacked|was raided|was stormed',
    serial: true,
  },
  { id: 'bombing', nouns: 'bombing', plurals: 'bombings', verbs: 'was bombed', serial: true },
  {
    id: 'fire',
    nouns: 'fire|blaze',
    plurals: 'fires|blazes',
    verbs: 'caught fire|burned down|burnt down',
    serial: true,
  },
  { id: 'landslide', nouns: 'landslide|mudslide', plurals: 'landslides|mudslides', verbs: '', serial: true },
  { id: 'invasion', nouns: 'invasion', plurals: 'invasions', verbs: 'was invaded' },
  { id: 'coup', nouns: 'coup', plurals: 'coups', verbs: 'was overthrown|was toppled' },
  { id: 'inauguration', nouns: 'inauguration', plurals: 'inaugurations', verbs: 'was inaugurated', serial: true },
  { id: 'funeral', nouns: 'funeral', plurals: 'funerals', verbs: 'was buried', serial: true },
  { id: 'wedding', nouns: 'wedding', plurals: 'weddings', verbs: '', serial: true },
  { id: 'signing', nouns: 'signing', plurals: 'signings', verbs: 'was signed|signed', serial: true },
  { id: 'summit', nouns: 'summit', plurals: 'summits', verbs: '', serial: true },
  {
    id: 'opening',
    nouns: 'opening',
    plurals: 'openings',
    verbs: 'was opened|was inaugurated',
    now: 'opens|open|inaugurates|cuts the ribbon on|cuts the ribbon at',
    serial: true,
  },
  { id: 'march', nouns: 'march', plurals: 'marches', verbs: 'marched', now: 'march', kin: 'protest', serial: true },
  { id: 'rally', nouns: 'rally', plurals: 'rallies', verbs: 'rallied', now: 'rally', kin: 'protest', serial: true },
  {
    id: 'protest',
    nouns: 'protest|demonstration',
    plurals: 'protests|demonstrations',
    verbs: 'protested',
    now: 'protest|demonstrate',
    kin: 'protest',
    serial: true,
  },
  { id: 'parade', nouns: 'parade', plurals: 'parades', verbs: 'paraded', now: 'parade', serial: true },
];

const common = new Set('was were in up down way'.split(' '));

/** The words that one of the classes is told by. */
export const eventWords: readonly string[] = eventClasses
  .flatMap(({ nouns, verbs, now = '' }) => `${nouns}|${verbs}|${now}`.split(/[| ]/))
  .filter((word) => word !== '' && !common.has(word));
