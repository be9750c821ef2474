/** Looks a sentence up in one of the tables and fills its blanks. */

/** Undefined for an id that the table does not have; the tables are typed, so that this happens to foreign data alone. */
export function say(table: object, id: string, args: unknown): string | undefined {
  if (!Object.hasOwn(table, id)) return undefined;
  return (table as Readonly<Record<string, (args: unknown) => string>>)[id]!(args);
}
