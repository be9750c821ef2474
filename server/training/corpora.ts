/** Reads the training corpora: sentences of tokens with their labels, by document. */

import { readGzip } from './sources.ts';

export interface LabelledSentence {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/** The sentences of one document; a corpus without documents is a list of documents of one sentence. */
export type LabelledDocument = readonly LabelledSentence[];

export interface Corpus {
  readonly name: string;
  /** How much one of its sentences counts in training. */
  readonly weight: number;
  /** Its sentences stand in their documents, so that facts about words can be gathered. */
  readonly documents: boolean;
}

export const corpora: readonly Corpus[] = [
  { name: 'redocred1', weight: 1, documents: true },
  { name: 'redocred2', weight: 1, documents: true },
  { name: 'cnpol', weight: 1, documents: false },
  { name: 'cnoth', weight: 0.5, documents: false },
  { name: 'wikigold', weight: 1, documents: true },
  { name: 'ewt', weight: 1, documents: true },
  { name: 'gum', weight: 0.5, documents: true },
  { name: 're3d', weight: 1, documents: true },
  { name: 'europarl', weight: 1, documents: false },
  { name: 'gmb-teacher', weight: 1, documents: false },
];

export function readCorpus({ name, documents }: Corpus): LabelledDocument[] {
  const all: LabelledSentence[][] = [[]];
  for (const block of readGzip(`data/train/${name}.txt.gz`).split(/\n\s*\n/)) {
    const tokens: string[] = [];
    const labels: string[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('#doc ') && !tokens.length) {
        all.push([]);
        continue;
      }
      const tab = line.indexOf('\t');
      if (tab <= 0) continue;
      tokens.push(line.slice(0, tab));
      labels.push(line.slice(tab + 1));
    }
    if (!tokens.length) continue;
    if (documents) all.at(-1)!.push({ tokens, labels });
    else all.push([{ tokens, labels }]);
  }
  return all.filter((document) => document.length);
}
