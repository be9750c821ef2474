/** Which forms are one entity: a union of sets, with the rule that joined each form to the others. */

import type { AliasRule } from '../names/nameExplanations.ts';

export interface Links {
  /** Joins two forms; `rule` tells why `alias` belongs to `full`. */
  join(alias: number, full: number, rule: AliasRule): void;
  /** The form that stands for the set of `form`. */
  rootOf(form: number): number;
  ruleOf(form: number): AliasRule | undefined;
}

export function createLinks(size: number): Links {
  const parents = Int32Array.from({ length: size }, (_, i) => i);
  const rules = new Map<number, AliasRule>();
  const rootOf = (form: number): number => {
    let at = form;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  return {
    rootOf,
    ruleOf: (form) => rules.get(form),
    join(alias, full, rule) {
      const [a, b] = [rootOf(alias), rootOf(full)];
      if (a === b) return;
      if (!rules.has(alias)) rules.set(alias, rule);
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
