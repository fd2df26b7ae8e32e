import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { workers } from '#casework/role-groups';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ExportButton } from '../kit/export-button.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';

type Row = paths['/review-access']['get']['responses'][200]['content']['application/json']['items'][number];

/** Cases that people of reviewing bodies may read: who is one of them, their own; else those of the unit. */
export const ReviewAccessPage = () => {
  const { words } = useSpeech();
  const found = useInfiniteQuery({
    queryKey: ['lists', 'review-access'],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/review-access', {
          params: { query: { limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page stack">
      <h1>{words.pages.reviewAccess}</h1>
      <Shown of={found}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {rows.length === 0 ? <Empty description={words.reviewAccess.none} /> : <AccessTable rows={rows} />}
              {found.hasNextPage && (
                <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <div className="row between">
                <AsOfLine of={pages} />
                <ExportButton list="/review-access" query={{}} />
              </div>
            </>
          );
        }}
      </Shown>
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
