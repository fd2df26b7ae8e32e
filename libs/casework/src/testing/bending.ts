/** Values that stand in no form: what people mistype, what programs send by mistake, and what an attacker tries. */
export const bends = (
  [
    ['9999-12-31', '0001-01-01', '1949-10-01', '1949-09-30', '2035-02-28', '2046-01-01', '2026-02-30', '1900-01-01'],
    ['9999-12-31T23:59:59Z', '1950-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
    [0, -1, 1, 0.5, 999, 9_999, Number.MAX_SAFE_INTEGER, 1e308, -Number.MAX_SAFE_INTEGER],
    [
      '',
      ' ',
      '\u200B',
      '\u202E甲',
      '\uD800',
      '甲',
      '甲 乙',
      '〔1〕',
      '𠮷',
      '长'.repeat(20_001),
      'wang',
      'constructor',
      '__proto__',
    ],
    [null, undefined, true, false, {}, [], [[]], [null], ['wang', 'wang'], { toString: 1 }],
  ] as unknown[][]
).flat(1);

/** Both pass as days that exist; only the bounds refuse them. */
const farDays = ['9999-12-31', '1900-01-01'];
const dayForm = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner === null ? undefined : Reflect.get(Object(inner), name)), value);

/** The body once with each of its days and instants at each end of time. */
export const withFarDays = (body: object): object[] =>
  placesIn(body).flatMap((path) => {
    const text = valueAt(body, path);
    if (typeof text !== 'string' || !dayForm.test(text)) return [];
    return farDays.map((day) => bentAt(body, path, text.replace(dayForm, day)) as object);
  });

/** Paths of every field and every part of a body, lists and their entries included. */
export const placesIn = (value: unknown, path: string[] = []): string[][] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
};

/** A body with another value at one place. */
export const bentAt = (value: unknown, [name, ...rest]: string[], other: unknown): unknown => {
  if (name === undefined) return other;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : Object(value);
  const inner: unknown = Reflect.get(copy, name);
  if (Array.isArray(copy)) copy[Number(name)] = bentAt(inner, rest, other);
  else return { ...copy, [name]: bentAt(inner, rest, other) };
  return copy;
};
