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
  /** How many other articles of the workspace name it; absent where they were not read. */
  readonly otherArticles?: number;
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

export type ExportFormat = 'json' | 'csv' | 'brat' | 'geojson' | 'kml';

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

/** Client → server: which day somebody means by what is typed where a day is asked for. */
export const readDayRequest = 'dateline/readDay';

export interface ReadDayParams {
  /** The document whose settings tell which way "3/4/2025" is read. */
  readonly uri: string;
  readonly text: string;
}

/** A day; or the reason why it is none, in words for the user; or neither, where the text is nothing like a day. */
export interface ReadDayResult {
  /** ISO day. */
  readonly date?: string;
  readonly wrong?: string;
}

/** The same for a client that knows LSP alone (`workspace/executeCommand`); its arguments are URI and ISO day or null. */
export const setArticleDateCommand = 'dateline.server.setArticleDate';

/** Where it was kept: in the workspace's `.dateline/decisions.jsonl`, or by the client (no folder holds the document). */
export interface SetArticleDateResult {
  readonly kept: 'workspace' | 'client';
}

/** Client → server: what the checks have found in a document, and what of it is silenced. */
export const findingsRequest = 'dateline/findings';

export interface FindingsParams {
  readonly uri: string;
}

export interface FindingsResult {
  readonly findings: readonly FindingItem[];
  /** What is silenced in this document or in all of its folder, sorted. */
  readonly silenced: readonly SilencedItem[];
}

export interface FindingItem {
  /** "date/weekday-mismatch". */
  readonly rule: string;
  readonly message: string;
  readonly range: ProtocolRange;
  readonly sentence: string;
  readonly words: string;
}

export interface SilencedItem {
  readonly entry: SilencedEntry;
  /** The findings that it silences in this document. */
  readonly findings: readonly FindingItem[];
}

/** An entry of `.dateline/ignored.json`; each part that is given narrows it down. */
export interface SilencedEntry {
  readonly rule: string;
  /** Path of the article in its folder; its URI where the client keeps the entry. */
  readonly article?: string;
  /** Normalised, as are the words. */
  readonly sentence?: string;
  readonly words?: string;
}

/** Client → server: shows a finding no more. */
export const silenceRequest = 'dateline/silence';

/** This finding alone; its rule in this document; its rule in all documents of the folder. */
export type SilenceScope = 'here' | 'article' | 'rule';

export interface SilenceParams {
  readonly uri: string;
  readonly scope: SilenceScope;
  readonly rule: string;
  /** Of the finding: both are needed for `here`, and mean nothing otherwise. */
  readonly sentence?: string;
  readonly words?: string;
}

/** Client → server: takes entries back. */
export const stopSilencingRequest = 'dateline/stopSilencing';

export interface StopSilencingParams {
  readonly uri: string;
  readonly entries: readonly SilencedEntry[];
}

/** Where it is kept: in `.dateline/ignored.json`, or by the client (no folder holds the document), which is told all that it has to keep. */
export type SilenceResult =
  | { readonly kept: 'workspace' }
  | { readonly kept: 'client'; readonly silenced: readonly SilencedEntry[] };

/** Client → server: looks for findings now, whatever `dateline.run` says. */
export const checkRequest = 'dateline/check';

export interface CheckParams {
  readonly uri: string;
}

/** Client → server: what has to change where the document is published on another day (ISO), as one edit that the server asks the client to make. */
export const publishOnRequest = 'dateline/publishOn';

export interface PublishOnParams {
  readonly uri: string;
  readonly date: string;
}

export interface PublishOnResult {
  /** The number of changes that were proposed. */
  readonly changed: number;
  /** What no program can rewrite. */
  readonly forPerson: readonly { readonly range: ProtocolRange; readonly words: string; readonly reason: string }[];
  /** False where nothing had to change, or the client did not make the edit. */
  readonly applied: boolean;
  /** Set where the new day was kept as one that somebody gives, for no line of the article tells it. */
  readonly kept?: SetArticleDateResult['kept'];
}

/** The same four for a client that knows LSP alone: each takes what the request takes, as one object. */
export const silenceCommand = 'dateline.server.silence';
export const stopSilencingCommand = 'dateline.server.stopSilencing';
export const checkCommand = 'dateline.server.checkArticle';
export const publishOnCommand = 'dateline.server.publishOn';

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

/** Server → client, likewise: what lies directly in a folder of the workspace, links left out; null where there is no such folder. */
export const listFolderRequest = 'dateline/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export type ListFolderResult = readonly { readonly name: string; readonly isFolder: boolean }[] | null;

/** Server → client, likewise: an article of the workspace, by its extension. Null where there is no such file. */
export const readArticleRequest = 'dateline/readArticle';

export interface ReadArticleParams {
  readonly uri: string;
  /** A larger file is not read. In bytes. */
  readonly most: number;
}

export type ReadArticleResult = { readonly base64: string } | { readonly size: number } | null;

/** Client → server: goes on reading the workspace's articles where that was stopped, or begins. */
export const readWorkspaceRequest = 'dateline/readWorkspace';

/** The same for a client that knows LSP alone. */
export const readWorkspaceCommand = 'dateline.server.readWorkspace';

/** Client → server: what articles of the workspace give different days for (`date/cross-article`). No parameters. */
export const compareArticlesRequest = 'dateline/compareArticles';

/** The same for a client that knows LSP alone. */
export const compareArticlesCommand = 'dateline.server.compareArticles';

export interface CompareArticlesResult {
  readonly conflicts: readonly CrossArticleItem[];
  /** How many articles were compared. */
  readonly articles: number;
  /** Set where not all articles have been read yet, in words for the user. */
  readonly partial?: string;
}

export interface CrossArticleItem {
  readonly kind: EntityKindName;
  readonly name: string;
  /** "founding". */
  readonly what: string;
  /** At least two, of two articles. */
  readonly places: readonly {
    readonly uri: string;
    readonly range: ProtocolRange;
    readonly words: string;
    /** What these give, in words: "1978"; from an age, "March 11, 1953 to March 10, 1954". */
    readonly told: string;
    /** ISO day of the article. */
    readonly date?: string;
  }[];
}

/** Title of the work-done progress while the workspace's articles are read. */
export const readingTitle = 'Dateline: reading articles';

/** What files an article may be in, by their extension. */
export const articleFiles = /\.(?:news|article|txt|text|md|markdown)$/i;

/** `initializationOptions`; all of it may be absent (another editor's client). */
export interface InitializationOptions {
  /** The client answers `readFile`, `writeFile`, `listFolder` and `readArticle`. */
  readonly files?: boolean;
  /** Days that the client kept for documents outside any folder: URI → ISO day. */
  readonly dates?: Readonly<Record<string, string>>;
  /** What the client keeps silenced for documents outside any folder. */
  readonly silenced?: readonly SilencedEntry[];
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
  /** When findings are looked for: default `onType`. */
  readonly run: 'onType' | 'onSave' | 'manual';
  /** How findings of a rule are shown, by its code; a rule that is not named keeps its own severity. Default `{}`. */
  readonly rules: Readonly<Record<string, 'warning' | 'information' | 'hint' | 'off'>>;
  /** Marks names and dates in the text, by semantic tokens. Default on. */
  readonly highlight: boolean;
}
