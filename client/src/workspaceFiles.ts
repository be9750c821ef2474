/** What the server reaches of the workspace, through the editor's own file system: reads and writes `.dateline/`, lists folders, reads articles. */

import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  articleFiles,
  type ListFolderParams,
  type ListFolderResult,
  type ReadArticleParams,
  type ReadArticleResult,
  type ReadFileParams,
  type ReadFileResult,
  type WriteFileParams,
} from '../../server/service/protocol.ts';
import { isInDotDateline } from './isInDotDateline.ts';
import { toBase64 } from './toBase64.ts';

/** Null where there is no such file. Rejects outside `.dateline/`, and where the file cannot be read. */
export async function readWorkspaceFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  const { file } = await place(uri);
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    return nullWhereMissing(error);
  }
}

/** Rejects outside `.dateline/`, and where the workspace cannot be written. */
export async function writeWorkspaceFile({ uri, content }: WriteFileParams): Promise<null> {
  const { file, folder } = await place(uri);
  await workspace.fs.createDirectory(folder);
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return null;
}

/** Walked folder by folder, since `findFiles` never answers where a file system has no search. Rejects outside the workspace. */
export async function listWorkspaceFolder({ uri }: ListFolderParams): Promise<ListFolderResult> {
  const folder = inWorkspace(uri);
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) =>
      type === FileType.File || type === FileType.Directory ? { name, isFolder: type === FileType.Directory } : [],
    );
  } catch (error) {
    return nullWhereMissing(error);
  }
}

/** Rejects outside the workspace, and for a file that by its extension is no article. A symbolic link counts as no file. */
export async function readWorkspaceArticle({ uri, most }: ReadArticleParams): Promise<ReadArticleResult> {
  const file = inWorkspace(uri);
  if (!articleFiles.test(file.path)) throw new Error(`Not an article: ${uri}`);
  try {
    const { type, size } = await workspace.fs.stat(file);
    if (type !== FileType.File) return null;
    if (size > most) return { size };
    const bytes = await workspace.fs.readFile(file);
    return bytes.length > most ? { size: bytes.length } : { base64: toBase64(bytes) };
  } catch (error) {
    return nullWhereMissing(error);
  }
}

function inWorkspace(uri: string): Uri {
  const place = Uri.parse(uri, true);
  if (!workspace.getWorkspaceFolder(place)) throw new Error(`Not in a folder of the workspace: ${uri}`);
  return place;
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof FileSystemError && /^File(?:NotFound|NotADirectory)$/.test(error.code)) return null;
  throw error;
}

/** The file, when it lies directly in the `.dateline` of a workspace folder. A symbolic link could lead out of it and is refused. */
async function place(uri: string): Promise<{ readonly file: Uri; readonly folder: Uri }> {
  const file = Uri.parse(uri, true);
  const root = workspace.getWorkspaceFolder(file)?.uri;
  if (!root || !isInDotDateline(root.path, file.path))
    throw new Error(`Not in the .dateline folder of the workspace: ${uri}`);
  const folder = Uri.joinPath(root, '.dateline');
  for (const part of [folder, file])
    if (await isLink(part)) throw new Error(`A symbolic link is not followed: ${part}`);
  return { file, folder };
}

async function isLink(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}
