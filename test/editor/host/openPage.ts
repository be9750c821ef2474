/** A page of a Chromium without a window, for a VS Code that is served to it. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './findChromium.ts';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture for one of the page; 2 where nothing is said. */
  readonly scale?: number;
}

/** The size is in CSS pixels. */
export async function openPage(options: PageOptions = {}): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const { width = 1280, height = 800, scale = 2 } = options;
  const browser = await chromium.launch({ executablePath: findChromium(), args: switches });
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  return { browser, page };
}
