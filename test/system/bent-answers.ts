/** An answer with one field changed: how, where, and what became of it. */
export interface BentAnswer {
  how: string;
  body: unknown;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer's own fields, or those of the first row of a list. */
const rowOf = (body: unknown): { row: Fields; with: (row: Fields) => unknown } => {
  if (Array.isArray(body)) return { row: body[0] as Fields, with: (row) => [row, ...(body as unknown[]).slice(1)] };
  const { items } = body as { items?: Fields[] };
  const [first] = items ?? [];
  if (items === undefined || first === undefined) return { row: body as Fields, with: (row) => row };
  return { row: first, with: (row) => ({ ...(body as Fields), items: [row, ...items.slice(1)] }) };
};

/**
 * The same answer with each field in turn left out, called otherwise and made a list of lists, and with one more field.
 */
export const bentAnswers = (body: unknown): BentAnswer[] => {
  const { row, with: made } = rowOf(body);
  if (!isFields(row)) throw new Error('There is nothing to bend in this answer');
  return [
    { how: 'one more', body: made({ ...row, unheard: 'of' }) },
    ...Object.keys(row).flatMap((name) => {
      const { [name]: value, ...others } = row;
      return [
        { how: `without ${name}`, body: made(others) },
        { how: `${name} called otherwise`, body: made({ ...others, [`${name}2`]: value }) },
        { how: `${name} of another type`, body: made({ ...row, [name]: [[value]] }) },
      ];
    }),
  ];
};
