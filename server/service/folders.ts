/** The workspace's folders, and where a document lies in them. All by URI, since some have no path on a disk. */

export interface Placed {
  /** URI of the folder, without a slash at its end. */
  readonly folder: string;
  /** Path in the folder, decoded, with forward slashes. */
  readonly path: string;
}

/** The innermost folder that holds the document; undefined where none does. */
export function placeIn(folders: readonly string[], uri: string): Placed | undefined {
  let best: Placed | undefined;
  for (const given of folders) {
    const folder = given.replace(/\/+$/, '');
    const isInside = canonical(uri).startsWith(`${canonical(folder)}/`);
    if (!isInside || (best && best.folder.length >= folder.length)) continue;
    best = { folder, path: canonical(uri).slice(canonical(folder).length + 1) };
  }
  return best;
}

/** Name of the document without its folders, decoded. Undefined where it has no name yet. */
export function fileNameOf(uri: string): string | undefined {
  if (uri.startsWith('untitled:')) return undefined;
  const path = uri.replace(/[?#].*$/, '');
  return decode(path.slice(path.lastIndexOf('/') + 1)) || undefined;
}

/** It lies in the `.dateline` of a folder. */
export function isDecision(uri: string): boolean {
  return /\/\.dateline\/[^/]+$/.test(uri);
}

/** Of a file or folder directly in `folder`. */
export function uriIn(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
}

/** Clients differ in what they percent-encode: "file:///c%3A/x" and "file:///c:/x" are one. For comparing, not for reading. */
export function canonical(uri: string): string {
  return decode(uri);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign
  }
}
