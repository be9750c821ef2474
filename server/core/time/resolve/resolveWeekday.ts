/** Values of weekdays: by the words before them, by the tense, and by how near the day is. */

import { type TimeExplanation, why } from '../explanations.ts';
import { addDays, compareDates, formatIso, mondayOf, type PlainDate, weekdayOf } from '../plainDate.ts';
import { isOfStory, stepOf, type Tense, type WeekdayForm, weekdayNames } from '../timeForm.ts';
import { type Stretch, weekdayOnOrAfter, weekdayOnOrBefore } from '../timexValue.ts';
import { type Anchors, known, open, type Resolution } from './resolution.ts';

export function resolveWeekday(
  form: WeekdayForm,
  tense: Tense,
  anchors: Anchors,
  within: Stretch | undefined,
): Resolution {
  const weekday = form.weekday.value;
  const name = weekdayNames[weekday - 1]!;
  if (within?.unit === 'day') {
    const day = storyDay({ ...form, shift: form.shift === 'none' ? 'following' : form.shift }, within.first);
    return known({ unit: 'day', first: day }, [
      why('time/weekday-beside', { weekday: name, anchor: formatIso(within.first) }),
    ]);
  }
  if (within?.unit === 'week') {
    const day = addDays(within.first, weekday - 1);
    return known(
      { unit: 'day', first: day },
      [why('time/weekday-of-week', { weekday: name, day: formatIso(day) })],
      'document',
    );
  }
  const narrated = isOfStory(form.shift);
  const reached = anchors.narrative?.unit === 'day' ? anchors.narrative.first : undefined;
  const byStory =
    reached !== undefined && (narrated || anchors.history === true || (!anchors.document && anchors.inherits === true));
  const from = byStory ? reached : anchors.history ? undefined : anchors.document;
  if (!from) return open(`XXXX-WXX-${weekday}`);
  const [day, other] = byStory ? [storyDay(form, from)] : documentDay(form, tense, from);
  const steps = [byStory ? why('time/from-narrative') : documentStep(form, tense, name, day, from)];
  if (other) steps.push(why('time/weekday-other-reading', { weekday: name, day: formatIso(other) }));
  return known({ unit: 'day', first: day }, steps, byStory ? 'narrative' : 'document');
}

/** What decided: the word before the weekday, the article's own day, or the tense. */
function documentStep(
  { shift }: WeekdayForm,
  tense: Tense,
  weekday: string,
  day: PlainDate,
  from: PlainDate,
): TimeExplanation {
  if (shift !== 'none' && shift !== 'the') return why('time/from-document');
  const order = compareDates(day, from);
  if (order === 0) return why('time/weekday-own', { weekday });
  return why(order > 0 ? 'time/weekday-after-document' : 'time/weekday-before-document', {
    weekday,
    tense,
    day: formatIso(day),
  });
}

/** In a story the days follow one another; "the previous Friday" goes back. */
function storyDay(form: WeekdayForm, from: PlainDate): PlainDate {
  const weekday = form.weekday.value;
  const step = stepOf(form.shift);
  if (step < 0) return weekdayOnOrBefore(addDays(from, -1), weekday);
  return weekdayOnOrAfter(addDays(from, step), weekday);
}

/** The day meant, and the other one that the same words may mean to some. */
function documentDay(form: WeekdayForm, tense: Tense, from: PlainDate): [PlainDate, PlainDate?] {
  const weekday = form.weekday.value;
  const ofThisWeek = addDays(mondayOf(from), weekday - 1);
  switch (form.shift) {
    case 'next':
    case 'following': {
      const first = weekdayOnOrAfter(addDays(from, 1), weekday);
      const second = addDays(ofThisWeek, 7);
      return differing(first, second);
    }
    case 'coming':
      return [weekdayOnOrAfter(addDays(from, 1), weekday)];
    case 'last':
    case 'past':
    case 'previous': {
      const latest = weekdayOnOrBefore(addDays(from, -1), weekday);
      return form.shift === 'past' ? [latest] : differing(latest, addDays(ofThisWeek, -7));
    }
    case 'this':
      return tense === 'past' ? [ofThisWeek] : differing(ofThisWeek, weekdayOnOrAfter(from, weekday));
    case 'week-after':
      return [addDays(weekdayOnOrAfter(from, weekday), 7)];
    case 'fortnight-after':
      return [addDays(weekdayOnOrAfter(from, weekday), 14)];
    default:
      return [byTense(weekday, tense, from)];
  }
}

function differing(day: PlainDate, other: PlainDate): [PlainDate, PlainDate?] {
  return formatIso(day) === formatIso(other) ? [day] : [day, other];
}

/** A bare weekday is the nearest on the side of the tense; the article's own weekday is the day itself. */
function byTense(weekday: number, tense: Tense, from: PlainDate): PlainDate {
  if (weekday === weekdayOf(from)) return from;
  return tense === 'future' || tense === 'present' ? weekdayOnOrAfter(from, weekday) : weekdayOnOrBefore(from, weekday);
}
