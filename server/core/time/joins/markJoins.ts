/** Tells which expressions that stand side by side form a range or a list. */

import { type Draft, shiftPart } from '../draft.ts';
import { is, type TimeWords } from '../timeWords.ts';
import { type Join, joiner } from './joiner.ts';

/** Tells in place which neighbours form a range or a list, and carries a year written at the end back to what stands before it. */
export function markJoins(words: TimeWords, drafts: Draft[]): void {
  for (let k = drafts.length - 1; k > 0; k--) {
    const a = drafts[k - 1]!;
    const b = drafts[k]!;
    const joined = b.joined ?? joinBetween(words, a, b);
    if (!joined) continue;
    if (!b.joined) drafts[k] = { ...b, joined };
    drafts[k - 1] = carryYear(words, a, b);
  }
}

function joinBetween(words: TimeWords, a: Draft, b: Draft): Join | undefined {
  const gap = joiner(words, a.last + 1);
  if (!gap) return undefined;
  const at = is(words, gap.next, 'the', 'from', 'in', 'on') ? gap.next + 1 : gap.next;
  if (at !== b.first && gap.next !== b.first) return undefined;
  if (a.form.kind !== b.form.kind && !(isPoint(a) && isPoint(b))) return undefined;
  if (is(words, a.last + 1, ',') && gap.next === a.last + 2 && shapeOf(a) !== shapeOf(b)) return undefined;
  if (gap.join === 'list' && is(words, a.last + 1, 'and') && is(words, a.first - 1, 'between')) return 'range';
  return gap.join;
}

/** Which components are written: a bare comma joins only what is written alike. */
function shapeOf({ form }: Draft): string {
  if (form.kind === 'calendar') return `${form.day ? 'd' : ''}${form.month ? 'm' : form.year ? 'y' : ''}`;
  return form.kind === 'period' ? form.period : form.kind;
}

function isPoint({ form }: Draft): boolean {
  return (
    form.kind === 'calendar' ||
    form.kind === 'weekday' ||
    form.kind === 'offset' ||
    form.kind === 'period' ||
    form.kind === 'holiday'
  );
}

/** "June 14 to July 2, 2025" gives the first its year; "Dec. 28 to Jan. 3, 2025" wraps and does not. */
function carryYear({ tokens }: TimeWords, a: Draft, b: Draft): Draft {
  if (a.form.kind !== 'calendar' || b.form.kind !== 'calendar') return a;
  const left = a.form;
  const right = b.form;
  if (!left.month || left.year || left.within || !right.month || !right.year || left.month.value > right.month.value)
    return a;
  if ((left.day === undefined) !== (right.day === undefined)) return a;
  const year = shiftPart(right.year, tokens.starts[b.first]! - tokens.starts[a.first]!);
  return { ...a, form: { ...left, year, yearInferred: right.yearInferred ?? 'whole' } };
}
