import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { verdictWords } from '#casework/words/verdicts';
import { client, type Schema } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { BasisCitation, BasisName } from '../kit/basis-name.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { sayDay, sayMoney } from '../kit/say.js';
import { UnitChoice } from '../kit/who-choice.js';
import { useSpeech } from '../words/speech.js';

type Asked = NonNullable<paths['/discretion-checks']['get']['parameters']['query']>;
type Row = Schema<'Answer.DiscretionRow'>;

const filters = ['status', 'verdict', 'unit', 'basisId', 'from'] as const;
const statuses = ['decided', 'proposed', 'returned', 'reference'] as const;

/** Penalties against the range of the law, the newest decision first. */
export const PenaltiesPage = () => {
  const { words, language } = useSpeech();
  const { lists, discretion } = words.supervision;
  const { values, asked, choose } = useFilters(filters);
  const query: Asked = asked;
  const checks = usePages(['penalties', query], (page) =>
    listed(client.GET('/discretion-checks', { params: { query: { ...query, ...page } } })),
  );
  return (
    <div className="page stack">
      <h1>{words.pages.penalties}</h1>
      <div className="row">
        <Choice
          label={discretion.status}
          value={values.status}
          all={lists.all}
          options={statuses.map((value) => ({ value, label: discretion.statuses[value] }))}
          onChoose={(status) => choose('status', status)}
        />
        <Choice
          label={discretion.verdict}
          value={values.verdict}
          all={lists.all}
          options={Object.entries(verdictWords).map(([value, title]) => ({ value, label: title[language] }))}
          onChoose={(verdict) => choose('verdict', verdict)}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        {values.basisId !== '' && (
          <Button onClick={() => choose('basisId', '')}>
            <BasisName id={values.basisId} /> ✕
          </Button>
        )}
        {values.from !== '' && (
          <Button onClick={() => choose('from', '')}>{discretion.from(sayDay(values.from, language))} ✕</Button>
        )}
      </div>
      <PagedList of={checks} none={discretion.none} saved={<ExportButton list="/discretion-checks" query={query} />}>
        {(rows) => <PenaltyTable rows={rows} />}
      </PagedList>
    </div>
  );
};

const rangeOf = (row: Row): string => {
  const range = row['range'];
  if (typeof range !== 'object' || range === null || !('min' in range) || !('max' in range)) return '';
  return `${sayMoney(Number(range.min))} – ${sayMoney(Number(range.max))}`;
};

const PenaltyTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { discretion } = words.supervision;
  const columns: Column<Row>[] = [
    {
      key: 'case',
      title: words.worklist.columns.case,
      cell: ({ caseId, party, matter, caseCode }) => (
        <>
          <Link to={`/cases/${caseId}`}>{party}</Link>
          <div className="small">{matter}</div>
          <div className="small quiet number">{caseCode ?? ''}</div>
        </>
      ),
    },
    {
      key: 'basis',
      title: words.supervision.penalties.basis,
      cell: ({ basisId }) => (basisId === null ? '' : <BasisCitation id={basisId} />),
    },
    {
      key: 'status',
      title: discretion.status,
      cell: ({ status, decidedOn }) => (
        <>
          {discretion.statuses[status]}
          <div className="small quiet number">{decidedOn === null ? '' : sayDay(decidedOn, language)}</div>
        </>
      ),
    },
    {
      key: 'fine',
      title: discretion.fine,
      isNumber: true,
      cell: ({ fine }) => <span className="number">{fine === undefined ? '' : sayMoney(fine)}</span>,
    },
    {
      key: 'range',
      title: discretion.range,
      isNumber: true,
      cell: (row) => <span className="number">{rangeOf(row)}</span>,
    },
    { key: 'verdict', title: discretion.verdict, cell: (row) => <VerdictShown row={row} /> },
    { key: 'unit', title: words.worklist.columns.unit, cell: ({ unit }) => names.unit(unit) },
  ];
  return <ListTable caption={discretion.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

const VerdictShown = ({ row }: { row: Row }) => {
  const { words, language } = useSpeech();
  const verdict = row['verdict'];
  if (typeof verdict !== 'string' || !(verdict in verdictWords)) return null;
  const { share } = row;
  return (
    <>
      <Tag>{verdictWords[verdict as keyof typeof verdictWords][language]}</Tag>
      {share !== undefined && share >= 0 && share <= 100 && (
        <span className="small quiet number">{words.supervision.penalties.shareOf(share)}</span>
      )}
    </>
  );
};
