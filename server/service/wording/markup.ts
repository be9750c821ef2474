/** Writes a short card as Markdown, or as plain text for a client that shows no Markdown. */

import type { MarkupContent } from 'vscode-languageserver-types';

export interface Markup {
  /** Words of the article or of ours, so that nothing in them is read as markup. */
  text(words: string): string;
  strong(words: string): string;
  code(words: string): string;
  /** Runs a command of the client; nothing in plain text. */
  command(words: string, command: string): string;
  /** Leads to a place; the words alone in plain text. `address` is a URI. */
  link(words: string, address: string): string;
  /** Paragraphs; empty ones are left out. */
  content(paragraphs: readonly (string | undefined)[]): MarkupContent;
}

const markdown: Markup = {
  text: escapeMarkdown,
  strong: (words) => `**${escapeMarkdown(words.trim())}**`,
  code: (words) => `\`${words.replaceAll('`', "'")}\``,
  command: (words, command) => `[${escapeMarkdown(words)}](command:${command})`,
  link: (words, address) =>
    `[${escapeMarkdown(words)}](${address.replace(/[\s()<>\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'))})`,
  content: (paragraphs) => ({ kind: 'markdown', value: paragraphs.filter(Boolean).join('\n\n') }),
};

const plain: Markup = {
  text: (words) => words,
  strong: (words) => words,
  code: (words) => words,
  command: () => '',
  link: (words) => words,
  content: (paragraphs) => ({ kind: 'plaintext', value: paragraphs.filter(Boolean).join('\n') }),
};

export function markup(isMarkdown: boolean): Markup {
  return isMarkdown ? markdown : plain;
}

/** Every mark that CommonMark, and VS Code's icons `$(…)`, could read as more than itself; few, for those who see the source. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/[\s\0]+/g, ' ')
    .replace(/[\\`*_[\]<>&~$]/g, '\\$&')
    .replace(/^ ?[#+=-]/, '\\$&')
    .replace(/^( ?\d+)([.)])/, '$1\\$2');
}
