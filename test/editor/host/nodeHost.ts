/** VS Code with its extension host on Node: code-server on a free port of this machine. */

import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Host, HostOptions } from './host.ts';
import { installHosts } from './installHosts.ts';
import { until } from './until.ts';

export async function startNodeHost({
  extension,
  folder,
  suite,
  userData,
  files = [],
  isTrusted = true,
  vsix,
}: HostOptions): Promise<Host> {
  const entry = join(installHosts(), 'node_modules/code-server/out/node/entry.js');
  const paths = ['--config', join(userData, 'config.yaml'), '--user-data-dir', userData];
  const common = [entry, ...paths, '--extensions-dir', join(userData, 'extensions')];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' }; // else it asks a gallery on the network
  if (vsix) execFileSync(process.execPath, [...common, '--install-extension', vsix], { env, stdio: ['ignore', 2, 2] });
  const quiet = ['--disable-telemetry', '--disable-update-check', ...(isTrusted ? ['--disable-workspace-trust'] : [])];
  const server = spawn(process.execPath, [...common, '--auth', 'none', '--bind-addr', '127.0.0.1:0', ...quiet], {
    env,
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      log += text;
    });
  }
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  const close = () => {
    server.kill();
    return gone;
  };
  const authority = () => /listening on http:\/\/(\S+?)\/?\s/.exec(log)?.[1];
  await until('code-server listens', () => authority() || server.exitCode !== null).catch(async (error) => {
    await close();
    throw error;
  });
  if (!authority()) throw new Error(`code-server does not start:\n${log}`);

  const uri = (path: string) => `vscode-remote://${authority()}${path}`;
  const payload: [string, string][] = files.map((file) => ['openFile', uri(join(folder, file))]);
  payload.push(['extensionDevelopmentPath', uri(extension)]);
  if (suite) payload.push(['extensionTestsPath', uri(suite)]);
  const opened = folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
  const query = new URLSearchParams({ ...opened, payload: JSON.stringify(payload) });
  return { url: `http://${authority()}/?${query}`, close };
}
