/** Restricted mode, as a person meets it: the suite cannot tell, for VS Code trusts every folder that tests run in. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNodeHost } from './host/nodeHost.ts';
import { openPage } from './host/openPage.ts';
import { hoverOver, openFile, openView, placeCursor, waitFor } from './pageActions.ts';
import { demoSettings } from './settings.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** In a folder that nobody trusts a card shows, a date that cannot be true is marked, and the view is filled. Rejects where not. */
export async function tryRestrictedMode(place: string): Promise<void> {
  const [folder, userData] = [join(place, 'untrusted'), join(place, 'untrusting')];
  cpSync(join(here, 'workspace'), folder, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  const settings = { ...demoSettings, 'security.workspace.trust.startupPrompt': 'never' };
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(settings));
  const host = await startNodeHost({ extension: root, folder, userData, isTrusted: false });
  const { browser, page } = await openPage({ scale: 1 });
  try {
    await page.goto(host.url);
    await waitFor(page, '.statusbar-item', 'Restricted Mode');
    await openFile(page, 'broken.news');
    await hoverOver(page, 'Marchetti told', 'Elena Marchetti');
    await waitFor(page, '.squiggly-warning');
    await openView(page);
    await placeCursor(page, 'Marchetti told');
    await page.keyboard.press('F8');
    await page.locator('.marker-widget .code-link').first().click();
    await waitFor(page, '.tab.active', 'weekday-mismatch');
    console.log('✔ in restricted mode a card, a finding, the page of its rule and the view are there');
  } catch (error) {
    await page.screenshot({ path: join(root, 'out/editor/failure-restricted.png') });
    throw error;
  } finally {
    await browser.close();
    await host.close();
  }
}
