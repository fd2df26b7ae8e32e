import { Segmented, Tag } from 'antd';
import { Link } from 'react-router';
import { owedKinds } from '#casework/owed/duty-names';
import { owedKindWords } from '#casework/words/owed';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useSpeech } from '../words/speech.js';
import { useDutyColumns, type DutyOfPage } from './duty-columns.js';

type Asked = NonNullable<paths['/owed']['get']['parameters']['query']>;
/** What the server lists; openapi-fetch loses the fields of it that are always null. */
type OwingRow = paths['/owed']['get']['responses'][200]['content']['application/json']['items'][number];

interface Row extends DutyOfPage {
  readonly of: OwingRow;
}

const states = ['open', 'done', 'fell-away', 'all'] as const;
const whens = ['overdue', 'soon'] as const;
const filters = ['state', 'kind', 'due', 'unit', 'officer'] as const;

/** The page of what owes: a case, a complaint, a matter of supervision. */
const pageOf = (of: OwingRow): string => {
  if ('supervisionId' in of) return `/matters/${of.supervisionId}`;
  return 'complaintId' in of ? `/complaints/${of.complaintId}` : `/cases/${of.caseId}`;
};

const rowsOf = (owing: readonly OwingRow[]): Row[] =>
  owing.flatMap((of) => of.owed.map((duty) => ({ of, page: pageOf(of), duty })));

/** Who or what it is about: the parties, or the matter where none is named. */
const named = ({ party, otherParties, matter }: OwingRow): string =>
  [party, ...otherParties].filter((each) => each !== '').join('、') || matter;

/** Everything that the unit owes outwards, what ends first first. */
export const OwedPage = () => {
  const { words, language } = useSpeech();
  const { owed } = words;
  const { values, asked, choose } = useFilters(filters);
  const { officer, due, ...plain } = asked;
  const isOpen = values.state === '';
  const query = {
    ...plain,
    ...(isOpen && due !== undefined ? { due } : {}),
    ...(officer === undefined ? {} : { officers: officer }),
  } as Asked;
  const found = usePages(['owed', query], (page) =>
    listed(client.GET('/owed', { params: { query: { ...query, ...page } } })),
  );
  return (
    <div className="page stack">
      <h1>{words.pages.owed}</h1>
      <p className="quiet">{owed.explain}</p>
      <div className="row">
        <Segmented
          aria-label={owed.state}
          value={states.find((state) => state === values.state) ?? 'open'}
          onChange={(next) => choose('state', next === 'open' ? '' : next)}
          options={states.map((value) => ({ value, label: owed.states[value] }))}
        />
        <Choice
          label={owed.kind}
          value={values.kind}
          all={owed.all}
          options={owedKinds.map((value) => ({ value, label: owedKindWords[value][language] }))}
          onChoose={(kind) => choose('kind', kind)}
        />
        {isOpen && (
          <Choice
            label={owed.when}
            value={values.due}
            all={owed.all}
            options={whens.map((value) => ({ value, label: owed.whens[value] }))}
            onChoose={(when) => choose('due', when)}
          />
        )}
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        <OfficerChoice value={values.officer} onChoose={(each) => choose('officer', each)} />
      </div>
      <PagedList of={found} none={owed.none} saved={<ExportButton list="/owed" query={query} />}>
        {(owing) => <OwedTable rows={rowsOf(owing as readonly OwingRow[])} />}
      </PagedList>
    </div>
  );
};

const OwedTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const duties = useDutyColumns<Row>();
  const columns: Column<Row>[] = [
    ...duties,
    {
      key: 'case',
      title: words.owed.case,
      cell: ({ of, page }) => (
        <>
          <Link to={of.caseId === null ? page : `${page}?tab=owed`}>{named(of)}</Link>
          {of.party !== '' && <div className="small">{of.matter}</div>}
          {of.caseId !== null && <div className="small quiet number">{of.caseCode ?? words.worklist.noCode}</div>}
        </>
      ),
    },
    {
      key: 'where',
      title: words.worklist.columns.stage,
      cell: ({ of: { stage, unit, officers } }) => (
        <>
          {stageWords[stage][language]} <Tag>{names.unit(unit)}</Tag>
          <div className="small quiet">{officers.map((each) => names.officer(each)).join('、')}</div>
        </>
      ),
    },
  ];
  return (
    <ListTable
      caption={words.owed.caption}
      columns={columns}
      rows={rows}
      keyOf={({ page, duty }) => `${page} ${duty.name} ${duty.of ?? ''} ${duty.forParty ?? ''} ${duty.event}`}
    />
  );
};
