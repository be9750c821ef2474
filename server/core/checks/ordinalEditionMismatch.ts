/** More editions than there were years: "the 10th annual festival, first held in 2018" in 2025. */

import type { TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, timesWith } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { numberValue, ordinalPattern } from './claims/numberWord.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOftenerThanYearly } from './constraints/foundations.ts';
import type { Statement } from './constraints/statement.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';

export const ordinalEditionMismatch: Check = {
  code: 'date/ordinal-edition-mismatch',
  severity: 'hint',
  summary: 'A yearly event is said to have more editions than there have been years.',
  example: 'in 2025: “10th annual festival, first held in 2018”; at most the 8th',
  guards:
    'Fewer editions are right, since years may be skipped; one more is, too, for the edition of the next year. Silent on what comes more often (a weekly, a monthly fair, a magazine) and inside quotation marks.',
  find: (view) =>
    view.documentTime.date
      ? [
          ...timesWith(view, Cue.edition).flatMap((t) => judge(view, t)),
          ...conflicts(view).sets.flatMap((set) => linked(view, set)),
        ]
      : [],
};

/** "First run in 2010, the race sees its 25th edition". */
function linked(view: CheckView, set: readonly Statement[]): Draft[] {
  const edition = set.find(({ kind }) => kind === 'edition');
  const first = set.find(({ kind, to }) => kind === 'date' && to === edition?.from)?.times[0];
  if (set.length !== 3 || !edition || !first?.interval) return [];
  const { span } = edition;
  const written = numberValue(view.text.slice(span.start, span.end));
  return report(view, { span, written, time: first, year: first.interval.first.year });
}

const edition = new RegExp(
  String.raw`(?<![\p{L}\d])(?<count>${ordinalPattern})\s(?:annual|yearly|edition\sof)\s(?:(?!\band\b)[^.;()\d]){1,60}?,?\s\(?(?:which\swas\s|that\swas\s)?(?:first\s(?:held|staged|run|organi[sz]ed|celebrated)|founded|launched|started|begun)\s(?:in|on)\s(?:the\s)?$`,
  'iu',
);

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written;
  if (!date?.year || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
  const left = before(view, t.time.span, t.sentence, 140);
  const found = edition.exec(left);
  if (!found) return [];
  if (isOftenerThanYearly(found[0])) return [];
  const word = found.groups!.count!;
  const start = t.time.span.start - left.length + found.index;
  const span = { start, end: start + word.length };
  return report(view, { span, written: numberValue(word), time: t.time, year: date.year.value });
}

interface Told {
  /** The ordinal. */
  readonly span: Span;
  readonly written: number;
  /** When the first one was, and its year. */
  readonly time: TimeExpression;
  readonly year: number;
}

function report(view: CheckView, { span, written, time, year }: Told): Draft[] {
  const most = view.documentTime.date!.year - year + 1;
  if (most < 1 || written <= most + 1) return [];
  return [
    {
      span,
      message: message('date/ordinal-edition-mismatch', { first: year, most, written, ...anchorArgs(view)! }),
      related: [
        { span: time.span, message: message('related/other-date', { date: String(year) }) },
        ...anchorPlace(view),
      ],
      fixes: numberFix(view.text, span, most),
      anchored: true,
      explains: [time],
    },
  ];
}
