import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { answered, client, type Schema } from '../api/client.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayInstant } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech, useWords } from '../words/speech.js';
import { useYear, YearChoice } from './year-choice.js';

type Entry = Schema<'Answer.LedgerEntry'>;

const colours = { used: 'default', void: 'warning', open: 'processing' } as const;

/** The numbers that a unit issued in a year (文号登记簿), void ones with the reason. */
export const LedgerPart = ({ id }: { id: string }) => {
  const year = useYear();
  return year === null ? null : <OfYear id={id} year={year} />;
};

const OfYear = ({ id, year }: { id: string; year: string }) => {
  const { registers: texts } = useWords().streams;
  const found = useQuery({
    queryKey: ['entry', 'units', id, 'numbers', year],
    queryFn: () => answered(client.GET('/registers/units/{id}/numbers/{year}', { params: { path: { id, year } } })),
  });
  return (
    <div className="stack">
      <div className="row">
        <YearChoice year={year} />
      </div>
      <Shown of={found}>
        {(rows) => (rows.length === 0 ? <Empty description={texts.noNumbers} /> : <LedgerTable rows={rows} />)}
      </Shown>
    </div>
  );
};

/** Supervision has its numbers too; their pages are elsewhere than those of cases. */
const pageOf = ({ series, caseId }: Entry): string =>
  series.startsWith('supervision-') ? `/matters/${caseId}` : `/cases/${caseId}`;

const LedgerTable = ({ rows }: { rows: readonly Entry[] }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const fields = useFieldWords();
  const columns: Column<Entry>[] = [
    { key: 'number', title: texts.number, cell: (entry) => <Link to={pageOf(entry)}>{entry.text}</Link> },
    { key: 'serial', title: texts.serial, cell: ({ serial }) => serial, isNumber: true },
    {
      key: 'issued',
      title: texts.issued,
      cell: ({ issuedAt }) => <span className="number">{sayInstant(issuedAt, language)}</span>,
    },
    {
      key: 'status',
      title: texts.status,
      cell: ({ status, reason }) => (
        <>
          <Tag color={colours[status]}>{texts.statuses[status]}</Tag>
          {reason !== null && <div className="small quiet">{fields.choice('reason', reason)}</div>}
        </>
      ),
    },
  ];
  return (
    <ListTable
      caption={texts.ledger}
      columns={columns}
      rows={rows.toReversed()}
      keyOf={({ series, serial }) => `${series} ${serial}`}
    />
  );
};
