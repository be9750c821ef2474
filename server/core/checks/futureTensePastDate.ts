/** "Will open on 3 January 2020" in an article of 2025. */

import { compareDates } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import { around, before, type CheckView, isEvidence, isQuoted, type TimeInContext } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { toldTime } from './claims/knownTime.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const futureTensePastDate: Check = {
  code: 'date/future-tense-past-date',
  severity: 'information',
  summary: 'What is told to come has a date that is over.',
  example: 'article of 2025: “will open on 3 January 2020”',
  guards:
    'The date is told with its year, in the same clause as “will” or “is to”; silent inside quotation marks, on “will have”, on conditions, and where the sentence tells another past time from which it looks ahead.',
  find: (view) => (view.documentTime.date ? view.times.flatMap((t) => judge(view, t)) : []),
};

const ahead = new RegExp(
  [
    String.raw`\b(?:will|(?:is|are)\s(?:to|going to|due to|set to|scheduled to|expected to|planned to|about to))\s`,
    '(?:be\\s(?:held|opened|finished|completed|ready|launched|inaugurated|sworn in|built|replaced|closed|published|released|sentenced|elected)|',
    '(?:re)?open|begin|start|launch|close|end|take\\splace|meet|vote|choose|stand\\strial|go\\s(?:to\\sthe\\spolls|on\\strial|on\\ssale)|',
    'arrive|return|leave|retire|resign|step\\sdown|play|host|visit|carry|sign|hold|decide|appear|testify|run|sail|fly|launch)',
    String.raw`(?:,?\s(?!(?:that|which|who|whose|when|where|what|how|why|after|before|since|from|until|as|because|if|and|but|than|of|those|seen|made|built|held|last)\b|[\p{L}]+ed\b)[\p{L}’'-]+){0,6},?\s(?:on|in)\s(?:the\s)?$`,
  ].join(''),
  'u',
);
const otherView =
  /\b(?:said in|promised in|in an? \d{4}|would|if|had|recalls?|film|novel|series|set in|once|then|history)\b/i;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph' || !ahead.test(before(view, t.time.span, t.sentence, 90))) return [];
  const told = toldTime(t);
  if (!told || !view.days.every((day) => compareDates(told.last, day) < 0)) return [];
  if (isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  if (otherView.test(around(view, t.time.span, t.sentence, 160))) return [];
  const neighbours = [view.times[t.at - 1], view.times[t.at + 1]];
  if (neighbours.some((other) => other?.sentence.start === t.sentence.start && toldTime(other))) return [];
  return [
    {
      span: t.time.span,
      message: message('date/future-tense-past-date', {
        date: writtenValue(t.written!),
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      anchored: true,
      explains: [t.time],
    },
  ];
}
