/** The settings of each document: pulled from the client when first needed, kept until they change. */

import type { Settings } from './protocol.ts';
import { defaultSettings, readSettings } from './settings.ts';

export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** They have changed; `pushed` is what the notification brought, for a client that answers no questions. */
  changed(pushed: unknown): void;
  closed(uri: string): void;
}

export interface SettingsSource {
  /** Asks the client for its `dateline` section; undefined where the client cannot be asked. */
  readonly pull?: ((uri: string) => Promise<unknown>) | undefined;
  /** Says something that only a log needs to hear. */
  readonly log: (words: string) => void;
  /** Says something that the user should hear. */
  readonly tell: (words: string) => void;
}

export function createSettingsStore({ pull, log, tell }: SettingsSource): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  const said = new Set<string>();
  let pushed: Settings = defaultSettings;

  const unsaid = (words: readonly string[]) => words.filter((line) => !said.has(line) && said.add(line));
  const read = (section: unknown): Settings => {
    const { settings, problems, ruleProblems } = readSettings(section);
    for (const problem of unsaid([...problems, ...ruleProblems])) {
      log(problem);
      if (ruleProblems.includes(problem)) tell(problem);
    }
    return settings;
  };
  return {
    of(uri) {
      if (!pull) return Promise.resolve(pushed);
      let settings = known.get(uri);
      if (!settings) {
        settings = pull(uri).then(read, () => {
          known.delete(uri); // the next request asks again
          return defaultSettings;
        });
        known.set(uri, settings);
      }
      return settings;
    },
    changed(params) {
      known.clear();
      const section = (params as { readonly dateline?: unknown } | null | undefined)?.dateline;
      if (!pull && section !== undefined) pushed = read(section);
    },
    closed: (uri) => known.delete(uri),
  };
}
