/** What the language server's process takes with 1, 50 and 200 articles open, and what is left when they are closed. */

import { entitiesRequest } from '../../server/service/protocol.ts';
import { articleOf } from './articles.ts';
import { type Figure, MB } from './measure.ts';
import { withProbedServer } from './probedServer.ts';

const ARTICLE = 5_000;
const steps = [1, 50, 200];

export async function memory(): Promise<Figure[]> {
  if (process.platform === 'win32') return []; // it cannot be probed
  return withProbedServer({}, async ({ connection, usage }) => {
    const figures: Figure[] = [];
    let open = 0;
    const tell = async (name: string) => {
      const { memory: taken, resident } = await usage();
      figures.push({ name, value: MB(taken), note: `heap and buffers after collection; resident ${MB(resident)}` });
    };
    const uriOf = (i: number) => `untitled:bench-${i}`;
    await tell('memory of the server, nothing open');
    const text = articleOf(ARTICLE * steps.at(-1)!);
    for (const step of steps) {
      for (; open < step; open++) {
        const own = text.slice(open * ARTICLE, (open + 1) * ARTICLE);
        const textDocument = { uri: uriOf(open), languageId: 'news', version: 1, text: own };
        await connection.sendNotification('textDocument/didOpen', { textDocument });
        await connection.sendRequest(entitiesRequest, { uri: textDocument.uri });
      }
      await tell(`… ${step} ${step === 1 ? 'article' : 'articles'} of 5 kB`);
    }
    for (; open > 0; open--)
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(open - 1) } });
    await connection.sendRequest(entitiesRequest, { uri: uriOf(0) }); // all of it has been heard
    await tell('… all closed');
    return figures;
  });
}
