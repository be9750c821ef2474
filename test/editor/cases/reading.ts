/** What an article tells: hover, definition, references, symbols. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { hover, inside, openArticle, positionOf, run } from './editor.ts';

export const readingCases: readonly Case[] = [
  {
    name: 'the hover of a short name shows the person',
    run: async () => {
      const { document } = await openArticle('story.news');
      await hover(document, inside(document, 'Marchetti', 2), 'Elena Marchetti', 'Transport Minister');
    },
  },
  {
    name: 'the hover of a weekday shows the day it means',
    run: async () => {
      const { document } = await openArticle('story.news');
      await hover(document, inside(document, 'Friday', 2), 'March 7, 2025', '2025-03-07');
    },
  },
  {
    name: 'the definition of a short name is its fullest mention',
    run: async () => {
      const { document } = await openArticle('story.news');
      const at = inside(document, 'Marchetti', 3);
      const [link] = await run<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      ok(link, 'there is a definition');
      const range = 'targetUri' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range;
      equal(document.getText(range), 'Elena Marchetti', 'the words');
      equal(range.start, positionOf(document, 'Elena Marchetti'), 'their place');
    },
  },
  {
    name: 'names and dates are marked in every language of articles, whatever the theme has it',
    run: async () => {
      for (const languageId of ['news', 'plaintext', 'markdown']) {
        const settings = vscode.workspace.getConfiguration('editor', { languageId });
        equal(settings.get('semanticHighlighting.enabled'), true, languageId);
      }
    },
  },
  {
    name: 'the references of a name are its mentions under every spelling',
    run: async () => {
      const { document } = await openArticle('story.news');
      const at = inside(document, 'European Union');
      const found = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
      equal(found.map(({ range }) => document.getText(range)).sort(), ['EU', 'European Union'], 'the mentions');
    },
  },
  {
    name: 'the outline has the headline and the names below their paragraphs',
    run: async () => {
      const { document } = await openArticle('story.news');
      const roots = await until('symbols', async () => {
        const symbols = await run<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return symbols && symbols.length > 0 && symbols;
      });
      const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
        symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
      ok(
        roots.some(({ children }) => children.length > 0),
        'it is nested',
      );
      ok(
        names(roots).some((name) => name.includes('Marchetti')),
        'Marchetti is in it',
      );
      const marchetti = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Marchetti');
      ok(
        marchetti.some(({ name }) => name.includes('Elena Marchetti')),
        'she is a symbol of the workspace',
      );
    },
  },
  {
    name: 'names and dates are marked in the text',
    run: async () => {
      const { document } = await openArticle('story.news');
      const tokens = await until('semantic tokens', () =>
        run<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
      );
      ok(tokens.data.length >= 5 * 10, 'there are ten and more');
    },
  },
  {
    name: 'the other mentions of a name are highlighted',
    run: async () => {
      const { document } = await openArticle('story.news');
      const at = inside(document, 'Marchetti', 1);
      const found = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
      equal(found.length, 3, 'highlights');
    },
  },
];
