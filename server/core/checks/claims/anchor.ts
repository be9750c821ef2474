/** What a finding that rests on the article's date says about that date. */

import type { RelatedPlace } from '../../analysis.ts';
import { formatIso } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import { message } from '../messageIds.ts';

/** Arguments of a message; undefined where the article has no date. */
export function anchorArgs({ documentTime }: CheckView): { anchor: string; source: string } | undefined {
  return documentTime.date && { anchor: formatIso(documentTime.date), source: documentTime.source };
}

/** Where the article's date is written, if it is. */
export function anchorPlace(view: CheckView): RelatedPlace[] {
  const args = anchorArgs(view);
  const place = view.documentTime.evidence[0];
  return args && place ? [{ span: place, message: message('related/article-date', args) }] : [];
}
