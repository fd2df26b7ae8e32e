import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { answered, client, type Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayInstant } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech, useWords } from '../words/speech.js';
import type { Words } from '../words/zh.js';
import { useYear, YearChoice } from './year-choice.js';

type Entry = Schema<'Answer.LedgerEntry'>;

const colours = { used: 'default', void: 'warning', open: 'processing', 'on-device': 'processing' } as const;

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
const pageOf = (series: string, id: string): string =>
  series.startsWith('supervision-') ? `/matters/${id}` : `/cases/${id}`;

/** Why a number that a device took along is void, and what is kept of others. */
const isOfDevice = (reason: string): reason is keyof Words['streams']['registers']['unusedOnDevice'] =>
  reason === 'returned-by-device' || reason === 'unused-in-its-year';

const LedgerTable = ({ rows }: { rows: readonly Entry[] }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const fields = useFieldWords();
  const names = useNames();
  const columns: Column<Entry>[] = [
    {
      key: 'number',
      title: texts.number,
      cell: ({ series, caseId, text }) => (caseId === null ? text : <Link to={pageOf(series, caseId)}>{text}</Link>),
    },
    { key: 'serial', title: texts.serial, cell: ({ serial }) => serial, isNumber: true },
    {
      key: 'issued',
      title: texts.issued,
      cell: ({ issuedAt }) => <span className="number">{sayInstant(issuedAt, language)}</span>,
    },
    {
      key: 'status',
      title: texts.status,
      cell: ({ status, reason, drawnBy }) => (
        <>
          <Tag color={colours[status]}>{texts.statuses[status]}</Tag>
          {reason !== null && (
            <div className="small quiet">
              {isOfDevice(reason) ? texts.unusedOnDevice[reason] : fields.choice('reason', reason)}
            </div>
          )}
          {drawnBy !== null && <div className="small quiet">{texts.drawnBy(names.officer(drawnBy))}</div>}
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
