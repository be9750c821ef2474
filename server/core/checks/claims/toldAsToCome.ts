/** Whether the words beside a date tell what it is the day of as still to come. */

import type { CheckView } from '../checkView.ts';
import { around, before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { eventOfNoun } from './eventWords.ts';
import { isLed, opensSentence } from './isLed.ts';

const toCome = String.raw`(?:will|(?:is|are)\s(?:to|going\sto|due\sto|set\sto|scheduled\sto|expected\sto|planned\sto|about\sto))`;
/** What is done to something, and what something does: other words may follow before the date. */
const freely = [
  'be\\s(?:held|opened|finished|completed|ready|launched|inaugurated|sworn\\sin|built|replaced|closed|published|released|sentenced|elected|staged|unveiled|demolished|buried|abolished|phased\\sout|scrapped|executed|extradited|deported|auctioned|reopened|screened|broadcast)',
  '(?:re)?open|begin|start|launch|close|end|take\\splace|meet|vote|choose|stand\\strial|go\\s(?:to\\sthe\\spolls|on\\strial|on\\ssale)',
  'arrive|return|leave|retire|resign|step\\sdown|play|host|visit|carry|sign|hold|decide|appear|testify|run|sail|fly',
].join('|');
/** Behind these a date may belong to what is spoken of: only a place may stand between. */
const directly = [
  '(?:hand\\sdown|deliver|give|issue|announce|publish|release|present|unveil|pronounce)\\s(?:its|his|her|their|a|an|the)\\s(?:\\p{Ll}+\\s)?(?:judge?ment|verdict|ruling|decision|sentence|reports?|results?|budget|findings|album|statement|accounts|figures)',
  'rule|debut|air|premiere|kick\\soff|convene|gather|compete|perform|race|wed|marry|expire|lapse|resume|debate|assemble|land|lift\\soff|blast\\soff|dock|strike|walk\\sout|happen|be|join|move|tour|celebrate',
  'face\\s(?:trial|charges|court|a\\s(?:judge|jury|court|hearing|vote))|come\\sinto\\s(?:force|effect)|take\\s(?:effect|office|over|part)|go\\s(?:into\\seffect|live|out\\sof\\sbusiness)',
].join('|');
const place = String.raw`(?:,?\s(?:here|there|(?:in|at|into|for|to)\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}))?`;
const ahead = new RegExp(
  [
    String.raw`\b${toCome}\s(?:(?:${freely})`,
    String.raw`(?:,?\s(?!(?:that|which|who|whose|when|where|what|how|why|after|before|since|from|until|as|because|if|and|but|than|of|about|over|those|seen|made|built|held|last)\b|[\p{L}]+ed\b)[\p{L}’'-]+){0,6}|`,
    String.raw`(?:${directly})${place}),?\s(?:on|in)\s(?:the\s)?$`,
  ].join(''),
  'u',
);
/** Behind these an object is what is spoken of, and the date may be of that. */
const speaks =
  'discuss|mark|commemorate|remember|investigate|review|examine|probe|hear|recall|honou?r|describe|explain|study|address|apologi[sz]e|answer|consider|appeal|challenge|contest|dispute|compensate|repay|refund|report|argue|question|recount|detail|show|reveal|tell|say|know|remain|try|prosecute|feature|include|cover|focus|look|see|find|need|like|love|miss|want|recogni[sz]e|acknowledge|note|cite|quote|mention|blame|thank|prove|confirm|deny|deserve|mean|think|believe|feel|wonder|understand|forget|regret|have|be';
/** "Will publish its half-year figures on", "will be heard by three judges on": any other verb, before a day. */
const anyVerb = new RegExp(
  [
    String.raw`\b${toCome}\s(?:(?:also|now|then|soon|officially|formally|finally|probably|instead)\s)?`,
    String.raw`(?:be\s(?!(?:remembered|known|seen|told|charged|tried|blamed|based|compared|recalled|honou?red|commemorated)\b)\p{Ll}{3,}|(?!(?:${speaks})\b)\p{Ll}+)`,
    String.raw`(?:,?\s(?!(?:that|which|who|whose|when|where|what|how|why|after|before|since|from|until|as|because|if|and|but|than|of|about|over|for|against|those|seen|made|built|held|last|with)\b|[\p{L}]+ed\b)[\p{L}\d’'-]+){0,7},?\s(?:on|by)\s(?:the\s)?$`,
  ].join(''),
  'u',
);
/** "Elections are scheduled for". */
const planned =
  /\b(?:is|are)\s(?:now\s|also\s|currently\s|still\s)?(?:scheduled|due|set|slated|planned|expected|billed|booked)\s(?:for|on|in)\s(?:the\s)?$/;
/** The present for what is to come; of what is long over it would be told in the past. */
const takesEffect =
  /\b(?:takes?\seffect|comes?\sinto\s(?:force|effect)|goes?\sinto\s(?:force|effect))\s(?:on|in)\s(?:the\s)?$/;
const fromThen = /^["“]?(?:[Ff]rom|[Ss]tarting|[Bb]eginning|[Ee]ffective)\s(?:on\s|in\s)?(?:the\s)?$/;
const willFollow = /^,?\s(?:(?!(?:who|that|which|said|says)\b)[\p{L}\d.’'-]+\s){1,6}will\s(?!have\b)/u;
const dateFirst = new RegExp(
  [
    String.raw`^,?\s(?:(?!(?:who|that|which|when|where|what|how|why|if|and|but|said|says|told|knew|learn\w*|hopes?|thought|felt|saw|heard|swore|made)\b)(?![\p{L}]+ed\b)[\p{L}\d.’'-]+\s){1,6}`,
    String.raw`(?:will|(?:is|are)\s(?:to|going to|due to|set to|scheduled to|expected to))\s(?:be\s(?:held|opened|completed|ready|launched|inaugurated|sworn in|closed|published|released)|`,
    String.raw`(?:re)?open|begin|start|launch|close|take\splace|meet|vote|stand\strial|retire|resign|step\sdown|play|host|visit|hold|celebrate|mark|welcome|stage|return|move|leave|come)\b`,
  ].join(''),
  'u',
);
const otherView =
  /\b(?:(?:said|promised|announced|predicted|wrote) in (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d|in an? \d{4}|would|if|had|recalls?|film|novel|series|set in|once|then|history)\b/iu;

/** "Will open on …", from no other point of view than the article's. */
export function toldAsToCome(view: CheckView, t: TimeInContext): boolean {
  return (
    ((isLed(view, t) && isAhead(before(view, t.time.span, t.sentence, 90))) ||
      (t.written?.day !== undefined && isAheadOfDay(view, t)) ||
      opensWithDate(view, t)) &&
    !otherView.test(around(view, t.time.span, t.sentence, 160))
  );
}

/** Behind any verb, and also behind a clock: "will open at 7 p.m. on". */
function isAheadOfDay(view: CheckView, t: TimeInContext): boolean {
  const left = before(view, t.time.span, t.sentence, 110);
  if (!/\b(?:will|is|are)\s/.test(left)) return false;
  const found = anyVerb.exec(left);
  if (found) return !tellsOfEvent(found[0]);
  const clock = /\sat\s[\d:.]+\s?(?:[ap]\.?m\.?)?,?\s(?:on\s)?$/.exec(left);
  return (
    clock !== null &&
    (isAhead(`${left.slice(0, clock.index)} on `) || anyVerb.test(`${left.slice(0, clock.index)} on `))
  );
}

/** "Will publish the papers on the fire on": the day may be that of the fire. */
function tellsOfEvent(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some((word) => eventOfNoun(word.toLowerCase()) !== undefined);
}

function isAhead(left: string): boolean {
  return ahead.test(left) || planned.test(left) || takesEffect.test(left);
}

/** "In 2024, the city will host …", "Starting Oct. 1, 2023, drivers will pay …". */
function opensWithDate(view: CheckView, t: TimeInContext): boolean {
  const right = behind(view, t.time.span, t.sentence, 110);
  if (t.time.span.start - t.sentence.start <= 20 && fromThen.test(before(view, t.time.span, t.sentence, 20)))
    return willFollow.test(right);
  return (
    /^["“]?(?:[Ii]n|[Oo]n)\s(?:the\s)?$/.test(before(view, t.time.span, t.sentence, 12)) &&
    opensSentence(t) &&
    dateFirst.test(right)
  );
}
