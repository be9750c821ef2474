/** `npm run package`: builds the extension and packs it into a VSIX, beside the sources or where `--out` says. */

import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.ts';
import { root } from './root.ts';

/** The path of the VSIX. */
export async function packageExtension(out?: string): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const packagePath = out ?? join(root, `${name}-${version}.vsix`);
  await buildAll({});
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const vsix = await packageExtension(values.out);
  console.log(`${relative(process.cwd(), vsix)}  ${Math.ceil(statSync(vsix).size / 1024)} kB`);
  console.log(`Install it: code --install-extension ${relative(process.cwd(), vsix)}`);
}
