/** What the pictures show. */

import type { Page } from 'playwright-core';
import { until } from './host/until.ts';

export interface Scene {
  /** Name of the picture. */
  readonly name: string;
  readonly theme: string;
  readonly file: string;
  show(page: Page): Promise<void>;
}

const light = 'Default Light Modern';
const dark = 'Default Dark Modern';

export const scenes: readonly Scene[] = [
  {
    name: 'entity-card-light',
    theme: light,
    file: 'story.news',
    show: (page) => card(page, 'Houten, said', 'van Houten'),
  },
  {
    name: 'entity-card-dark',
    theme: dark,
    file: 'story.news',
    show: (page) => card(page, 'Houten, said', 'van Houten'),
  },
  {
    name: 'date-card-light',
    theme: light,
    file: 'story.news',
    show: (page) => card(page, 'Friday to meet', 'March 7, 2025'),
  },
  {
    name: 'finding-light',
    theme: light,
    file: 'broken.news',
    show: async (page) => {
      await openView(page);
      await page.locator('.squiggly-warning').first().waitFor();
      await hover(page, 'Monday', 'Quick Fix');
    },
  },
  {
    name: 'finding-dark',
    theme: dark,
    file: 'broken.news',
    show: async (page) => {
      await openView(page);
      await page.locator('.squiggly-warning').first().waitFor();
      await press(page, 'Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'status-light',
    theme: light,
    file: 'story.news',
    show: async (page) => {
      await openView(page);
      await page.locator('#status\\.languageStatus').hover();
      await page.getByText('Set Article Date…').waitFor();
    },
  },
  { name: 'welcome-light', theme: light, file: 'README.md', show: (page) => openView(page, false) },
];

/** By a click, once the extension is there: what opens before it has not its defaults for `[news]`. */
export async function openFile(page: Page, file: string): Promise<void> {
  await page.locator('.activitybar [aria-label="Dateline"]').first().waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** The article, its entities, and the card of a word. */
async function card(page: Page, word: string, content: string): Promise<void> {
  await openView(page);
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Elena' }).locator('.monaco-tl-twistie').click();
  await page.locator('.pane-body .monaco-list-row', { hasText: 'told reporters' }).first().waitFor();
  await hover(page, word, content);
}

async function openView(page: Page, hasEntities = true): Promise<void> {
  await page.locator('.activitybar [aria-label="Dateline"]').first().click();
  if (hasEntities) await page.locator('.pane-body .monaco-list-row', { hasText: 'People' }).first().waitFor();
  else await page.locator('.welcome-view-content', { hasText: 'Open a news article' }).waitFor();
}

async function press(page: Page, keys: string): Promise<void> {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press(keys);
}

/** Moves the mouse onto the first word of `text` until its card shows: the server may still be starting. */
async function hover(page: Page, text: string, content: string): Promise<void> {
  const box = page.locator('.monaco-hover:visible', { hasText: content });
  await until(`the card of ${text}`, async () => {
    const at = await place(page, text);
    if (!at) return false;
    await page.mouse.move(at.x, at.y + 150);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    return box
      .first()
      .waitFor({ timeout: 1500 })
      .then(
        () => true,
        () => false,
      );
  });
}

/** In the page's own words, for this project compiles without its types. */
async function place(page: Page, text: string): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate(`(() => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const start = line.textContent.replaceAll('\\u00a0', ' ').indexOf(${JSON.stringify(text)});
      if (start < 0) continue;
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = texts.nextNode(); node; passed += node.data.length, node = texts.nextNode()) {
        if (passed + node.data.length <= start) continue;
        const range = document.createRange();
        range.setStart(node, start - passed);
        range.setEnd(node, start - passed + 2);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  })()`);
}
