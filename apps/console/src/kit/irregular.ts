/** A refusal that stands in a record beside what was done all the same; old ones keep no parameters. */
export interface Irregular {
  readonly code: string;
  readonly ground: string;
  readonly parameters?: object;
}

/** Whether a part of a record is one. */
export const isIrregular = (name: string, value: object): value is Irregular =>
  (name === 'irregular' || name === 'laterIrregular') && 'code' in value && 'ground' in value;
