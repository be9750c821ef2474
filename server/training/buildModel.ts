/** Builds `server/model/model.bin` anew from the lists, with the weights that it holds: `npm run model`. The same sources give the same file. */

import { readModelSection, writeModel } from './modelFile.ts';
import { packLists } from './packLists.ts';

const tagger = readModelSection('tagger');
if (!tagger) console.warn('The model has no tagger (npm run train makes one): names will be found by rules alone.');
writeModel({ ...(await packLists()), ...(tagger && { tagger }) });
