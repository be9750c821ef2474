/** `npm run screenshots`: pictures of the real editor for the documents, in `client/media/screenshots`. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildAll } from '../tools/build.ts';
import { startNodeHost } from './host/nodeHost.ts';
import { openPage } from './host/openPage.ts';
import { openFile, scenes } from './scenes.ts';
import { demoSettings } from './settings.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const media = join(root, 'client/media/screenshots');
const wanted = process.argv.slice(2);

await buildAll({});
mkdirSync(media, { recursive: true });
const place = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
try {
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const userData = join(place, scene.name);
    const folder = join(place, 'articles');
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(here, 'workspace'), folder, { recursive: true });
    mkdirSync(join(userData, 'User'), { recursive: true });
    const settings = { ...demoSettings, 'workbench.colorTheme': scene.theme, 'editor.fontSize': 14 };
    writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(settings));
    await shoot(
      scene.name,
      () => startNodeHost({ extension: root, folder, userData }),
      async (page) => {
        await openFile(page, scene.file);
        await scene.show(page);
      },
    );
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function shoot(
  name: string,
  start: () => ReturnType<typeof startNodeHost>,
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const host = await start();
  const { browser, page } = await openPage({ width: 1180, height: 720 });
  try {
    await page.goto(host.url);
    await show(page);
    console.log(`${name}.png`);
  } finally {
    await page.screenshot({ path: join(media, `${name}.png`) });
    await browser.close();
    await host.close();
  }
}
