/** Values of named days. */

import { type TimeExplanation, why } from '../explanations.ts';
import { holidayDay } from '../holidays.ts';
import { compareDates, formatYear, pad } from '../plainDate.ts';
import { type HolidayForm, isOfStory, stepOf, type Tense } from '../timeForm.ts';
import type { Stretch } from '../timexValue.ts';
import { yearByDocument, yearByNarrative } from './missingYear.ts';
import { type Anchors, type DecidingAnchor, known, open, type Resolution } from './resolution.ts';

export function resolveHoliday(
  form: HolidayForm,
  tense: Tense,
  anchors: Anchors,
  within: Stretch | undefined,
): Resolution {
  const told = form.year?.value ?? within?.first.year;
  if (told !== undefined) return inYear(form.holiday, told);
  const { narrative, document, history } = anchors;
  if (narrative && isOfStory(form.shift)) {
    const usual = holidayDay(form.holiday, narrative.first.year);
    const step = usual && compareDates(usual, narrative.first) * stepOf(form.shift) <= 0 ? stepOf(form.shift) : 0;
    return inYear(form.holiday, narrative.first.year + step, [why('time/from-narrative')], 'narrative');
  }
  if (narrative && (history || anchors.inherits)) {
    const usual = holidayDay(form.holiday, narrative.first.year);
    const year = usual ? yearByNarrative(usual.month, narrative) : narrative.first.year;
    return inYear(form.holiday, year, [], 'narrative');
  }
  if (!document) {
    const usual = holidayDay(form.holiday, 2001);
    return open(
      usual && holidayDay(form.holiday, 2002)?.day === usual.day
        ? `XXXX-${pad(usual.month, 2)}-${pad(usual.day, 2)}`
        : 'XXXX-XX-XX',
    );
  }
  const now = holidayDay(form.holiday, document.year);
  if (!now) return inYear(form.holiday, document.year, [], 'document');
  const order = compareDates(now, document);
  let year: number;
  const step = stepOf(form.shift);
  if (step < 0) year = order < 0 ? document.year : document.year - 1;
  else if (step > 0) year = order > 0 ? document.year : document.year + 1;
  else if (form.shift === 'this') year = document.year;
  else year = yearByDocument(now.month, now.day, tense, document, anchors.finished);
  return inYear(form.holiday, year, [why('time/year-from-document', { year })], 'document');
}

function inYear(
  id: string,
  year: number,
  before: readonly TimeExplanation[] = [],
  anchor?: DecidingAnchor,
): Resolution {
  const day = holidayDay(id, year);
  const steps = [...before, why(day ? 'time/holiday' : 'time/holiday-moves', { holiday: id, year })];
  return day ? known({ unit: 'day', first: day }, steps, anchor) : open(`${formatYear(year)}-XX-XX`, steps, anchor);
}
