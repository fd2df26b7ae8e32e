import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { useWords } from '../words/speech.js';
import { Counted } from './counted.js';
import type { PartOfBoard } from './part-of-board.js';

type Load = Schema<'Answer.Load'>;
type Tally = Schema<'Answer.Tally'>;

/** Signs of risk never stand without the number of cases beside them, and never in the order of their number. */
interface LoadRow extends Load {
  readonly signs: number;
}

/** Everybody who has open work or signs of risk, in the order of their identifiers. */
export const loadRows = (loads: readonly Load[], signs: readonly Tally[]): LoadRow[] => {
  const keys = [...new Set([...loads, ...signs].map(({ key }) => key))].toSorted((a, b) => a.localeCompare(b, 'en'));
  return keys.map((key) => ({
    open: 0,
    overdue: 0,
    soon: 0,
    idle: 0,
    ...loads.find((load) => load.key === key),
    key,
    signs: signs.find((sign) => sign.key === key)?.count ?? 0,
  }));
};

/** How much each unit and each officer has open, and in how many cases something shows. */
export const LoadPart = ({ board: { work, risks }, lists }: PartOfBoard) => {
  const { supervision: words } = useWords();
  const names = useNames();
  const { load: said } = words;
  return (
    <section className="panel">
      <h2>{said.title}</h2>
      <div className="halves">
        <LoadTable
          title={said.byUnit}
          who={words.unit}
          rows={loadRows(work.byUnit, risks.byUnit)}
          nameOf={names.unit}
          workOf={(unit, more) => lists.work({ unit, ...more })}
          risksOf={(unit) => lists.risks({ unit })}
        />
        <LoadTable
          title={said.byOfficer}
          who={words.officer}
          rows={loadRows(work.byOfficer, risks.byOfficer)}
          nameOf={names.officer}
          workOf={(officer, more) => lists.work({ officer, ...more })}
          risksOf={(officer) => lists.risks({ officer })}
        />
      </div>
      <p className="small quiet">{said.note}</p>
    </section>
  );
};

interface LoadListed {
  readonly title: string;
  readonly who: string;
  readonly rows: readonly LoadRow[];
  readonly nameOf: (key: string) => string;
  readonly workOf: (key: string, more: Readonly<Record<string, string>>) => string;
  readonly risksOf: (key: string) => string;
}

const LoadTable = ({ title, who, rows, nameOf, workOf, risksOf }: LoadListed) => {
  const { supervision: words } = useWords();
  const { load: said, tiles } = words;
  const counted = (
    key: 'open' | 'overdue' | 'soon' | 'idle' | 'signs',
    heading: string,
    to: (who: string) => string,
  ): Column<LoadRow> => ({
    key,
    title: heading,
    isNumber: true,
    cell: (row) => <Counted count={row[key]} of={`${nameOf(row.key)} ${heading}`} to={to(row.key)} />,
  });
  const columns: Column<LoadRow>[] = [
    { key: 'who', title: who, cell: ({ key }) => nameOf(key) },
    counted('open', said.open, (key) => workOf(key, {})),
    counted('overdue', tiles.overdue, (key) => workOf(key, { state: 'overdue' })),
    counted('soon', tiles.soon, (key) => workOf(key, { state: 'due' })),
    counted('idle', tiles.idle, (key) => workOf(key, { idle: 'yes' })),
    counted('signs', said.withSigns, risksOf),
  ];
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ListTable caption={title} columns={columns} rows={rows} keyOf={({ key }) => key} />
      )}
    </div>
  );
};
