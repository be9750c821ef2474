/** The packed lists give back what was put in, and little else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPackedGazetteer } from '../../../server/core/model/packedGazetteer.ts';
import { fold } from '../../../server/core/names/fold.ts';
import { findInGazetteer, NameList } from '../../../server/core/names/gazetteer.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { packGazetteer } from '../../../server/training/packGazetteer.ts';

const gazetteer = openPackedGazetteer(
  packGazetteer(
    new Map([
      ['Bosnia and Herzegovina', NameList.country],
      ['Bosnia', NameList.country],
      ['al-Qaeda', NameList.organization],
      ['São Paulo', NameList.bigCity],
      ['Paulo', NameList.givenName],
    ]),
  ),
)!;

function found(text: string): string[] {
  const tokens = tokenize(text);
  return findInGazetteer(gazetteer, tokens).map(
    ({ first, last, lists }) => `${text.slice(tokens.starts[first], tokens.ends[last])} ${lists}`,
  );
}

test('finds phrases, the longest first', () => {
  assert.deepEqual(found('in Bosnia and Herzegovina today'), ['Bosnia and Herzegovina 1', 'Bosnia 1']);
  assert.deepEqual(found('in Bosnia and Serbia'), ['Bosnia 1']);
});

test('case and diacritics do not count, a small first letter does', () => {
  assert.deepEqual(found('SAO PAULO, São Paulo'), ['SAO PAULO 32', 'PAULO 128', 'São Paulo 32', 'Paulo 128']);
  assert.deepEqual(found('bosnia paulo'), []);
});

test('a small article may open a name', () => {
  assert.deepEqual(found('of al-Qaeda'), ['al-Qaeda 512']);
});

test('fold leaves other scripts alone', () => {
  assert.equal(fold('łódź'), 'lodz');
  assert.equal(fold('søren'), 'soren');
  assert.equal(fold('москва'), 'москва');
});
