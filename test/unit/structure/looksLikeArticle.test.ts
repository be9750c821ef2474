import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeArticle } from '../../../server/core/structure/looksLikeArticle.ts';

const articles: Readonly<Record<string, string>> = {
  'wire story': `VIENNA (AP) — The mediators praised both sides on Sunday for a first step after a silence of months.

“It is a beginning,” said Ann Lee, the envoy of the United Nations. The talks are to go on next week in Geneva.`,
  'wire story without a dash': `PATNA, Aug 21 (PTI) Trains will run across the river once more from Saturday, a spokesperson of the railway said here on Wednesday.
The old bridge was destroyed in the quake, in which more than 10,000 people died.`,
  'lede full of names': `GENEVA, May 6 (Reuters) - European Union envoy Jane Roe met Swiss officials on Monday, May 5, 2025, to discuss the corridor.

Roe said on Tuesday that the EU would send observers next week. The talks will go on until Friday.`,
  'story without dateline': `Council votes for a wall against the sea

The council of the old town voted on Tuesday for a wall of stone, the mayor, Jane Roe, said. It will cost 40 million kroner.

The opposition called the plan a waste of money. Building is to begin in June.`,
  'brief of two paragraphs': `A freight train left the rails near Porto early on Monday, and nobody was hurt, police said.

The line will stay closed until Wednesday, according to the railway company.`,
  'header lines and body': `Published: Saturday 29 March 2025, 15:20
By Kari Thoresen

At 11.40 on Saturday morning the ferry came round the breakwater with a brass band on board. It was the first boat in 55 days.

“Good morning,” said the captain over the loudspeaker.`,
  'front matter in TOML':
    '+++\ntitle = "A wall"\ndate = 2025-03-04\n+++\n\nA court sent the former head of a failed savings bank to prison for six years on Friday, in a verdict that savers greeted with tears.\n\nHis lawyer said he would appeal.',
  'front matter and body': `---
title: Six years for former chairman
published: 2025-02-14
---

A court sent the former head of a failed savings bank to prison for six years on Friday, in a verdict that savers greeted with tears.

His lawyer said he would appeal.`,
  'text wrapped by hand': `GENEVA, May 6 (Reuters) - The wall of the old harbour gave way on Monday
after three days of storm, and the mayor asked the people of the lower
town to leave their houses before the evening. Nobody was hurt, she
said.

The harbour was built in 1820 by engineers from Genoa, who had been told
that the lake was always calm.`,
  'pasted story with captions and sign-off': `In this Friday, May 9, 2014 file photo, the president leaves the palace.

The president of the republic resigned on Monday after a vote in parliament, his office said in a statement.

He had been in power for 20 years. Elections are to be held in September.

___

Ann Lee contributed from Vienna.`,
  'market report': `Shares in Oslo fell by 2 percent on Thursday after the central bank raised its rate to 4.5 percent.

The bank's governor, Ida Berg, said that inflation remained too high. The krone rose against the euro.`,
  'sports report': `Norway beat Sweden 3-1 in Malmö on Saturday to reach the final of the Nordic Cup for the first time since 1998.

Coach Per Lund said his team had been lucky. The final will be played in Helsinki on 12 June.`,
  obituary: `Ilmari Koskela, who listened to ice

Ilmari Koskela, the Finnish glaciologist who proved that glaciers can be heard long before they are seen to move, died in Oulu on 27 November 2024. He was 93.

Koskela was born on 4 June 1931 in Kuusamo. In 1957 he joined an expedition to Spitsbergen as its cook. He is survived by two daughters.`,
  'markdown story with subheads': `# Council votes for a wall

By Jane Roe

The council voted on Tuesday for a wall of stone, the mayor said. It will cost 40 million kroner, the most expensive work in the history of the town.

## A long dispute

The parties had fought over the plan since 2019. “We have lost five years,” said Liv Hansen, who leads the opposition.`,
  'quotes in CRLF lines':
    'The minister resigned on Monday, her office said.\r\n\r\n“I have made a mistake,” she told reporters in Oslo. The prime minister will name a successor this week.\r\n',
};

const others: Readonly<Record<string, string>> = {
  readme: `# wallbuilder

Build walls in your terminal. It is fast, small and has no dependencies.

## Installation

    npm install wallbuilder

## Usage

Call \`build()\` with the number of stones. You will get a wall.`,
  'readme in prose': `# Wallbuilder

Wallbuilder is a small library that helps you build walls. You can use it with your own stones, and you can change the height of every wall that you build.

If you find a problem, please open an issue and tell us which version you use. We recommend the latest one.`,
  log: `2025-03-04 10:00:01 INFO  Server started on port 8080 and is waiting for requests from clients.
2025-03-04 10:00:02 WARN  The mayor service said that it was not available on Tuesday.
2025-03-04 10:00:03 ERROR Connection to the council was refused by the remote party.`,
  'requirements file':
    'numpy==1.26.0\npandas>=2.0\nrequests\nflask~=3.0\nscipy==1.11.3\nmatplotlib\npytest<9\nblack\nruff\n',
  licence: `MIT License

Copyright (c) 2025 Jane Roe

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction.`,
  code: `import { wall } from './wall.js';

// The council voted on Tuesday for a wall, the mayor said.
export function build(stones) {
  return stones.map((stone) => wall(stone));
}`,
  csv: `name,town,votes,date,party
Jane Roe,Oslo,1200,2025-03-04,Labour
Ola Dahl,Bergen,900,2025-03-04,Green
Liv Hansen,Bodø,300,2025-03-04,Centre`,
  'shopping list': `Shopping list

milk
two loaves of bread
potatoes for Saturday
the big cheese from the market, if there is any
candles`,
  'mail thread': `From: Jane Roe <jane@example.org>
To: Ola Dahl <ola@example.org>
Subject: Wall
Sent: Tuesday, March 4, 2025

Hi Ola,

The council said on Tuesday that it would vote next week. The mayor told me that the plan would cost 40 million.

> On Monday you said that the company was ready.
> Is that still true?`,
  minutes: `Minutes of the meeting on Tuesday 4 March 2025

Present: Jane Roe, Ola Dahl, Liv Hansen

1. The chairman welcomed the members and said that the plan was ready.
2. Ola Dahl reported on the costs. The council agreed.
3. Next meeting: Friday`,
  'to-do list': `# Week 10

- [ ] call the mayor about the vote on Tuesday
- [x] send the report to the council
- [ ] write to the company that builds the wall
- [ ] read the statement of the police`,
  changelog: `# Changelog

## 2.1.0 - 2025-03-04

- The wall is now built in parallel.
- Fixed a crash that was reported by many users.

## 2.0.0 - 2025-01-02

- First release of the new builder.`,
  settings: `[wall]
height = 3
stones = granite
[town]
name = Oslo
mayor = Jane Roe
vote = 2025-03-04
cost = 40000000`,
  'how-to': `How to build a wall

Before you start, measure your garden and draw a plan. You will need stones, sand and a spade.

Dig a trench as deep as your hand is long. Put your largest stones at the bottom and fill the gaps with small ones. Take your time.`,
  letter: `Dear Jane,

Thank you for your letter. I was in Oslo on Tuesday and saw the new wall, which my sister had told me about in March.

Write soon, and give my love to Ola.`,
  'one word': 'BRUSSELS',
  binary: `PK\u0003\u0004${'The mayor said on Tuesday that the council had voted. '.repeat(10)}`,
  blank: '\n\n   \n',
};

for (const [name, text] of Object.entries(articles))
  test(`an article: ${name}`, () => assert.equal(looksLikeArticle(text), true));
for (const [name, text] of Object.entries(others))
  test(`no article: ${name}`, () => assert.equal(looksLikeArticle(text), false));

test('an article stays one with a byte order mark before it, and whatever stands behind its first pages', () => {
  const text = articles['wire story']!;
  assert.equal(looksLikeArticle(`\ufeff${text}`), true);
  assert.equal(looksLikeArticle(`${`${text}\n\n`.repeat(120)}\u0000`), true);
});

test('odd text is answered', () => {
  for (const text of [
    '',
    '\ud800'.repeat(200),
    '('.repeat(30_000),
    'a'.repeat(30_000),
    '\r'.repeat(5_000),
    '---\n'.repeat(5_000),
  ])
    assert.equal(looksLikeArticle(text), false);
});
