import type { ReactNode } from 'react';

/** What a list of facts says: the name of each, and what is said of it. */
export type FactRow = readonly [string, ReactNode];

/** The rows of a `dl`; what says nothing is left out. */
export const FactRows = ({ rows }: { rows: readonly FactRow[] }) =>
  rows.map(([name, value]) =>
    value === null || value === '' ? null : (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ),
  );
