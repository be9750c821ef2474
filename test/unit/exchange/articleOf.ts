/** Builds an analysis by hand for tests of the exports: what each phrase of the text is, by its first occurrence. */

import type { ArticleAnalysis, Entity, EntityId, Finding, Mention, NameKind } from '../../../server/core/analysis.ts';
import { type Span, span } from '../../../server/core/text/span.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';
import type { TimexType } from '../../../server/core/time/timeForm.ts';

export interface Mark {
  readonly text: string;
  /** Of several occurrences, the one at or after this offset. */
  readonly from?: number;
  readonly name?: { readonly kind: NameKind; readonly entity: EntityId; readonly role?: string };
  readonly time?: { readonly type: TimexType; readonly value: string };
}

export interface Extras {
  readonly entities?: readonly Omit<Entity, 'mentions'>[];
  readonly findings?: readonly Finding[];
  readonly date?: string;
}

export function articleOf(text: string, marks: readonly Mark[], extras: Extras = {}): ArticleAnalysis {
  const mentions = marks.map((mark): Mention => {
    const where = find(text, mark.text, mark.from);
    if (mark.time) {
      const form = { kind: 'vague', value: 'PRESENT_REF' } as const;
      return { kind: 'time', span: where, text: mark.text, form, ...mark.time, why: [] };
    }
    const { kind, entity, role } = mark.name!;
    const beside = role === undefined ? {} : { role: find(text, role) };
    return { kind, span: where, text: mark.text, entity, ...beside, source: 'context', confidence: 0.9, why: [] };
  });
  const date = extras.date === undefined ? undefined : parseIso(extras.date)!;
  return {
    text,
    structure: { blocks: [], datelines: [], header: [], quotations: [], sentences: [] },
    documentTime: date
      ? { date, source: 'given', days: [date], evidence: [] }
      : { source: 'none', days: [], evidence: [] },
    mentions,
    entities: (extras.entities ?? []).map((entity) => ({
      ...entity,
      mentions: mentions.flatMap((m, i) => (m.kind !== 'time' && m.entity === entity.id ? [i] : [])),
    })),
    findings: extras.findings ?? [],
  };
}

export function find(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`no "${part}" in the text`);
  return span(start, start + part.length);
}
