/** What a person does in the editor with mouse and keys, for the pictures. */

import type { Page } from 'playwright-core';
import { until } from './host/until.ts';

/** By a click, once the extension is there: what opens before it has not its defaults for `[news]`. */
export async function openFile(page: Page, file: string): Promise<void> {
  await waitFor(page, '.activitybar [aria-label="Dateline"]');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
  await waitFor(page, '.editor-instance .view-line');
}

/** The bundled sample, alone on the page. */
export async function openSample(page: Page): Promise<void> {
  await waitFor(page, '.activitybar [aria-label="Dateline"]');
  await page.keyboard.press('F1');
  await page.keyboard.type('Dateline: Open Sample');
  await waitFor(page, '.quick-input-list .monaco-list-row', 'Open Sample Article');
  await page.keyboard.press('Enter');
  await waitFor(page, '.editor-instance .view-line', 'BALLYCASTLE');
  await waitFor(page, '.editor-instance .view-line .mtkb'); // the headline is bold: the grammar is there
  await page.keyboard.press('Control+B');
}

export async function openView(page: Page): Promise<void> {
  await page.locator('.activitybar [aria-label="Dateline"]').first().click();
  await waitFor(page, '.pane-body .monaco-list-row', 'People');
  await page.mouse.move(0, 0); // the icon's tooltip would lie over the view
  await page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
}

export async function waitFor(page: Page, selector: string, text?: string): Promise<void> {
  await page
    .locator(selector, text ? { hasText: text } : {})
    .first()
    .waitFor();
}

export async function placeCursor(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** Rests the mouse on the first word of `text` until its card shows: the server may still be starting. */
export async function hoverOver(page: Page, text: string, content: string): Promise<void> {
  const card = page.locator('.monaco-hover:visible', { hasText: content }).first();
  await until(`the card of ${text}`, async () => {
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x, y + 150);
    await page.mouse.move(x, y, { steps: 3 });
    return card.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
  });
  const fade = `[...document.querySelectorAll('.monaco-hover')].every((card) => card.getAnimations().length === 0)`;
  await until('the card is all there', () => page.evaluate<boolean>(fade));
}

/** Waits for the text; in the page's own words, for this project compiles without the page's types. */
async function placeOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const script = `(() => {
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
    return undefined;
  })()`;
  let place: { readonly x: number; readonly y: number } | undefined;
  await until(`“${text}” is on the page`, async () => {
    place = await page.evaluate<typeof place>(script);
    return place;
  });
  return place!;
}
