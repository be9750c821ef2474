/** Whether the words beside a date tell what it is the day of as past. */

import type { CheckView } from '../checkView.ts';
import { around, before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { isLed, opensSentence } from './isLed.ts';

const verbs =
  'hit|struck|shook|rocked|devastated|flooded|left|joined|quit|won|beat|became|ran\\saground\\soff|took\\sover|drove\\sinto|swept\\sthrough|attacked|invaded|entered|began|started|opened|closed|completed|finished|killed|destroyed|defeated|rejected|visited|crossed|reached|captured|arrested|married|published|released|delivered|laid|seized|bombed|stormed|founded|built|sank|shot|burned|flooded|abolished|adopted|climbed|stole|crowned|toured|unveiled|inaugurated|sacked|dismissed|swore\\sin|expelled|deported|executed|freed';
const firstWords = new Set(verbs.split('|').map((verb) => verb.split('\\')[0]!));
/** Never a participle, so that the words before it are its subject. */
const hits = String.raw`(?:${verbs})\s(?:(?:the|a|an|his|her|its|their)\s)?(?:(?!(?:to|for|of|about|on)\s)[\p{L}’'-]+\s){0,3}[\p{L}’'-]+`;
const sometime = String.raw`\s(?:(?:here|there|early|late|in\s\p{Lu}\p{L}+|at\s(?:noon|midnight|home))\s)?(?:on|in)\s(?:the\s)?$`;
const happened = new RegExp(
  String.raw`\b(?:opened|began|started|ended|died|was born|were born|met|was signed|were signed|was arrested|were arrested|was launched|resigned|happened|occurred|took place|was held|were held|won|was elected|was sworn in|arrived|was killed|were killed|struck|erupted|collapsed|crashed|was found|was published|was founded|was built|was sentenced|was convicted|took office|went on strike|came into force|took effect|was opened|was closed|burned down|sank|fell|closed|reopened|retired|disappeared|vanished|landed|departed|surrendered|escaped|testified|debuted|premiered|graduated|folded|(?:was|were)\s(?:appointed|named|opened|shot|stabbed|murdered|found\sdead|charged|released|freed|jailed|evicted|rescued|buried|evacuated|destroyed|sworn\sin|dismissed|fired|sacked|demolished|approved|passed|adopted|ratified|abolished|annexed|captured|cancelled|canceled|completed|discovered|stolen|acquitted|impeached|inaugurated|published|filmed))${sometime}`,
  'u',
);
/** "Began production on". */
const hitOn = new RegExp(String.raw`\b${hits}${sometime}`, 'u');
const irregular =
  'brought|built|burned|bought|caught|cut|felt|fled|fought|found|got|held|hit|kept|killed|laid|led|left|lost|made|met|paid|put|quit|said|sent|set|shot|shut|sold|spent|stood|struck|swept|told|won';
/** No participles. */
const pastAlone =
  'began|broke|came|drew|drove|fell|flew|gave|grew|ran|rose|sank|spoke|stole|swore|threw|took|went|withdrew|wrote';
const regular = String.raw`(?!\p{L}*(?:eed|aimed|hoped|hundred)\b)\p{Ll}{2,}ed`;
const noVerb = String.raw`(?!(?:is|are|was|were|has|have|had|be|to|of|for|from|by|with|that|who|which|whose|when|not|no|a\slist)\b)`;
/**
 * "The band broke up in", "when a ferry capsized on": a subject of a few words that opens the clause, its verb, and a place at most.
 * Behind an object the date may be that of the object: "promised a vote on".
 */
const clause = new RegExp(
  [
    String.raw`(?:^["“]?|\b(?:when|after|because|where|while|and|but|before)\s)(?:(?:the|The|a|A|an|An|his|His|her|Her|its|Its|their|Their)\s)?`,
    // “The plan lists homes built in …”: a word in “s” may be a verb, and the form a participle.
    String.raw`(?:(?:${noVerb}[\p{L}’'-]+\s){1,5}?(?:${pastAlone})|(?:${noVerb}[\p{L}’'-]*[^s\s]\s){0,3}${noVerb}[\p{L}’'-]+\s(?:${regular}|${irregular}))`,
    String.raw`(?:\s(?:up|down|out|off|over|away|back|apart))?(?:\sto\s(?:the\s)?(?=\p{Lu})[\p{L}’'-]+|\s(?:in|at|near|off|into|from|outside|through)\s(?:(?:the|a|an)\s)?[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})?`,
    String.raw`\s(?:in|on)\s(?:the\s)?$`,
  ].join(''),
  'u',
);
/** "On May 5, 2024, voters rejected the plan". */
const dateFirst = new RegExp(
  String.raw`^,?\s(?:(?:the|a|an|his|her|its|their)\s)?(?:${noVerb}[\p{L}’'-]+\s){1,4}?(?<!\b(?:the|a|an|its|his|her|their|newly)\s)(?:${regular}|${irregular}|${pastAlone})\s(?!(?:by|to)\b)`,
  'u',
);
/** What may stand behind a date that ends what its clause tells; a verb there would have the words before for its subject. */
const ends =
  /^(?:[.,;:)]|$|["”’]|\s[–—(]|\s(?:after|when|while|as|because|following|amid|with|at|by|and|in|near|to|from|for|off|but|before|during|over)\b)/;
const present =
  /\b(?:is|are|has|have|aims?|hopes?|wants?|expects?|predicts?|looks?|goes|comes|become|get|gets|must|can|cannot)\b/;
const open =
  /\b(?:scheduled|due|expected|set|planned|plans?\s(?:to|for)|(?:under|in)\s(?:the|a|its)\splan|postponed|slated|supposed|(?:vow|agree|promise|pledge|hope|intend|decide|want|offer|prepare|plan|aim)(?:s|d|ed)?\sto|(?:was|were)\sto|would|will|shall|might|could|should|if|until|unless|once|by the time|film|novel|series|game|fiction(?:al)?|forecast|prediction|scenario|imagin\w+|contract|expires?|maturing|bonds?|notes?)\b/i;

/** "Opened on …", and nothing planned. */
export function toldAsPast(view: CheckView, t: TimeInContext): boolean {
  if (!isLed(view, t) && !opensSentence(t)) return false;
  const left = before(view, t.time.span, t.sentence, 110);
  const right = behind(view, t.time.span, t.sentence, 110);
  const near = around(view, t.time.span, t.sentence, 120);
  if (open.test(near) || /\bmay\b/.test(near)) return false;
  const close = left.slice(-70);
  // Few clauses have one of these verbs, which is soon seen.
  const hit = close.split(' ').some((word) => firstWords.has(word)) && hitOn.test(close);
  if (hit || happened.test(close)) return !/^\s(?:is|are|has|have)\b/.test(right);
  if (present.test(near)) return false;
  if (opensSentence(t) && /^["“]?(?:[Ii]n|[Oo]n)\s(?:the\s)?$/.test(left)) return dateFirst.test(right);
  return ends.test(right) && clause.test(left);
}
