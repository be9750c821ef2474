/** Keeps each string once, apart from the text that it was cut from. */

/** The same letters; the same string for the same letters. */
export type Intern = (text: string) => string;

/** Only a limit to what is held for names that nobody has any more: to begin anew costs some doubles, no more. */
const MOST = 500_000;

export function createInterner(): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const own = known.get(text);
    if (own !== undefined) return own;
    if (known.size >= MOST) known.clear();
    const copy = apart(text);
    known.set(copy, copy);
    return copy;
  };
}

/** A slice of a text keeps all of it alive; what is written out and read back does not. */
function apart(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
