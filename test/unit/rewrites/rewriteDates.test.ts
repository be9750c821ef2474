/** Dates written otherwise: what is offered, how it reads, and where nothing is offered. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isTime } from '../../../server/core/analysis.ts';
import { rewriteRelativeDates, rewritesAt } from '../../../server/core/rewrites/rewriteDates.ts';
import { after, articleOf, options } from './rewrites.ts';

/** Thursday. */
const day = '2020-07-16';

/** The text in every way that is offered for `words`. */
function ways(text: string, words: string, on: string | null = day): string[] {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  return rewritesAt(articleOf(text, on), at + 1, options).map(({ edits }) => after(text, edits));
}

function offers(text: string, words: string, ...expected: string[]): void {
  assert.deepEqual(ways(text, words), expected);
}

function nothing(text: string, words: string, on: string | null = day): void {
  assert.deepEqual(ways(text, words, on), []);
}

describe('a weekday', () => {
  test('as the day it means: before or ahead by its tense', () => {
    offers(
      'They met on Tuesday in Oslo.',
      'Tuesday',
      'They met on July 14 in Oslo.',
      'They met on July 14, 2020, in Oslo.',
    );
    offers('They will meet Tuesday.', 'Tuesday', 'They will meet July 21.', 'They will meet July 21, 2020.');
    offers(
      'The Tuesday vote was close.',
      'Tuesday',
      'The July 14 vote was close.',
      'The July 14, 2020, vote was close.',
    );
  });
  test('as “yesterday”, without “on”, with the capital of its sentence', () => {
    assert.ok(ways('They met on Wednesday in Oslo.', 'Wednesday').includes('They met yesterday in Oslo.'));
    assert.ok(ways('On Wednesday, they met.', 'Wednesday').includes('Yesterday, they met.'));
    assert.ok(ways('Wednesday’s talks failed.', 'Wednesday').includes('Yesterday’s talks failed.'));
    assert.ok(!ways('The Wednesday vote was close.', 'Wednesday').some((text) => /yesterday/.test(text)));
  });
  test('a possessive has no date', () => {
    nothing('Tuesday’s talks failed.', 'Tuesday');
  });
});

describe('today, yesterday, tomorrow, so many days ago', () => {
  test('as weekdays and dates, with “on” as the article has it', () => {
    offers(
      'They met yesterday in Oslo.',
      'yesterday',
      'They met on Wednesday in Oslo.',
      'They met on July 15 in Oslo.',
      'They met on July 15, 2020, in Oslo.',
    );
    assert.equal(
      ways('They met Monday. They left yesterday.', 'yesterday')[0],
      'They met Monday. They left Wednesday.',
    );
    assert.equal(
      ways('They met on Monday. They left yesterday.', 'yesterday')[0],
      'They met on Monday. They left on Wednesday.',
    );
    assert.equal(ways('They have known since yesterday.', 'yesterday')[0], 'They have known since Wednesday.');
    assert.equal(ways('They arrived three days ago.', 'three')[0], 'They arrived on Monday.');
  });
  test('at the start of a sentence', () => {
    assert.equal(ways('Yesterday they met.', 'Yesterday')[0], 'On Wednesday they met.');
    assert.equal(ways('Yesterday was cold.', 'Yesterday')[0], 'Wednesday was cold.');
    assert.equal(ways('In Oslo, today is a holiday.', 'today')[0], 'In Oslo, Thursday is a holiday.');
    assert.equal(ways('Yesterday’s talks failed.', 'Yesterday')[0], 'Wednesday’s talks failed.');
  });
  test('in a quotation too, where one date is asked for', () => {
    assert.equal(ways('“We met yesterday,” he said.', 'yesterday')[0], '“We met on Wednesday,” he said.');
  });
});

describe('a date', () => {
  test('as a weekday in the six days around the article, with the commas that go', () => {
    assert.equal(ways('They met on July 14 in Oslo.', 'July')[0], 'They met on Tuesday in Oslo.');
    assert.equal(ways('They met on July 14, 2020, in Oslo.', 'July')[0], 'They met on Tuesday in Oslo.');
    assert.equal(ways('They met on Tuesday, July 14, in Oslo.', 'July')[0], 'They met on Tuesday in Oslo.');
    assert.equal(ways('On July 14, 2020, they met.', 'July')[0], 'On Tuesday, they met.');
    offers('They met on July 9 in Oslo.', 'July', 'They met on July 9, 2020, in Oslo.');
    offers('They met on July 9, 2020, in Oslo.', 'July', 'They met on July 9 in Oslo.');
  });
  test('without its year only where it is still read as the same', () => {
    nothing('They met on July 9, 2015, in Oslo.', 'July');
  });
});

describe('the article’s own style', () => {
  test('day first, newspaper months, ordinals', () => {
    const british = 'They met on 3 March 2019 and left yesterday.';
    assert.ok(ways(british, 'yesterday').includes('They met on 3 March 2019 and left on 15 July 2020.'));
    const ordinal = 'They met on March 3rd, 2019. They left yesterday.';
    assert.ok(ways(ordinal, 'yesterday').some((text) => text.endsWith('left on July 15th.')));
    const newspaper = (lead: string) => articleOf(`${lead} They will leave Tuesday.`, '2020-09-10');
    for (const [lead, month] of [
      ['They met on Oct. 3, 2019.', 'Sept. 15'],
      ['They met on October 3, 2019.', 'September 15'],
      ['They met on Oct 3, 2019.', 'Sep 15'],
      ['OSLO (AP) — They met.', 'Sept. 15'],
      ['OSLO (Reuters) - They met.', 'September 15'],
    ] as const) {
      const article = newspaper(lead);
      const [first] = rewritesAt(article, article.text.indexOf('Tuesday') + 1, options);
      assert.ok(after(article.text, first!.edits).endsWith(`leave ${month}.`), after(article.text, first!.edits));
    }
  });
});

describe('nothing is offered', () => {
  test('where the article’s day is not known, or may be one of two', () => {
    nothing('They met on Tuesday in Oslo.', 'Tuesday', null);
    nothing('They met yesterday.', 'yesterday', null);
  });
  test('for what is read in two ways, for parts of days, for what is no one day', () => {
    nothing('They will meet next Friday.', 'Friday');
    nothing('They met last Friday.', 'Friday');
    nothing('They met late Tuesday.', 'Tuesday');
    nothing('They met on Tuesday night.', 'Tuesday');
    nothing('They met this morning.', 'morning');
    nothing('They meet on Mondays.', 'Mondays');
    nothing('They met last month.', 'month');
    nothing('They met in July.', 'July');
    nothing('They met two weeks ago.', 'two');
    nothing('From June 3–6 it rained.', 'June');
    nothing('On 12/07/2020 they met.', '12/07');
  });
  test('for the article’s own day, in dateline and header', () => {
    nothing('OSLO, July 16, 2020 (Reuters) - They met.', 'July', null);
    nothing('Published: July 16, 2020\n\nOSLO - They met.', 'July', null);
  });
  test('for a date that alone tells the article’s day', () => {
    const text = 'Police today (July 26, 2022) found the boat in the harbour.\n\nNobody was in it.';
    const article = articleOf(text, null);
    assert.equal(article.documentTime.source, 'context');
    for (const { start } of article.documentTime.evidence)
      assert.deepEqual(rewritesAt(article, start + 1, options), [], text.slice(start));
  });
  test('for names: May, Bloody Sunday, the September 11 attacks', () => {
    nothing('May spoke in Oslo.', 'May');
    nothing('Theresa May met them.', 'May');
    for (const [text, words] of [['The film “Black Friday” opened.', 'Friday']] as const)
      for (const way of ways(text, words)) assert.ok(!way.includes('July'), way);
  });
});

describe('all of an article', () => {
  const text = [
    'OSLO, July 16, 2020 (Reuters) - The ministers met on Tuesday and will meet on Monday, the office said today.',
    'He left yesterday. Last Friday they slept, and on July 1 they had met.',
    '“We met on Tuesday,” he said.',
  ].join('\n\n');
  const article = articleOf(text, null);
  test('relative dates become dates; quotations, dates and what is unsure stay', () => {
    const { edits } = rewriteRelativeDates(article, 'date', options);
    assert.equal(
      after(text, edits),
      text
        .replace('met on Tuesday and will meet on Monday', 'met on July 14 and will meet on July 20')
        .replace('said today', 'said on July 16')
        .replace('left yesterday', 'left on July 15'),
    );
  });
  test('words become weekdays', () => {
    const { edits } = rewriteRelativeDates(article, 'weekday', options);
    assert.equal(
      after(text, edits),
      text.replace('said today', 'said on Thursday').replace('left yesterday', 'left on Wednesday'),
    );
  });
  test('every rewrite means the day that it meant', () => {
    const before = article.mentions.filter(isTime).map(({ value }) => value);
    for (const wording of ['date', 'full-date', 'weekday'] as const) {
      const { edits } = rewriteRelativeDates(article, wording, options);
      assert.ok(edits.length >= 2);
      assert.deepEqual(
        articleOf(after(text, edits), null)
          .mentions.filter(isTime)
          .map(({ value }) => value),
        before,
      );
    }
  });
  test('without a day nothing is rewritten', () => {
    assert.deepEqual(rewriteRelativeDates(articleOf('They met yesterday.', null), 'date', options).edits, []);
    assert.deepEqual(rewriteRelativeDates(articleOf('', day), 'date', options).edits, []);
  });
});
