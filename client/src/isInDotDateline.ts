/** Which paths lie directly in a folder's `.dateline`: all that the server may read and write through the editor. */

/** Both are paths of URIs, decoded. A part like `..`, or a folder within, is outside. */
export function isInDotDateline(root: string, path: string): boolean {
  const folder = `${root.replace(/\/$/, '')}/.dateline/`;
  return path.startsWith(folder) && /^[\w-][\w.-]*$/.test(path.slice(folder.length));
}
