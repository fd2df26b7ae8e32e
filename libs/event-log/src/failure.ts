/** Reading what was thrown, by its fields: an error may come from another realm, where instanceof says nothing. */

/** Whether it is a system error of this code (ENOENT, EEXIST, …). */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

export const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
