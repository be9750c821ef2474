/** A time of day that no clock shows: "14:30 p.m.", "at 25:10". */

import type { Span } from '../text/span.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import { sentencesWith } from './placesIn.ts';

export const timeOfDay: Check = {
  code: 'date/time-of-day',
  severity: 'hint',
  summary: 'A time of day that no clock shows.',
  example: '“14:30 p.m.”; “15 p.m.”; “at 25:10”',
  guards:
    'Without a.m. or p.m. only behind “at”, “until” or “by”, and not near words of results, records and durations (“25:10 for the ten miles”), nor in verses of the Bible.',
  find: (view) =>
    sentencesWith(view, /\d[:.]\d\d|\b(?:1[3-9]|2[0-4])\s?[ap]\.?\s?m\b/i).flatMap((sentence) => judge(view, sentence)),
};

const twelveHours =
  /(?<![\d.:,$£€])(?<hour>1[3-9]|2[0-4]|0{1,2})(?<rest>[:.][0-5]\d)\s?(?<half>[ap])(?:\.\s?m\.|m\b)/gi;
/** Without minutes: not "Feb. 20 PM Modi", not "20 PMs". */
const twelveHoursBare =
  /(?<![\d.:,$£€/-]|\b(?:is|are|was|were|of|for|costs?|pays?|earns?|some|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\.?\s)(?<hour>1[3-9]|2[0-4])(?<rest>)\s?(?<half>[ap])(?:\.\s?m\.|m\b)/g;
const wrongMinutes = /(?<![\d.:,$£€])(?:1[0-2]|0?[1-9])[:.][6-9]\d\s?[ap](?:\.\s?m\.|m\b)/gi;
const none =
  /\b(?:(?:at|until|till|by|from)\s|\d{1,2}[:.]\d\d\s(?:to|until|and)\s|\b(?:at|from)\s\d{1,2}:\d\d\s?[–-]\s?)(?<clock>2[4-9]:[0-5]\d|(?:[01]?\d|2[0-3]):[6-9]\d)(?![\d:%]|\.\d|\s?[ap]\.?m)/gi;
/** What is counted in minutes and seconds, or in goals and votes. */
const result =
  /\b(?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|minutes?|seconds?|laps?|race|record|marathon|finish(?:ed|ing)?|clocked|timed|pace|scores?|stood|stands|lead|led|won|verse|chapter|ratio|odds|video|podcast|song|album)\b/i;
const mark = /\bmark\b/;
/** So far from the time, in UTF-16 units, such a word still speaks of it. */
const NEAR = 40;
/** "Matthew 24:60 to 25:10". */
const verse =
  /\b(?:Genesis|Exodus|Psalms?|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians)\s(?:\d{1,3}:\d{1,3}\s?)?(?:at\s|from\s|to\s|until\s|and\s|[–-]\s?)$/;

function judge(view: CheckView, sentence: Span): Draft[] {
  const text = view.text.slice(sentence.start, sentence.end);
  const drafts: Draft[] = [];
  const place = (match: RegExpExecArray, words: string): Span => {
    const start = sentence.start + match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  };
  for (const match of [...text.matchAll(twelveHours), ...text.matchAll(twelveHoursBare)]) {
    const { hour, rest, half } = match.groups!;
    const value = Number(hour);
    // "00:30 a.m." and "12:30 a.m." are the same; only the hours above twelve are a slip.
    if (value === 0 && half!.toLowerCase() === 'a') continue;
    const span = place(match, match[0]);
    const twelve =
      value > 12 && half!.toLowerCase() === 'p' ? `${value - 12}${match[0].slice(hour!.length)}` : undefined;
    const plain = value < 24 ? `${hour}${rest || ':00'}` : undefined;
    drafts.push({
      span,
      message: message('date/time-of-day/twelve-hours', { words: match[0], hour: value }),
      fixes: [plain, twelve].flatMap((newText) =>
        newText ? [{ title: message('fix/replace', { text: newText }), edits: [{ span, newText }] }] : [],
      ),
      explains: [],
    });
  }
  for (const match of text.matchAll(wrongMinutes))
    drafts.push({
      span: place(match, match[0]),
      message: message('date/time-of-day/none', { words: match[0] }),
      explains: [],
    });
  for (const match of text.matchAll(none)) {
    const words = match.groups!.clock!;
    const start = match.index + match[0].length - words.length;
    if (words === '24:00' || isNoTimeOfDay(text, start, start + words.length)) continue;
    const span = { start: sentence.start + start, end: sentence.start + start + words.length };
    drafts.push({ span, message: message('date/time-of-day/none', { words }), explains: [] });
  }
  return drafts;
}

/** A result, a length or a verse, by the words beside it. */
function isNoTimeOfDay(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - NEAR), start);
  const near = `${left}\n${text.slice(end, end + NEAR)}`;
  return result.test(near) || mark.test(near) || verse.test(left);
}
