/** What each layer may write and may not, and which of the two fences stops it. */

export interface FenceCase {
  /** The file that the line is written into. */
  readonly file: string;
  readonly line: string;
  /** The fences that must fail; none where the line is right. */
  readonly stoppedBy: readonly ('types' | 'lint')[];
}

const both = ['types', 'lint'] as const;
const lint = ['lint'] as const;

/** Every layer has a right import, and a wrong one that both fences stop. */
export const cases: readonly FenceCase[] = [
  right('server/core/own', `import { thing } from './thing.ts';`),
  wrong('server/core/layer', `import { thing } from '../exchange/thing.ts';`, both),
  wrong('server/core/node', `import { join as thing } from 'node:path';`, both),
  wrong('server/core/host', `const thing = process.pid;`, both),
  wrong('server/core/logs', `const thing = console.log;`, both),
  wrong('server/core/package', `import { csvFormatRows as thing } from 'd3-dsv';`, lint),
  wrong('server/core/clock', `const thing = Date.now();`, lint),
  wrong('server/core/roundabout', `const thing = globalThis.Date;`, lint),
  wrong('server/core/chance', `const thing = Math.random();`, lint),
  wrong('server/core/language', `const thing = 'a'.localeCompare('b');`, lint),
  wrong('server/core/intl', `const thing = new Intl.NumberFormat();`, lint),
  wrong('server/core/structure/looksLikeArticle', `import { thing } from '../thing.ts';`, both),

  right('server/exchange/writer', `import { csvFormatRows as thing } from 'd3-dsv';`),
  right('server/exchange/core', `import { thing } from '../core/thing.ts';`),
  wrong('server/exchange/layer', `import { thing } from '../service/thing.ts';`, both),
  wrong('server/exchange/node', `import { join as thing } from 'node:path';`, both),
  wrong('server/exchange/dom', `const thing = document.title;`, ['types']),
  wrong('server/exchange/package', `import { build as thing } from 'esbuild';`, lint),
  wrong('server/exchange/clock', `const thing = Date.now();`, lint),

  wrong('server/service/protocol', `import { thing } from './thing.ts';`, both),
  right('server/service/lsp', `import { LSPErrorCodes as thing } from 'vscode-languageserver';`),
  right('server/service/exchange', `import { thing } from '../exchange/thing.ts';`),
  wrong('server/service/layer', `import { thing } from '../node/thing.ts';`, both),
  wrong('server/service/node', `import { join as thing } from 'node:path';`, both),
  wrong('server/service/dom', `const thing = window.name;`, both),
  wrong('server/service/entry', `import { createConnection as thing } from 'vscode-languageserver/node';`, lint),
  wrong('server/service/clock', `const thing = Date.now();`, lint),
  right('server/service/features/types', `import { SymbolKind as thing } from 'vscode-languageserver-types';`),
  right('server/service/features/convert', `import { thing } from '../thing.ts';`),
  wrong('server/service/features/one', `import { thing } from './types.ts';`, lint),
  wrong('server/service/features/store', `import { thing } from '../articleStore.ts';`, lint),
  wrong('server/service/features/connection', `import { LSPErrorCodes as thing } from 'vscode-languageserver';`, lint),
  wrong('server/service/features/layer', `import { thing } from '../../node/other.ts';`, both),

  right('server/node/files', `import { join as thing } from 'node:path';`),
  right('server/node/service', `import { thing } from '../service/thing.ts';`),
  wrong('server/node/layer', `import { thing } from '../worker/thing.ts';`, both),
  wrong('server/node/client', `import { thing } from '../../client/src/thing.ts';`, both),
  wrong('server/node/vscode', `import { version as thing } from 'vscode';`, lint),

  right('server/worker/service', `import { thing } from '../service/thing.ts';`),
  wrong('server/worker/layer', `import { thing } from '../node/thing.ts';`, both),
  wrong('server/worker/node', `import { join as thing } from 'node:path';`, both),

  right('server/training/core', `import { thing } from '../core/thing.ts';`),
  wrong('server/training/layer', `import { thing } from '../service/thing.ts';`, both),
  wrong('server/training/client', `import { thing } from '../../client/src/thing.ts';`, both),

  right('client/src/vscode', `import { version as thing } from 'vscode';`),
  right('client/src/protocol', `import { thing } from '../../server/service/protocol.ts';`),
  right('client/src/leaf', `import { thing } from '../../server/core/structure/looksLikeArticle.ts';`),
  wrong('client/src/core', `import { thing } from '../../server/core/other.ts';`, both),
  wrong('client/src/service', `import { thing } from '../../server/service/other.ts';`, both),
  wrong('client/src/node', `import { join as thing } from 'node:path';`, both),
];

/** The modules that the lines above import. The compiler complains of a file from another layer once a layer: two cases of one layer need two. */
export const targets: readonly string[] = [
  'server/core/thing',
  'server/core/other',
  'server/exchange/thing',
  'server/service/thing',
  'server/service/articleStore',
  'server/service/other',
  'server/node/thing',
  'server/node/other',
  'server/worker/thing',
  'client/src/thing',
];

function right(file: string, line: string): FenceCase {
  return { file: `${file}.ts`, line, stoppedBy: [] };
}

function wrong(file: string, line: string, stoppedBy: FenceCase['stoppedBy']): FenceCase {
  return { file: `${file}.ts`, line, stoppedBy };
}
