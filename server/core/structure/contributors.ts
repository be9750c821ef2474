/** Tells the lines that say who else worked on a story, and who owns it. */

import { isMadeOf, workWords } from './creditWords.ts';

const MAX_LENGTH = 500;
/** Names follow, and where they are. */
const CREDIT =
  /^[([*_–—-]*\s*(?:(?:additional |further )?(?:reporting|writing|editing|translation|graphics?|research|compiled|edited|translated|rewritten|written)(?: and (?:writing|editing))? (?:by|from)\b|(?:with )?(?:inputs?|files|contributions?|additional reporting|reporting) from\b|with (?:AFP|AP|Reuters|agencies|agency inputs|PTI|dpa|ANI|IANS|wires)\b)/i;
/** Whatever follows. */
const NOTE =
  /^[([*_–—-]*\s*(?:copyright(?: ?[:©\d(]| by\b| of\b| the\b)|©|\(c\)|all rights reserved|this (?:article|story|text|piece) (?:was|is|has been) (?:originally |first )?(?:published|produced|written|translated|reprinted|reproduced|provided|compiled)\b|this report (?:(?:includes|contains) (?:material|information|reporting|contributions)|was (?:first|originally|compiled|produced|written)|has been)\b|editor['’]s note)/i;
const CONTRIBUTED =
  /^[^.!?]{0,160}\bcontributed (?:reporting\b|from \p{Lu}|to (?:this|the) (?:report|story|article|piece|coverage))/u;

/** Reads no more than 500 units. */
export function isContributor(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const head = text.slice(0, 200);
  if (CREDIT.test(head)) return /^[([*_–—-]/.test(text) || isMadeOf(text, workWords);
  if (NOTE.test(head)) return true;
  if (!head.includes('contributed')) return false;
  // "Mr. Lee" and initials hold stops that end no sentence.
  return CONTRIBUTED.test(head.replace(/\b(\p{Lu}|Mr|Mrs|Ms|Dr|Jr|Sr|St)\./gu, '$1'));
}

/** A short sign-off behind a dash at the end: "- USDA", "-- Moscow Newsroom +7095 941 8520", "— AFP". */
export function isSignOff(text: string): boolean {
  return text.length < 80 && /^[-–—]{1,2} ?\p{Lu}[^.!?:]*$/u.test(text);
}

/** "___", "* * *", "-30-", "ENDS", "###". */
export function isSeparator(text: string): boolean {
  if (text.length > 60) return false;
  return (
    !/[\p{L}\p{Nd}\p{Extended_Pictographic}]/u.test(text) ||
    (/^[-#*\s]*(?:30|ends?|more)[-#*\s]*$/i.test(text) && !/^\d/.test(text) && !/^[Mm]ore$/.test(text))
  );
}
