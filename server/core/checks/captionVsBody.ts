/** A photo caption and the text give one event two days: "march in Rome on June 7" above, "the June 8 march" below. */

import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type EventDate, eventDates } from './claims/eventDates.ts';
import { capitalsIn } from './claims/eventTellings.ts';
import type { EventClass } from './claims/eventWords.ts';
import { isKnown, isNear, isOneOfSeveral } from './eventTwoDates.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const captionVsBody: Check = {
  code: 'date/caption-vs-body',
  severity: 'information',
  summary: 'A photo caption gives an event another day than the text.',
  example: 'caption: “Demonstrators march in Rome on June 7”; text: “the June 8 march in Rome”',
  guards:
    'Only for the same kind of event with a name in common, at most a week apart, where the text tells of one alone. Silent on file photos and on pictures taken before, after or outside.',
  find: (view) => {
    const all = eventDates(view);
    const captions = all.filter(({ block }) => block === 'caption');
    if (captions.length === 0) return [];
    const bodies = tellingsInText(all);
    const several = new Map<EventClass, boolean>();
    const isSeveral = (event: EventClass): boolean => {
      if (!several.has(event)) several.set(event, isOneOfSeveral(view, event));
      return several.get(event)!;
    };
    return captions.flatMap((caption) => {
      const body = bodies.get(kinOf(caption.event));
      return body && !isSeveral(caption.event) ? judge(view, caption, body) : [];
    });
  },
};

/** What the text tells of one kind of event: its days, and the first tellings. */
interface Body {
  readonly days: Set<string>;
  readonly tellings: EventDate[];
}

/** No more of one kind are held against a picture. */
const MOST_TELLINGS = 12;

function tellingsInText(all: readonly EventDate[]): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const one of all) {
    if (one.block !== 'paragraph') continue;
    const kin = kinOf(one.event);
    const body = bodies.get(kin) ?? { days: new Set(), tellings: [] };
    bodies.set(kin, body);
    body.days.add(dayOf(one));
    if (body.tellings.length < MOST_TELLINGS) body.tellings.push(one);
  }
  return bodies;
}

/** Of all that may be one thing under several names, a march and a rally. */
function kinOf({ kin, id }: EventClass): string {
  return kin === undefined ? `id ${id}` : `kin ${kin}`;
}

function dayOf({ t }: EventDate): string {
  return `${t.written!.month!.value}-${t.written!.day!.value}`;
}

function judge(view: CheckView, caption: EventDate, { days, tellings }: Body): Draft[] {
  const own = caption.t.written!;
  if (days.size !== 1 || days.has(dayOf(caption))) return [];
  const other = tellings.find(
    ({ entities, actor, event, says }) =>
      // A picture says less, but “in Lima” is not “in Cusco”.
      isKnown(view, caption, { says: capitalsIn(says) }) &&
      [...caption.entities].some((id) => entities.has(id)) &&
      // A march and a rally are one protest only where nothing else is named.
      (event === caption.event || [...entities].every((id) => caption.entities.has(id))) &&
      (actor === undefined || caption.actor === undefined || actor === caption.actor),
  );
  if (!other || !isNear(own, other.t.written!, 7) || isDenied(view, other.t)) return [];
  const [first, second] = caption.t.at < other.t.at ? [caption.t, other.t] : [other.t, caption.t];
  return [
    {
      span: second.time.span,
      message: message('date/caption-vs-body', { caption: writtenValue(own), body: writtenValue(other.t.written!) }),
      related: [
        { span: first.time.span, message: message('related/other-date', { date: writtenValue(first.written!) }) },
      ],
      explains: [caption.t.time, other.t.time],
    },
  ];
}
