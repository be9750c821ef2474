/** What several articles tell of one person or body with days that cannot all be right, beside what is no contradiction. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { summarizeArticle } from '../../../server/core/collection/articleSummary.ts';
import { createCollection } from '../../../server/core/collection/collection.ts';
import { crossArticleConflicts } from '../../../server/core/collection/crossArticleDates.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';

const analyzer = createAnalyzer(readFileSync(new URL('../../../server/model/model.bin', import.meta.url)));

/** Articles of 4 March 2024, or of the day before the bar: "2020-05-01 | text". */
function compare(...texts: readonly string[]): string[] {
  const collection = createCollection();
  for (const [i, given] of texts.entries()) {
    const [, day = '2024-03-04', text = given] = /^(\d{4}-\d\d-\d\d) \| (.*)$/s.exec(given) ?? [];
    const { article } = analyzer.analyze(text, { documentTime: parseIso(day)! });
    const summary = summarizeArticle(article);
    for (const { start, end, words } of summary.facts ?? []) assert.ok(start < end && end <= text.length, words);
    collection.put(`${i}`, summary);
  }
  return crossArticleConflicts(collection).map(
    ({ name, relation, places }) =>
      `${name} ${relation}: ${places.map(({ article, fact }) => `${article} “${fact.words}”`).join(', ')}`,
  );
}

const opening = 'LINZ, Austria — The executive Karl Weber told reporters in Linz on Monday that he was glad.';

describe('days that differ from article to article', () => {
  test('a founding, however it is told', () => {
    assert.deepEqual(
      compare(
        'Halberg Motors, founded in 1987, said on Monday that it would build a plant in Linz.',
        'Founded in 1978, Halberg Motors makes cars in Linz.',
        'Halberg Motors was founded in 1987 in Linz.',
      ),
      [
        'Halberg Motors founded: 1 “Founded in 1978, Halberg Motors”, 0 “Halberg Motors, founded in 1987”, 2 “Halberg Motors was founded in 1987”',
      ],
    );
    assert.deepEqual(
      compare(
        'Anna Koller founded Halberg Motors in 1987, the company said on Monday.',
        'Halberg Motors (established in 1991) makes cars in Linz.',
      ),
      ['Halberg Motors founded: 0 “founded Halberg Motors in 1987”, 1 “Halberg Motors (established in 1991”'],
    );
  });

  test('branches of one firm have days of their own', () => {
    assert.deepEqual(
      compare(
        'Halberg Motors opened in Norway in 1963, the company said on Monday.',
        'Halberg Motors opened in France in 1981, the company said on Monday.',
        'Halberg Motors was established in Oslo in 1988, the company said on Monday.',
        'Halberg Motors was established in Linz in 1971, the company said on Monday.',
        'Halberg Motors, founded in 1971, makes cars.',
      ),
      [],
    );
    assert.deepEqual(
      compare(
        'Halberg Motors opened in Norway in 1963, the company said on Monday.',
        'Halberg Motors opened in Norway in 1981, the company said on Monday.',
      ).length,
      1,
    );
  });

  test('a birth and a death', () => {
    assert.deepEqual(
      compare(
        `${opening} Karl Weber was born in Graz on 3 May 1978.`,
        `${opening} Karl Weber, who was born in 1968, leads Halberg Motors in Linz.`,
      ),
      ['Karl Weber born: 1 “was born in 1968”, 0 “was born in Graz on 3 May 1978”'],
    );
    assert.deepEqual(
      compare(
        'The painter Elena Moser (1921–1981) lived in Linz, her museum said on Monday.',
        'The painter Elena Moser, who died in 1983, lived in Linz.',
      ),
      ['Elena Moser died: 0 “Elena Moser (1921–1981)”, 1 “died in 1983”'],
    );
  });

  test('an age, counted from the day of its article', () => {
    const other = '2020-03-04 | LINZ, Austria — Karl Weber, 52, told reporters in Linz on Monday that he was glad.';
    assert.deepEqual(compare('LINZ, Austria — Karl Weber, 45, told reporters in Linz that he was glad.', other), [
      'Karl Weber born: 1 “Karl Weber, 52”, 0 “Karl Weber, 45”',
    ]);
    assert.deepEqual(compare('LINZ, Austria — Karl Weber, 56, told reporters in Linz that he was glad.', other), []);
    assert.deepEqual(compare('LINZ, Austria — Karl Weber, 55, told reporters in Linz that he was glad.', other), []);
  });
});

describe('days that do not differ', () => {
  test('the one is told more exactly than the other', () => {
    assert.deepEqual(
      compare(
        `${opening} Karl Weber was born on 3 May 1978.`,
        `${opening} Karl Weber was born in 1978.`,
        `${opening} Karl Weber was born in May 1978.`,
      ),
      [],
    );
  });

  test('other people, bodies and relations', () => {
    assert.deepEqual(
      compare(
        'Halberg Motors, founded in 1987, makes cars in Linz.',
        'Norlund Motors, founded in 1978, makes cars in Oslo.',
        'Halberg Motors was dissolved in 2003.',
      ),
      [],
    );
    assert.deepEqual(
      compare(
        'LINZ, Austria — Austrian minister Karl Weber, 45, told reporters in Vienna that he was glad.',
        'SYDNEY — Australian striker Karl Weber, 23, scored twice in Sydney.',
      ),
      [],
    );
  });

  test('what is quoted, denied, or only about so', () => {
    assert.deepEqual(
      compare(
        'Halberg Motors, founded in 1987, makes cars in Linz.',
        '“Halberg Motors was founded in 1950,” Anna Koller said in Linz.',
        'Halberg Motors was founded in about 1950.',
        'An earlier version misstated that Halberg Motors was founded in 1950.',
      ),
      [],
    );
  });

  test('one article that contradicts itself is a matter of its own findings', () => {
    assert.deepEqual(compare('Halberg Motors was founded in 1987. Founded in 1978, Halberg Motors makes cars.'), []);
  });

  test('nothing, and articles that tell nothing', () => {
    assert.deepEqual(compare(), []);
    assert.deepEqual(compare('', 'It rained.'), []);
  });

  test('an article that is taken away, or says something else now', () => {
    const collection = createCollection();
    const put = (name: string, text: string) =>
      collection.put(name, summarizeArticle(analyzer.analyze(text, {}).article));
    put('a', 'Halberg Motors, founded in 1987, makes cars in Linz.');
    put('b', 'Halberg Motors, founded in 1978, makes cars in Linz.');
    assert.equal(crossArticleConflicts(collection).length, 1);
    put('b', 'Halberg Motors, founded in 1987, makes cars in Linz.');
    assert.equal(crossArticleConflicts(collection).length, 0);
    put('b', 'Halberg Motors, founded in 1978, makes cars in Linz.');
    collection.remove('b');
    assert.equal(crossArticleConflicts(collection).length, 0);
  });
});
