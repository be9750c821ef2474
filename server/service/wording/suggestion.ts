/** "Did you mean …": the known word that is nearest to one that somebody typed. */

/** `; did you mean “json”?` where one of `known` is near, else nothing. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = known
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? `; did you mean “${near.word}”?` : '';
}

/** Levenshtein, of the first 40 units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: Math.min(b.length, 40) + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j < row.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
