/** Which files and folders of a workspace folder are not looked at: as `files.exclude` and `search.exclude` have it, and what holds no articles. */

import { createGlob } from './glob.ts';

/** Asks of a path in the folder, decoded, whether it or a folder above it is left out. */
export type Excludes = (path: string) => boolean;

/**
 * `sections` are the settings as a client gives them: glob → true, false, or an object with a condition, which is not looked at
 * and excludes nothing. Anything else counts as empty. Hidden folders and `node_modules` are left out always.
 */
export function createExcludes(sections: readonly unknown[]): Excludes {
  const globs = sections.flatMap((section) =>
    typeof section === 'object' && section !== null
      ? Object.entries(section).flatMap(([pattern, value]) => (value === true ? createGlob(pattern) : []))
      : [],
  );
  return (path) => {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const above = end < 0 ? path : path.slice(0, end);
      const name = above.slice(above.lastIndexOf('/') + 1);
      if (name.startsWith('.') || name === 'node_modules' || globs.some((glob) => glob(above))) return true;
      if (end < 0) return false;
    }
  };
}
