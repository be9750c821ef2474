/**
 * What each stage of an analysis costs, and the whole command line beside chrono-node, which finds dates alone: the same texts,
 * made from the samples, by processor time.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentTime } from '../../server/core/analysis.ts';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { runChecks } from '../../server/core/checks/runChecks.ts';
import { readNames } from '../../server/core/entities/nameReading.ts';
import { resolveEntities } from '../../server/core/entities/resolveEntities.ts';
import { openModel } from '../../server/core/model/openModel.ts';
import { findInGazetteer } from '../../server/core/names/gazetteer.ts';
import { viewNames } from '../../server/core/names/nameView.ts';
import { openTokens } from '../../server/core/names/openTokens.ts';
import { recognizeNames } from '../../server/core/names/recognizeNames.ts';
import { namesByRule } from '../../server/core/names/segmentRun.ts';
import { readCases } from '../../server/core/names/wordCases.ts';
import { factsFor, mergeProfiles, ownFacts, profileOf } from '../../server/core/names/wordProfile.ts';
import { readParagraph } from '../../server/core/paragraphReading.ts';
import { findDocumentTime } from '../../server/core/structure/documentTime.ts';
import { shapeOf } from '../../server/core/structure/paragraphShape.ts';
import { readStructure } from '../../server/core/structure/readStructure.ts';
import { splitParagraphs } from '../../server/core/text/paragraphs.ts';
import { splitSentences } from '../../server/core/text/sentences.ts';
import { tokenize } from '../../server/core/text/tokens.ts';
import { recognizeTimes } from '../../server/core/time/recognizeTimes.ts';
import { resolveTimes } from '../../server/core/time/resolveTimes.ts';
import { createWordTable } from '../../server/core/words/wordTable.ts';
import { toRecord } from '../../server/exchange/export/annotationRecord.ts';
import { findingWords } from '../../server/service/wording/findings.ts';
import { root } from '../tools/root.ts';
import { articleOf } from './articles.ts';
import { type Figure, median } from './measure.ts';

const UNITS = 5_000;
const ARTICLES = 60;
const ROUNDS = 7;
const STARTS = 3;
/** As the sets of gold data are counted: runs of letters and digits, and single marks. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

export function stages(): Figure[] {
  const text = articleOf(UNITS * ARTICLES);
  const texts = Array.from({ length: ARTICLES }, (_, i) => text.slice(i * UNITS, (i + 1) * UNITS));
  const tokens = text.match(TOKEN)!.length;
  return [...stageFigures(texts, tokens), ...wholeFigures(texts, tokens)];
}

/** Warm, in this process, from the sources; a stage is given what the ones before it made. */
function stageFigures(texts: readonly string[], tokens: number): Figure[] {
  const model = new Uint8Array(readFileSync(join(root, 'server/model/model.bin')));
  const { gazetteer, tagger } = openModel(model);
  const analyzer = createAnalyzer(model);
  const words = createWordTable();
  const articles = texts.map((text) => prepare(text));
  const each = (work: (article: (typeof articles)[number]) => void) => () => articles.forEach(work);
  const works: Readonly<Record<string, () => void>> = {
    'text: paragraphs, tokens, sentences': each(({ text }) => {
      for (const { start, end } of splitParagraphs(text)) {
        const own = text.slice(start, end);
        splitSentences(tokenize(own, words), own);
      }
    }),
    'words: cases, lists, profile': each(({ readings }) => {
      for (const { tokens: own, sentences } of readings) {
        const cases = readCases(own, sentences);
        profileOf(own, ownFacts(own, cases, findInGazetteer(gazetteer, own)));
      }
    }),
    'times: found and resolved': each(({ readings, located, documentTime }) => {
      for (const { text, tokens: own, sentences } of readings) recognizeTimes(text, own, sentences);
      resolveTimes(located, documentTime, { dateOrder: 'auto' });
    }),
    'structure: shapes, blocks, article’s day': each(({ text, spans, readings, structure, located }) => {
      for (const reading of readings) shapeOf(reading.text, reading.tokens, reading.gazetteerHits);
      readStructure(text, spans, readings);
      findDocumentTime(text, structure, located, {});
    }),
    'tagger alone': each(({ views }) => {
      for (const { view, byRule } of views) tagger!.tag(view, byRule);
    }),
    'names: rules, tagger, roles': each(({ readings, profile }) => {
      for (const reading of readings) recognizeNames(reading, factsFor(reading.profile, profile), tagger);
    }),
    entities: each(({ located, profile }) => resolveEntities(located, profile)),
    checks: each(({ article, cues }) => runChecks({ ...article, cues }, {})),
    'record, as JSON': each(({ article }) => JSON.stringify(toRecord(article, '', findingWords))),
    'the whole, the record left out': each(({ text }) => analyzer.analyze(text)),
  };
  return Object.entries(works).map(([name, work]) => {
    const seconds = Array.from({ length: ROUNDS + 2 }, () => processorTime(work)).slice(2);
    const micros = (median(seconds) * 1e6) / tokens;
    return { name, value: `${micros.toFixed(2)} µs`, note: 'a token, warm' };
  });

  function prepare(text: string) {
    const spans = splitParagraphs(text);
    const readings = spans.map(({ start, end }) => readParagraph(text.slice(start, end), gazetteer, words));
    const profile = mergeProfiles(readings.map((reading) => reading.profile)).profile.facts;
    const structure = readStructure(text, spans, readings);
    const views = readings.map((reading) => {
      const view = viewNames(reading, factsFor(reading.profile, profile));
      return { view, byRule: namesByRule(view) };
    });
    const located = readings.map((reading, i) => {
      const names = recognizeNames(reading, factsFor(reading.profile, profile), tagger);
      const kind = structure.blocks[i]!.kind;
      const open = openTokens(reading, names);
      return { start: spans[i]!.start, kind, reading, names: readNames(reading, names), open };
    });
    const documentTime: DocumentTime = findDocumentTime(text, structure, located, {});
    const { article } = analyzer.analyze(text);
    const cues = readings.map((reading) => reading.cues);
    return { text, spans, readings, profile, structure, views, located, documentTime, article, cues };
  }
}

/** Loaded into a process beside its program: at its end it tells the seconds of processor time. */
const probe = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('cpu ' + (user + system) / 1e6 + '\\n');
})`;
const peer = `import * as chrono from 'chrono-node';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(chrono.parse(JSON.parse(line).text, new Date('2025-03-06T12:00:00Z')).map(({ index, text, start }) => ({ index, text, date: start.date() }))));`;

/** Cold: a new process each time, its start on no text taken off. In turns, so that what else the machine does strikes both. */
function wholeFigures(texts: readonly string[], tokens: number): Figure[] {
  const lines = texts.map((text, i) => `${JSON.stringify({ id: String(i), text, date: '2025-03-06' })}\n`).join('');
  const programs = {
    dateline: [join(root, 'dist/cli.mjs'), 'annotate', '--stdin-jsonl'],
    'chrono-node': ['--input-type=module', '-e', peer],
  };
  const names = Object.keys(programs) as (keyof typeof programs)[];
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let i = 0; i < STARTS; i++)
    for (const name of names) seconds[name]!.push(cpuOf(programs[name], lines) - cpuOf(programs[name], ''));
  const speeds = names.map((name) => tokens / median(seconds[name]!));
  return names.map((name, i) => ({
    name: `${name}, a new process`,
    value: `${Math.round(speeds[i]! / 100) / 10}k`,
    note: `tokens for each second of processor time; ${ARTICLES} articles, ${tokens} tokens${i === 0 ? `; ${(speeds[0]! / speeds[1]!).toFixed(2)} of chrono-node’s, which finds dates alone` : ''}`,
  }));
}

function cpuOf(program: readonly string[], input: string): number {
  const options = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`];
  const { stderr, status } = spawnSync(process.execPath, [...options, ...program], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  const told = /^cpu ([\d.]+)$/m.exec(stderr);
  if (status !== 0 || !told) throw new Error(stderr);
  return Number(told[1]);
}

/** Seconds of this process, on all its threads. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
