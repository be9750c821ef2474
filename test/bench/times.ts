/** The time stage beside chrono-node: the same texts, in one process, in turns, by processor time. And how its work grows on text made to hurt it. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as chrono from 'chrono-node';
import type { DocumentTime } from '../../server/core/analysis.ts';
import type { ArticleParagraph } from '../../server/core/article.ts';
import { splitParagraphs } from '../../server/core/text/paragraphs.ts';
import { type Sentence, splitSentences } from '../../server/core/text/sentences.ts';
import { type Tokens, tokenize } from '../../server/core/text/tokens.ts';
import { parseIso } from '../../server/core/time/plainDate.ts';
import { recognizeTimes } from '../../server/core/time/recognizeTimes.ts';
import { resolveTimes } from '../../server/core/time/resolveTimes.ts';
import { createWordTable } from '../../server/core/words/wordTable.ts';
import { root } from '../tools/root.ts';
import { articleOf } from './articles.ts';
import { type Figure, median } from './measure.ts';

interface Text {
  readonly text: string;
  readonly day: string;
}

const ROUNDS = 9;
/**
 * Seconds of processor time that each contender works before it is counted, the same for all: an engine compiles a regular
 * expression at its first use, but the functions of a grammar only when they have been called often.
 */
const WARM_UP = 2;
/** Each round reads so many tokens, so that it is long beside the clock's steps. */
const LEAST_TOKENS = 150_000;
const DAY = '2025-03-06';
const SETS = ['timebank', 'aquaint', 'meantime', 'wikiwars'];
const folder = resolve(process.env.EVAL_DIR ?? join(root, '../shared/eval'));

export function times(): Figure[] {
  const article = articleOf(60_000);
  const own: Text[] = [];
  for (let at = 0; at < article.length; at += 5_000) own.push({ text: article.slice(at, at + 5_000), day: DAY });
  const figures = beside('the samples', own);
  for (const set of SETS) {
    const file = join(folder, 'gold', `${set}.jsonl`);
    if (existsSync(file)) figures.push(...beside(set, textsOf(file)));
  }
  return [...figures, ...growth()];
}

function textsOf(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; date?: string })
    .map(({ text, date }) => ({ text, day: date ?? DAY }));
}

/** Tokens for each second of processor time, ours and chrono-node's, and how many times more ours are. */
function beside(name: string, texts: readonly Text[]): Figure[] {
  const read = texts.map(({ text, day }) => ({ paragraphs: paragraphsOf(text), documentTime: given(day) }));
  const tokens = read.flatMap(({ paragraphs }) => paragraphs).reduce((sum, p) => sum + p.tokens.length, 0);
  const works = {
    alone: () => run(read, ({ paragraphs, documentTime }) => stage(paragraphs, documentTime)),
    whole: () => run(texts, ({ text, day }) => stage(paragraphsOf(text), given(day))),
    peer: () => run(texts, ({ text, day }) => chrono.parse(text, new Date(`${day}T12:00:00Z`))),
  };
  const repeats = Math.ceil(LEAST_TOKENS / tokens);
  const { alone, whole, peer } = inTurns(works, repeats);
  const speed = (seconds: readonly number[]) => tokens / median(seconds);
  const figure = (what: string, seconds: readonly number[], note: string): Figure => ({
    name: `${name}: ${what}`,
    value: `${(speed(seconds) / speed(peer)).toFixed(1)} ×`,
    note: `${note}: ${thousands(speed(seconds))} tokens a second, chrono-node ${thousands(speed(peer))}`,
  });
  return [
    figure('times found and resolved', alone, `${texts.length} texts, ${thousands(tokens)} tokens, cut before`),
    figure('and the text cut', whole, 'paragraphs, tokens and sentences made anew'),
  ];
}

function run<T>(items: readonly T[], work: (item: T) => unknown): void {
  for (const item of items) work(item);
}

/** Seconds of each round; all have worked `warmUp` seconds before. */
function inTurns<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  repeats: number,
  warmUp = WARM_UP,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  for (const name of names) for (let spent = 0; spent < warmUp; ) spent += processorTime(works[name]);
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      const spent = processorTime(() => {
        for (let i = 0; i < repeats; i++) works[name]();
      });
      seconds[name].push(spent / repeats);
    }
  return seconds;
}

function thousands(value: number): string {
  return `${Math.round(value / 1000)}k`;
}

function given(day: string): DocumentTime {
  const date = parseIso(day);
  return date ? { date, source: 'given', days: [date], evidence: [] } : { source: 'none', days: [], evidence: [] };
}

interface Cut {
  readonly start: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

const words = createWordTable();

function paragraphsOf(text: string): Cut[] {
  return splitParagraphs(text).map(({ start, end }) => {
    const own = text.slice(start, end);
    const tokens = tokenize(own, words);
    return { start, text: own, tokens, sentences: splitSentences(tokens, own) };
  });
}

/** Running text; what shape a paragraph has is another stage's work. */
const NO_SHAPE = {};

/** All that finding and resolving costs. Each paragraph counts as running text. */
function stage(paragraphs: readonly Cut[], documentTime: DocumentTime): number {
  const found = paragraphs.map(({ start, text, tokens, sentences }) => {
    const reading = { text, tokens, sentences, times: recognizeTimes(text, tokens, sentences), shape: NO_SHAPE };
    return { start, kind: 'paragraph', reading } as unknown as ArticleParagraph;
  });
  return resolveTimes(found, documentTime, { dateOrder: 'auto' }).times.length;
}

/** Seconds of this process, on all its threads. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Text that would hurt a reader who looks ahead without bounds. */
const HOSTILE: readonly string[] = [
  'Monday ',
  '12/3/',
  '1/2-3 ',
  'from June 3 to 6 to ',
  'between May and between 5 and ',
  'the first ',
  'early the end of ',
  'the night of the ',
  'two to three ',
  '5 p.m. ',
];
const SIZE = 100_000;
const SHORT_WARM_UP = 0.5;

function growth(): Figure[] {
  return HOSTILE.map((piece) => {
    const [one, two] = [SIZE, 2 * SIZE].map((size) => piece.repeat(Math.ceil(size / piece.length)));
    const { halves, wholes } = inTurns(
      { halves: () => recognize(one!), wholes: () => recognize(two!) },
      1,
      SHORT_WARM_UP,
    );
    return {
      name: `“${piece.trim()} …”, twice as much of it`,
      value: `${(median(wholes) / median(halves)).toFixed(2)} ×`,
      note: `the time; ${(median(halves) * 1000).toFixed(0)} ms for ${SIZE / 1000} kB in one paragraph`,
    };
  });
}

function recognize(text: string): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, text);
  const times = recognizeTimes(text, tokens, sentences);
  const paragraph = { start: 0, kind: 'paragraph', reading: { text, tokens, sentences, times, shape: NO_SHAPE } };
  resolveTimes([paragraph as unknown as ArticleParagraph], given(DAY), { dateOrder: 'auto' });
}
