/** The browser that shows VS Code where there is no desktop: an installed Chromium or Chrome, else Debian's package. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Throws, with words on what is missing, where there is none and none may be installed. */
export function findChromium(): string {
  const given = process.env.CHROMIUM;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM is set to ${given}, which is not there.`);
  const found = given ?? [...places, chromium.executablePath()].find((place) => existsSync(place));
  return found ?? installDebianChromium();
}

function installDebianChromium(): string {
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!mayInstall) {
    throw new Error(
      'There is no Chromium to show VS Code in: install chromium or Google Chrome, or set CHROMIUM to its path, ' +
        'or set VSCODE_EXECUTABLE to an installed VS Code.',
    );
  }
  console.error('Installing Debian’s chromium …');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return '/usr/bin/chromium';
}
