/** Which VS Code runs the suite. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Ours, for the browser's extension host in any case: VS Code for the desktop has none. */
export const servedVscode = join(dirname(fileURLToPath(import.meta.url)), 'host/served-vscode.mjs');
const downloads = 'https://update.code.visualstudio.com/api/releases/stable';
const patience = 3000;

/** Its path; undefined where `@vscode/test-electron` is to download one. Throws where the one that is asked for is not there. */
export async function chooseExecutable(): Promise<string | undefined> {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given && !existsSync(given)) throw new Error(`VSCODE_EXECUTABLE is set to ${given}, which is not there.`);
  if (given) return given;
  return (await canDownload()) ? undefined : servedVscode;
}

/** A download needs a screen to be of use, and an answer within seconds: the downloader itself would try for minutes. */
async function canDownload(): Promise<boolean> {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false;
  try {
    return (await fetch(downloads, { method: 'HEAD', signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}
