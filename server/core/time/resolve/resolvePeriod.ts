/** Values of decades, centuries, seasons, quarters, halves, fiscal years and weeks of a day. */

import { why } from '../explanations.ts';
import { compareDates, formatYear, type PlainDate, weekdayOf } from '../plainDate.ts';
import { isOfStory, type PeriodForm, stepOf, type Tense } from '../timeForm.ts';
import {
  monthsIn,
  type Stretch,
  type StretchUnit,
  shiftStretch,
  stretchAround,
  valueWithoutYear,
} from '../timexValue.ts';
import { yearByDocument, yearByNarrative } from './missingYear.ts';
import { type Anchors, known, open, type Resolution } from './resolution.ts';

export function resolvePeriod(
  form: PeriodForm,
  tense: Tense,
  anchors: Anchors,
  within: Stretch | undefined,
): Resolution {
  const number = form.number?.value;
  switch (form.period) {
    case 'decade':
      return decade(number ?? 0, anchors);
    case 'century':
      return centuries(number ?? 0, 'century');
    case 'millennium':
      return centuries(number ?? 0, 'millennium');
    case 'fiscal-year':
      return fiscalYear(form, anchors);
    case 'week':
    case 'weekend':
      return within
        ? known(form.period === 'weekend' ? weekendBeside(within) : stretchAround(within.first, 'week'), [
            why('time/as-written'),
          ])
        : open(valueWithoutYear(form.period));
    default:
      return partOfYear(form, form.period, number ?? 1, tense, anchors, within);
  }
}

/** "Labor Day weekend" is the one before the Monday, "Thanksgiving weekend" the one behind the Thursday. */
function weekendBeside({ first }: Stretch): Stretch {
  const own = stretchAround(first, 'weekend');
  return weekdayOf(first) <= 2 ? shiftStretch(own, -1) : own;
}

/** "the '80s" are the latest that have begun by the article's day, or those of the century that the story is in. */
function decade(number: number, anchors: Anchors): Resolution {
  // "the 490s BC" begin in 499 BC
  if (number < 0)
    return known({ unit: 'decade', first: { year: number - 8, month: 1, day: 1 } }, [why('time/as-written')]);
  if (number >= 100)
    return known(stretchAround({ year: number, month: 1, day: 1 }, 'decade'), [why('time/as-written')]);
  const from = anchors.history ? anchors.narrative?.first : anchors.document;
  if (!from) return open(`XX${Math.floor(number / 10)}`);
  const sameCentury = Math.floor(from.year / 100) * 100 + number;
  const year = !anchors.history && sameCentury > from.year ? sameCentury - 100 : sameCentury;
  return known({ unit: 'decade', first: { year, month: 1, day: 1 } }, [why('time/year-short', { year })]);
}

function centuries(number: number, unit: 'century' | 'millennium'): Resolution {
  const years = unit === 'century' ? 100 : 1000;
  const year = number < 0 ? number * years + 1 : (number - 1) * years;
  return known({ unit, first: { year, month: 1, day: 1 } }, [why('time/as-written')]);
}

/** A fiscal year is named by a calendar year; when it begins is not known here. */
function fiscalYear(form: PeriodForm, anchors: Anchors): Resolution {
  if (form.year) return open(`FY${formatYear(form.year.value)}`, [why('time/as-written')]);
  if (!anchors.document) return open('FYXXXX');
  return open(`FY${formatYear(anchors.document.year + stepOf(form.shift))}`, [why('time/from-document')], 'document');
}

/** The months that a season, quarter or half begins with; winter begins in the year that names it. */
function firstMonth(unit: 'season' | 'quarter' | 'half', number: number): number {
  if (unit === 'season') return number * 3;
  return unit === 'quarter' ? number * 3 - 2 : number * 6 - 5;
}

function partOfYear(
  form: PeriodForm,
  unit: 'season' | 'quarter' | 'half',
  number: number,
  tense: Tense,
  anchors: Anchors,
  within: Stretch | undefined,
): Resolution {
  const month = firstMonth(unit, number);
  const at = (year: number): Stretch => ({ unit, first: { year, month, day: 1 } });
  if (form.year) return known(at(form.year.value), [why('time/as-written')]);
  if (form.within?.kind === 'period' && form.within.period === 'fiscal-year' && form.within.year)
    return open(`FY${formatYear(form.within.year.value)}-${unit === 'quarter' ? 'Q' : 'H'}${number}`, [
      why('time/as-written'),
    ]);
  if (within) return known(at(within.first.year), [why('time/as-written')]);
  const { shift } = form;
  const narrated = isOfStory(shift);
  const from = narrated ? (anchors.narrative?.first ?? anchors.document) : anchors.document;
  if (shift !== undefined && shift !== 'none' && shift !== 'the') {
    if (!from || (anchors.history && !narrated)) return open(valueWithoutYear(unit, number));
    return known(
      shifted(at, form, from, unit, narrated && anchors.narrative?.unit === 'year'),
      [why(narrated ? 'time/from-narrative' : 'time/from-document')],
      narrated ? 'narrative' : 'document',
    );
  }
  if (anchors.narrative && (anchors.history || anchors.inherits)) {
    const year = yearByNarrative(month, anchors.narrative);
    return known(at(year), [why('time/year-from-narrative', { year })], 'narrative');
  }
  // "Prices fall in winter": of no year
  if (!anchors.document || (shift === 'none' && tense === 'present')) return open(valueWithoutYear(unit, number));
  const nearest = yearByDocument(month, undefined, tense, anchors.document, anchors.finished, monthsIn(unit));
  const year = unit === 'season' && tense === 'future' && isOver(at(nearest), anchors.document) ? nearest + 1 : nearest;
  return known(at(year), [why('time/tense', { tense }), why('time/year-from-document', { year })], 'document');
}

/** "It may take until winter", in March: a season that has ended is none to come; of a quarter the figures still are. */
function isOver(season: Stretch, day: PlainDate): boolean {
  return compareDates(shiftStretch(season, 1).first, day) <= 0;
}

/** "last summer" is the latest that had ended or nearly so, "this summer" the one of the year, "next spring" the first to begin. */
function shifted(
  at: (year: number) => Stretch,
  form: PeriodForm,
  from: PlainDate,
  unit: StretchUnit,
  ofYear: boolean,
): Stretch {
  // "In 1948 he sailed. That autumn …": of the year as a whole
  if (ofYear) return at(from.year + stepOf(form.shift));
  const now = stretchAround(from, unit).first;
  const own = at(unit === 'season' && from.month <= 2 && form.shift !== 'this' ? from.year - 1 : from.year);
  const order = own.first.year * 12 + own.first.month - (now.year * 12 + now.month);
  if (stepOf(form.shift) < 0) return order < 0 ? own : shiftYears(own, -1);
  if (stepOf(form.shift) > 0) return order > 0 ? own : shiftYears(own, 1);
  return own;
}

function shiftYears({ unit, first }: Stretch, years: number): Stretch {
  return { unit, first: { year: first.year + years, month: first.month, day: first.day } };
}
