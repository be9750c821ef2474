/** Whether the words before a date tell what it is the day of as past, or as still to come. */

import { around, before, behind, type CheckView, type TimeInContext } from '../checkView.ts';

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
    String.raw`(?:,?\s(?!(?:that|which|who|whose|when|where|what|how|why|after|before|since|from|until|as|because|if|and|but|than|of|those|seen|made|built|held|last)\b|[\p{L}]+ed\b)[\p{L}’'-]+){0,6}|`,
    String.raw`(?:${directly})${place}),?\s(?:on|in)\s(?:the\s)?$`,
  ].join(''),
  'u',
);
const dateFirst = new RegExp(
  [
    String.raw`^,?\s(?:(?!(?:who|that|which|when|where|what|how|why|if|and|but|said|says|told|knew|learn\w*|hopes?|thought|felt|saw|heard|swore|made)\b)(?![\p{L}]+ed\b)[\p{L}\d.’'-]+\s){1,6}`,
    String.raw`(?:will|(?:is|are)\s(?:to|going to|due to|set to|scheduled to|expected to))\s(?:be\s(?:held|opened|completed|ready|launched|inaugurated|sworn in|closed|published|released)|`,
    String.raw`(?:re)?open|begin|start|launch|close|take\splace|meet|vote|stand\strial|retire|resign|step\sdown|play|host|visit|hold|celebrate|mark|welcome|stage|return|move|leave|come)\b`,
  ].join(''),
  'u',
);
const otherView =
  /\b(?:said in|promised in|in an? \d{4}|would|if|had|recalls?|film|novel|series|set in|once|then|history)\b/i;

/** Never a participle, so that the words before it are its subject. */
const hits = String.raw`(?:hit|struck|shook|rocked|devastated|flooded|left|joined|quit|won|beat|became|ran\saground\soff|took\sover|drove\sinto|swept\sthrough|attacked|invaded|entered)\s(?:(?:the|a|an|his|her|its|their)\s)?(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+`;
const happened = new RegExp(
  String.raw`\b(?:opened|began|started|ended|died|was born|were born|met|was signed|were signed|was arrested|were arrested|was launched|resigned|happened|occurred|took place|was held|were held|won|was elected|was sworn in|arrived|was killed|were killed|struck|erupted|collapsed|crashed|was found|was published|was founded|was built|was sentenced|was convicted|took office|went on strike|came into force|took effect|was opened|was closed|burned down|sank|fell|closed|reopened|retired|disappeared|vanished|landed|departed|surrendered|escaped|testified|debuted|premiered|graduated|folded|(?:was|were)\s(?:appointed|named|opened|shot|stabbed|murdered|found\sdead|charged|released|freed|jailed|evicted|rescued|buried|evacuated|destroyed|sworn\sin|dismissed|fired|sacked|demolished|approved|passed|adopted|ratified|abolished|annexed|captured|cancelled|canceled|completed|discovered|stolen|acquitted|impeached|inaugurated|published|filmed)|${hits})\s(?:(?:here|there|early|late|in\s\p{Lu}\p{L}+|at\s(?:noon|midnight|home))\s)?(?:on|in)\s(?:the\s)?$`,
  'u',
);
const open =
  /\b(?:scheduled|due|expected|set|planned|plans?|postponed|slated|supposed|(?:was|were)\sto|would|will|shall|might|could|should|if|until|unless|once|by the time|film|novel|series|game|fiction(?:al)?|forecast|prediction|scenario|imagin\w+|contract|expires?|maturing|bonds?|notes?)\b/i;

/** "Will open on …", from no other point of view than the article's. */
export function toldAsToCome(view: CheckView, t: TimeInContext): boolean {
  return (
    (ahead.test(before(view, t.time.span, t.sentence, 90)) || opensWithDate(view, t)) &&
    !otherView.test(around(view, t.time.span, t.sentence, 160))
  );
}

/** "In 2024, the city will host …". */
function opensWithDate(view: CheckView, t: TimeInContext): boolean {
  return (
    /^["“]?(?:[Ii]n|[Oo]n)\s(?:the\s)?$/.test(before(view, t.time.span, t.sentence, 12)) &&
    t.time.span.start - t.sentence.start <= 8 &&
    dateFirst.test(behind(view, t.time.span, t.sentence, 110))
  );
}

/** "Opened on …", and nothing planned. */
export function toldAsPast(view: CheckView, t: TimeInContext): boolean {
  if (!happened.test(before(view, t.time.span, t.sentence, 70))) return false;
  const near = around(view, t.time.span, t.sentence, 120);
  return (
    !open.test(near) &&
    !/\bmay\b/.test(near) &&
    !/^\s(?:is|are|has|have)\b/.test(behind(view, t.time.span, t.sentence, 6))
  );
}
