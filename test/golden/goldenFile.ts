/**
 * Reads and writes golden files: an article with each mention underlined beneath its line, and its entities and findings at the end.
 *
 *     # date 2025-03-06            what is given beside the text: the article's date, its file name
 *     | The ministers met          a line of the article
 *     + on Monday in Geneva.       … which goes on (one blank stands at the break)
 *     :    ^^^^^^ DATE 2025-03-03  what is marked in the line above
 *     = finding …                  what else the analysis says
 */

import type { ArticleAnalysis, Explanation, Mention } from '../../server/core/analysis.ts';
import { isTime } from '../../server/core/analysis.ts';
import type { AnalysisContext } from '../../server/core/analyzer.ts';
import { formatIso, parseIso } from '../../server/core/time/plainDate.ts';

export interface GoldenInput {
  /** Comment lines and options, as they stand. */
  readonly head: readonly string[];
  readonly text: string;
  readonly context: AnalysisContext;
}

const width = 110;

/** The article and its circumstances; what the file says about the analysis is left out. */
export function readGolden(source: string): GoldenInput {
  const lines = source.split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const option = (name: string) => head.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3);
  let text = '';
  let first = true;
  for (const line of lines) {
    if (/^\|(?: |$)/.test(line)) text += (first ? '' : '\n') + line.slice(2);
    else if (line.startsWith('+ ')) text += ` ${line.slice(2)}`;
    else continue;
    first = false;
  }
  const date = option('date');
  const documentTime = date === undefined ? undefined : parseIso(date);
  if (date !== undefined && !documentTime) throw new Error(`no day: ${date}`);
  const fileName = option('file');
  return {
    head,
    text,
    context: { ...(documentTime && { documentTime }), ...(fileName !== undefined && { fileName }) },
  };
}

export function writeGolden(input: GoldenInput, article: ArticleAnalysis): string {
  const lines = [...input.head, ...(input.head.length ? [''] : [])];
  let start = 0;
  for (const line of article.text.split('\n')) {
    let from = 0;
    do {
      const to = breakAfter(line, from);
      lines.push(`${from === 0 ? '|' : '+'} ${line.slice(from, to)}`.trimEnd());
      lines.push(...underline(article.mentions, start + from, start + to));
      from = to + 1;
    } while (from <= line.length && from > 1 && from < line.length);
    start += line.length + 1;
  }
  return `${[...lines, '', ...summary(article)].join('\n')}\n`;
}

/** Where the line that begins at `from` is cut: at a single blank with text on both sides, or at its end. */
function breakAfter(line: string, from: number): number {
  if (line.length - from <= width) return line.length;
  const isBreak = (at: number) => line[at] === ' ' && /\S/.test(line[at - 1] ?? ' ') && /\S/.test(line[at + 1] ?? ' ');
  for (let at = from + width; at > from; at--) if (isBreak(at)) return at;
  for (let at = from + width; at < line.length; at++) if (isBreak(at)) return at;
  return line.length;
}

function underline(mentions: readonly Mention[], start: number, end: number): string[] {
  return mentions.flatMap((mention) => {
    const from = Math.max(mention.span.start, start);
    const to = Math.min(mention.span.end, end);
    if (from >= to) return [];
    const goesOn = mention.span.start < start ? '… ' : '';
    return [`: ${' '.repeat(from - start)}${'^'.repeat(to - from)} ${goesOn}${label(mention)}`];
  });
}

function label(mention: Mention): string {
  if (!isTime(mention)) return mention.entity + (mention.acting ? ' acting' : '');
  return [mention.type, mention.value, ...(mention.mod ? [mention.mod] : [])].join(' ');
}

function summary({ text, documentTime, entities, findings }: ArticleAnalysis): string[] {
  const { date, source } = documentTime;
  return [
    `= date ${date ? formatIso(date) : 'unknown'}, ${source}`,
    ...entities.map(
      (entity) =>
        `= ${[`${entity.id} “${entity.name}”`, ...entity.aliases, ...entity.roles.map((role) => `(${role})`)].join(' · ')}`,
    ),
    ...findings.flatMap((finding) => [
      `= ${finding.severity} ${finding.code} “${text.slice(finding.span.start, finding.span.end)}” ${words(finding.message)}`,
      ...finding.related.map(
        ({ span, message }) => `=   beside “${text.slice(span.start, span.end)}” ${words(message)}`,
      ),
      ...finding.fixes.map((fix) => `=   ${words(fix.title)}`),
    ]),
  ];
}

function words({ id, args }: Explanation): string {
  return `${id} { ${Object.entries(args)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}
