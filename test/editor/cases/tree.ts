/** The entity view, and walking from mention to mention. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, children, entityNode, inside, openArticle, positionOf, run, selectedText } from './editor.ts';

export const treeCases: readonly Case[] = [
  {
    name: 'the view lists kinds, entities and mentions with their surroundings',
    run: async () => {
      await openArticle('story.news');
      const person = await entityNode('Elena Marchetti');
      const labels = await Promise.all((await children()).map(async (node) => (await item(node)).label));
      ok(labels.includes('People') && labels.includes('Places'), `the kinds: ${labels}`);
      equal(person.children.length, 3, 'mentions');
      const [, second] = person.children;
      ok(second, 'a second mention');
      const { label, accessibilityInformation } = await item(second);
      ok(typeof label === 'object' && label.label.includes('told reporters'), 'a mention shows what follows');
      equal(
        label.highlights?.map(([start, end]) => label.label.slice(start, end)),
        ['Marchetti'],
        'its name stands out',
      );
      ok(accessibilityInformation?.label.includes('line 5'), 'a screen reader hears the line');
    },
  },
  {
    name: 'a click on a mention selects it in the article',
    run: async () => {
      const { document } = await openArticle('story.news');
      const [, , third] = (await entityNode('Elena Marchetti')).children;
      ok(third, 'a third mention');
      const { command } = await item(third);
      await run(command!.command, ...command!.arguments!);
      const at = positionOf(document, 'Marchetti', 3);
      await until('it is selected', () => vscode.window.activeTextEditor?.selection.start.isEqual(at));
      equal(selectedText(), 'Marchetti', 'the selection');
    },
  },
  {
    name: 'the view follows the cursor',
    run: async () => {
      const editor = await openArticle('story.news');
      await run('dateline.entities.focus');
      await until('the view shows', () => api().tree.view.visible);
      for (const [word, name] of [
        ['Houten', 'Pieter van Houten'],
        ['Marchetti', 'Elena Marchetti'],
      ] as const) {
        const at = inside(editor.document, word);
        editor.selection = new vscode.Selection(at, at);
        await until(`${name} is selected in the view`, () => {
          const [node] = api().tree.view.selection;
          return node?.type === 'entity' && node.entity.name === name;
        });
      }
    },
  },
  {
    name: 'Next and Previous Mention go round the mentions of a name',
    run: async () => {
      const editor = await openArticle('story.news');
      const { document } = editor;
      const at = inside(document, 'Marchetti', 2);
      editor.selection = new vscode.Selection(at, at);
      const starts = (word: string, nth: number) => () =>
        vscode.window.activeTextEditor?.selection.start.isEqual(positionOf(document, word, nth));
      await run('dateline.nextMention');
      await until('the third is selected', starts('Marchetti', 3));
      await run('dateline.nextMention');
      await until('the first is selected', starts('Elena Marchetti', 1));
      await run('dateline.previousMention');
      await until('the third is selected again', starts('Marchetti', 3));
    },
  },
  {
    name: 'Go to Entity selects the first mention of what is chosen',
    run: async () => {
      const editor = await openArticle('story.news');
      const at = inside(editor.document, 'Houten', 2);
      editor.selection = new vscode.Selection(at, at); // the list begins at the entity under the cursor
      const done = run('dateline.goToEntity');
      await until('it is selected', async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return selectedText() === 'Pieter van Houten';
      });
      await done;
    },
  },
];

async function item(
  node: Parameters<ReturnType<typeof api>['tree']['provider']['getTreeItem']>[0],
): Promise<vscode.TreeItem> {
  return api().tree.provider.getTreeItem(node);
}
