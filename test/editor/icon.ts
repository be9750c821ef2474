/** `npm run icon`: draws `client/media/icon.png`, which the Marketplace asks for, from the SVG beside it. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './host/findChromium.ts';

const media = join(dirname(fileURLToPath(import.meta.url)), '../../client/media');
const size = 128;

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(media, 'icon.svg'), 'utf8')}`,
);
await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
await browser.close();
