/** "Opened on 3 December 2030" in an article of 2025. */

import { compareDates } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import {
  around,
  before,
  behind,
  type CheckView,
  isEvidence,
  isQuoted,
  type TimeInContext,
  timesWith,
} from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { toldTime } from './claims/knownTime.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const pastTenseFutureDate: Check = {
  code: 'date/past-tense-future-date',
  severity: 'information',
  summary: 'What is told as past has a date that is still to come.',
  example: 'article of 2025: “opened on 3 December 2030”',
  guards:
    'The date is told with its year, directly behind a verb of something that happens; silent on “was scheduled, due, expected, set, planned, postponed to”, on a participle (“the show opened on Dec. 3 will …”), on fiction, and inside quotation marks.',
  find: (view) => (view.documentTime.date ? timesWith(view, Cue.event).flatMap((t) => judge(view, t)) : []),
};

const happened =
  /\b(?:opened|began|started|ended|died|was born|were born|met|was signed|were signed|was arrested|were arrested|was launched|resigned|happened|occurred|took place|was held|were held|won|was elected|was sworn in|arrived|was killed|were killed|struck|erupted|collapsed|crashed|was found|was published|was founded|was built|was sentenced|was convicted|took office|went on strike|came into force|took effect|was opened|was closed|burned down|sank|fell)\s(?:(?:here|there|early|late|in\s\p{Lu}\p{L}+|at\s(?:noon|midnight|home))\s)?(?:on|in)\s(?:the\s)?$/u;
const open =
  /\b(?:scheduled|due|expected|set|planned|plans?|postponed|slated|supposed|would|will|shall|might|could|should|if|until|unless|once|by the time|film|novel|series|game|fiction(?:al)?|forecast|prediction|scenario|imagin\w+|contract|expires?|maturing|bonds?|notes?)\b/i;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph' || !happened.test(before(view, t.time.span, t.sentence, 70))) return [];
  const told = toldTime(t);
  if (!told || !view.days.every((day) => compareDates(told.first, day) > 0)) return [];
  if (isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  const near = around(view, t.time.span, t.sentence, 120);
  if (open.test(near) || /\bmay\b/.test(near)) return [];
  if (/^\s(?:is|are|has|have)\b/.test(behind(view, t.time.span, t.sentence, 6))) return [];
  return [
    {
      span: t.time.span,
      message: message('date/past-tense-future-date', {
        date: writtenValue(t.written!),
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      anchored: true,
      explains: [t.time],
    },
  ];
}
