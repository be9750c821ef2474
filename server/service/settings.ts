/** Reads the `dateline` section of the settings, which any client may fill with anything. */

import type { Settings } from './protocol.ts';
import { readRules, shown } from './ruleSettings.ts';

export const defaultSettings: Settings = {
  enable: 'auto',
  dateOrder: 'auto',
  inlayHints: false,
  highlight: true,
  run: 'onType',
  rules: {},
};

const choices = {
  enable: ['auto', 'on', 'off'],
  dateOrder: ['auto', 'dmy', 'mdy'],
  inlayHints: [true, false],
  highlight: [true, false],
  run: ['onType', 'onSave', 'manual'],
} as const;

/** Settings of the client's own, and sections that VS Code adds. */
const othersSettings: ReadonlySet<string> = new Set(['trace']);

export interface ReadSettings {
  readonly settings: Settings;
  /** In words for a log. */
  readonly problems: readonly string[];
  /** In words for the user: a rule that is not there is silently not switched off. */
  readonly ruleProblems: readonly string[];
}

/** What is unknown or malformed counts as the default. */
export function readSettings(section: unknown): ReadSettings {
  if (section === null || section === undefined) return { settings: defaultSettings, problems: [], ruleProblems: [] };
  if (typeof section !== 'object' || Array.isArray(section))
    return {
      settings: defaultSettings,
      problems: ['The section “dateline” of the settings is no object.'],
      ruleProblems: [],
    };
  const given = section as Readonly<Record<string, unknown>>;
  const problems: string[] = [];
  const pick = <K extends keyof typeof choices>(key: K): Settings[K] => {
    const value = given[key];
    if (value === undefined || value === null) return defaultSettings[key];
    if ((choices[key] as readonly unknown[]).includes(value)) return value as Settings[K];
    const fallback = JSON.stringify(defaultSettings[key]);
    problems.push(
      `dateline.${key} is ${shown(value)}, which is none of ${choices[key].join(', ')}; it counts as ${fallback}.`,
    );
    return defaultSettings[key];
  };
  const { rules, problems: ruleProblems } = readRules(given.rules);
  const settings = {
    enable: pick('enable'),
    dateOrder: pick('dateOrder'),
    inlayHints: pick('inlayHints'),
    highlight: pick('highlight'),
    run: pick('run'),
    rules,
  };
  for (const key of Object.keys(given))
    if (!(key in defaultSettings) && !othersSettings.has(key))
      problems.push(`dateline.${key} is no setting that Dateline knows.`);
  return { settings, problems, ruleProblems };
}
