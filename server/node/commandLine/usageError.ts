/** What somebody typed wrongly, said so that they know what to type instead. */

export class UsageError extends Error {
  override readonly name = 'UsageError';
}
