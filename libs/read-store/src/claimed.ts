/** The caller of a read store names the type of its documents; nothing at run time can check it, so it is a claim. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place for it
export function claimed<T>(value: unknown): T;
export function claimed(value: unknown): unknown {
  return value;
}
