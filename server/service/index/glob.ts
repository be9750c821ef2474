/**
 * Globs as VS Code's `files.exclude` has them: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for any number of folders. They come from
 * the workspace, and so are matched without regular expressions, in time that grows with pattern times path.
 */

/** Tells whether a path, with forward slashes and none at its start, fits. */
export type Glob = (path: string) => boolean;

/** More alternatives than a person writes by hand are not looked at. */
const MOST_ALTERNATIVES = 256;

export function createGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern).map((one) => one.replace(/^\/+|\/+$/g, '').split('/'));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((wanted) =>
      fits(wanted, parts, (part, own) => part === '**' || fitsPart(part, own), '**'),
    );
  };
}

/** "a{b,c}d" → "abd", "acd"; from the inside out. A brace that is not closed is a letter. */
function expandBraces(pattern: string): string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
    const next: string[] = [];
    for (const one of open) {
      const inner = /\{([^{}]*)\}/.exec(one);
      if (!inner) done.push(one);
      else for (const choice of inner[1]!.split(',')) next.push(one.replace(inner[0], () => choice));
    }
    open = next;
  }
  return done;
}

function fitsPart(pattern: string, part: string): boolean {
  return fits(lettersOf(pattern), [...part], fitsLetter, '*');
}

/** The letters of a pattern, a set in brackets as one. */
function lettersOf(pattern: string): string[] {
  return pattern.match(/\[[^\]]+\]|[\s\S]/gu) ?? [];
}

function fitsLetter(wanted: string, letter: string): boolean {
  if (wanted === '?' || wanted === letter) return true;
  if (wanted.length < 3 || !wanted.startsWith('[')) return false;
  const isNot = /^\[[!^]/.test(wanted);
  const set = [...wanted.slice(isNot ? 2 : 1, -1)];
  const isIn = set.some(
    (from, i) =>
      from === letter || (set[i + 1] === '-' && i + 2 < set.length && from <= letter && letter <= set[i + 2]!),
  );
  return isIn !== isNot;
}

/** Wildcard matching with one step back to the last `any`, which takes as many of `given` as it needs. */
function fits(
  wanted: readonly string[],
  given: readonly string[],
  same: (wanted: string, given: string) => boolean,
  any: string,
): boolean {
  let w = 0;
  let lastAny = -1;
  let taken = 0;
  for (let g = 0; g < given.length; ) {
    if (wanted[w] === any) {
      lastAny = w++;
      taken = g;
    } else if (w < wanted.length && same(wanted[w]!, given[g]!)) {
      w++;
      g++;
    } else if (lastAny >= 0) {
      w = lastAny + 1;
      g = ++taken;
    } else return false;
  }
  while (wanted[w] === any) w++;
  return w === wanted.length;
}
