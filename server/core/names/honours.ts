/** Letters behind a person's name that tell of honours, degrees and seats: no part of the name, nor in the way of its role. */

const HONOURS = /^(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|MBE|OBE|CBE|KBE|DBE|QPM|FRS|PhD|MD|DPhil|Esq)$/;

export function isHonour(word: string | undefined): boolean {
  return word !== undefined && HONOURS.test(word);
}
