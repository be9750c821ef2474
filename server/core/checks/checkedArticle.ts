/** An article as it comes to the checks: its analysis before there are findings, and what is known of its paragraphs. */

import type { DocumentTime, Entity, Mention } from '../analysis.ts';
import type { Structure } from '../structure/structure.ts';

/** The analysis before its findings. */
export interface CheckedArticle {
  readonly text: string;
  readonly structure: Structure;
  readonly documentTime: DocumentTime;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Bits of `Cue` for each of `structure.blocks`; without them every check looks everywhere. */
  readonly cues?: readonly number[];
  /** For each of `structure.blocks` what stands for its words: the same object, the same words. Without them nothing is remembered. */
  readonly paragraphs?: readonly unknown[];
}
