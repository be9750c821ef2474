/** Builds `server/model/model.bin` from the lists and the trained weights: `npm run model`. The same sources give the same file. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packGazetteer } from './packGazetteer.ts';
import { gatherPhrases } from './phrases.ts';
import { writeContainer } from './writeContainer.ts';

const target = new URL('../model/model.bin', import.meta.url);
const weights = new URL('../model/tagger.bin', import.meta.url);

const phrases = await gatherPhrases();
const gazetteer = packGazetteer(phrases);
const sections = new Map([['gazetteer', gazetteer]]);
if (existsSync(weights)) sections.set('tagger', new Uint8Array(readFileSync(weights)));
const file = writeContainer(sections);
writeFileSync(target, file);
console.log(`model.bin: ${file.length} bytes, ${phrases.size} phrases in ${gazetteer.length} bytes`);
