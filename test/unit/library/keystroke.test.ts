/** What a keystroke costs, by counting: one paragraph is read anew and few are searched for names again, however long the article. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isName } from '../../../server/core/analysis.ts';
import { type Analyzed, createAnalyzer } from '../../../server/core/analyzer.ts';

const model = readFileSync(new URL('../../../server/model/model.bin', import.meta.url));
const analyzer = createAnalyzer(model);
const story = readFileSync(new URL('../../../seeds/nordkyst-strike-ends.txt', import.meta.url), 'utf8');

/** The story told again and again with other figures, so that no two paragraphs are alike. */
function articleOfAtLeast(units: number): string {
  const paragraphs = story.split(/\r?\n/).filter((line) => line.trim() !== '');
  const lines: string[] = [];
  for (let round = 1, length = 0; length < units; round++) {
    for (const paragraph of paragraphs) {
      const line = `${paragraph} That was in the report’s part ${round}.`;
      lines.push(line, '');
      length += line.length + 2;
    }
  }
  return lines.join('\n');
}

/** Types `typed` letter by letter at `at`; what each keystroke made the analyzer do. */
function type(text: string, at: number, typed: string): { work: Analyzed['work'][]; last: Analyzed; text: string } {
  let last = analyzer.analyze(text);
  const work: Analyzed['work'][] = [];
  for (let i = 1; i <= typed.length; i++) {
    last = analyzer.analyze(text.slice(0, at) + typed.slice(0, i) + text.slice(at), {}, last);
    work.push(last.work);
  }
  return { work, last, text: text.slice(0, at) + typed + text.slice(at) };
}

for (const [name, size] of [
  ['5 kB', 5_000],
  ['200 kB', 200_000],
] as const) {
  describe(`a keystroke in an article of ${name}`, () => {
    const text = articleOfAtLeast(size);
    // At the end of a paragraph, so that no name stands behind what is typed.
    const middle = text.indexOf('.\n', text.length / 2);

    it('is made of many paragraphs, all of which are read once', () => {
      const { work } = analyzer.analyze(text);
      assert.ok(work.paragraphs >= size / 500);
      assert.equal(work.read, work.paragraphs);
      assert.equal(work.tagged, work.paragraphs);
    });

    it('reads one paragraph, and tags few again, while prose is typed', () => {
      const { work } = type(text, middle, ' when the report was sent');
      for (const { read } of work) assert.equal(read, 1);
      // Now and then a word's facts change ("it" beside "It"), and its paragraphs with them: here a word is in one of ten.
      const tagged = work.map((keystroke) => keystroke.tagged).sort((a, b) => a - b);
      assert.equal(tagged[Math.floor(tagged.length / 2)], 1);
      const sum = tagged.reduce((a, b) => a + b, 0);
      assert.ok(
        sum <= 0.05 * work[0]!.paragraphs * work.length + work.length,
        `${sum} paragraphs in ${work.length} keystrokes`,
      );
    });

    it('links no name anew while prose is typed, and all when a name is', () => {
      for (const { linked } of type(text, middle, ' when the report was sent').work) assert.equal(linked, 0);
      const { work, last } = type(text, middle, ', said Ana Ruiz');
      const names = last.article.mentions.filter(isName).length;
      assert.ok(work.some(({ linked }) => linked === names));
      assert.equal(analyzer.analyze(text).work.linked, analyzer.analyze(text).article.mentions.filter(isName).length);
    });

    it('gives what the analysis from scratch gives, with a name typed too', () => {
      const typed = type(text, middle, ', said Ana Ruiz on Friday');
      for (const { read } of typed.work) assert.equal(read, 1);
      assert.deepEqual(typed.last.article, analyzer.analyze(typed.text).article);
    });

    it('reads nothing where only the day of the article changes', () => {
      const before = analyzer.analyze(text);
      const { work, article } = analyzer.analyze(text, { documentTime: { year: 2025, month: 3, day: 6 } }, before);
      assert.deepEqual([work.read, work.tagged], [0, 0]);
      assert.deepEqual(article, analyzer.analyze(text, { documentTime: { year: 2025, month: 3, day: 6 } }).article);
    });
  });
}

describe('a name that becomes known', () => {
  it('is sought again only in the paragraphs that hold its words', () => {
    const far = articleOfAtLeast(50_000);
    const text = `${far}\nA statement by Quiroga was read out.\n\nIt said nothing.\n`;
    const { work } = type(text, text.length - 2, ', said Marta Quiroga');
    for (const { read, tagged } of work) {
      assert.equal(read, 1);
      assert.ok(tagged <= 3, `${tagged} paragraphs tagged again`);
    }
  });
});
