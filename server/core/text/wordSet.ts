/** Word lists as they are written in code. */

/** The words of a list, parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
