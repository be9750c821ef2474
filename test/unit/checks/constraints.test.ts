/** The constraint view: the solver finds the smallest conflict, gives up within its budget and says so. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { type Bound, smallestConflict } from '../../../server/core/checks/constraints/network.ts';
import { findingWords } from '../../../server/service/wording/findings.ts';

const plenty = () => ({ left: 1_000_000 });
const exactly = (from: number, to: number, days: number): Bound => ({ from, to, low: days, high: days });

describe('the smallest conflict', () => {
  it('is empty where all bounds can hold', () => {
    assert.deepEqual(smallestConflict([exactly(0, 1, 3), exactly(1, 2, 4), exactly(0, 2, 7)], 3, plenty()), []);
    assert.deepEqual(smallestConflict([], 1, plenty()), []);
  });

  it('names all bounds of a cycle that none of them breaks alone', () => {
    const bounds = [exactly(0, 1, 3), exactly(1, 2, 4), exactly(2, 3, 1), exactly(0, 3, 9)];
    assert.deepEqual(smallestConflict(bounds, 4, plenty()), [0, 1, 2, 3]);
    for (let left = 0; left < 4; left++)
      assert.deepEqual(
        smallestConflict(
          bounds.filter((_, i) => i !== left),
          4,
          plenty(),
        ),
        [],
      );
  });

  it('leaves out what does not belong to it, and prefers the fewer', () => {
    const long = [exactly(0, 1, 3), exactly(1, 2, 4), exactly(2, 3, 1), exactly(0, 3, 9)];
    assert.deepEqual(smallestConflict([...long, exactly(3, 4, 2), exactly(3, 4, 5)], 5, plenty()), [4, 5]);
  });

  it('keeps to bounds that are open on one side', () => {
    const atLeast: Bound = { from: 0, to: 1, low: 10, high: Number.POSITIVE_INFINITY };
    assert.deepEqual(smallestConflict([atLeast, exactly(0, 1, 12)], 2, plenty()), []);
    assert.deepEqual(smallestConflict([atLeast, exactly(0, 1, 8)], 2, plenty()), [0, 1]);
  });

  it('gives up when its budget is used', () => {
    const chain = Array.from({ length: 50 }, (_, i) => exactly(i, i + 1, 1));
    assert.equal(smallestConflict([...chain, exactly(0, 50, 3)], 51, { left: 200 }), undefined);
  });
});

describe('the article', () => {
  const analyzer = createAnalyzer();

  it('lists what each of the conflicting statements says', () => {
    const { findings } = analyzer.analyze(
      'Born in 1950, she moved to Paris at 20 and, five years later, in 1980, opened her first gallery.',
    ).article;
    assert.equal(findings.length, 1);
    assert.equal(
      findingWords(findings[0]!.message),
      '“1950”, “at 20”, “five years later” and “1980” cannot all be true.',
    );
    assert.deepEqual(
      findings[0]!.related.map(({ message }) => findingWords(message)),
      ['Born in 1950', '“at 20”: the age at that time', '“five years later”, counted from “20”'],
    );
  });

  it('says so when too many statements hang together', () => {
    const steps = 'Two days later it rained. '.repeat(200);
    const { findings } = analyzer.analyze(`The strike began on 3 March 2025. ${steps}`).article;
    assert.deepEqual(
      findings.map(({ code, severity, message }) => [code, severity, message.id]),
      [['date/contradiction', 'hint', 'date/contradiction/too-many']],
    );
  });
});
