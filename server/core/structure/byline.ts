/** Reads bylines: "By ANA REIS", "By John Smith and Jane Doe, Associated Press". */

const MAX_LENGTH = 140;
const OPENING =
  /^(?:by|from|written by|reported by|story by|text by|words by|words|text|report by|interview by|analysis by)[:\s]\s*(?=\S)/i;
/** Small words between the names and the offices of a byline. */
const JOINT =
  /^(?:and|&|with|in|at|of|for|the|our|to|on|de|da|do|dos|di|del|della|la|le|van|von|der|den|ten|ter|af|av|al|el|bin|ibn|bint|y|e|correspondent|correspondents|reporter|reporters|writer|writers|staff|editor|editors|special|contributor|agencies|chief|political|business|senior|foreign|sports|diplomatic|environment|science|health|economics|crime|health)$/;

/** True for a line of names behind "By", that no sentence could be. */
export function isByline(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const bare = text.replace(/^[*_#\s]+|[*_\s]+$/g, '');
  const opening = OPENING.exec(bare);
  if (!opening || /[!?…]$/.test(bare)) return false;
  const rest = bare.slice(opening[0].length);
  if (/^(?:from|words|text)/i.test(opening[0]) && !/\b(?:correspondent|reporter|in)\b/.test(rest)) return false;
  return consistsOfNames(rest, /^from/i.test(opening[0]));
}

/** Two to four capitalised words alone: a name above a story, without "By". */
export function isBareName(text: string): boolean {
  if (text.length > 60 || !/^\p{Lu}/u.test(text) || /[\d:;!?"“”]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 4 || /\.$/.test(text)) return false;
  return words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || /^(?:de|da|van|von|al|el|bin|der|den|di|la|le)$/.test(word),
  );
}

function consistsOfNames(rest: string, smallStart: boolean): boolean {
  let names = 0;
  for (const [i, word] of rest
    .split(/[\s,|/•·–—]+/)
    .filter(Boolean)
    .entries()) {
    const plain = word.replace(/^[("“']+|[)."”']+$/g, '');
    if (!plain || JOINT.test(plain)) {
      if (i === 0 && plain === 'the') return false;
      continue;
    }
    // A mail address, a handle, the time of the story.
    if (/^@|@.+\./.test(plain) || (names > 0 && /^\d/.test(plain))) continue;
    if (!/^\p{Lu}|^\p{Lo}/u.test(plain)) return false;
    names++;
  }
  return names > 0 || smallStart;
}
