/** Turns a file's bytes into text: UTF-8, UTF-16 with its mark, else Windows-1252, as older newsroom systems write. */

export interface DecodedText {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string;
  /** Set where the encoding was guessed. */
  readonly guessed?: 'Windows-1252';
}

/** Undefined where the bytes are no text. Other than that every sequence of bytes has a reading. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (looksBinary(bytes)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes), guessed: 'Windows-1252' };
  }
}

/** As git does, by a NUL among the first bytes; or by many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > head.length * 0.1;
}

/** A call takes so many arguments and no more. */
const CHUNK = 0x8000;

/** 0x80 to 0x9F; the unassigned ones stay control characters. Source: encoding.spec.whatwg.org, index-windows-1252. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, since some decoders of that name read Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK)).replace(
      /[\x80-\x9f]/g,
      (character) => upperControls[character.charCodeAt(0) - 0x80]!,
    );
  return text;
}
