import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { workers } from '#casework/role-groups';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { ExportButton } from '../kit/export-button.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Row = paths['/review-access']['get']['responses'][200]['content']['application/json']['items'][number];

/** Cases that people of reviewing bodies may read: who is one of them, their own; else those of the unit. */
export const ReviewAccessPage = () => {
  const { words } = useSpeech();
  const found = usePages(['review-access'], (page) =>
    listed(client.GET('/review-access', { params: { query: page } })),
  );
  return (
    <div className="page stack">
      <h1>{words.pages.reviewAccess}</h1>
      <PagedList of={found} none={words.reviewAccess.none} saved={<ExportButton list="/review-access" query={{}} />}>
        {(rows) => <AccessTable rows={rows} />}
      </PagedList>
    </div>
  );
};

const AccessTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const me = useMe();
  const { columns: titles } = words.worklist;
  const ofUnit = hasRole(me, workers);
  const columns: Column<Row>[] = [
    {
      key: 'case',
      title: titles.case,
      cell: ({ caseId, caseCode, party, matter }) => (
        <>
          <Link to={`/cases/${caseId}`}>{party}</Link>
          <div className="small">{matter}</div>
          <div className="small quiet number">{caseCode ?? ''}</div>
        </>
      ),
    },
    { key: 'stage', title: titles.stage, cell: ({ stage }) => stageWords[stage][language] },
    { key: 'unit', title: titles.unit, cell: ({ unit }) => names.unit(unit) },
    {
      key: 'body',
      title: words.reviewAccess.body,
      cell: ({ body, reader }) => (
        <>
          {body}
          {ofUnit && <div className="small quiet">{reader}</div>}
        </>
      ),
    },
    { key: 'until', title: words.reviewAccess.until, cell: ({ until }) => sayDay(until, language) },
    {
      key: 'read',
      title: words.reviewAccess.read,
      cell: ({ caseId }) => (
        <span className="row">
          <Link to={`/cases/${caseId}/replay`}>{words.replay.open}</Link>
          <Link to={`/cases/${caseId}/decision-day`}>{words.decisionDay.open}</Link>
        </span>
      ),
    },
  ];
  return <ListTable caption={words.reviewAccess.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};
