/** Where on the map the places of an article are: each name in a text that tells, and in one that does not. */

import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { withModel } from '../names/namesOf.ts';

/** "US/Georgia Atlanta (place/beside)": country, region, and how it was decided; "?" where it is not on the map or undecided. */
function where(text: string, name: string): string {
  const { article } = withModel.analyze(text);
  const entity = article.entities.find((one) => one.kind === 'place' && [one.name, ...one.aliases].includes(name));
  const grounding = entity && withModel.groundPlaces(article).get(entity.id)?.grounding;
  if (!grounding) return '?';
  const { country, region, kind } = grounding;
  return `${kind} ${country}${region ? `/${region}` : ''}`;
}

function how(text: string, name: string): string | undefined {
  const { article } = withModel.analyze(text);
  const entity = article.entities.find((one) => one.kind === 'place' && one.name === name)!;
  return withModel.groundPlaces(article).get(entity.id)?.grounding?.why.id;
}

/** Name, text, where it is. */
const cases: readonly (readonly [string, string, string])[] = [
  ['Georgia', 'The parliament met in Tbilisi. Elections in Georgia are due in October.', 'country GE'],
  [
    'Georgia',
    'Voters in Atlanta and Savannah came early. Across Georgia the polls close at seven.',
    'region US/Georgia',
  ],
  ['Georgia', 'She has lived in Georgia for ten years.', '?'],
  ['Paris', 'A storm hit Paris, Texas, on Monday.', 'city US/Texas'],
  ['Paris', 'A storm hit Paris on Monday.', 'city FR/Île-de-France'],
  ['Paris', 'Officials in Dallas, Houston and Austin, Texas, welcomed a delegation from Paris.', '?'],
  ['London', 'The court in London, Ontario, heard the case.', 'city CA/Ontario'],
  ['London', 'The court in London heard the case.', 'city GB/England'],
  ['Springfield, Ill.', 'Police in Springfield, Ill., closed the road.', 'city US/Illinois'],
  [
    'Springfield',
    'The lab in Boston sent samples to Springfield and Worcester in Massachusetts.',
    'city US/Massachusetts',
  ],
  ['Springfield', 'Police in Springfield closed the road.', '?'],
  ['Cambridge', 'CAMBRIDGE, Mass. (AP) — The lab in Cambridge closed.', 'city US/Massachusetts'],
  [
    'Cambridge',
    'Students in Cambridge and Oxford, as in London and Leeds, went back to lectures in England.',
    'city GB/England',
  ],
  ['Cambridge', 'Students in Cambridge went back to lectures.', '?'],
  ['Washington', 'The president returned to Washington on Sunday.', 'city US/District of Columbia'],
  ['Washington', 'Fires burned across Washington state on Sunday.', 'region US/Washington'],
  ['Victoria', 'MELBOURNE, Australia – Fires burned across Victoria on Sunday.', 'region AU/Victoria'],
  [
    'Victoria',
    'Ferries between Vancouver and Victoria were late, said British Columbia’s transport minister in Canada.',
    'city CA/British Columbia',
  ],
  ['Lake Victoria', 'Fishermen on Lake Victoria stayed ashore in Kenya.', '?'],
  ['Santiago', 'The strike spread from Santiago to Valparaiso in Chile.', 'city CL/Santiago Metropolitan'],
  ['Santiago', 'Troops entered Santiago, Philippines, on Friday.', 'city PH/Cagayan Valley'],
  ['San José', 'The congress of Costa Rica met in San José.', 'city CR/San José'],
  ['San Jose', 'The company has offices in San Jose and Fresno, California.', 'city US/California'],
  ['San Jose', 'The company has offices in San Jose.', '?'],
  ['Birmingham', 'The jury in Birmingham, Alabama, was out for an hour.', 'city US/Alabama'],
  ['Birmingham', 'Trains from Birmingham to Coventry and London were late.', 'city GB/England'],
  ['Tripoli', 'The Lebanese city of Tripoli has two ports.', 'city LB/North Lebanon'],
  ['Tripoli', 'Militias left Tripoli for Benghazi and Misrata in Libya.', 'city LY/Tripoli'],
  ['Cordoba', 'The fire service in Cordoba and Seville, Spain, pumped out cellars.', 'city ES/Andalusia'],
  ['Cordoba', 'Trucks from Rosario and Cordoba blocked the road to Buenos Aires, Argentina.', 'city AR/Cordoba'],
  ['Cordoba', 'He was born in Cordoba.', '?'],
  [
    'Hyderabad',
    'Flights from Hyderabad to Mumbai and Chennai were late, the Indian airline said.',
    'city IN/Telangana',
  ],
  ['Hyderabad', 'Schools in Karachi and Hyderabad in Sindh, Pakistan, stay shut.', 'city PK/Sindh'],
  ['Hyderabad', 'He was born in Hyderabad.', '?'],
  ['Valencia', 'Trains from Madrid to Valencia were stopped, Spain’s operator said.', 'city ES/Valencia'],
  ['Valencia', 'Power failed in Caracas and Valencia, Venezuela, on Sunday.', 'city VE/Carabobo'],
  ['Valencia', 'He was born in Valencia.', '?'],
  ['Danube', 'Barges on the Danube wait near Budapest.', '?'],
  ['Middle East', 'Tensions in the Middle East rose.', '?'],
  ['White House', 'Reporters waited outside the White House in Washington.', '?'],
  ['New York', 'Traders in New York went home early.', 'city US/New York'],
  ['Albany', 'The senate in Albany, New York, voted on Monday.', 'city US/New York'],
  ['Serbia', 'Serbia is a country.', 'country RS'],
];

describe('a place is found on the map, or left alone', () => {
  for (const [name, text, expected] of cases) it(`${name}: ${text}`, () => assert.equal(where(text, name), expected));
});

describe('other spellings', () => {
  for (const [name, city] of [
    ['Kiev', 'city UA/Kyiv City'],
    ['Kyiv', 'city UA/Kyiv City'],
    ['Bombay', 'city IN/Maharashtra'],
    ['Mumbai', 'city IN/Maharashtra'],
    ['Peking', 'city CN/Beijing'],
    ['Zurich', 'city CH/Zurich'],
    ['Zürich', 'city CH/Zurich'],
    ['Geneva', 'city CH/Geneva'],
  ] as const)
    it(name, () => assert.equal(where(`The congress was held in ${name} in May.`, name), city));
});

test('what decided is told', () => {
  assert.equal(how('Police in Springfield, Ohio, closed the road.', 'Springfield'), 'place/written');
  assert.equal(how('Barges wait near Novi Sad.', 'Novi Sad'), 'place/sole');
  assert.equal(how('The court in London heard the case.', 'London'), 'place/largest');
  assert.equal(
    how('KARACHI, Pakistan (AP) — Heat closed schools in Hyderabad and Sukkur.', 'Hyderabad'),
    'place/dateline',
  );
  assert.equal(how('Serbia is a country.', 'Serbia'), 'place/known');
});

/** Id, region and number of mentions of the places called `name`. */
function called(text: string, name: string): string[] {
  const { article } = withModel.analyze(text);
  const readings = withModel.groundPlaces(article);
  return article.entities
    .filter((entity) => entity.name === name)
    .map(({ id, mentions }) => `${id} ${readings.get(id)?.grounding?.region ?? '?'} ${mentions.length}`);
}

test('two places of one name that the article tells apart are two, each with its mentions', () => {
  const text = `PORTLAND, Maine (AP) — The firm moved from Portland, Maine, to Portland, Oregon, last year. Rents in Portland are high.

The mayor of Portland, Ore., said so. A spokesman in Portland, Maine, did not reply.`;
  assert.deepEqual(called(text, 'Portland'), ['place:portland Maine 3', 'place:portland-2 Oregon 3']);
  assert.deepEqual(called('In Springfield, Ill., and Springfield, Mass., it rained on Monday.', 'Springfield'), [
    'place:springfield Illinois 1',
    'place:springfield-2 Massachusetts 1',
  ]);
  assert.deepEqual(called('London, Ontario, is not London, England.', 'London'), [
    'place:london Ontario 1',
    'place:london-2 England 1',
  ]);
});

test('a state, its short form and its country own one place, and a list owns none', () => {
  const written = 'Police in Portland, Maine, closed a road. It rained in Portland, Me., and in Portland.';
  assert.deepEqual(called(written, 'Portland'), ['place:portland Maine 3']);
  const list = 'She has lived in Cambridge, Maine and Oregon. He left Cambridge, England, in May.';
  assert.equal(called(list, 'Cambridge').length, 1);
});

test('a place told apart only later may be another than the one before it', () => {
  const home = 'TORONTO, Ontario – Police in Kingston and Ottawa closed a road. ';
  assert.equal(where(`${home}The driver was arrested in Kingston, Jamaica.`, 'Kingston'), '?');
  assert.equal(
    where('Police in Kingston, Jamaica, closed a road. It rained in Kingston.', 'Kingston'),
    'city JM/Kingston',
  );
  const headline = 'Road closed in Kingston\n\n';
  assert.equal(where(`${headline}Police in Kingston, Jamaica, closed a road.`, 'Kingston'), 'city JM/Kingston');
});

test('a town that the atlas does not know lies where the article says, but not in a list', () => {
  assert.equal(where('Police in Villarrabeta, Chile, closed the road.', 'Villarrabeta'), 'city CL');
  assert.equal(where('He has worked in Villarrabeta, Chile and Peru.', 'Villarrabeta'), '?');
});

test('places are plain data, the same each time, and do not depend on the analysis before', () => {
  const text = 'HALIFAX, Nova Scotia – Ferries from Halifax to Dartmouth were late. Canada is cold.';
  const once = withModel.groundPlaces(withModel.analyze(text).article);
  assert.ok(once.size >= 2);
  assert.deepEqual(
    structuredClone(once),
    withModel.groundPlaces(withModel.analyze(text, {}, withModel.analyze('Halifax')).article),
  );
});

test('without a model nothing is found on the map', async () => {
  const { createAnalyzer } = await import('../../../server/core/analyzer.ts');
  const plain = createAnalyzer();
  assert.equal(plain.groundPlaces(plain.analyze('The court in London heard the case.').article).size, 0);
});
