/** The repair of a date by the edits that change it. */

import type { Edit, Fix } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { message } from '../messageIds.ts';
import { edited } from './writtenDate.ts';

/** What is put right: the title says it. */
export type DateFixId = 'fix/date' | 'fix/weekday' | 'fix/year' | 'fix/last-day' | 'fix/next-month' | 'fix/swap';

/** Titled by what `span` becomes; none where there is nothing to edit, or it cannot be edited. */
export function dateFix(text: string, id: DateFixId, span: Span, edits: readonly Edit[] | undefined): Fix[] {
  return edits?.length ? [{ title: message(id, { text: edited(text, span, edits) }), edits }] : [];
}
