/** Reads the `dateline` section of the settings, which any client may fill with anything. */

import type { Settings } from './protocol.ts';

export const defaultSettings: Settings = { enable: 'auto', dateOrder: 'auto', inlayHints: false };

const choices = {
  enable: ['auto', 'on', 'off'],
  dateOrder: ['auto', 'dmy', 'mdy'],
  inlayHints: [true, false],
} as const;

/** Settings of the client's own, and sections that VS Code adds. */
const othersSettings: ReadonlySet<string> = new Set(['trace']);

/** Problems are in words for a log. What is unknown or malformed counts as the default. */
export function readSettings(section: unknown): { settings: Settings; problems: readonly string[] } {
  if (section === null || section === undefined) return { settings: defaultSettings, problems: [] };
  if (typeof section !== 'object' || Array.isArray(section))
    return { settings: defaultSettings, problems: ['The section “dateline” of the settings is no object.'] };
  const given = section as Readonly<Record<string, unknown>>;
  const problems: string[] = [];
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = given[key];
    if (value === undefined || value === null) return defaultSettings[key];
    if ((choices[key] as readonly unknown[]).includes(value)) return value as Settings[K];
    const fallback = JSON.stringify(defaultSettings[key]);
    problems.push(
      `dateline.${key} is ${shown(value)}, which is none of ${choices[key].join(', ')}; it counts as ${fallback}.`,
    );
    return defaultSettings[key];
  };
  const settings = { enable: pick('enable'), dateOrder: pick('dateOrder'), inlayHints: pick('inlayHints') };
  for (const key of Object.keys(given))
    if (!(key in choices) && !othersSettings.has(key))
      problems.push(`dateline.${key} is no setting that Dateline knows.`);
  return { settings, problems };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
