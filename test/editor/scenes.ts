/** What the pictures show: each scene begins with a file of the workspace, or with the sample of the walkthrough. */

import type { Page } from 'playwright-core';
import { hoverOver, openFile, openSample, openView, placeCursor, waitFor } from './pageActions.ts';

export interface Scene {
  /** Name of the picture; `-light` and `-dark` follow. */
  readonly name: string;
  /** In the documents, or in the walkthrough. */
  readonly use: 'screenshots' | 'walkthrough';
  show(page: Page): Promise<void>;
}

export const scenes: readonly Scene[] = [
  {
    name: 'entities',
    use: 'screenshots',
    show: async (page) => {
      await openFile(page, 'story.news');
      await openView(page);
      await expand(page, 'Elena Marchetti');
      await hoverOver(page, 'Houten, said', 'van Houten');
    },
  },
  {
    name: 'date',
    use: 'screenshots',
    show: async (page) => {
      await openFile(page, 'story.news');
      await openView(page);
      await hoverOver(page, 'Friday to meet', 'March 7, 2025');
    },
  },
  {
    name: 'finding',
    use: 'screenshots',
    show: async (page) => {
      await openFile(page, 'broken.news');
      await openView(page);
      await waitFor(page, '.squiggly-warning');
      await placeCursor(page, 'Monday, March');
      await page.keyboard.press('Control+Shift+M');
      await waitFor(page, '.markers-panel .monaco-list-row');
      await placeCursor(page, 'Monday, March');
      await page.keyboard.press('Control+.');
      await waitFor(page, '.action-widget', 'Tuesday');
    },
  },
  {
    name: 'article',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await waitFor(page, '.squiggly-warning');
      await page.mouse.click(600, 500); // away from the first word, which would be highlighted
    },
  },
  {
    name: 'card',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await hoverOver(page, 'Devlin told', 'Nuala Devlin');
    },
  },
  {
    name: 'mentions',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await hoverOver(page, 'Devlin told', 'Nuala Devlin'); // the server is there
      await placeCursor(page, 'Devlin told');
      await page.keyboard.press('Shift+F12');
      await waitFor(page, '.reference-zone-widget .monaco-list-row', 'Devlin');
    },
  },
  {
    name: 'entities',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await openView(page);
      await expand(page, 'Nuala Devlin');
    },
  },
  {
    name: 'repair',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await waitFor(page, '.squiggly-warning');
      await placeCursor(page, 'Thursday, March');
      await page.keyboard.press('Control+.');
      await waitFor(page, '.action-widget', 'Friday');
    },
  },
  {
    name: 'export',
    use: 'walkthrough',
    show: async (page) => {
      await openSample(page);
      await hoverOver(page, 'Devlin told', 'Nuala Devlin');
      await page.mouse.move(5, 5);
      await page.keyboard.press('F1');
      await page.keyboard.type('Dateline: Export Entities');
      await waitFor(page, '.quick-input-list .monaco-list-row', 'Export Entities');
      await page.keyboard.press('Enter');
      await waitFor(page, '.quick-input-list .monaco-list-row', 'brat');
    },
  },
];

/** Opens an entity of the view and waits for its mentions. */
async function expand(page: Page, name: string): Promise<void> {
  await page.locator('.pane-body .monaco-list-row', { hasText: name }).first().locator('.monaco-tl-twistie').click();
  await waitFor(page, '.pane-body .monaco-list-row[aria-level="3"]');
}
