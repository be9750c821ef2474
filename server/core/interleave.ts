/** Puts the names and the times of an article into one list of mentions. */

import type { Entity, Mention } from './analysis.ts';
import { byPosition } from './text/span.ts';

/** Both sorted, as the result is. Where two overlap, the longer one stays, of equals the time; an entity without mentions goes. Linear. */
export function interleave(
  names: readonly Mention[],
  entities: readonly Entity[],
  times: readonly Mention[],
): { mentions: Mention[]; entities: Entity[] } {
  const mentions: Mention[] = new Array(names.length + times.length);
  let count = 0;
  const placeOf = new Int32Array(names.length).fill(-1); // of each name among the mentions
  let last: Mention | undefined;
  let lastName = -1; // index among the names, or -1
  for (let n = 0, t = 0; n < names.length || t < times.length; ) {
    const name = names[n];
    const time = times[t];
    const timeFirst = time && (!name || byPosition(time.span, name.span) <= 0);
    const mention = timeFirst ? time : name!;
    const own = timeFirst ? -1 : n;
    if (timeFirst) t++;
    else n++;
    if (last && last.span.end > mention.span.start) {
      if (mention.span.end - mention.span.start <= last.span.end - last.span.start) continue;
      if (lastName >= 0) placeOf[lastName] = -1;
      count--;
    }
    if (own >= 0) placeOf[own] = count;
    mentions[count++] = mention;
    last = mention;
    lastName = own;
  }
  mentions.length = count;
  const kept: Entity[] = [];
  for (const entity of entities) {
    const own: number[] = [];
    for (const i of entity.mentions) if (placeOf[i]! >= 0) own.push(placeOf[i]!);
    if (own.length) kept.push({ ...entity, mentions: own });
  }
  return { mentions, entities: kept };
}
