/** What the terminal can show: colours or none, how wide; and text made safe for it. */

import type { NameKind } from '../../../core/analysis.ts';

export interface Screen {
  /** Colours and underlines may be used. */
  readonly styled: boolean;
  /** Columns; undefined where lines are left as long as they are (a pipe, a file). */
  readonly width: number | undefined;
}

export type Style = 'plain' | 'strong' | 'dim' | 'warning' | 'information' | 'time' | NameKind;

/** Each kind differs from the others by more than its colour: by weight, slant or the mark behind it. */
const codes: Readonly<Record<Style, string>> = {
  plain: '',
  strong: '1',
  dim: '2',
  warning: '1;33',
  information: '36',
  time: '4;94',
  person: '1;4;36',
  organization: '4;35',
  group: '3;4;33',
  place: '4;32',
};

const MIN_WIDTH = 30;

/** NO_COLOR (no-color.org) and FORCE_COLOR as Node understands them; FORCE_COLOR is asked first. */
export function screenFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const { FORCE_COLOR: force, NO_COLOR: no, COLUMNS: columns, TERM: term } = env;
  const terminal = stream.isTTY === true;
  const forced = force !== undefined && force !== '0' && force !== 'false';
  const styled = force === undefined || force === '' ? terminal && !no && term !== 'dumb' : forced;
  const told = Number.parseInt(columns ?? '', 10);
  const width = terminal ? (stream.columns ?? 80) : styled && told > 0 ? told : undefined;
  return { styled, width: width === undefined ? undefined : Math.max(width, MIN_WIDTH) };
}

export function paint({ styled }: Screen, style: Style, text: string): string {
  return styled && style !== 'plain' && text !== '' ? `\x1b[${codes[style]}m${text}\x1b[0m` : text;
}

/** Article text must not steer the terminal: control characters become visible, a tab four blanks. */
export function safeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, (character) => {
    if (character === '\t') return '    ';
    const code = character.charCodeAt(0);
    if (code < 32) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�';
  });
}
