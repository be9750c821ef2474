/** Runs one command to its exit code: 0 done, 1 more warnings were found than are allowed, 2 the command or an input could not be read. */

import { findingWords } from '../../service/wording/findings.ts';
import { createAnalyzer } from '../library.ts';
import { version } from '../version.ts';
import { annotate, type Stage } from './annotate.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { entities } from './entities.ts';
import { help } from './help.ts';
import { annotateLines, linesOf } from './jsonLines.ts';
import { type Command, readCommandLine } from './options.ts';
import { outputTo } from './output.ts';
import { readArticles } from './readArticles.ts';
import { screenFor } from './terminal/screen.ts';
import { UsageError } from './usageError.ts';

/** What a command needs of the process that it runs in. */
export type Host = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;

export async function run(args: readonly string[], host: Host): Promise<number> {
  const output = outputTo(host.stdout);
  const errors = outputTo(host.stderr);
  try {
    const command = readCommandLine(args);
    if (command.kind === 'help' || command.kind === 'version') {
      await output.write(command.kind === 'help' ? help : `${version}\n`);
      return 0;
    }
    const analyzer = createAnalyzer();
    const stage = {
      output,
      screen: screenFor(host.stdout, host.env),
      word: findingWords,
      groundPlaces: analyzer.groundPlaces,
    };
    const code = await runCommand(command, stage, { analyzer, stdin: host.stdin, errors });
    if (analyzer.degraded) await errors.write(`dateline: ${degradedWords[analyzer.degraded]}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await errors.write(`dateline: ${error.message}\n`);
    return 2;
  }
}

type Work = Exclude<Command, { readonly kind: 'help' } | { readonly kind: 'version' }>;

async function runCommand(command: Work, stage: Stage, sources: Parameters<typeof readArticles>[1]): Promise<number> {
  if (command.kind === 'stdin-jsonl') {
    const { analyzer, stdin } = sources;
    return (await annotateLines(linesOf(stdin), analyzer, command, stage.word, stage.output)) ? 0 : 2;
  }
  const reading = readArticles(command, sources);
  if (command.kind === 'check') {
    const warnings = await check(reading, command, stage);
    if (!reading.whole()) return 2;
    return warnings > command.maxWarnings ? 1 : 0;
  }
  if (command.kind === 'compare') await compare(reading, command, stage, sources.analyzer);
  else if (command.kind === 'entities') await entities(reading, command, stage, sources.analyzer);
  else await annotate(reading, command, stage);
  return reading.whole() ? 0 : 2;
}

const degradedWords = {
  'model-missing': 'model.bin is missing beside this program: names are found by rules alone; install it again',
  'model-damaged': 'model.bin is damaged: names are found by rules alone; install it again',
} as const;
