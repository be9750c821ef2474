/** What every host of the service has, though the language itself has it not. */

/** Decodes bytes; with `fatal` it throws where they are none of that encoding. A byte order mark is left out. */
declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** base64 → one character a byte. Throws where it is none. */
declare function atob(base64: string): string;
