/** Writes sentences as headings are written, in capitals or in Title Case, so that the tagger learns to read them. */

import { functionWords } from '../core/names/vocabulary.ts';
import type { LabelledSentence } from './corpora.ts';
import type { Random } from './random.ts';

/** Of the sentences, `share` are recased. */
export function createRecaser(
  share: number,
  random: Random,
): (sentence: LabelledSentence) => LabelledSentence | undefined {
  return ({ tokens, labels }) => {
    if (random() >= share || tokens.length < 4) return undefined;
    const upper = random() < 0.45;
    const ending = /^[.?!]$/.test(tokens.at(-1)!) ? -1 : undefined;
    return {
      tokens: tokens.slice(0, ending).map((token, at) => (upper ? token.toUpperCase() : titleCase(token, at))),
      labels: labels.slice(0, ending),
    };
  };
}

function titleCase(token: string, at: number): string {
  if (token.length < 4 && at > 0 && functionWords.has(token)) return token;
  return token[0]!.toUpperCase() + token.slice(1);
}
