/** Tells whether a country or a capital acts in its clause: "Belgrade sent troops", "Serbia has refused". */

import type { NameView } from './nameView.ts';
import { actingHelpers, actingVerbs, functionWords } from './vocabulary.ts';

const SUBJECT_AFTER = new Set([
  'that',
  'and',
  'but',
  'as',
  'after',
  'before',
  'while',
  'when',
  'if',
  'because',
  'although',
  'though',
  'since',
  'until',
  'what',
  'which',
  'how',
  'whether',
  'the',
  'why',
  'where',
  'or',
]);

export function isActing(view: NameView, first: number, last: number): boolean {
  const { tokens, cases } = view;
  const before = tokens.lower[first - 1];
  if (before !== undefined && functionWords.has(before) && !SUBJECT_AFTER.has(before)) return false;
  let at = last + 1;
  if (tokens.lower[at - 1] === undefined || tokens.kinds[at] === 'possessive') return false;
  let helped = false;
  while (at < last + 4 && (actingHelpers.has(tokens.lower[at] ?? '') || /^\p{Ll}+ly$/u.test(tokens.lower[at] ?? ''))) {
    helped = true;
    at++;
  }
  const verb = tokens.lower[at] ?? '';
  if (cases.sentenceOf[at] !== cases.sentenceOf[first]) return false;
  if (actingVerbs.has(verb)) return true;
  return helped && actingVerbs.has(`${verb}s`);
}
