import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic, DocumentSymbol, LocationLink, MarkupContent, Range } from 'vscode-languageserver-types';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { checks } from '../../../server/core/checks/runChecks.ts';
import type { PlainDate } from '../../../server/core/time/plainDate.ts';
import { codeActionRequest } from '../../../server/service/codeActionRequest.ts';
import { createPositions } from '../../../server/service/convert.ts';
import type { Elsewhere } from '../../../server/service/elsewhere.ts';
import { codeActions } from '../../../server/service/features/codeActions.ts';
import { declaration } from '../../../server/service/features/declaration.ts';
import { definition } from '../../../server/service/features/definition.ts';
import { diagnostics } from '../../../server/service/features/diagnostics.ts';
import { documentHighlight } from '../../../server/service/features/documentHighlight.ts';
import { documentSymbol, flatDocumentSymbol } from '../../../server/service/features/documentSymbol.ts';
import { entities } from '../../../server/service/features/entities.ts';
import { foldingRange } from '../../../server/service/features/foldingRange.ts';
import { hover } from '../../../server/service/features/hover.ts';
import { inlayHint } from '../../../server/service/features/inlayHint.ts';
import { references } from '../../../server/service/features/references.ts';
import { selectionRange } from '../../../server/service/features/selectionRange.ts';
import { semanticTokens, semanticTokensLegend } from '../../../server/service/features/semanticTokens.ts';
import { workspaceSymbol } from '../../../server/service/features/workspaceSymbol.ts';
import { createArticleShelf } from '../../../server/service/index/articleShelf.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { rulePageAt, rulePageUri } from '../../../server/service/rulePages.ts';
import { placeOf, story, storyReading, uri, wordsAt } from './support.ts';

const reading = storyReading(true);
/** An offset inside the words, the cursor's place. */
const inside = (words: string) => placeOf(words).start + 2;

describe('hover', () => {
  const card = (offset: number, options: Parameters<typeof hover>[2] = { markdown: false }, of = reading) => {
    const found = hover(of, offset, options);
    return found && (found.contents as MarkupContent).value;
  };
  test('a name: canonical name, kind, role, forms, count, first mention, why', () => {
    assert.equal(
      card(inside('Lindqvist told')),
      [
        'Anna Lindqvist · person',
        'French President (March 6, 2025)',
        'Also “Lindqvist” (once)',
        '2 mentions, the first in line 3: “… (AP) — French President Anna Lindqvist met John Hollis, a Briton,…”',
        'A title stands before it.',
      ].join('\n'),
    );
    assert.match(card(inside('Hollis said'))!, /\nShort for “John Hollis” \(the surname alone\)\.$/);
  });
  test('what other articles say: roles with their day, the first three articles as links, and how many more', () => {
    const other = (label: string, date?: PlainDate) => ({
      uri: `file:///articles/${label}`,
      label,
      date,
      mentions: 1,
      position: { line: 4, character: 2 },
    });
    const january = { year: 2025, month: 1, day: 16 };
    const elsewhere = (articles: number, isPartial = false): Elsewhere => ({
      articles: ['talks (1).txt', 'vote.txt', 'tram.txt', 'sea.txt', 'ice.txt']
        .slice(0, articles)
        .map((label) => other(label, january)),
      roles: [
        { text: 'prime minister', article: 'talks (1).txt', date: january },
        { text: 'mayor', article: 'vote.txt' },
      ],
      isPartial,
    });
    const lines = (said: Elsewhere, markdown = false) =>
      card(inside('Lindqvist told'), {
        markdown,
        elsewhere: (id) => (id === 'person:anna-lindqvist' ? said : { articles: [], roles: [], isPartial: false }),
        linkTo: ({ uri, position }) => `${uri}#L${position.line + 1}`,
      })!.split(/\n+/);
    const all = lines(elsewhere(5));
    assert.equal(all[2], 'Elsewhere: prime minister (Jan. 16, 2025, talks (1).txt) · mayor (vote.txt)');
    assert.equal(all[5], 'Also named in talks (1).txt, vote.txt, tram.txt and 2 more');
    assert.equal(lines(elsewhere(2))[5], 'Also named in talks (1).txt and vote.txt');
    assert.equal(
      lines(elsewhere(1, true), true)[5],
      'Also named in [talks (1).txt](file:///articles/talks%20%281%29.txt#L5) (not all articles have been read yet)',
    );
    assert.equal(
      lines({ articles: [], roles: [], isPartial: true }).length,
      5,
      'nothing is said where nothing is known',
    );
  });
  test('a date: plain words first, distance, anchor, why, the TIMEX3 value last', () => {
    assert.equal(
      card(inside('Wednesday')),
      [
        'Wednesday, March 5, 2025 · the day before the article',
        'Counted from the article’s date, March 6, 2025 (set by you).',
        '2025-03-05 · DATE',
      ].join('\n'),
    );
    assert.match(card(inside('next month'))!, /^April 2025 · the month after the article’s\n/);
  });
  test('Markdown only where the client shows it', () => {
    assert.match(card(inside('Hollis said'), { markdown: true })!, /^\*\*John Hollis\*\* · person\n\n/);
    assert.doesNotMatch(card(inside('Hollis said'))!, /[*`\\]/);
  });
  test('the way to set the article’s date is offered where none is known', () => {
    const options = { markdown: true, dateCommand: 'set' };
    assert.match(card(inside('Wednesday'), options, storyReading(false))!, /\[Set Article Date…\]\(command:set\)/);
    assert.doesNotMatch(card(inside('Wednesday'), options)!, /command:/);
    assert.doesNotMatch(card(inside('Wednesday'), { markdown: true }, storyReading(false))!, /command:/);
  });
  test('the cursor may stand behind the last letter, not further', () => {
    const { end } = placeOf('Hollis', placeOf('next month').end);
    assert.match(card(end)!, /^John Hollis/);
    assert.equal(card(end + 1), undefined);
    assert.equal(card(0), undefined);
    assert.equal(card(story.length), undefined);
  });
});

describe('navigation', () => {
  const follow = (offset: number, feature: typeof definition) =>
    (feature(reading, offset, true) as LocationLink[]).map(({ targetRange }) => targetRange);
  const rangeOf = (words: string) => reading.positions.range(placeOf(words));

  test('from a name to its fullest mention and to its first', () => {
    assert.deepEqual(follow(inside('Hollis said'), definition), [rangeOf('John Hollis')]);
    assert.deepEqual(follow(inside('EU would'), declaration), [rangeOf('European Union')]);
    assert.deepEqual(follow(inside('to sign'), definition), []);
  });
  test('from a date to the words that anchor it; one that stands alone leads to itself', () => {
    assert.deepEqual(follow(inside('April 31'), definition), [rangeOf('Monday, March 4, 2025')]);
    assert.deepEqual(follow(inside('2023'), definition), [rangeOf('2023')]);
  });
  test('the article’s date as anchor leads to what tells it', () => {
    const told: Reading = {
      ...reading,
      article: {
        ...reading.article,
        documentTime: { ...reading.article.documentTime, source: 'dateline', evidence: [placeOf('PARIS')] },
      },
    };
    const [link] = definition(told, inside('Wednesday'), true) as LocationLink[];
    assert.deepEqual(link!.targetRange, rangeOf('PARIS'));
    assert.deepEqual(link!.originSelectionRange, rangeOf('Wednesday'));
  });
  test('plain locations for a client without links', () => {
    const range = rangeOf('John Hollis');
    assert.deepEqual(definition(reading, inside('Hollis said'), false), [{ uri, range }]);
  });
  test('references are all forms; the declaration is left out on request', () => {
    const words = (all: boolean) =>
      references(reading, inside('EU would'), all).map(({ range }) => wordsAt(reading, range));
    assert.deepEqual(words(true), ['European Union', 'EU']);
    assert.deepEqual(words(false), ['EU']);
  });
  test('highlights tell the full form (Write) from the short one (Read)', () => {
    const found = documentHighlight(reading, inside('Lindqvist told'));
    assert.deepEqual(
      found.map(({ range, kind }) => [wordsAt(reading, range), kind]),
      [
        ['Anna Lindqvist', 3],
        ['Lindqvist', 2],
      ],
    );
  });
  test('two expressions of one day belong together, two that are not fully known do not', () => {
    const withValue = (value: string): Reading => {
      const mentions = reading.article.mentions.map((mention) =>
        mention.kind === 'time' && !mention.value.startsWith('2026') ? { ...mention, value } : mention,
      );
      return { ...reading, article: { ...reading.article, mentions } };
    };
    assert.equal(references(withValue('2025-03-05'), inside('Wednesday'), true).length, 4);
    assert.equal(references(withValue('XXXX-WXX-3'), inside('Wednesday'), true).length, 1);
  });
});

describe('symbols', () => {
  test('the outline goes by position and its ranges nest', () => {
    const symbols = documentSymbol(reading);
    assert.deepEqual(
      symbols.map(({ detail }) => detail),
      ['headline', 'dateline PARIS', undefined, undefined],
    );
    const holds = (outer: DocumentSymbol, inner: DocumentSymbol) => {
      const [a, b] = [reading.positions.span(outer.range), reading.positions.span(inner.range)];
      return a.start <= b.start && b.end <= a.end;
    };
    for (const symbol of symbols) {
      assert.ok(symbol.name.length > 0 && symbol.name.length < 70);
      for (const child of symbol.children!) assert.ok(holds(symbol, child));
    }
    const children = symbols.flatMap((symbol) => symbol.children!);
    assert.equal(children.length, reading.article.mentions.length);
    assert.equal(children.find(({ name }) => name === 'EU')?.detail, 'European Union');
    assert.equal(children.find(({ name }) => name === 'Wednesday')?.detail, 'Wednesday, March 5, 2025');
    assert.equal(flatDocumentSymbol(reading).length, children.length);
  });
  test('workspace symbols: by any form, the same before prefixes before letters in order', () => {
    const shelf = createArticleShelf();
    shelf.putOpen(reading);
    const find = (query: string) => workspaceSymbol(shelf.collection, shelf.at, query);
    const names = (query: string) => find(query).map(({ name }) => name);
    assert.deepEqual(names('holl'), ['John Hollis']);
    assert.equal(names('EU')[0], 'European Union');
    assert.deepEqual(names('jhls'), ['John Hollis']);
    assert.deepEqual(names('zzz'), []);
    assert.equal(names('').length, reading.article.entities.length);
    const [hollis] = find('holl');
    assert.equal(hollis!.containerName, 'person, 2 mentions');
    assert.equal(wordsAt(reading, hollis!.location.range), 'John Hollis');
    const copy = { ...reading, uri: 'file:///articles/copy.txt' };
    shelf.putOpen(copy);
    assert.equal(find('holl')[0]!.containerName, 'person, 4 mentions in 2 articles');
    assert.equal(find('').length, reading.article.entities.length, 'one symbol for the entity of both');
  });
});

describe('diagnostics and code actions', () => {
  const options = { documentChanges: true, dateCommand: 'set' };
  const shown = { relatedInformation: true, rulePages: false };
  const actionsAt = (
    of: Reading,
    range: Range,
    { only, diagnostics: shown = [] }: { only?: string[] | undefined; diagnostics?: Diagnostic[] } = {},
    documentChanges = true,
  ) => {
    const request = codeActionRequest(of, range, { diagnostics: shown, ...(only && { only }) });
    return codeActions(request, of.article.findings.filter(request.touches), { ...options, documentChanges });
  };
  test('a finding is a diagnostic with its code, never an error', () => {
    const [diagnostic, ...others] = diagnostics(reading, shown);
    assert.deepEqual(others, []);
    assert.deepEqual(diagnostic, {
      range: reading.positions.range(placeOf('Monday, March 4, 2025')),
      severity: 2,
      source: 'dateline',
      code: 'date/weekday-mismatch',
      message: 'March 4, 2025 was a Tuesday, not a Monday.',
      relatedInformation: [
        { location: { uri, range: reading.positions.range(placeOf('2023')) }, message: 'The other date: 2023' },
      ],
    });
  });
  test('the code leads to the page of its rule, where the client can open it', () => {
    const [diagnostic] = diagnostics(reading, { ...shown, rulePages: true });
    assert.equal(diagnostic!.codeDescription?.href, 'dateline-rule:/date/weekday-mismatch.md');
    const pages = checks.map(({ code }) => rulePageAt(rulePageUri(code)));
    assert.ok(pages.length > 30);
    for (const [i, page] of pages.entries()) {
      const { code, summary, example, guards } = checks[i]!;
      for (const part of [code, summary, example, guards, `"${code}": "off"`, `--rule ${code}=off`])
        assert.ok(page!.includes(part), `${code}: ${part}`);
    }
    for (const none of ['dateline-rule:/date/no-such.md', 'dateline-rule:/', 'file:///date/impossible.md', ''])
      assert.equal(rulePageAt(none), null);
  });
  test('a client without related information is told in words', () => {
    const [diagnostic] = diagnostics(reading, { ...shown, relatedInformation: false });
    assert.match(diagnostic!.message as string, /not a Monday\. \(The other date: 2023, line 5\)$/);
    assert.equal(diagnostic!.relatedInformation, undefined);
  });
  test('every repair is a quick fix, none preferred', () => {
    const [diagnostic] = diagnostics(reading, shown);
    const there = [diagnostic!, { ...diagnostic!, code: 'other/server' }];
    const fixes = actionsAt(reading, diagnostic!.range, { only: ['quickfix'], diagnostics: there });
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Change the weekday: “Tuesday, March 4, 2025”', 'Change the date: “Monday, March 3, 2025”'],
    );
    for (const { kind, isPreferred, diagnostics: solved } of fixes)
      assert.deepEqual([kind, isPreferred, solved], ['quickfix', undefined, [diagnostic]]);
    assert.deepEqual(fixes[0]!.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: diagnostic!.range, newText: 'Tuesday, March 4, 2025' }],
        },
      ],
    });
    const [plain] = actionsAt(reading, diagnostic!.range, {}, false);
    assert.deepEqual(Object.keys(plain!.edit!.changes!), [uri]);
  });
  test('only the kinds that were asked for, and only where the cursor is', () => {
    const kinds = (words: string, only?: string[]) => {
      const range = reading.positions.range(placeOf(words));
      return [...new Set(actionsAt(reading, range, { only }).map(({ kind }) => kind))];
    };
    assert.deepEqual(kinds('March 4', ['refactor']), []);
    assert.deepEqual(kinds('March 4', ['source.fixAll']), []);
    assert.deepEqual(kinds('March 4', ['source']), ['source.dateline.articleDate']);
    assert.deepEqual(kinds('March 4'), ['quickfix', 'source.dateline.articleDate']);
    assert.deepEqual(kinds('backed the plan'), []);
  });
  test('a day can become the article’s date, and be taken back', () => {
    const offers = (of: Reading) =>
      actionsAt(of, of.positions.range(placeOf('March 4')), { only: ['source'] }).map(({ title, command }) => [
        title,
        command?.arguments,
      ]);
    const use = ['Use Tuesday, March 4, 2025 as the article’s date', [uri, '2025-03-04']];
    assert.deepEqual(offers(storyReading(false)), [use]);
    assert.deepEqual(offers(reading), [use, ['Forget the article’s date that was set', [uri, null]]]);
  });
});

describe('folding, selection, hints, entities', () => {
  const readingOf = (text: string): Reading => {
    const { article } = createAnalyzer().analyze(text);
    return { uri, version: 1, article, silenced: [], positions: createPositions(text) };
  };
  test('front matter folds; what stands on one line does not', () => {
    const text = '---\ntitle: A story\ndate: 2025-03-06\n---\n\nThe story begins here and goes on for a while.';
    assert.deepEqual(
      foldingRange(readingOf(text)).map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 3]],
    );
    assert.deepEqual(foldingRange(reading), []);
  });
  test('the selection grows from word to article', () => {
    const steps: string[] = [];
    let step: ReturnType<typeof selectionRange> | undefined = selectionRange(
      reading,
      placeOf('Anna Lindqvist').end - 1,
    );
    for (; step; step = step.parent) steps.push(wordsAt(reading, step.range));
    assert.deepEqual(steps.slice(0, 3), ['Lindqvist', 'Anna Lindqvist', 'French President Anna Lindqvist']);
    assert.equal(steps.at(-1), story);
    assert.ok(steps.length >= 5);
    for (const [i, outer] of steps.slice(1).entries()) assert.ok(outer.includes(steps[i]!) && outer !== steps[i]);
  });
  test('hints stand behind relative dates that are known', () => {
    const hints = inlayHint(reading, reading.positions.range({ start: 0, end: story.length }));
    assert.deepEqual(
      hints.map(({ label, position }) => [label, reading.positions.offset(position)]),
      [
        ['‹April 2025›', placeOf('next month').end],
        ['‹March 5, 2025›', placeOf('Wednesday').end],
      ],
    );
  });
  test('semantic tokens have the kind of each mention, the first of an entity marked', () => {
    const { data } = semanticTokens(reading);
    const tokens = Array.from({ length: data.length / 5 }, (_, i) => data.slice(i * 5, i * 5 + 5));
    assert.deepEqual(tokens.slice(0, 3), [
      [2, 0, 5, semanticTokensLegend.tokenTypes.indexOf('place'), 1], // PARIS, in line 2
      [0, 7, 2, semanticTokensLegend.tokenTypes.indexOf('organization'), 1],
      [0, 6, 6, semanticTokensLegend.tokenTypes.indexOf('group'), 1],
    ]);
    assert.equal(tokens.length, reading.article.mentions.length);
    const second = reading.article.mentions.findIndex(({ span }) => span.start === placeOf('Hollis said').start);
    assert.deepEqual(tokens[second]!.slice(2), [6, semanticTokensLegend.tokenTypes.indexOf('person'), 0]);
  });
  test('a name over the end of a line is a token on each', () => {
    const text = 'They met Anna\n  Lindqvist.';
    const plain = readingOf(text);
    const name = {
      ...reading.article.mentions.find(({ text }) => text === 'Anna Lindqvist')!,
      text: 'Anna\n  Lindqvist',
    };
    const article = {
      ...plain.article,
      entities: [],
      mentions: [{ ...name, span: { start: 9, end: 25 } }] as typeof plain.article.mentions,
    };
    const person = semanticTokensLegend.tokenTypes.indexOf('person');
    assert.deepEqual(semanticTokens({ ...plain, article }).data, [0, 9, 4, person, 0, 1, 2, 9, person, 0]);
  });
  test('entities for the tree, with their surroundings and the article’s date', () => {
    const { entities: items, date, version, degraded } = entities(reading, 'by rules');
    assert.deepEqual([version, degraded], [1, 'by rules']);
    const shouted = { ...reading, article: { ...reading.article, caseless: 'upper' as const } };
    assert.match(entities(shouted, 'by rules').degraded!, /^by rules\nThe article is in capitals throughout: /);
    const union = items.find(({ name }) => name === 'European Union')!;
    assert.deepEqual(
      union.mentions.map(({ text }) => text),
      ['European Union', 'EU'],
    );
    assert.match(union.mentions[1]!.before, /reporters that the $/);
    assert.match(union.mentions[1]!.after, /^ would pay/);
    const label = 'Thursday, March 6, 2025 – set by you';
    assert.deepEqual(date, { date: '2025-03-06', source: 'given', label, evidence: [] });
  });
  test('texts that are hardly texts break nothing', () => {
    for (const text of ['', '\n\n', '\0\uD800', '\uFEFF', 'a\r\r\nb', '👩🏽‍🚀']) {
      const odd = readingOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        hover(odd, offset, { markdown: true });
        definition(odd, offset, true);
        references(odd, offset, true);
        documentHighlight(odd, offset);
        assert.ok(selectionRange(odd, offset).range);
      }
      assert.ok(documentSymbol(odd).every(({ name }) => name.length > 0));
      foldingRange(odd);
      semanticTokens(odd);
      assert.equal(entities(odd, undefined).version, 1);
    }
  });
});
