/** Reads and writes the workspace's `.dateline/` for the server, through the editor's own file system; nothing else is in its reach. */

import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { ReadFileParams, ReadFileResult, WriteFileParams } from '../../server/service/protocol.ts';
import { isInDotDateline } from './isInDotDateline.ts';

/** Null where there is no such file. Rejects outside `.dateline/`, and where the file cannot be read. */
export async function readWorkspaceFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  const { file } = await place(uri);
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Rejects outside `.dateline/`, and where the workspace cannot be written. */
export async function writeWorkspaceFile({ uri, content }: WriteFileParams): Promise<null> {
  const { file, folder } = await place(uri);
  await workspace.fs.createDirectory(folder);
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return null;
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
