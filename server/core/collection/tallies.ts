/** How often one thing was said of another: many keys, few values each, taken back one by one. */

export interface Tallies<K, V> {
  add(key: K, value: V): void;
  drop(key: K, value: V): void;
  /** Each value once, as first said. */
  of(key: K): readonly V[];
  keys(): Iterable<K>;
}

export function createTallies<K, V>(): Tallies<K, V> {
  /** Values, and beside them their counts. Lists, since most have one value and a map for each would weigh more than all of them. */
  const entries = new Map<K, { readonly values: V[]; readonly counts: number[] }>();
  return {
    add(key, value) {
      const entry = entries.get(key);
      if (!entry) {
        entries.set(key, { values: [value], counts: [1] });
        return;
      }
      const at = entry.values.indexOf(value);
      if (at >= 0) entry.counts[at]!++;
      else {
        entry.values.push(value);
        entry.counts.push(1);
      }
    },
    drop(key, value) {
      const entry = entries.get(key);
      const at = entry?.values.indexOf(value) ?? -1;
      if (!entry || at < 0 || --entry.counts[at]! > 0) return;
      entry.values.splice(at, 1);
      entry.counts.splice(at, 1);
      if (entry.values.length === 0) entries.delete(key);
    },
    of: (key) => entries.get(key)?.values ?? [],
    keys: () => entries.keys(),
  };
}
