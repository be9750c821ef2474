/** Export Entities…: asks for a format and a place, and writes what the server makes of the article. */

import { FileType, l10n, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import {
  type ExportFormat,
  type ExportParams,
  type ExportResult,
  exportRequest,
} from '../../../server/service/protocol.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

type ExportFile = ExportResult['files'][number];

export async function exportEntities({ article, server }: CommandContext): Promise<void> {
  const document = articleInFront(article);
  const format = await askFormat();
  const place = format && (await askPlace());
  if (!place) return;
  const params: ExportParams = { uri: document.uri.toString(), format };
  const { files } = await server.request<ExportResult>(exportRequest, params);
  await (place === 'file' ? saveFiles(files, document.uri) : openUntitled(files));
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const items: readonly (QuickPickItem & { readonly format: ExportFormat })[] = [
    { label: 'JSON', description: l10n.t('everything, for programs'), format: 'json' },
    { label: 'CSV', description: l10n.t('a row for each mention, for a spreadsheet'), format: 'csv' },
    { label: 'brat', description: l10n.t('standoff annotation: a text and its .ann'), format: 'brat' },
    { label: 'GeoJSON', description: l10n.t('the places, for a map'), format: 'geojson' },
    { label: 'KML', description: l10n.t('the places, for Google Earth and other globes'), format: 'kml' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Format') }))?.format;
}

async function askPlace(): Promise<'file' | 'untitled' | undefined> {
  const items: readonly (QuickPickItem & { readonly place: 'file' | 'untitled' })[] = [
    { label: l10n.t('File…'), place: 'file' },
    { label: l10n.t('Untitled document'), place: 'untitled' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Where to') }))?.place;
}

async function openUntitled(files: readonly ExportFile[]): Promise<void> {
  const known = new Set(await languages.getLanguages());
  for (const { content, languageId } of files) {
    const language = known.has(languageId) ? languageId : 'plaintext';
    await window.showTextDocument(await workspace.openTextDocument({ content, language }), { preview: false });
  }
}

/** The dialog asks for one name; a second file of the same export goes beside it under the same name. */
async function saveFiles(files: readonly ExportFile[], article: Uri): Promise<void> {
  const main = files.find(({ name }) => extension(name) !== 'txt') ?? files[0];
  if (!main) throw new Error(l10n.t('there is nothing to export'));
  const folder = article.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(article, '..');
  const target = await window.showSaveDialog({
    title: l10n.t('Export Entities'),
    filters: { [extension(main.name).toUpperCase()]: [extension(main.name)] },
    ...(folder && { defaultUri: Uri.joinPath(folder, main.name) }),
  });
  if (!target) return;
  const places = files.map((file) => ({ file, uri: file === main ? target : beside(target, extension(file.name)) }));
  for (const { file, uri } of places) if (file !== main && !(await mayWrite(uri, file.content))) return;
  for (const { file, uri } of places) await workspace.fs.writeFile(uri, new TextEncoder().encode(file.content));
  const openLabel = l10n.t('Open');
  const names = places.map(({ uri }) => uri.path.split('/').at(-1)).join(', ');
  // Not awaited: the export is done, the message may stay.
  window.showInformationMessage(l10n.t('Exported to {0}', names), openLabel).then((choice) => {
    if (choice === openLabel) window.showTextDocument(target);
  });
}

function extension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function beside(uri: Uri, otherExtension: string): Uri {
  const name = uri.path.split('/').at(-1)!;
  const dot = name.lastIndexOf('.');
  return Uri.joinPath(uri, '..', `${dot > 0 ? name.slice(0, dot) : name}.${otherExtension}`);
}

/** The dialog has not asked about this file: one with other content, which may be the article itself, is not overwritten unasked. */
async function mayWrite(uri: Uri, content: string): Promise<boolean> {
  try {
    if ((await workspace.fs.stat(uri)).type !== FileType.File) return true;
  } catch {
    return true; // there is none
  }
  if (new TextDecoder().decode(await workspace.fs.readFile(uri)) === content) return true;
  const replace = l10n.t('Replace');
  const question = l10n.t('{0} exists and has other content. Replace it?', uri.path.split('/').at(-1)!);
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
