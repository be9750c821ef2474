/** What client and server say to each other beyond LSP. Imports nothing, so that both sides can import it. Positions are LSP positions (UTF-16). */

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

/** Client → server: the entities of a document for the tree view, and its date for the status item. */
export const entitiesRequest = 'dateline/entities';

export interface EntitiesParams {
  readonly uri: string;
}

export type EntityKindName = 'person' | 'organization' | 'group' | 'place';

export interface EntitiesResult {
  /** Version of the document that the ranges belong to. */
  readonly version: number;
  readonly entities: readonly EntityItem[];
  readonly date: ArticleDate;
  /** Set where the answer is poorer than it should be, in words for the user. */
  readonly degraded?: string;
}

export interface EntityItem {
  readonly id: string;
  readonly kind: EntityKindName;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly MentionItem[];
}

export interface MentionItem {
  readonly range: ProtocolRange;
  readonly text: string;
  /** Some words before and after, on one line. */
  readonly before: string;
  readonly after: string;
}

export interface ArticleDate {
  /** ISO day; absent where nothing fixes it. */
  readonly date?: string;
  readonly source: 'given' | 'header' | 'dateline' | 'filename' | 'context' | 'none';
  /** In plain words: "Sunday, July 12, 2020 – from the text". */
  readonly label: string;
  readonly evidence: readonly ProtocolRange[];
}

/** Client → server: the document's annotations in another format. */
export const exportRequest = 'dateline/export';

export type ExportFormat = 'json' | 'csv' | 'brat';

export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
}

export interface ExportResult {
  /** One or more files; `name` is the suggested name. brat: the text and its `.ann`. */
  readonly files: readonly { readonly name: string; readonly content: string; readonly languageId: string }[];
}

/** Client → server: the article's day as the user gives it (ISO), or null to take it back. */
export const setArticleDateRequest = 'dateline/setArticleDate';

export interface SetArticleDateParams {
  readonly uri: string;
  readonly date: string | null;
}

/** The same for a client that knows LSP alone (`workspace/executeCommand`); its arguments are URI and ISO day or null. */
export const setArticleDateCommand = 'dateline.server.setArticleDate';

/** Where it was kept: in the workspace's `.dateline/decisions.jsonl`, or by the client (no folder holds the document). */
export interface SetArticleDateResult {
  readonly kept: 'workspace' | 'client';
}

/** Server → client: the analysis of these documents has changed otherwise than by an edit (settings, article date). */
export const analysisChangedNotification = 'dateline/analysisChanged';

export interface AnalysisChangedParams {
  readonly uris: readonly string[];
}

/** Server → client, answered only where `files` was set: the workspace through the editor's own file system. */
export const readFileRequest = 'dateline/readFile';
export const writeFileRequest = 'dateline/writeFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Null where there is no such file. */
export type ReadFileResult = string | null;

export interface WriteFileParams {
  readonly uri: string;
  readonly content: string;
}

/** `initializationOptions`; all of it may be absent (another editor's client). */
export interface InitializationOptions {
  /** The client answers `readFile` and `writeFile`. */
  readonly files?: boolean;
  /** Days that the client kept for documents outside any folder: URI → ISO day. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Content of `model.bin`, base64: for a host that cannot read files (the worker). */
  readonly model?: string;
}

/** The `dateline` section of the settings. Unknown or malformed values count as the default. */
export interface Settings {
  /** Which plain-text and Markdown files are articles. Default `auto`. */
  readonly enable: 'auto' | 'on' | 'off';
  /** Default `auto`. */
  readonly dateOrder: 'auto' | 'dmy' | 'mdy';
  /** Shows the day behind a relative date. Default off. */
  readonly inlayHints: boolean;
  /** How findings of a rule are shown, by its code; a rule that is not named keeps its own severity. Default `{}`. */
  readonly rules: Readonly<Record<string, 'warning' | 'information' | 'hint' | 'off'>>;
  /** Marks names and dates in the text, by semantic tokens. Default on. */
  readonly highlight: boolean;
}
