/** The list of known events: each row is a real day, with the weekday that was noted for it, and can be found by its cues. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventCues, eventsCuedBy, knownEvents } from '../../../server/core/checks/facts/knownEvents.ts';
import { compareDates, isRealDate, weekdayOf } from '../../../server/core/time/plainDate.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

test('every row is a span of real days in order', () => {
  assert.ok(knownEvents().length >= 300);
  for (const { event, first, last } of knownEvents()) {
    assert.ok(isRealDate(first) && isRealDate(last), event);
    assert.ok(compareDates(first, last) <= 0, event);
  }
});

test('the weekday noted for a day is that of the day', () => {
  const noted = knownEvents().filter(({ weekday }) => weekday !== undefined);
  assert.ok(noted.length >= 200);
  for (const { event, day, weekday } of noted) assert.equal(weekdays[weekdayOf(day) - 1], weekday, event);
});

test('every row says how its day was checked', () => {
  for (const { event, checked } of knownEvents()) assert.match(checked, /^(cal|cal, blind|blind|seen)$/, event);
});

test('the day where it happened lies within what other time zones call it', () => {
  for (const { event, first, last, day } of knownEvents())
    assert.ok(compareDates(first, day) <= 0 && compareDates(day, last) <= 0, event);
});

test('every row tells how the event is named, in expressions that can be read', () => {
  for (const { event, names, sentences } of knownEvents()) {
    assert.ok(names || sentences, event);
    for (const source of [names, sentences]) assert.doesNotThrow(() => new RegExp(source, 'u'), event);
  }
});

test('every cue leads to its events, every event has a cue, and no event stands twice', () => {
  for (const cue of eventCues()) {
    assert.match(cue, /^[\p{Ll}\d/–-]+$/u, 'a cue is one word in lower case');
    assert.ok(eventsCuedBy(cue).length > 0, cue);
  }
  const cued = new Set(eventCues().flatMap((cue) => eventsCuedBy(cue).map(({ event }) => event)));
  const events = knownEvents().map(({ event }) => event);
  assert.equal(cued.size, events.length);
  assert.equal(new Set(events).size, events.length);
});
