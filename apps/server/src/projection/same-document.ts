/**
 * Whether a stored document is what a fold gives, as JSON keeps it: fields that are undefined are absent, their order
 * means nothing. Both are JSON values; a store may give a number as 0 where the fold had -0.
 */
export const isSame = (folded: unknown, stored: unknown): boolean => {
  if (folded === stored) return true;
  if (!isObject(folded) || !isObject(stored) || Array.isArray(folded) !== Array.isArray(stored)) return false;
  if (Array.isArray(folded) && folded.length !== Reflect.get(stored, 'length')) return false;
  let fields = 0;
  for (const name of Object.keys(folded)) {
    const wanted: unknown = Reflect.get(folded, name);
    if (wanted === undefined) continue;
    if (!Object.hasOwn(stored, name) || !isSame(wanted, Reflect.get(stored, name))) return false;
    fields += 1;
  }
  return fields === definedFields(stored);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const definedFields = (value: object): number => Object.values(value).filter((field) => field !== undefined).length;
