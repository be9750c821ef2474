/** What is said of the changes that another day of publication brings. */

import type { PersonReason } from '../../core/rewrites/publishOn.ts';
import type { PlainDate } from '../../core/time/plainDate.ts';
import { dayInWords } from './days.ts';

export const publishLabels = {
  own: 'The article’s own day',
  dates: 'Dates that would mean another day',
  rest: 'For you to read: nothing else was found, but words such as “recently” are not looked at',
} as const;

const reasons: Readonly<Record<PersonReason, (day: string) => string>> = {
  past: (day) => `For you to rewrite: told as still to come, and over on ${day}`,
  future: (day) => `For you to rewrite: told as over, and still to come on ${day}`,
  quoted: () => 'For you to explain: a quotation that would mean another time',
  unwritten: () => 'For you to rewrite: it would mean another time',
  own: () => 'For you to change: the article’s own day',
};

export function personWords(reason: PersonReason, day: PlainDate): string {
  return reasons[reason](dayInWords(day));
}
