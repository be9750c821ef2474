/** "Will open on 3 January 2020" in an article of 2025. */

import { compareDates } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { hasYear, toldTime } from './claims/knownTime.ts';
import { toldAsToCome } from './claims/toldAsToCome.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const futureTensePastDate: Check = {
  code: 'date/future-tense-past-date',
  severity: 'information',
  summary: 'What is told to come has a date that is over.',
  example: 'article of 2025: “will open on 3 January 2020”',
  guards:
    'The date is told with its year, in the same clause as “will” or “is to”; silent inside quotation marks, on “will have”, on conditions, and where the sentence tells another past time from which it looks ahead.',
  find: (view) => (view.documentTime.date ? timesThat(view, yearAsToCome).flatMap((t) => judge(view, t)) : []),
};

function yearAsToCome(view: CheckView, t: TimeInContext): boolean {
  return hasYear(t) && toldAsToCome(view, t);
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph') return [];
  const told = toldTime(t);
  if (!told || !view.days.every((day) => compareDates(told.last, day) < 0)) return [];
  if (isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
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
