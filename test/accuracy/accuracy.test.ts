/** Is recognition still as good? The project's own annotated articles against committed floors, and the shared news sets where they are. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { isName, isTime } from '../../server/core/analysis.ts';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { parseIso } from '../../server/core/time/plainDate.ts';
import { tallyActing } from './actingGold.ts';
import { annotatedArticles, annotatedTimes } from './annotatedArticle.ts';
import { tallyPlaces } from './placeGold.ts';
import { scoreArticles } from './tally.ts';

interface Floors {
  /** Measure → precision, recall, F1 in percent. */
  readonly own: Readonly<Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>>;
  /** Measure → F1 in percent, of the articles in which the times alone are marked. */
  readonly times: Readonly<Record<'times strict' | 'times value', number>>;
  /** Percent. */
  readonly acting: { readonly precision: number; readonly recall: number };
  /** Percent: of the places put on the map, of those that are to be there, of those that are not. */
  readonly places: { readonly precision: number; readonly recall: number; readonly silence: number };
  /** Set → measure → F1 in percent. */
  readonly shared: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Floors;
const modelFile = new URL('../../server/model/model.bin', import.meta.url);
const analyzer = createAnalyzer(existsSync(modelFile) ? readFileSync(modelFile) : undefined);

test('the own articles stay above their floors', (t) => {
  const articles = annotatedArticles();
  assert.ok(articles.length >= 6, `${articles.length} articles`);
  const scores = scoreArticles(articles.map((article) => [article, analyzer.analyze(article.text).article]));
  for (const [measure, score] of Object.entries(scores)) {
    t.diagnostic(`${measure.padEnd(20)} P ${score.precision}  R ${score.recall}  F1 ${score.f1}  of ${score.gold}`);
    const floor = floors.own[measure];
    assert.ok(floor, `no floor for ${measure}`);
    for (const key of ['precision', 'recall', 'f1'] as const)
      assert.ok(score[key] >= floor[key], `${measure}: ${key} ${score[key]} is below ${floor[key]}`);
  }
});

test('times are found and resolved in articles of many kinds', (t) => {
  const articles = annotatedTimes();
  assert.ok(articles.length >= 12, `${articles.length} articles`);
  const scores = scoreArticles(articles.map((article) => [article, analyzer.analyze(article.text).article]));
  for (const measure of ['times strict', 'times value'] as const) {
    const { f1 = 0, gold = 0 } = scores[measure] ?? {};
    t.diagnostic(`${measure} F1 ${f1} of ${gold}`);
    assert.ok(f1 >= floors.times[measure], `${measure}: ${f1} is below ${floors.times[measure]}`);
  }
});

test('the own articles, which are right, get no finding above a hint', () => {
  for (const article of annotatedArticles()) {
    const findings = analyzer.analyze(article.text).article.findings.filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(findings, [], article.name);
  }
});

test('the places of the own articles are found on the map', (t) => {
  const { gold, none, grounded, right, silent, wrong } = tallyPlaces(analyzer);
  assert.ok(gold >= 150 && none >= 10, `${gold} places, ${none} others`);
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  const scores = { precision: percent(right, grounded), recall: percent(right, gold), silence: percent(silent, none) };
  t.diagnostic(`${JSON.stringify(scores)} of ${gold} places and ${none} others\n${wrong.join('\n')}`);
  for (const measure of ['precision', 'recall', 'silence'] as const)
    assert.ok(scores[measure] >= floors.places[measure], `${measure} ${scores[measure]} is below its floor`);
});

test('countries and capitals that act are told from those where something happens', (t) => {
  const { acting, others, right, wrong, missed } = tallyActing(analyzer);
  assert.ok(acting >= 80 && others >= 80, `${acting} that act, ${others} others`);
  const precision = Math.round((1000 * right) / (right + wrong.length)) / 10;
  const recall = Math.round((1000 * right) / acting) / 10;
  t.diagnostic(`precision ${precision}, recall ${recall} of ${acting}\n${[...wrong, ...missed].join('\n')}`);
  assert.ok(precision >= floors.acting.precision, `precision ${precision}\n${wrong.join('\n')}`);
  assert.ok(recall >= floors.acting.recall, `recall ${recall}\n${missed.join('\n')}`);
});

const shared = new URL('../../../shared/eval/', import.meta.url);

/** They lie beside the project, not in it: a clone alone is measured by its own articles. */
if (existsSync(shared)) test('the shared sets stay above their floors', sharedSets);
else console.log(`# ${shared.pathname} is not here: the news sets are left out`);

async function sharedSets(t: TestContext): Promise<void> {
  const { score, readJsonl } = (await import(new URL('score.mjs', shared).href)) as SharedScorer;
  const sets = readdirSync(new URL('gold/', shared)).map((file) => file.replace(/\.jsonl$/, ''));
  for (const [set, measures] of Object.entries(floors.shared)) {
    assert.ok(sets.includes(set), `no set ${set}`);
    const gold = readJsonl(new URL(`gold/${set}.jsonl`, shared).pathname);
    const scores = score(gold, gold.map(annotate));
    for (const [measure, floor] of Object.entries(measures)) {
      const f1 = measure === 'names' ? scores.names?.strict.all?.f1 : scores.times?.[measure]?.f1;
      t.diagnostic(`${set} ${measure} ${f1}`);
      assert.ok(f1 !== undefined && f1 >= floor, `${set}: ${measure} ${f1} is below ${floor}`);
    }
  }
}

interface SharedDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

interface SharedScorer {
  readonly readJsonl: (file: string) => SharedDocument[];
  readonly score: (
    gold: readonly SharedDocument[],
    records: readonly object[],
  ) => {
    readonly names?: { readonly strict: Readonly<Record<string, { readonly f1: number }>> };
    readonly times?: Readonly<Record<string, { readonly f1: number }>>;
  };
}

function annotate({ id, text, date }: SharedDocument): object {
  const documentTime = date === undefined ? undefined : parseIso(date);
  const { mentions } = analyzer.analyze(text, documentTime ? { documentTime } : {}).article;
  const place = ({ start, end }: { start: number; end: number }) => ({ start, end });
  return {
    id,
    mentions: mentions.filter(isName).map((name) => ({ ...place(name.span), kind: name.kind, entity: name.entity })),
    times: mentions.filter(isTime).map((time) => ({ ...place(time.span), type: time.type, value: time.value })),
  };
}
