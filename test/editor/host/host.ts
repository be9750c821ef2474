/** A VS Code that is served to a browser. */

export type HostName = 'node' | 'web';

export interface HostOptions {
  /** The extension under development. */
  readonly extension: string;
  /** What is opened: a folder, or a `.code-workspace` file beside its folders. The web host works on a copy in memory. */
  readonly folder: string;
  /** Module with `run()`, below `extension`; absent where nobody tests. */
  readonly suite?: string;
  /** Holds `User/settings.json`. */
  readonly userData: string;
  /** Files to open, from `folder`. */
  readonly files?: readonly string[];
  /** Whether the folder is trusted unasked; true where nothing is said. Node host. */
  readonly isTrusted?: boolean;
  /** A packed extension to install besides the one under development; Node host. */
  readonly vsix?: string;
}

export interface Host {
  readonly url: string;
  close(): Promise<void>;
}
