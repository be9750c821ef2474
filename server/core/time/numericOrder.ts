/** Decides for an article how "03/04/2025" is read: by the setting, else by its other dates in digits, else month first. */

import type { ArticleParagraph } from '../article.ts';
import type { CalendarForm, TimeForm } from './timeForm.ts';

export function articleOrder(paragraphs: readonly ArticleParagraph[], setting: 'auto' | 'dmy' | 'mdy'): 'dmy' | 'mdy' {
  if (setting !== 'auto') return setting;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { reading } of paragraphs)
    for (const { form, span } of reading.times) {
      const calendar = calendarOf(form);
      if (!calendar?.day || !calendar.month || !calendar.year || calendar.ambiguousOrder) continue;
      if (!isSlashed(reading.text.slice(span.start, span.end))) continue;
      if (calendar.day.value <= 12) continue;
      if (calendar.day.start < calendar.month.start) dayFirst++;
      else monthFirst++;
    }
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
}

function isSlashed(text: string): boolean {
  return /^\p{Nd}{1,2}[/\-–]\p{Nd}{1,2}[/\-–]\p{Nd}{2,4}$/u.test(text);
}

function calendarOf(form: TimeForm): CalendarForm | undefined {
  if (form.kind === 'calendar') return form;
  return form.kind === 'clock' && form.on ? calendarOf(form.on) : undefined;
}
