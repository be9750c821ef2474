/** Which names a text shows, with the model and by rules alone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byRules, mentionsOf, namesOf, roleOf, withModel } from './namesOf.ts';

for (const [way, analyzer] of [
  ['with the model', withModel],
  ['by rules alone', byRules],
] as const) {
  const names = (text: string) => namesOf(text, analyzer);

  test(`${way}: people with a title, places and groups`, () => {
    assert.deepEqual(names('On arrival, German Chancellor Petra Lindqvist met the French delegation in Lisbon.'), [
      'group German',
      'person Petra Lindqvist',
      'group French',
      'place Lisbon',
    ]);
  });

  test(`${way}: a hyphen between two places joins no name`, () => {
    assert.deepEqual(names('He praised the Oslo-Helsinki railway on arrival.'), ['place Oslo', 'place Helsinki']);
  });

  test(`${way}: "and" parts two countries`, () => {
    assert.deepEqual(names('The border between Chile and Argentina was closed.'), ['place Chile', 'place Argentina']);
  });

  test(`${way}: a possessive is not part of the name`, () => {
    assert.deepEqual(names("It was Norway’s first win and Kenya's second."), ['place Norway', 'place Kenya']);
  });

  test(`${way}: bodies by their head noun`, () => {
    assert.deepEqual(names('Officials of the Ministry of Fisheries visited the University of Tampere.'), [
      'organization Ministry of Fisheries',
      'organization University of Tampere',
    ]);
  });

  test(`${way}: an ordinary sentence holds no name`, () => {
    assert.deepEqual(names('The talks went on for hours. Nobody left the room, and nothing was signed.'), []);
    assert.deepEqual(
      names('Officials said more would follow. Reading the text took an hour. Nice weather helped.'),
      [],
    );
  });

  test(`${way}: words of the calendar are no names`, () => {
    assert.deepEqual(names('They will march in May or in March, perhaps on Sunday.'), []);
  });

  test(`${way}: a country that acts is marked, one that is only a place is not`, () => {
    const acting = (text: string) => mentionsOf(text, analyzer).map(({ acting }) => acting ?? false);
    assert.deepEqual(acting('Finland sent two ships, and nobody in Denmark objected.'), [true, false]);
    assert.deepEqual(acting('He said that Finland has not yet agreed.'), [true]);
    assert.deepEqual(acting('Denmark and Finland agreed.'), [true, true]);
    assert.deepEqual(acting('Officials in Denmark and Finland agreed.'), [false, false]);
    assert.deepEqual(acting('Finland, which votes in May, has recalled its envoy.'), [true]);
    assert.deepEqual(acting('They want Finland to recall its envoy.'), [true]);
    assert.deepEqual(acting('Finland closed its border. Trading in Finland closed lower.'), [true, false]);
    assert.deepEqual(acting('Finland have named their side for the final.'), [false]);
    assert.deepEqual(acting('Finland was attacked in the night. Finland is considering an answer.'), [false, true]);
  });

  test(`${way}: the title is a role, not part of the name`, () => {
    const text = 'Talks were led by Finnish foreign policy chief Aino Korpela in Riga.';
    assert.equal(roleOf(text, 'Aino Korpela', analyzer), 'Finnish foreign policy chief');
    assert.equal(roleOf('It was signed by Mr. Korpela.', 'Korpela', analyzer), undefined);
  });
}

test('two names with an ampersand are one organisation', () => {
  const firms =
    'Shares of Harkness & Dunmore slipped, and lawyers at Lindqvist & Berg said Trinidad & Tobago would sue.';
  assert.deepEqual(namesOf(firms).slice(0, 2), ['organization Harkness & Dunmore', 'organization Lindqvist & Berg']);
  assert.ok(namesOf('Mr. & Mrs. Haataja came.').includes('person Haataja'));
});

test('what is also an ordinary word is a name where the text says so', () => {
  assert.deepEqual(namesOf('Theresa May said she would stay. May later left by car.').slice(0, 1), [
    'person Theresa May',
  ]);
  assert.ok(namesOf('The singer lives in Reading, a town in England.').includes('place Reading'));
  assert.ok(namesOf('The train from Paris to Nice was late.').includes('place Nice'));
});

test('a possessive inside parts two names, unless it is part of one', () => {
  assert.deepEqual(namesOf('She leads China’s Export Bank and wrote to the People’s Party.'), [
    'place China',
    'organization Export Bank',
    'organization People’s Party',
  ]);
});

test('the second half of a Korean given name, but not of a compound', () => {
  assert.deepEqual(namesOf('A note by Han Seo-yun was read by the Oslo-based group.'), [
    'person Han Seo-yun',
    'place Oslo',
  ]);
});

test('groups of two words, and those called ethnic', () => {
  assert.deepEqual(namesOf('Most were ethnic Albanians, some Turkish Cypriots.'), [
    'group ethnic Albanians',
    'group Turkish Cypriots',
  ]);
});

test('an ordinary word is no name for opening a sentence, a name is one there', () => {
  const text = (opening: string) => `${opening} closes at noon. The quay tunnel was built by the port of Bergen.`;
  assert.deepEqual(namesOf(text('Quay tunnel')), ['place Bergen']);
  assert.deepEqual(namesOf(text('Bergen')), ['place Bergen', 'place Bergen']);
});

test('party and state before a shortened title are names of their own', () => {
  const text = 'The bill was signed in the capital by Democratic Ohio Gov. Alice Monroe, who met her guests there.';
  assert.deepEqual(namesOf(text), ['group Democratic', 'place Ohio', 'person Alice Monroe']);
  assert.equal(roleOf(text, 'Alice Monroe'), 'Democratic Ohio Gov.');
});

test('money is no place', () => {
  assert.deepEqual(namesOf('It paid US$500 for the boat.'), []);
});

test('a heading in capitals or Title Case borrows from the text', () => {
  const body = 'The minister, Ilmari Haataja, travelled to Tampere on foot. Haataja said he was glad.';
  assert.deepEqual(namesOf(`HAATAJA WALKS ALL THE WAY TO TAMPERE\n\n${body}`).slice(0, 2), [
    'person HAATAJA',
    'place TAMPERE',
  ]);
  assert.deepEqual(namesOf(`Haataja Walks All the Way to Tampere\n\n${body}`).slice(0, 2), [
    'person Haataja',
    'place Tampere',
  ]);
});

test('hostile text has offsets that slice to the mention', () => {
  const texts = [
    '',
    '\u0000\u0001\ud800 A\u0301na S\u0308ilva \udc00 said so in \ud83d\ude00 Lima\u00a0Peru\r\n\r\nMr.\tSmith\u2028in Oslo',
    'A'.repeat(5000),
    'Ana '.repeat(3000),
    'МИНСК. Президент Лукашенко сказал. 東京で会議 في القاهرة',
    `${'Aa-Bb '.repeat(300)}of the ${'Of The '.repeat(300)}`,
    "O'Neill's 'Ndrangheta’s d'Arc-l'Oréal & Co. (EU) (U.N.) J. K. R. S. Li",
  ];
  for (const text of texts)
    for (const mention of mentionsOf(text))
      assert.equal(text.slice(mention.span.start, mention.span.end), mention.text);
});

test('every mention says why', () => {
  for (const { why, source, confidence } of mentionsOf(
    'Ana Silva met Mr. Korpela of the Ministry of Fish in Lima. Silva smiled.',
  )) {
    assert.ok(why.length > 0 && why[0]!.id.startsWith('name/'));
    assert.ok(source && confidence > 0 && confidence <= 1);
  }
});

test('the authors of a byline are people, whatever else their names are', () => {
  assert.deepEqual(namesOf('By Rose May at Anfield').slice(0, 1), ['person Rose May']);
  assert.deepEqual(
    namesOf('By Will Still and June Marsh in Nairobi').filter((name) => name.startsWith('person')),
    ['person Will Still', 'person June Marsh'],
  );
  assert.ok(!namesOf('By Associated Press').includes('person Associated Press'));
  assert.deepEqual(namesOf('By May the snow had gone, he said.'), []);
});

test('words at the edge of a name leave no doubt of its kind', () => {
  assert.deepEqual(namesOf('Shares in Lindvik Kraft ASA fell after Van Houten Marine BV sued.'), [
    'organization Lindvik Kraft ASA',
    'organization Van Houten Marine BV',
  ]);
  assert.deepEqual(namesOf('The rover left Jensen Crater in May 2020, said Helen Rivers.'), [
    'place Jensen Crater',
    'person Helen Rivers',
  ]);
  assert.deepEqual(namesOf('It hangs in the Musée Jean Delcourt near the Rue Marie Dubois.'), [
    'organization Musée Jean Delcourt',
    'place Rue Marie Dubois',
  ]);
  // Surnames, and a given name in the first place.
  assert.deepEqual(
    namesOf('The coach Tom Bay met Monte Hellman and Ana Street.').map((name) => name.split(' ')[0]),
    [...['person', 'person', 'person']],
  );
});

test('a label that runs over two names is cut', () => {
  assert.deepEqual(namesOf('Critics of the Oslo-based Nordvik Shipping Company spoke.'), [
    'place Oslo',
    'organization Nordvik Shipping Company',
  ]);
  assert.deepEqual(namesOf('She worked at J.P. Morgan and Marks & Spencer before.'), [
    'organization J.P. Morgan',
    'organization Marks & Spencer',
  ]);
});

test('a person and the body that employs them are two names', () => {
  assert.deepEqual(namesOf('Analyst Grace Okonkwo of Lindqvist Partners called it rich.').slice(0, 1), [
    'person Grace Okonkwo',
  ]);
  assert.ok(!namesOf('A statue of Joan of Arc stands in Orléans.').includes('person Joan'));
});

test('letters of honour are no part of a name', () => {
  assert.deepEqual(namesOf('The judge, Farah Siddiqui KC, said Tom Bell MBE had lied.'), [
    'person Farah Siddiqui',
    'person Tom Bell',
  ]);
});

test('the noun before a name tells that it is a body', () => {
  assert.deepEqual(namesOf('She told the newspaper Rīta Balss that she had left.'), ['organization Rīta Balss']);
  assert.deepEqual(namesOf('She told the minister Ana Silva that she had left.'), ['person Ana Silva']);
});

test('names that are months, flowers and adjectives, behind "Mrs" or with an age', () => {
  assert.deepEqual(namesOf('The son of one victim, Grace May, wept. Mrs May was 91.'), [
    'person Grace May',
    'person May',
  ]);
  assert.deepEqual(namesOf('Campaigner Nice Uwimana, 34, brings her twins.'), ['person Nice Uwimana']);
  assert.deepEqual(namesOf('They prayed for Eid Al Adha in Central Park, with grace, may it last.'), [
    'place Central Park',
  ]);
});

test('the places of a dateline are places, whatever else the words mean', () => {
  assert.deepEqual(namesOf('MOBILE, Ala. (AP) — The plant will close in spring.').slice(0, 2), [
    'place MOBILE',
    'place Ala.',
  ]);
  assert.deepEqual(namesOf('WALLTON, Ill. — Two people died on Monday.'), ['place WALLTON', 'place Ill.']);
  assert.ok(!namesOf('ANNA BERG — The council met on Monday and voted.').includes('place ANNA BERG'));
  assert.ok(!namesOf('Mobile phones were banned. NICE WORK (ONE)').length);
});
