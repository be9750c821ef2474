/** Turns labelled sentences into what the tagger sees at run time: text of its own tokenisation, lists, facts of the document. */

import { findInGazetteer, type Gazetteer } from '../core/names/gazetteer.ts';
import { type NameView, viewNames } from '../core/names/nameView.ts';
import { LABELS, labelKinds, OUTSIDE } from '../core/names/tagger/labels.ts';
import { readCases } from '../core/names/wordCases.ts';
import { factsFor, mergeProfiles, ownFacts, profileOf } from '../core/names/wordProfile.ts';
import { span } from '../core/text/span.ts';
import { tokenize } from '../core/text/tokens.ts';
import type { LabelledDocument, LabelledSentence } from './corpora.ts';

export interface TrainingSentence {
  readonly view: NameView;
  /** For each token the labels that it may have, as bits. */
  readonly allowed: Uint16Array;
}

export const ANY_LABEL = (1 << LABELS) - 1;

const KIND_OF: Readonly<Record<string, number>> = {
  PER: labelKinds.indexOf('person'),
  ORG: labelKinds.indexOf('organization'),
  GRP: labelKinds.indexOf('group'),
  LOC: labelKinds.indexOf('place'),
};

/** Recases a sentence for training on headings; undefined leaves it out. */
export type Recase = (sentence: LabelledSentence) => LabelledSentence | undefined;

/** The sentences of a document, and those that `recase` makes of them. */
export function readSentences(document: LabelledDocument, gazetteer: Gazetteer, recase: Recase): TrainingSentence[] {
  const readings = document.map((sentence) => readSentence(sentence, gazetteer));
  const profile = mergeProfiles(readings.map(({ reading }) => reading.profile)).profile.facts;
  const headings = document
    .flatMap((sentence) => recase(sentence) ?? [])
    .map((sentence) => readSentence(sentence, gazetteer))
    .filter(({ view }) => view([]).cases.sentenceCases[0] !== 'normal');
  return [...readings, ...headings].map(({ reading, view, allowed }) => ({
    view: view(factsFor(reading.profile, profile)),
    allowed,
  }));
}

function readSentence({ tokens: words, labels }: LabelledSentence, gazetteer: Gazetteer) {
  const { text, ends } = joinWords(words);
  const tokens = tokenize(text);
  const sentences = tokens.length ? [{ ...span<'paragraph'>(0, text.length), first: 0, last: tokens.length - 1 }] : [];
  const cases = readCases(tokens, sentences);
  const gazetteerHits = findInGazetteer(gazetteer, tokens);
  const facts = ownFacts(tokens, cases, gazetteerHits);
  const reading = {
    text,
    tokens,
    sentences,
    cases,
    times: [],
    gazetteerHits,
    facts,
    profile: profileOf(tokens, facts),
  };
  const allowed = alignLabels(ends, labels, tokens.starts);
  return { reading, allowed, view: (known: Iterable<readonly [string, number]>) => viewNames(reading, new Map(known)) };
}

const CLITIC = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const WORD = /^[\p{L}\p{N}]/u;

/** The text as it was before the corpus cut it: possessives and hyphens touch their words. */
function joinWords(words: readonly string[]): { text: string; ends: number[] } {
  let text = '';
  const ends: number[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    const next = words[i + 1] ?? '';
    const touches =
      (CLITIC.test(word) && WORD.test(before)) ||
      (word === '-' && WORD.test(before) && WORD.test(next)) ||
      (before === '-' && WORD.test(word) && WORD.test(words[i - 2] ?? ''));
    text += i && !touches ? ` ${word}` : word;
    ends.push(text.length);
  }
  return { text, ends };
}

/** A token has the label of the source token that its first character stands in, given where those end. */
function alignLabels(ends: readonly number[], labels: readonly string[], starts: readonly number[]): Uint16Array {
  const allowed = new Uint16Array(starts.length);
  let source = 0;
  let used = -1;
  for (const [i, start] of starts.entries()) {
    while (start >= ends[source]! && source + 1 < ends.length) source++;
    const label = labels[source]!;
    const kind = KIND_OF[label.slice(2)];
    if (label === '?') allowed[i] = ANY_LABEL;
    else if (kind === undefined) allowed[i] = 1 << OUTSIDE;
    else allowed[i] = 1 << (1 + 2 * kind + (label[0] === 'I' || used === source ? 1 : 0));
    used = source;
  }
  return allowed;
}
