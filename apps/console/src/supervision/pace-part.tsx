import { useMemo } from 'react';
import type { Language } from '#casework/words/language';
import { stageWords } from '#casework/words/stages';
import type { Schema } from '../api/client.js';
import { Chart } from '../kit/chart.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { useSpeech } from '../words/speech.js';
import { Counted } from './counted.js';
import { isStage } from './is-stage.js';
import type { PartOfBoard } from './part-of-board.js';

type Pace = Schema<'Answer.StagePace'>;

const places: readonly string[] = ['complaint', ...Object.keys(stageWords)];

/** In the order of the procedure, complaints first. */
const inOrder = (stages: readonly Pace[]): Pace[] =>
  stages.toSorted((a, b) => places.indexOf(a.stage) - places.indexOf(b.stage));

const titleOf = (stage: string, language: Language, parked: string): string =>
  isStage(stage) ? stageWords[stage][language] : parked;

/** How long open work has been at its stage, and how far its nearest clock has run. */
export const PacePart = ({ board: { work }, lists }: PartOfBoard) => {
  const { words, language } = useSpeech();
  const { pace: said, none } = words.supervision;
  const rows = useMemo(() => inOrder(work.byStage), [work]);
  const { parked } = words.worklist;
  const option = useMemo(
    () => ({
      names: rows.map(({ stage }) => titleOf(stage, language, parked)),
      series: [
        { name: said.days, values: rows.map(({ days }) => days), color: 'colorPrimary' as const },
        { name: said.allowed, values: rows.map(({ allowed }) => allowed), color: 'colorTextTertiary' as const },
      ],
    }),
    [rows, language, said, parked],
  );
  const counted = (key: 'open' | 'overdue' | 'soon', filters: Readonly<Record<string, string>>): Column<Pace> => ({
    key,
    title: said[key],
    isNumber: true,
    cell: (row) => (
      <Counted
        count={row[key]}
        of={`${titleOf(row.stage, language, parked)} ${said[key]}`}
        to={lists.work({ stage: row.stage, ...filters })}
      />
    ),
  });
  const days = (key: 'days' | 'longest' | 'used' | 'allowed'): Column<Pace> => ({
    key,
    title: said[key],
    isNumber: true,
    cell: (row) => <span className="number">{row[key] ?? <span className="quiet">{said.noClock}</span>}</span>,
  });
  const columns: Column<Pace>[] = [
    { key: 'stage', title: said.stage, cell: ({ stage }) => titleOf(stage, language, parked) },
    counted('open', {}),
    counted('overdue', { state: 'overdue' }),
    counted('soon', { state: 'due' }),
    ...(['days', 'longest', 'used', 'allowed'] as const).map(days),
  ];
  return (
    <section className="panel">
      <h2>{said.title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <Chart label={said.title} option={option} rows={rows.length * 1.5} />
          <div className="scrolls">
            <ListTable caption={said.title} columns={columns} rows={rows} keyOf={({ stage }) => stage} />
          </div>
        </>
      )}
      <p className="small quiet">{said.note}</p>
    </section>
  );
};
