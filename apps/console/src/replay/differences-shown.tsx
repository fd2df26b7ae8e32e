import { Empty } from 'antd';
import { useMemo } from 'react';
import type { CaseFact } from '#casework/evolve/fold';
import { differences, type Difference } from '#casework/replay/differences';
import { ListTable, type Column } from '../kit/list-table.js';
import { useSayFact } from '../kit/use-say-fact.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import { sayPath } from './say-path.js';

interface Compared {
  readonly facts: readonly CaseFact[];
  readonly from: number;
  readonly to: number;
  readonly titleOf: (number: number) => string;
}

/** What differs between two points, field by field, with the event that did it. */
export const DifferencesShown = ({ facts, from, to, titleOf }: Compared) => {
  const { replay } = useWords();
  const fields = useFieldWords();
  const say = useSayFact();
  const found = useMemo(() => differences(facts, from, to), [facts, from, to]);
  const valueOf = (path: readonly string[], value: Difference['before']): string =>
    value === null ? replay.nothing : say(path.findLast((name) => !/^\d+$/.test(name)) ?? '', value);
  const columns: Column<Difference>[] = [
    { key: 'field', title: replay.field, cell: ({ path }) => sayPath(path, fields.title) },
    { key: 'before', title: replay.before(from), cell: ({ path, before }) => valueOf(path, before) },
    {
      key: 'after',
      title: replay.after(to),
      cell: ({ path, after }) => <strong>{valueOf(path, after)}</strong>,
    },
    { key: 'event', title: replay.by, cell: ({ event }) => replay.event(event, titleOf(event)) },
  ];
  if (found.length === 0) return <Empty description={replay.same} />;
  return (
    <ListTable
      caption={replay.compared(from, to)}
      columns={columns}
      rows={found}
      keyOf={({ path }) => path.join('.')}
    />
  );
};
