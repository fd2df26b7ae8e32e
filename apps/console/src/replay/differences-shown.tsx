import { Empty } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { Difference } from '#casework/replay/differences';
import { differencesIn, type Past } from '#casework/replay/past';
import { Fact, fieldOf } from '../kit/facts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import { sayPath } from './say-path.js';

interface Compared {
  readonly past: Past;
  /** How many facts belong to each point. */
  readonly from: number;
  readonly to: number;
  /** What is said of an event by its number. */
  readonly say: (number: number) => string;
  /** On which day it was, as it is said; empty before the first event. */
  readonly dayOf: (number: number) => string;
}

/** What differs between two points, field by field, with the event that did it. */
export const DifferencesShown = ({ past, from, to, say: sayEvent, dayOf }: Compared) => {
  const { replay } = useWords();
  const fields = useFieldWords();
  const found = useMemo(() => differencesIn(past, from, to), [past, from, to]);
  const valueOf = (path: readonly string[], value: Difference['before']): ReactNode =>
    value === null ? replay.nothing : <Fact name={fieldOf(path)} value={value} />;
  const [first, last] = [past.numbers[from - 1] ?? 0, past.numbers[to - 1] ?? 0];
  const columns: Column<Difference>[] = [
    {
      key: 'field',
      title: replay.field,
      cell: ({ path }) => sayPath(path, { title: fields.title, entry: replay.entry }),
    },
    {
      key: 'before',
      title: `${replay.before(first)} ${dayOf(first)}`.trim(),
      cell: ({ path, before }) => valueOf(path, before),
    },
    {
      key: 'after',
      title: `${replay.after(last)} ${dayOf(last)}`.trim(),
      cell: ({ path, after }) => <strong>{valueOf(path, after)}</strong>,
    },
    { key: 'event', title: replay.by, cell: ({ event }) => sayEvent(event) },
  ];
  if (found.length === 0) return <Empty description={replay.same} />;
  return (
    <ListTable
      caption={replay.compared(first, last)}
      columns={columns}
      rows={found}
      keyOf={({ path }) => path.join('.')}
    />
  );
};
