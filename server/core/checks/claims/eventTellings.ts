/** What the words around a date tell that happened on it: "the dam collapsed on", "on … a blast tore through", "the … collapse of the dam". */

import { type EventClass, eventOfNoun, eventOfVerb, isEventWord } from './eventWords.ts';

/**
 * How it is told: `told` by a clause, `recalled` by a noun that points at what is known ("the 4 May collapse", "his arrest
 * on 4 May"), `introduced` by one that does not ("a blast on 4 May").
 */
export type Form = 'told' | 'recalled' | 'introduced';

export interface Telling {
  readonly event: EventClass;
  readonly form: Form;
  /** The noun or verb. */
  readonly word: string;
  /** The date belongs to the noun itself, as one of several may be told by it: "the strike of 3 May". */
  readonly attached?: true;
  /** What else its noun phrase says: "of the Corvo dam", "deadly factory". */
  readonly says: string;
  /** Last word of the subject or of what follows "of", or the word before the noun: offset in `left` or `right` behind it. */
  readonly actor?: { readonly side: 'left' | 'right'; readonly start: number; readonly end: number };
}

const word = /[\p{L}][\p{L}’'-]*/gu;
const determiner =
  /(?:^|[\s"“(—–])(?<det>[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\p{Lu}][\p{L}.-]*['’]s)\s(?<mods>(?:(?!(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s)[\p{L}\d’'.-]+\s){0,4}?)$/u;
const introduces = /^(?:an?|another)$/i;
/** Words behind which the date is no longer that of what was told before. */
const parts =
  /(?:^|\s)(?:that|which|who|whose|whom|when|where|before|after|since|until|till|as|while|because|if|but|and|or|to|for|than|about|over|during|following|ahead|amid|despite|said|says|planned|scheduled|due|expected|set|between|from|later|again|had|not|never|would|will|could|should|may|might)(?=[\s,]|$)/i;
const leads = /,?\s\(?(?:early\s|late\s)?(?:on|of)\s(?:the\s)?$/;
const place = String.raw`\s(?:of|in|at|near|on|off|outside|over|into|against|aboard|inside|by|from|on\sboard)\s(?:the\s|an?\s|his\s|her\s|its\s|their\s)?(?:(?:\p{Lu}[\p{L}\d’'.-]*|\d+)(?:\s(?:\p{Lu}[\p{L}\d’'.-]*|\d+))*(?:,\s\p{Lu}[\p{L}.]+,?)?(?:\s\p{Ll}[\p{L}-]+)?|\p{Ll}[\p{L}’'-]+(?:\s\p{Ll}[\p{L}’'-]+)?)`;
const places = new RegExp(`^(?:${place}){0,3}$`, 'u');
const leadingPlace = new RegExp(`^(?:${place}){1,2}`, 'u');
/** What such a thing does on its day; what is said of it may be said on another. */
const happens =
  /^\s(?:hit|struck|shook|rocked|tore|ripped|swept|killed|destroyed|damaged|injured|wounded|left|took\splace|happened|occurred|broke\sout|erupted|began|started|(?:was|were)\s(?:held|staged)|buried|devastated|flooded|engulfed|gutted|levell?ed|flattened|blew|spread|triggered|forced|shut|battered|came|ended|lasted|toppled|crippled|knocked)\b/;
const quote = /["“”]/;

/** So far before the date an event may stand. */
const FARTHEST = 90;

/** What the text before a date tells: the event that stands nearest to it. `brief`: without its actor. */
export function toldAhead(left: string, brief = false): Telling | undefined {
  const lead = leads.exec(left.slice(-24))?.[0];
  if (lead === undefined) return undefined;
  const end = left.length - lead.length;
  const from = Math.max(0, end - FARTHEST);
  const words = [...left.slice(from, end).matchAll(word)];
  for (let i = words.length - 1; i >= 0; i--) {
    const own = words[i]![0];
    const index = from + words[i]!.index;
    if (!isEventWord(own.toLowerCase())) continue;
    const gap = left.slice(index + own.length, end);
    // “Opened fire” is no fire.
    const noun = isOfVerb(left, words[i - 1], from, index) ? undefined : eventOfNoun(own.toLowerCase());
    if (noun) return nounAhead(left, { start: index, end: index + own.length }, gap, noun);
    const verb = eventOfVerb(own, left.slice(0, index), left.slice(index + own.length));
    if (!verb) continue;
    const rest = left.slice(index + verb.length, end);
    if (parts.test(rest) || quote.test(rest) || /[;:()—–]/.test(rest)) return undefined;
    return {
      event: verb.event,
      form: 'told',
      word: own,
      says: '',
      ...(brief ? {} : subject(left.slice(0, index), 'left')),
    };
  }
  return undefined;
}

function isOfVerb(left: string, verb: RegExpExecArray | undefined, from: number, index: number): boolean {
  if (!verb || !isEventWord(verb[0])) return false;
  const at = from + verb.index;
  const found = eventOfVerb(verb[0], left.slice(0, at), left.slice(at + verb[0].length));
  return found !== undefined && at + found.length > index;
}

function nounAhead(
  left: string,
  { start, end }: { readonly start: number; readonly end: number },
  gap: string,
  event: EventClass,
): Telling | undefined {
  const own = left.slice(start, end);
  const phrase = determiner.exec(left.slice(Math.max(0, start - 60), start));
  const mods = phrase?.groups?.mods ?? '';
  if (parts.test(` ${mods}`)) return undefined;
  const form: Form = phrase && !introduces.test(phrase.groups!.det!) ? 'recalled' : 'introduced';
  if (places.test(gap)) {
    const head = /\sof\s(?:the\s|an?\s)?(?<of>[\p{L}\d’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]*|\d+))*)/u.exec(gap);
    const ofEnd = head && end + head.index + head[0].length;
    const kind = /(?<kind>[\p{Ll}-]+)\s$/u.exec(mods)?.groups?.kind;
    const actor = ofEnd
      ? { side: 'left' as const, start: end + head.index + head[0].lastIndexOf(lastWord(head.groups!.of!)), end: ofEnd }
      : kind && { side: 'left' as const, start: start - kind.length - 1, end: start - 1 };
    return {
      event,
      form,
      word: own,
      attached: true,
      says: `${mods} ${owner(phrase?.groups?.det)} ${gap}`,
      ...(actor && { actor }),
    };
  }
  const rest = gap.replace(leadingPlace, '');
  if (!happens.test(rest) || parts.test(rest) || /[;:()—–"“”]/.test(rest)) return undefined;
  return {
    event,
    form,
    word: own,
    says: `${mods} ${owner(phrase?.groups?.det)} ${leadingPlace.exec(gap)?.[0] ?? ''} ${capitalsIn(rest)}`,
  };
}

/** Its capitalised words: "the storm hit Goa" tells of another place. */
export function capitalsIn(text: string): string {
  return (text.match(/(?<![\p{L}-])\p{Lu}[\p{L}’'-]*/gu) ?? []).join(' ');
}

/** "Reyes’s": whose it is belongs to what is said. */
function owner(det: string | undefined): string {
  return det && /['’]s$/.test(det) ? det.slice(0, -2) : '';
}

const beforeAttribute =
  /(?:^|\s)(?<det>[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}.-]*['’]s)\s$/u;
/** "The 5 May resignation letter", "death notice": the day of these. */
const ofOther =
  /^\s(?:notice|letter|reports?|certificate|announcement|statement|hearing|ruling|trial|speech|ceremony|verdict|vigil|service|warrant|filing|petition|debate|campaign|anniversary|memorial|protests?|drill|bid|plan|deal|talks|meeting|claim|threat|warning|inquiry|investigation|documentary|film|book)\b/;
const noPhrase =
  /^(?:of|in|at|on|near|by|for|to|and|or|but|that|which|who|when|where|is|was|were|are|has|had|have|will|with|from|as|after|before|since|until)$/i;
const behindNoun =
  /^(?:\s(?:of|on|at|against|near|in|aboard|outside|inside|off|from|for)\s(?:the\s|an?\s|his\s|her\s|its\s|their\s)?(?:(?:\p{Lu}[\p{L}’'.-]*|\d+)(?:\s(?:\p{Lu}[\p{L}’'.-]*|\d+))*(?:\s\p{Ll}[\p{L}-]+(?=[,.;]|\s(?:is|was|were|are|had|has|could|would|will|and|in|on|at)\b))?|\p{Ll}[\p{L}’'-]+)){1,2}/u;

/** What the text behind a date tells: "(the 4 May) collapse of the dam", "(On 3 May,) the dam collapsed". */
export function toldBehind(left: string, date: string, right: string, opens: boolean): Telling | undefined {
  const lead = beforeAttribute.exec(left.slice(-30))?.groups?.det ?? (/^the\s/i.test(date) ? 'the' : undefined);
  if (lead !== undefined) {
    const found = attribute(right, lead);
    if (found) return found;
  }
  return opens ? clause(right) : undefined;
}

function attribute(right: string, det: string): Telling | undefined {
  let from = 0;
  for (const match of right.slice(0, 60).matchAll(word)) {
    if (!/^,?\s$/.test(right.slice(from, match.index))) return undefined;
    const event = eventOfNoun(match[0].toLowerCase());
    const end = match.index + match[0].length;
    if (event && ofOther.test(right.slice(end))) return undefined;
    if (event) {
      const after = behindNoun.exec(right.slice(end))?.[0] ?? '';
      const form: Form = introduces.test(det) ? 'introduced' : 'recalled';
      const mods = right.slice(0, match.index);
      const of = /^\sof\s(?:the\s|an?\s)?/.exec(after);
      const kind = /(?<kind>[\p{Ll}-]+)\s$/u.exec(mods)?.groups?.kind;
      const actor = of
        ? { side: 'right' as const, start: end + after.length - lastWord(after).length, end: end + after.length }
        : kind && { side: 'right' as const, start: match.index - kind.length - 1, end: match.index - 1 };
      return {
        event,
        form,
        word: match[0],
        attached: true,
        says: `${mods} ${owner(det)} ${after}`,
        ...(actor && { actor }),
      };
    }
    if (noPhrase.test(match[0]) || from > 40) return undefined;
    from = end;
  }
  return undefined;
}

/** "…, the dam collapsed", "…, an explosion ripped through the plant". */
function clause(right: string): Telling | undefined {
  const comma = /^,?\s/.exec(right)?.[0];
  if (comma === undefined) return undefined;
  const text = right.slice(0, 90);
  for (const match of text.matchAll(word)) {
    const ahead = text.slice(comma.length, match.index);
    if (match.index > 0 && !isEventWord(match[0].toLowerCase())) continue;
    if (parts.test(` ${ahead}`) || /[;:()—–"“”,]/.test(ahead)) return undefined;
    const rest = text.slice(match.index + match[0].length);
    const verb = eventOfVerb(match[0], ahead, rest);
    if (verb)
      return { event: verb.event, form: 'told', word: match[0], says: '', ...subject(ahead, 'right', comma.length) };
    const noun = eventOfNoun(match[0].toLowerCase());
    if (!noun) continue;
    if (!happens.test(rest.replace(leadingPlace, ''))) return undefined;
    const det = determiner.exec(` ${ahead}`)?.groups?.det;
    const says = `${ahead} ${leadingPlace.exec(rest)?.[0] ?? ''}`;
    return { event: noun, form: det && !introduces.test(det) ? 'recalled' : 'introduced', word: match[0], says };
  }
  return undefined;
}

/** "(the) dam collapsed", "dam near Linz collapsed": the word that names what or whom it happened to. */
const subjectBefore =
  /(?<subject>[\p{L}\d’'-]+)(?:\s(?:over|in|of|at|near|on|off)\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})?(?:,\swho)?\s(?:(?:was|were|got)\s)?(?:\p{Ll}+ly\s)?$/u;

function subject(ahead: string, side: 'left' | 'right', offset = 0): Pick<Telling, 'actor'> {
  const found = subjectBefore.exec(ahead);
  if (!found) return {};
  // “Two people died”, “a bomb exploded” name nobody.
  if (!isNamed(ahead.slice(0, found.index), found.groups!.subject!)) return {};
  const start = offset + found.index;
  return { actor: { side, start, end: start + found.groups!.subject!.length } };
}

function isNamed(left: string, subject: string): boolean {
  return /^\p{Lu}/u.test(subject) || /\b(?:the|this|that|his|her|its|their)\s(?:[\p{L}\d’'-]+\s){0,3}$/iu.test(left);
}

function lastWord(words: string): string {
  return /[^\s]+$/.exec(words)![0];
}
