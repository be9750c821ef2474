/** What a time form comes to when its anchors are known. */

import { type TimeExplanation, why } from '../explanations.ts';
import type { PlainDate } from '../plainDate.ts';
import type { TimexType } from '../timeForm.ts';
import { type Interval, intervalOf, type Stretch, stretchValue } from '../timexValue.ts';

/** What relative words count from; any may be unknown. */
export interface Anchors {
  /** The article's day. */
  readonly document?: PlainDate | undefined;
  /** The time that the text has reached. */
  readonly narrative?: Stretch | undefined;
  /** The last day that it has told. */
  readonly day?: Stretch | undefined;
  /** The quarter of a year that it speaks about. */
  readonly quarter?: Stretch | undefined;
  /** The text tells past events from date to date: missing years come from the narrative rather than from the article's day. */
  readonly history?: boolean | undefined;
  /** A date without a year takes that of `narrative`. */
  readonly inherits?: boolean | undefined;
  /** The year of the part before it in a range or list. */
  readonly joinedYear?: number | undefined;
  /** The verb beside it tells that it has happened. */
  readonly finished?: boolean | undefined;
  /** How "03/04/2025" is read; default `mdy`. */
  readonly order?: 'dmy' | 'mdy' | undefined;
}

export interface Resolution {
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly why: readonly TimeExplanation[];
  /** What the narrative goes on from; undefined where the value is open. */
  readonly stretch: Stretch | undefined;
  readonly interval: Interval | undefined;
  /** Which anchor decided. */
  readonly anchor: DecidingAnchor | undefined;
}

export type DecidingAnchor = 'document' | 'narrative';

/** A known stretch of the calendar. */
export function known(stretch: Stretch, steps: readonly TimeExplanation[], anchor?: DecidingAnchor): Resolution {
  const interval = intervalOf(stretch);
  return { type: 'DATE', value: stretchValue(stretch), why: steps, stretch, interval, anchor };
}

/** A value with open parts. */
export function open(
  value: string,
  steps: readonly TimeExplanation[] = [why('time/no-anchor')],
  anchor?: DecidingAnchor,
): Resolution {
  return untied('DATE', value, steps, anchor);
}

/** A value that is no stretch of the calendar. */
export function untied(
  type: TimexType,
  value: string,
  steps: readonly TimeExplanation[],
  anchor?: DecidingAnchor,
  interval?: Interval,
): Resolution {
  return { type, value, why: steps, stretch: undefined, interval, anchor };
}
