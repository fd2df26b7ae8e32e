/** Pipelines of the board. What only one of the two stores knows is not used: both must count alike. */
type Stage = Record<string, unknown>;

/** Counts documents by a field. */
export const countBy = (path: string): Stage[] => [{ $group: { _id: `$${path}`, count: { $sum: 1 } } }];

/** Counts by each entry of a list of names. */
export const countByEach = (path: string): Stage[] => [{ $unwind: `$${path}` }, ...countBy(path)];

/** Counts a document once for each different value that its unwound parts have. */
export const countOnceBy = (path: string, unwound?: string): Stage[] => [
  ...(unwound === undefined ? [] : [{ $unwind: `$${unwound}` }]),
  { $group: { _id: { document: '$_id', key: `$${path}` } } },
  { $group: { _id: '$_id.key', count: { $sum: 1 } } },
];

/** A group as a store answers it. */
export interface Counted {
  readonly _id: string | number | null;
  readonly count: number;
}

/** Groups with their names, in the order of the names: no order of a board says who is worst. */
export const talliesOf = (groups: readonly Counted[]): { key: string; count: number }[] =>
  groups
    .flatMap(({ _id: key, count }) => (key === null ? [] : [{ key: String(key), count }]))
    .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));

/** Adds one for each document of which the expression is true. */
export const countIf = (expression: object): Stage => ({ $sum: { $cond: [expression, 1, 0] } });
