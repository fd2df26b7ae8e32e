/** The caller of a read store names the type of its documents; nothing at run time can check it, so it is a claim. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place for it
export const claimed = <T>(value: unknown): T => value as T;
