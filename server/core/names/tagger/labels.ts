/** The labels of tokens: outside a name, or first or later token of a name of one kind. */

import type { NameKind } from '../../analysis.ts';

export const OUTSIDE = 0;
export const LABELS = 9;

/** Label of the first token of a name is `1 + 2 * kind`, of the later ones the next number. */
export const labelKinds: readonly NameKind[] = ['person', 'organization', 'group', 'place'];

export function isFirst(label: number): boolean {
  return label % 2 === 1;
}

export function kindOf(label: number): NameKind {
  return labelKinds[(label - 1) >> 1]!;
}

export function isLater(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** A later token stands only behind a token of its own kind. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isFirst(label)) return true;
  return before === label || before === label - 1;
}
