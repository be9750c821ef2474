import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createArticleKinds, isArticle } from '../../../server/service/articleKind.ts';
import { defaultSettings, readSettings } from '../../../server/service/settings.ts';
import { createSettingsStore } from '../../../server/service/settingsStore.ts';

test('what is unknown or malformed counts as the default, and is told', () => {
  const given = { enable: 'sometimes', dateOrder: 'dmy', inlayHints: 1, colour: 'red', trace: { server: 'off' } };
  const { settings, problems } = readSettings(given);
  assert.deepEqual(settings, { ...defaultSettings, dateOrder: 'dmy' });
  assert.equal(problems.length, 3);
  assert.match(problems[0]!, /dateline\.enable is "sometimes", which is none of auto, on, off; it counts as "auto"/);
  for (const junk of [null, undefined, [], 'on', 7]) assert.deepEqual(readSettings(junk).settings, defaultSettings);
  assert.deepEqual(readSettings(null).problems, []);
  assert.equal(readSettings([]).problems.length, 1);
});

test('rules are read one by one: what is wrong with one leaves the others', () => {
  const given = {
    'date/impossible': 'off',
    'date/no-such': 'off',
    'date/decade-mismatch': 'error',
    'date/age-at-death': 1,
    'date/lifespan': '', // is still being typed
  };
  const { settings, problems, ruleProblems } = readSettings({ rules: given });
  assert.deepEqual(settings.rules, { 'date/impossible': 'off' });
  assert.deepEqual(problems, []);
  assert.deepEqual(ruleProblems, [
    'dateline.rules: There is no rule “date/no-such”',
    'dateline.rules: "error" is no severity for date/decade-mismatch: there are warning, information, hint, off',
    'dateline.rules: 1 is no severity for date/age-at-death: there are warning, information, hint, off',
  ]);
  for (const junk of ['off', [], 7]) {
    const { settings: kept, ruleProblems: said } = readSettings({ rules: junk, dateOrder: 'dmy' });
    assert.deepEqual([kept.rules, kept.dateOrder, said.length], [{}, 'dmy', 1]);
  }
  assert.deepEqual(readSettings({ rules: { __proto__: null, toString: 'off' } }).settings.rules, {});
});

test('every setting that the extension contributes is known to the server, with the same default', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const properties: [string, { default: unknown }][] = manifest.contributes.configuration.flatMap(
    (part: { properties: object }) => Object.entries(part.properties),
  );
  assert.ok(properties.length > 0);
  const section = properties.map(([key, property]) => [key.replace(/^dateline\.|\..*$/g, ''), property.default]);
  const own = section.filter(([key]) => key !== 'trace');
  assert.deepEqual(readSettings(Object.fromEntries(own)), {
    settings: defaultSettings,
    problems: [],
    ruleProblems: [],
  });
});

test('settings are pulled once a document, and again when they change', async () => {
  const asked: string[] = [];
  const said: string[] = [];
  const told: string[] = [];
  let answer: unknown = { dateOrder: 'mdy', nonsense: true };
  const pull = async (uri: string) => {
    asked.push(uri);
    return answer;
  };
  const store = createSettingsStore({ pull, log: (line) => said.push(line), tell: (line) => told.push(line) });
  await store.of('a');
  assert.equal((await store.of('a')).dateOrder, 'mdy');
  assert.equal((await store.of('b')).dateOrder, 'mdy');
  assert.deepEqual(asked, ['a', 'b']);
  assert.equal(said.length, 1, 'a problem is said once');
  assert.deepEqual(told, [], 'in the log');
  answer = { rules: { 'date/weekday-mismatsch': 'off', 'date/impossible': 'hint' } };
  store.changed(undefined);
  assert.deepEqual((await store.of('a')).rules, { 'date/impossible': 'hint' }, 'the rest counts');
  await store.of('b');
  assert.match(
    told.join(),
    /^dateline\.rules: There is no rule “date\/weekday-mismatsch”; did you mean “date\/weekday-mismatch”\?$/,
  );
  answer = null;
  store.changed(undefined);
  assert.equal((await store.of('a')).dateOrder, 'auto');
});

test('a client that refuses to answer leaves the defaults, and is asked again', async () => {
  let asked = 0;
  const pull = () => Promise.reject(new Error(`no ${++asked}`));
  const store = createSettingsStore({ pull, log: () => undefined, tell: () => undefined });
  assert.deepEqual(await store.of('a'), defaultSettings);
  await store.of('a');
  assert.equal(asked, 2);
});

test('a client that cannot be asked sends them with the change', async () => {
  const store = createSettingsStore({ log: () => undefined, tell: () => undefined });
  assert.deepEqual(await store.of('a'), defaultSettings);
  store.changed({ dateline: { enable: 'off' } });
  assert.equal((await store.of('a')).enable, 'off');
  store.changed({ other: {} });
  assert.equal((await store.of('a')).enable, 'off', 'a change of other settings is none');
});

test('which documents are articles', () => {
  const ask = (languageId: string, enable: 'auto' | 'on' | 'off', uri = 'file:///a.txt') => {
    let isAsked = false;
    const answer = isArticle({ uri, languageId }, enable, () => {
      isAsked = true;
      return '';
    });
    return isAsked ? 'asks the text' : answer;
  };
  assert.equal(ask('news', 'off'), true);
  assert.equal(ask('plaintext', 'off', 'file:///a.news'), true);
  assert.equal(ask('plaintext', 'auto'), 'asks the text');
  assert.equal(ask('text', 'auto', 'untitled:Untitled-1'), 'asks the text');
  assert.equal(ask('markdown', 'on'), true);
  assert.equal(ask('markdown', 'off'), false);
  assert.equal(ask('python', 'on'), false);
  assert.equal(ask('markdown', 'on', 'dateline-rule:/date/impossible.md'), false);
});

test('once an article, always one; a text that is none is asked again when it has changed', () => {
  const kinds = createArticleKinds();
  let asked = 0;
  const document = (version: number, text: string) => ({
    uri: 'untitled:1',
    languageId: 'plaintext',
    version,
    getText: () => {
      asked++;
      return text;
    },
  });
  const list = 'milk\neggs\nbread\n';
  const story = `PARIS (AP) — ${'The government said on Tuesday that the talks would go on until the end of the week. '.repeat(4)}`;
  assert.equal(kinds.isArticle(document(1, list), 'auto'), false);
  assert.equal(kinds.isArticle(document(1, list), 'auto'), false);
  assert.equal(asked, 1);
  assert.equal(kinds.isArticle(document(2, story), 'auto'), true);
  assert.equal(kinds.isArticle(document(3, list), 'auto'), true);
  kinds.clear();
  assert.equal(kinds.isArticle(document(3, list), 'auto'), false);
  kinds.closed('untitled:1');
  assert.equal(kinds.isArticle(document(3, story), 'auto'), true, 'another document of the same name');
});
