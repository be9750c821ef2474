/** What the card of a place says. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPositions } from '../../../server/service/convert.ts';
import { hover } from '../../../server/service/features/hover.ts';
import { withModel } from '../names/namesOf.ts';

/** The lines of the card over the first occurrence of `words`. */
function card(text: string, words: string): string[] {
  const { article } = withModel.analyze(text);
  const reading = { uri: 'file:///a.txt', version: 1, article, silenced: [], positions: createPositions(text) };
  const { groundPlaces } = withModel;
  const found = hover(reading, text.indexOf(words), { markdown: false, groundPlaces })!;
  return (found.contents as { value: string }).value.split('\n');
}

describe('the card of a place', () => {
  for (const [text, words, line, why] of [
    [
      'Police in Paris, Texas, closed the road.',
      'Paris',
      /^In Texas, the United States · about 2\d,000 people$/,
      'The article says so: “Texas” stands beside it.',
    ],
    [
      'The talks in Geneva failed.',
      'Geneva',
      /^In Switzerland · about 190,000 people$/,
      'By far the best known place of this name.',
    ],
    [
      'Barges wait near Novi Sad.',
      'Novi Sad',
      /^In Vojvodina, Serbia · about /,
      'No other place of this name is known.',
    ],
    ['Snow fell in Oslo.', 'Oslo', /^Capital of Norway · about /, undefined],
    [
      'KARACHI, Pakistan (AP) — Heat closed schools in Hyderabad and Sukkur.',
      'Hyderabad',
      /^In Sindh, Pakistan · about 1\.4 million people$/,
      'Taken for this one because the article is datelined KARACHI. There are others: Telangana, India.',
    ],
    ['Prices rose in the Netherlands.', 'Netherlands', /^Country · about 17 million people$/, undefined],
    ['Fires burned across Washington state.', 'Washington', /^Part of the United States$/, undefined],
  ] as const)
    it(`${words}: ${text}`, () => {
      const lines = card(text, words);
      assert.ok(
        lines.some((one) => line.test(one)),
        lines.join('\n'),
      );
      if (why) assert.ok(lines.includes(why), lines.join('\n'));
    });

  it('names the candidates where nothing decides', () => {
    const lines = card('The choir will sing in Cambridge.', 'Cambridge');
    const open = lines.find((line) => line.startsWith('Which place is meant is open: '));
    assert.match(open ?? '', /England, United Kingdom/);
    assert.match(open ?? '', /Massachusetts, United States/);
  });

  it('says nothing of the map for a river', () => {
    assert.ok(
      !card('Barges wait on the Danube.', 'Danube').some(
        (line) => /people|place/i.test(line) && !line.includes('·') && line.startsWith('In '),
      ),
    );
  });

  it('tells plainly that a place acts', () => {
    assert.ok(
      card('Norway has recalled its envoy.', 'Norway').includes(
        'Here it acts: the name stands for those who govern there.',
      ),
    );
  });
});
