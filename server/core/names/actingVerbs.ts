/** Deeds of those who govern, in all their forms: what makes a country or a capital an actor. */

/** Forms of a verb, as bits; a word may be several ("cut"). */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** `+`: the last letter is doubled ("banned"). */
const REGULAR =
  'abandon accept accuse acknowledge admit+ adopt agree annex announce apologise apologize apply approve argue ask attack authorise authorize back ban+ bar+ blame block blockade bomb boycott broker call cancel cancel+ cease cede claim close comment commit+ complain concede condemn confirm consider criticise criticize decide declare decline delay deliver demand denounce deny deploy dismiss dispatch dispute ease embrace enact endorse enforce enrich evict expel+ extend extradite fear fine finance fire fund grant halt hail hope impose insist intend intercept invade invite issue join justify launch legalise legalize levy lift lodge maintain mediate mobilise mobilize move mull nationalise nationalize negotiate object offer open oppose order oust outlaw pardon pass phase plan+ pledge postpone prepare press proclaim prohibit promise propose protest pull push ratify reaffirm recall recognise recognize refuse reimpose reinstate reiterate reject release rename reopen repatriate repeal reply request rescind respond restrict resume retaliate reverse revoke sanction scale scrap+ seize sever shell shelve sign signal signal+ snub+ spurn stress sue suggest summon support suspect suspend tax test thank threaten tighten tolerate trade unveil urge veto violate vote vow want warn welcome wish';

/** base third past participle ing */
const IRREGULAR =
  'say/says/said/said/saying send/sends/sent/sent/sending seek/seeks/sought/sought/seeking break/breaks/broke/broken/breaking cut/cuts/cut/cut/cutting withdraw/withdraws/withdrew/withdrawn/withdrawing see/sees/saw/seen/seeing hit/hits/hit/hit/hitting strike/strikes/struck/struck/striking forbid/forbids/forbade/forbidden/forbidding overthrow/overthrows/overthrew/overthrown/overthrowing uphold/upholds/upheld/upheld/upholding hold/holds/held/held/holding give/gives/gave/given/giving pay/pays/paid/paid/paying think/thinks/thought/thought/thinking build/builds/built/built/building shoot/shoots/shot/shot/shooting arm/arms/armed/armed/arming';

/** Deeds only with something of these behind them: "closed its border", not "closed lower"; "passed a law", "fired missiles". */
const WITH_OBJECT: readonly (readonly [bases: string, behind: RegExp])[] = [
  ['close reopen', /^(?:its|the|their|a|an|all|airspace|borders?|schools|embassies|talks)$/],
  ['open', /^(?:its|their|talks|negotiations|fire)$/],
  ['pass', /^(?:a|an|the|laws?|legislation|its|new|tougher|sweeping)$/],
  [
    'fire',
    /^(?:a|an|at|on|back|its|more|two|three|four|several|dozens|hundreds|missiles|rockets|warning|ballistic|artillery|\d+)$/,
  ],
  ['build', /^(?:a|an|its|settlements|up)$/],
  ['hold', /^(?:talks|elections|joint|military|naval)$/],
  ['give', /^(?:up|in|its|asylum|permission|no|assurances)$/],
  ['pay', /^(?:compensation|ransom|reparations)$/],
  ['see', /^(?:the|itself|no|a|it|this|such)$/],
  ['think', /^(?:that|it|the)$/],
  ['hit strike', /^(?:back|targets|a|an|the|out)$/],
  ['scale', /^(?:back|down)$/],
  ['phase', /^(?:out|in)$/],
  ['pull', /^(?:out|its|troops|back)$/],
  ['push press', /^(?:for|ahead|through|on|the|its)$/],
  ['trade', /^(?:accusations|blame|barbs|threats)$/],
  ['join', /^(?:the|a|an|forces|calls|other|others|its|in|\p{Lu}.*)$/u],
  ['test', /^(?!positive|negative)/],
  ['shoot', /^(?:down|at|back)$/],
  ['prepare apply', /^(?:to|for)$/],
  ['tax', /^(?:imports|exports|the|its|all)$/],
  ['move', /^(?:to|its|troops|ahead|closer|against)$/],
];

const forms = new Map<string, number>();
/** Of the words that want something behind them. */
const objects = new Map<string, RegExp>();

for (const entry of REGULAR.split(' ')) addVerb(regularForms(entry.replace('+', ''), entry.endsWith('+')));
for (const entry of IRREGULAR.split(' ')) addVerb(entry.split('/'));

function addVerb(words: readonly string[]): void {
  const object = WITH_OBJECT.find(([bases]) => bases.split(' ').includes(words[0]!))?.[1];
  for (const [i, word] of words.entries()) {
    forms.set(word, (forms.get(word) ?? 0) | (1 << i));
    if (object) objects.set(word, object);
  }
}

function regularForms(base: string, doubles: boolean): string[] {
  const stem = doubles ? base + base.at(-1)! : base.replace(/e$/, '');
  const isY = /[^aeiou]y$/.test(base);
  const third = isY ? `${base.slice(0, -1)}ies` : `${base}${/(?:s|sh|ch|x)$/.test(base) ? 'es' : 's'}`;
  const past = isY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past, past, /ee$/.test(base) ? `${base}ing` : `${stem}ing`];
}

/** Bits of `VerbForm` of a word in lower case, where it tells a deed; `next` is the word behind it as written. 0 for any other. */
export function deedForms(lower: string, next: string): number {
  const found = forms.get(lower) ?? 0;
  return found && objects.get(lower)?.test(next) === false ? 0 : found;
}
