import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureOf } from './structureOf.ts';

const BODY = 'The two sides met for the first time in a year, officials said, and agreed to meet again.';

/** Opening, places, date, agency. */
const forms: readonly (readonly [string, string, (string | undefined)?, string?])[] = [
  ['BRUSSELS (AP) —', 'BRUSSELS', undefined, 'AP'],
  ['GENEVA, March 3 (Reuters) -', 'GENEVA', 'March 3', 'Reuters'],
  ['WASHINGTON/MOSCOW —', 'WASHINGTON|MOSCOW'],
  ['KYIV/LONDON, Feb. 24, 2022 (Reuters) –', 'KYIV|LONDON', 'Feb. 24, 2022', 'Reuters'],
  ['MWANZA, Tanzania, May 14, 2024 (Xinhua) --', 'MWANZA|Tanzania', 'May 14, 2024', 'Xinhua'],
  ['PATNA, Aug 21 (PTI)', 'PATNA', 'Aug 21', 'PTI'],
  ['Bodø (Norway) (AFP) –', 'Bodø|Norway', undefined, 'AFP'],
  ['BELGRADE (AP) _', 'BELGRADE', undefined, 'AP'],
  ['MIAMI _', 'MIAMI'],
  ['afrol News, 15 October -', '', '15 October', 'afrol News'],
  ['ST. LOUIS, Mo. (AP) —', 'ST. LOUIS|Mo.', undefined, 'AP'],
  ['PORT-AU-PRINCE, Haiti (AP) —', 'PORT-AU-PRINCE|Haiti', undefined, 'AP'],
  ['MOSCOW, March 3. /TASS/.', 'MOSCOW', 'March 3', 'TASS'],
  ['NEW YORK, March 3, 2025 /PRNewswire/ --', 'NEW YORK', 'March 3, 2025', 'PRNewswire'],
  ['CUPERTINO, Calif.--(BUSINESS WIRE)--', 'CUPERTINO|Calif.', undefined, 'BUSINESS WIRE'],
  ['Geneva, 14 June 2024 –', 'Geneva', '14 June 2024'],
  ['LIMA, July 25 (Andina/ANN):', 'LIMA', 'July 25', 'Andina/ANN'],
  ['Durban -', 'Durban'],
  ['(Reuters) -', '', undefined, 'Reuters'],
  ['HARARE, Wed. 5 March 2025 —', 'HARARE', 'Wed. 5 March 2025'],
];

for (const [opening, places, date, agency] of forms)
  test(`dateline: ${opening}`, () => {
    const { structure, at } = structureOf(`Talks begin after a year\n\n${opening} ${BODY}\n\n${BODY}`);
    assert.equal(structure.datelines.length, 1);
    const [dateline] = structure.datelines;
    assert.equal(at(dateline!.span), opening);
    assert.equal(dateline!.places.map(at).join('|'), places);
    assert.equal(at(dateline!.date), date);
    assert.equal(at(dateline!.agency), agency);
    assert.equal(structure.blocks[1]!.kind, 'paragraph');
  });

const alone: readonly (readonly [string, string, (string | undefined)?, string?])[] = [
  ['Tórshavn, Friday, 28 March 2025 (NTB)', 'Tórshavn', 'Friday, 28 March 2025', 'NTB'],
  ['NAIROBI, Kenya (AP) _', 'NAIROBI|Kenya', undefined, 'AP'],
  ['ROME 1996-12-06', 'ROME', '1996-12-06'],
];

for (const [line, places, date, agency] of alone)
  test(`dateline of its own: ${line}`, () => {
    const { structure, at } = structureOf(`Talks begin after a year\n\n${line}\n\n${BODY}\n\n${BODY}`);
    const [dateline] = structure.datelines;
    assert.equal(structure.blocks[1]!.kind, 'date-line');
    assert.equal(at(dateline?.span), line);
    assert.equal(dateline!.places.map(at).join('|'), places);
    assert.equal(at(dateline!.date), date);
    assert.equal(at(dateline!.agency), agency);
  });

const none: readonly string[] = [
  'FILE - Rui Leal leaves a hearing of the parliament in the capital, where he spoke for an hour.',
  'ANALYSIS — The trouble with the plan is that nobody has seen it, and few want to.',
  'The United Nations (UN) - a body of 193 states - said on Monday that it would send help.',
  'President Jane Roe, March 3 in hand, said that the date had been chosen with care.',
  'COVID-19 – the disease that closed the schools – is back, doctors said on Monday.',
  'Mary Jones (not her real name) — a teacher — spoke to the paper in her kitchen.',
  'Apple said on March 3 - a day late - that it would open the shop again.',
  'In 2008 - the year of the flood - nobody had thought of a wall.',
  'NATO: what it is and what it does, in the words of those who were there.',
  'Saturday - the day of the market - was quiet, and the square was empty.',
];

for (const text of none)
  test(`no dateline: ${text.slice(0, 40)}`, () => {
    assert.deepEqual(structureOf(`Talks begin after a year\n\n${text}\n\n${BODY}`).structure.datelines, []);
  });

test('a round-up has a dateline for each story; a bare dash in mid-text is none', () => {
  const { structure, at } = structureOf(
    `News in brief\n\nPARIS (AP) — ${BODY}\n\n___\n\nROME — ${BODY}\n\n${BODY}\n\nBerlin - ${BODY}\n\n${BODY}`,
  );
  assert.deepEqual(
    structure.datelines.map(({ span }) => at(span)),
    ['PARIS (AP) —', 'ROME —'],
  );
});
