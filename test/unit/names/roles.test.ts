/** Which role a text gives a person: before the name, behind it, in a clause. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleOf } from './namesOf.ts';

for (const [text, name, role] of [
  ['Dr Eva Novak, chief scientist at Lumen Labs, joins the board.', 'Eva Novak', 'chief scientist at Lumen Labs'],
  ['Sheikh Hamid bin Rashed, the finance minister, flew in.', 'Hamid bin Rashed', 'finance minister'],
  ['The society’s president, Sir Simon Hart, found her.', 'Simon Hart', 'president'],
  ['Dr Eva Novak said so.', 'Eva Novak', 'Dr'],
  ['Commodore Jaime Torres of the coast guard said so.', 'Jaime Torres', 'Commodore'],
  ['Senior advocate Indira Rao argued the case.', 'Indira Rao', 'Senior advocate'],
  ['The court heard senior advocate Vikram Nath.', 'Vikram Nath', 'senior advocate'],
] as const)
  test(`role: ${text}`, () => {
    assert.equal(roleOf(text, name), role);
  });

test('the role behind a name', () => {
  const role = (behind: string) => roleOf(`Aino Korpela, ${behind} said rates would stay.`, 'Aino Korpela');
  assert.equal(role('the deputy governor of the central bank,'), 'deputy governor of the central bank');
  assert.equal(role('chairman of Baltic Shipping from 2009 to 2021,'), 'chairman of Baltic Shipping');
  assert.equal(role("leader of the Pilots' Union,"), "leader of the Pilots' Union");
  const twoBanks = 'the former deputy governor of the Bank of Norway and the Bank of Finland,';
  assert.equal(role(twoBanks), 'former deputy governor of the Bank of Norway and the Bank of Finland');
  assert.equal(role('now minister of the Coastal District,'), 'minister of the Coastal District');
  assert.equal(role('who was tired,'), undefined);
  assert.equal(role('Chancellor Lindqvist and two others'), undefined);
});

test('the role that a clause gives', () => {
  const role = (behind: string) => roleOf(`Aino Korpela${behind}.`, 'Aino Korpela');
  assert.equal(role(', who was transport minister from 2012 to 2015, said no'), 'transport minister');
  assert.equal(
    role(', who served as deputy governor of the central bank, said no'),
    'deputy governor of the central bank',
  );
  assert.equal(role(' was foreign secretary until July'), 'foreign secretary');
  assert.equal(role(' becomes minister of housing'), 'minister of housing');
  assert.equal(role(' is a lawyer and lives in Turku'), 'lawyer');
  assert.equal(
    role(' has been the chief executive of Baltic Shipping since May'),
    'chief executive of Baltic Shipping',
  );
  for (const none of [
    ' was head over heels in love',
    ', who met the minister of housing, said no',
    ' was told the minister would resign',
    ' is not the minister of housing',
    ' was taller than the minister',
    ' is expected to be minister of housing',
    ' was with Minister Lindqvist when it rained',
    ' had the minister of housing to dinner',
  ])
    assert.equal(role(none), undefined, none);
});

test('the role before a name, with a comma', () => {
  const role = (before: string) => roleOf(`In the end ${before}, Aino Korpela, said rates would stay.`, 'Aino Korpela');
  assert.equal(role('its spokeswoman'), 'spokeswoman');
  assert.equal(role('the bank’s new press officer'), 'new press officer');
  assert.equal(role('the head of the lending office'), 'head of the lending office');
  assert.equal(role('after some hours'), undefined);
});

test('roles of people who hold no office', () => {
  for (const [text, name, role] of [
    ['Spinner Asha Rao took five for 31.', 'Asha Rao', 'Spinner'],
    ['The umpires reported it to ICC match referee Asha Rao.', 'Asha Rao', 'ICC match referee'],
    ['She met the Malian star Oumou Keita.', 'Oumou Keita', 'Malian star'],
    ['A French cellist named Odile Garnier gave him a bow.', 'Odile Garnier', 'French cellist'],
    ['"It rained," said Rosa Dalisay, 61, a retired teacher.', 'Rosa Dalisay', 'retired teacher'],
    ['Ana Reis, 61, chief executive of Novair, resigned.', 'Ana Reis', 'chief executive of Novair'],
    ['They named Asha Rao as captain on Sunday.', 'Asha Rao', 'captain'],
    ['The mayor of Lisbon, Ana Silva, left.', 'Ana Silva', 'mayor of Lisbon'],
    ['Fiji scored through fly-half Caleb Rao in May.', 'Caleb Rao', 'fly-half'],
    ['Their lawyer, Farah Siddiqui KC, said no.', 'Farah Siddiqui', 'lawyer'],
    ['Farah Siddiqui KC, a judge in Leeds, said no.', 'Farah Siddiqui', 'judge in Leeds'],
    ['Head of libraries Derek Foss said no.', 'Derek Foss', 'Head of libraries'],
  ] as const)
    assert.equal(roleOf(text, name), role, text);
  for (const [text, name] of [
    ['Her predecessor Ana Reis resigned.', 'Ana Reis'],
    ['Ana Reis, 61, of Leeds, resigned.', 'Ana Reis'],
    ['He saw Ana Reis as a friend.', 'Ana Reis'],
  ] as const)
    assert.equal(roleOf(text, name), undefined, text);
});
