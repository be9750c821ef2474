/** The version of this build, as in `package.json`; the build fills it in. */

declare const DATELINE_VERSION: string | undefined;

export const version: string = typeof DATELINE_VERSION === 'string' ? DATELINE_VERSION : '0.0.0-source';
