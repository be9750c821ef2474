/** How words beside a date bind it to an event: "the fall of the Berlin Wall in 1990", "On 19 November 1989, the Berlin Wall fell", "the 1987 Chernobyl disaster". */

import type { KnownEvent } from '../facts/knownEvents.ts';

/** The text of one sentence around a date. */
export interface Beside {
  readonly left: string;
  readonly right: string;
}

/** `weak`: only words that other events share tie the date to it. */
export type Binding = 'none' | 'weak' | 'strong';

export function bindingOf(event: KnownEvent, beside: Beside): Binding {
  const { strong, weak } = patternsOf(event);
  if (strong && binds(strong, event, beside)) return 'strong';
  return weak && binds(weak, event, beside) ? 'weak' : 'none';
}

/** What each finds in a text. */
interface Pattern {
  readonly nameBehind: Seek | undefined;
  readonly nameAhead: Seek | undefined;
  readonly sentenceBehind: Seek | undefined;
  readonly sentenceAhead: Seek | undefined;
}

type Seek = (text: string) => RegExpExecArray | null;

/**
 * Each is made when first needed: few dates stand as one of them wants it, and there are hundreds of events. What stands around
 * an event's own `words` is dear to make, so those are sought first.
 */
function patternsAround(words: string): (source: string) => Seek {
  let own: RegExp | undefined;
  return (source) => {
    let made: RegExp | undefined;
    return (text) => {
      own ??= new RegExp(words, 'u');
      if (!own.test(text)) return null;
      made ??= new RegExp(source, 'u');
      return made.exec(text);
    };
  };
}

interface Patterns {
  readonly strong: Pattern | undefined;
  readonly weak: Pattern | undefined;
}

/** Of the list of events, a constant of the program: it depends on no text, so it needs no bound and no owner. */
const compiled = new WeakMap<KnownEvent, Patterns>();

function patternsOf(event: KnownEvent): Patterns {
  let own = compiled.get(event);
  if (!own) {
    own = {
      strong: patternOf(event.names, event.sentences),
      weak: patternOf(event.weakNames, event.weakSentences),
    };
    compiled.set(event, own);
  }
  return own;
}

const place = String.raw`(?:,?\s(?:in|at|on|near|off|over|outside)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*,?\s?){1,4})?`;
/** What stands behind a name and tells only that it was. */
const tookPlace = String.raw`(?:\s(?:was|were)\s(?:held|staged|signed|fought)|\s(?:took\splace|happened|occurred))?`;
const joint = String.raw`(?:,?\s(?:in|on|of|back\sin)\s(?:the\s(?:spring|summer|autumn|fall|winter|night|morning|evening|afternoon)\sof\s)?(?:the\s)?|\s\(|,\s(?:on\s)?)`;

function patternOf(names: string, sentences: string): Pattern | undefined {
  if (!names && !sentences) return undefined;
  const start = String.raw`(?<![\p{L}\d-])`;
  const first = (source: string) => source && `(?<what>${source})`;
  const aroundName = patternsAround(names);
  const aroundSentence = patternsAround(sentences);
  return {
    nameBehind: names
      ? aroundName(`${start}${first(names)}${tookPlace}(?<place>${place})(?<joint>${joint})$`)
      : undefined,
    nameAhead: names ? aroundName(String.raw`^,?\s${first(names)}(?![\p{L}\d-]|\s\p{Lu})`) : undefined,
    sentenceBehind: sentences
      ? aroundSentence(
          String.raw`${start}${first(sentences)}(?![\p{L}\d-])(?<gap>[^.;:()–—]{0,70}?)\s(?:in|on)\s(?:the\s)?$`,
        )
      : undefined,
    sentenceAhead: sentences
      ? aroundSentence(
          String.raw`^(?:\s(?:in|at)\s\p{Lu}[\p{L}.-]*)?(?:,?\s(?:when|that|as)|,)\s(?:the\s|a\s|an\s)?(?:[\p{L}.'’-]+\s){0,4}?${first(sentences)}(?![\p{L}\d-])`,
        )
      : undefined,
  };
}

/** What tells of an event long after it: there the date may be that of the telling. */
const telling =
  /\b(?:anniversar|film|movie|documentar|book|novel|memoir|report|stud(?:y|ies)|inquir|enquir|investigat|trial|hearing|commission|play\b|musical|series|exhibit|song|album|poem|memorial|museum|monument|commemorat|remember|recall|survivor|victim|veteran|witness|lesson|aftermath|wake of|convict|sentenc|jailed|acquit|indict|charged|accus|confess|testif|apolog|compensat|lawsuit|fiction|imagin|conspirac|speech|spoke|article|essay|paper|archive|release[ds]? of|declassif|what if|if |would\b|not\b|n['’]t\b|never\b|instead of|rather than|unlike)/i;
/** Before a name these make the date that of something else: "aid for Katrina in 2006". */
const dependent =
  /\b(?:for|over|about|of|on|to|against|after|following|before|regarding|concerning|into|than|with|by|between|despite|because of|due to)\s(?:the\s|an?\s)?$/i;
const opening = /^["“]?(?:After|Following|Before|Since|Until|During|By|With|In|Despite)\s(?:the\s)?$/;
/** "India's first moon landing" is another. */
const another =
  /(?:['’]s|\b(?:its|their|his|her|our|my|your|another|a second|a third|latest|new|future|next|possible|alleged|attempted|foiled|failed|averted))\s$/i;
/** In a clause between the event and the date, the date belongs to the clause. */
const otherClause =
  /(?:^|\s)(?:but|who|which|that|when|before|since|until|while|as|said|says|later|because|though|although|whose|where|whom|if|and|than|like|for)(?=\s|$)|(?<!seconds|minutes|hours|shortly|soon|moments)\safter(?=\s|$)|\d{4}/i;
const officeBefore =
  /(?:President|Minister|Premier|Chancellor|Senator|Sen\.|King|Queen|Pope|Prince|Princess|Emperor|Archduke|Gen\.|General|Dr\.?|Rev\.|Mr\.?|Mrs\.?|Sir|Lord|Lady|Marshal|Chairman|Colonel|Col\.|Imam|Ayatollah|Beatle|RMS|USS|Airship|Although|When|After|Before|Since|Until|While|As|And|But|That|The|On|In)\s$/;
const nameBefore = /\p{Lu}[\p{L}.'’-]*\s$/u;
const fronted =
  /^["“]?(?:(?:On|In|Back in|By|It was(?: on| in)?)\s)(?:the\s(?:night|morning|evening|afternoon|spring|summer|autumn|fall|winter)\sof\s)?$/;

/** "… on the night of": what happened “when the Berlin Wall fell” happened on that day. */
const onDay = /\s(?:on|in)\s(?:the\s(?:night|morning|evening|afternoon|day)\s(?:of\s)?)?$/;
const endsInJoint = new RegExp(`(?:${joint})$`, 'u');
const determined = /(?:^|\s)(?:the|[Tt]his|that|a|The|since|before|after|of|and)\s$/;
const endsInPreposition = /\s(?:in|on)\s(?:the\s)?$/;

/** What every event wants of the words beside the date is asked first. */
function binds(pattern: Pattern, event: KnownEvent, { left, right }: Beside): boolean {
  if (/^(?:\s?[-–/]|\s(?:and|or|to|through)\s)\s?\d/.test(right)) return false;
  const named = endsInJoint.test(left) ? pattern.nameBehind?.(left) : undefined;
  if (named && nameBinds(left.slice(0, named.index), named.groups!.joint!, right)) return true;
  const ahead = determined.test(left) ? pattern.nameAhead?.(right) : undefined;
  if (ahead) {
    const behindName = right.slice(ahead[0].length);
    if (
      !/^\s(?:report|film|movie|book|trial|inquiry|anniversary|memorial|survivors?|victims?|documentary|commission|hearings?|suspects?|relief|aid|museum|conspiracy|widow|story|archive)/i.test(
        behindName,
      )
    )
      return true;
  }
  const told = endsInPreposition.test(left) ? pattern.sentenceBehind?.(left) : undefined;
  if (told && !otherClause.test(told.groups!.gap!)) {
    const before = left.slice(0, told.index);
    if (!fiction.test(before) && isOwnName(event, before, told[0])) return true;
  }
  const leads = fronted.test(left) || (/^,?\swhen\s/.test(right) && onDay.test(left));
  const toldAhead = leads ? pattern.sentenceAhead?.(right) : undefined;
  return Boolean(toldAhead && isOwnAhead(event, toldAhead));
}

const fiction =
  /\b(?:film|movie|novel|fiction|imagin|alternate|what if|if\b|would\b|not\b|never\b|almost|nearly|supposed|conspiracy|falsely|wrongly)\b/i;

function nameBinds(before: string, joint: string, right: string): boolean {
  if (another.test(before)) return false;
  if (/\(/.test(joint)) return /^\)/.test(right);
  if (/\bof\b/.test(joint)) return true;
  const closed = /^(?:[,.;:)]|$|\s[–—])/.test(right);
  if (/^,\s(?:on\s)?$/.test(joint) || /^,/.test(joint))
    return (
      closed && !opening.test(before) && (!dependent.test(before) || /\b(?:day|date) of\s(?:the\s)?$/.test(before))
    );
  if (opening.test(before)) return /^,/.test(right);
  return !dependent.test(before) && !telling.test(before.slice(-80)) && !telling.test(right.slice(0, 40));
}

/** "Kennedy was shot" is not told by "Robert Kennedy was shot". */
function isOwnName(event: KnownEvent, before: string, told: string): boolean {
  if (event.kind === 'event' || !/^\p{Lu}/u.test(told)) return true;
  return !nameBefore.test(before) || officeBefore.test(before);
}

function isOwnAhead(event: KnownEvent, ahead: RegExpExecArray): boolean {
  const what = ahead.groups!.what!;
  return isOwnName(event, ahead[0].slice(0, ahead[0].length - what.length), what);
}
