/** Tells photo captions: what they open with, what credit they end with. */

import { isMadeOf, pictureWords } from './creditWords.ts';

const OPENING =
  /^[[(]?(?:(?:photo|picture|image|video|main image|photograph|file photo|file picture|file image|file)(?: \d+)?(?: caption)?|caption(?: \d+)?|photo credit|image credit|pic) ?[:–—]|^(?:FILE(?: PHOTO)?|UNDATED FILE PHOTO) ?[-–—:]|^\[(?:photo|picture|image|caption)\b|^(?:a )?(?:file|archive|undated|handout) (?:photo|photograph|picture|image|pic)\b|^!\[[^\]]*\]\(/i;
/** "In this Friday, July 10, 2020 file photo, …", "In this image from video, …". */
const IN_THIS =
  /^In (?:this|these)\b(?:(?!\b(?:an?|the|where|that|has|is)\b)[^!?]){0,60}?\b(?:photos?|photographs?|images?|pictures?|frame grab|video grab|screengrab|screenshot|sketch)\b/;
const SEEN_IN =
  /\b(?:is|are|was|were) (?:seen|pictured|shown) in (?:this|an? (?=undated|file|handout|archive)) ?(?:undated |file |handout |archive )*(?:photo|photograph|picture|image)\b/;
/** A bracket at the end: "(Reuters photo)", "(Photo by Ann Lee)". */
const BRACKET = /[[(]([^()[\]]{1,120})[)\]]\.?$/;
const PICTURE = /\b(?:photos?|photograph(?:y)?|pictures?|images?|file|handout|courtesy|illustration|graphic)\b/i;
/** Whoever is thanked may be called anything. */
const THANKS = /^(?:[\p{L} ]{0,20} )?(?:photos?|pictures?|images?) (?:courtesy|by)\b|^courtesy of\b/iu;
const CREDIT =
  /\b(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|[Ii]mage|[Cc]redit)s?(?:: ?| by )\p{Lu}[^.:]{1,60}\.?$|\b(?:REUTERS|AFP|EPA|AP|Getty Images|AP Photo)\/[^.]{2,60}\.?$|(?:\/|via )(?:AFP|AP|EPA|Reuters|Getty Images|Shutterstock)[^.\s]{0,10}[\])]?\.?$|© ?(?:AP|AFP|Reuters|Getty)[^.]{0,40}\.?$/u;
const CREDIT_ALONE =
  /^[[(](?:[Pp]hotos?|PHOTOS?|[Pp]hotograph|[Pp]ictures?|[Ii]mages?|[Ff]ile|[Hh]andout|[Ii]llustration|[Gg]raphic|[Cc]redit)\b[^.]{0,80}$|^(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Pp]ictures?|[Ii]mages?|[Ii]llustration|[Gg]raphic|[Cc]redit)(?: by |: ?|\/)\p{Lu}[^.]{0,80}$|^(?:AP|AFP|Reuters|EPA|Getty)[^.]{0,30}[/ ](?:[Pp]hoto|[Ii]mages)\b[^.]{0,60}$/u;

const MAX_WITH_CREDIT = 700;
const CREDIT_WINDOW = 140;

/** Looks at the first and last 140 units only. */
export function isCaption(text: string): boolean {
  const first = text.charCodeAt(0);
  const head = text.slice(0, CREDIT_WINDOW);
  // Only some letters and brackets open a caption: most paragraphs stop here.
  if (opensLikeCaption(first) && (OPENING.test(head) || IN_THIS.test(head))) return true;
  if (text.length > MAX_WITH_CREDIT) return false;
  if (text.length < CREDIT_WINDOW && CREDIT_ALONE.test(text)) return true;
  const tail = text.slice(-CREDIT_WINDOW);
  const bracket = endsWithBracket(text) ? BRACKET.exec(tail)?.[1] : undefined;
  if (bracket && PICTURE.test(bracket) && (isMadeOf(bracket, pictureWords) || THANKS.test(bracket))) return true;
  const pictured = PICTURED.some((part) => text.includes(part));
  if ((pictured || CREDITED.some((part) => tail.includes(part))) && CREDIT.test(tail)) return true;
  return pictured && SEEN_IN.test(text);
}

/** Parts of words that `SEEN_IN` and the first half of `CREDIT` ask for, and marks and words of its other half. */
const PICTURED = ['hoto', 'HOTO', 'icture', 'mage', 'redit'];
const CREDITED = ['/', 'via ', '©'];

function endsWithBracket(text: string): boolean {
  const end = text.endsWith('.') ? text.length - 2 : text.length - 1;
  return text[end] === ')' || text[end] === ']';
}

function opensLikeCaption(code: number): boolean {
  return '[(!FfPpIiCcVvMmUuAaHh'.includes(String.fromCharCode(code));
}
