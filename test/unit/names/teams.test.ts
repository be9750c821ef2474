/** Teams that are named as their city is, beside cities that only beat, host and lose. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byRules, mentionsOf, namesOf, withModel } from './namesOf.ts';

/** The names of a kind. */
function of(kind: string, text: string, analyzer = withModel): string[] {
  return namesOf(text, analyzer)
    .filter((name) => name.startsWith(`${kind} `))
    .map((name) => name.slice(kind.length + 1));
}

const played: readonly (readonly [text: string, teams: readonly string[]])[] = [
  ['Bergen beat Stavanger 3-1 on Sunday.', ['Bergen', 'Stavanger']],
  ['Atlanta won in overtime, 118-114, and leads the series.', ['Atlanta']],
  ['Turin lost 2-1 at home to Florence.', ['Turin', 'Florence']],
  ['A 4-0 win over Lyon kept them first.', ['Lyon']],
  ['The Gdansk goalkeeper saved a penalty.', ['Gdansk']],
  ['Cardiff will host Swansea in the semifinals.', ['Cardiff', 'Swansea']],
  ['Denver rallied past Memphis 7-6 in the ninth inning.', ['Denver', 'Memphis']],
  ['P W D L Pts\n1. Sporting Lisbon 20 14 3 3 45\nMendoza 20 11 5 4 38', ['Sporting Lisbon', 'Mendoza']],
];

for (const [text, teams] of played)
  test(`a team: ${text.replaceAll('\n', ' / ')}`, () => {
    assert.deepEqual(of('organization', text), teams);
  });

for (const text of [
  'Osaka beat Geneva and Montreal to host the fair.',
  'Police in Bergen beat protesters back from the town hall.',
  'Turin lost 2,000 jobs in March while Florence won new investment.',
  'Porto will host the summit on Monday.',
  'Bergen recorded 3-4 inches of rain, and Stavanger 10-12 percent less snow.',
  'The vote in Denver was 52-48, and Memphis won more money for its schools.',
  'Cardiff beat the deadline of 3-12 weeks.',
  'Rosario 12 14 15 16 and Mendoza 10 12 13 14 were the highs.',
])
  test(`no team: ${text}`, () => {
    assert.deepEqual(of('organization', text), []);
  });

test('countries that play stay countries, and the ground is a place', () => {
  assert.deepEqual(of('organization', 'Norway beat Ghana 2-0 and Wales drew 1-1 with Scotland.'), []);
  assert.deepEqual(of('place', 'They won 3-1 at Riverside Stadium.'), ['Riverside Stadium']);
});

test('a team stays one where nothing is played, and its city stays a city behind "in", in a dateline, before its state', () => {
  const text = [
    'MEMPHIS, Tenn. (AP) — Memphis beat Denver 101-99 on Friday.',
    'Memphis has never won the cup. The series goes on in Denver.',
    'Fans came from as far as Denver, Colorado.',
  ].join('\n\n');
  const kinds = mentionsOf(text).flatMap(({ text: name, kind }) => (/^(?:Memphis|Denver)$/i.test(name) ? [kind] : []));
  assert.deepEqual(kinds, ['place', 'organization', 'organization', 'organization', 'place', 'place']);
});

test('the card says why, without the model, too', () => {
  for (const analyzer of [withModel, byRules]) {
    const [team] = mentionsOf('Chicago beat Denver 3-1.', analyzer);
    assert.ok(team!.why.some(({ id }) => id === 'name/team'));
  }
});
