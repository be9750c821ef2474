/** `npm run screenshots [NAME…]`: pictures of the real editor for the documents and the walkthrough, in `client/media`. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../tools/build.ts';
import { startNodeHost } from './host/nodeHost.ts';
import { openPage } from './host/openPage.ts';
import { type Scene, scenes } from './scenes.ts';
import { demoSettings } from './settings.ts';
import { toWebp } from './toWebp.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
/** Those of the walkthrough go into the package and are shown small. */
const sizes = {
  screenshots: { width: 1180, height: 720, scale: 2 },
  walkthrough: { width: 860, height: 540, scale: 1.25 },
};
const wanted = process.argv.slice(2);

await buildAll({});
const place = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
try {
  for (const [shade, theme] of Object.entries(themes)) {
    for (const scene of scenes) {
      const name = `${scene.use}/${scene.name}-${shade}`;
      if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await shoot(name, theme, scene);
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** In an editor and a workspace of its own, that nothing is left of the scene before. */
async function shoot(name: string, theme: string, { use, show }: Scene): Promise<void> {
  const [folder, userData] = [join(place, name, 'articles'), join(place, name, 'user')];
  cpSync(join(here, 'workspace'), folder, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  const settings = { ...demoSettings, 'workbench.colorTheme': theme };
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(settings));
  const host = await startNodeHost({ extension: root, folder, userData });
  const { browser, page } = await openPage(sizes[use]);
  try {
    await page.goto(host.url);
    await show(page);
    const png = await page.screenshot();
    const isPacked = use === 'walkthrough';
    const file = `${name}.${isPacked ? 'webp' : 'png'}`;
    const path = join(root, 'client/media', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, isPacked ? await toWebp(browser, png) : png);
    console.log(file);
  } catch (error) {
    await page.screenshot({ path: join(root, 'out/editor/failure-picture.png') });
    throw error;
  } finally {
    await browser.close();
    await host.close();
  }
}
