// The workspace of the web host: the sample articles, in memory and writable. The launcher serves it as a second
// development extension, so that the suite meets the same files in both hosts.
const vscode = require('vscode');

exports.activate = async (context) => {
  const listing = await fetch(vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  const files = new Map(
    Object.entries(await listing.json()).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const changed = new vscode.EventEmitter();
  const { File, Directory } = vscode.FileType;
  const { Changed, Created, Deleted } = vscode.FileChangeType;
  const below = (folder) => [...files.keys()].filter((path) => path.startsWith(folder === '/' ? '/' : `${folder}/`));
  const read = (uri) => {
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };

  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', {
      onDidChangeFile: changed.event,
      watch: () => ({ dispose() {} }),
      stat(uri) {
        if (uri.path === '/' || below(uri.path).length) return { type: Directory, ctime: 0, mtime: 0, size: 0 };
        return { type: File, ctime: 0, mtime: 0, size: read(uri).length };
      },
      readDirectory(uri) {
        const depth = uri.path === '/' ? 1 : uri.path.split('/').length;
        const paths = below(uri.path).map((path) => path.split('/'));
        return [...new Map(paths.map((path) => [path[depth], path.length > depth + 1 ? Directory : File]))];
      },
      createDirectory() {},
      readFile: read,
      writeFile(uri, bytes) {
        const type = files.has(uri.path) ? Changed : Created;
        files.set(uri.path, bytes);
        changed.fire([{ type, uri }]);
      },
      delete(uri) {
        for (const path of [uri.path, ...below(uri.path)]) files.delete(path);
        changed.fire([{ type: Deleted, uri }]);
      },
      rename(from, to) {
        files.set(to.path, read(from));
        files.delete(from.path);
        changed.fire([
          { type: Deleted, uri: from },
          { type: Created, uri: to },
        ]);
      },
    }),
    // A proposed API, allowed to development extensions. Where a scheme has no search provider, findFiles never answers.
    vscode.workspace.registerFileSearchProvider('memory', {
      provideFileSearchResults: (_query, { folder }) => below(folder.path).map((path) => folder.with({ path })),
    }),
  );
};
