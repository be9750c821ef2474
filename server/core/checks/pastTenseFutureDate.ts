/** "Opened on 3 December 2030" in an article of 2025. */

import { compareDates } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { hasYear, toldTime } from './claims/knownTime.ts';
import { toldAsPast } from './claims/toldAsPast.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const pastTenseFutureDate: Check = {
  code: 'date/past-tense-future-date',
  severity: 'information',
  summary: 'What is told as past has a date that is still to come.',
  example: 'article of 2025: “opened on 3 December 2030”',
  guards:
    'The date is told with its year, directly behind a verb of something that happens; silent on “was scheduled, due, expected, set, planned, postponed to”, on a participle (“the show opened on Dec. 3 will …”), on fiction, and inside quotation marks.',
  find: (view) => (view.documentTime.date ? timesThat(view, yearAsPast).flatMap((t) => judge(view, t)) : []),
};

function yearAsPast(view: CheckView, t: TimeInContext): boolean {
  return hasYear(t) && toldAsPast(view, t);
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph') return [];
  const told = toldTime(t);
  if (!told || !view.days.every((day) => compareDates(told.first, day) > 0)) return [];
  if (isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
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
