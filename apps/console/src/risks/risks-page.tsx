import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';

type Row = paths['/risk-points']['get']['responses'][200]['content']['application/json']['items'][number];

const shows = ['open', 'all'] as const;

/** Cases with signs of risk, the oldest sign first. */
export const RisksPage = () => {
  const { words } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const show = shows.find((each) => each === address.get('show')) ?? 'open';
  const risks = useInfiniteQuery({
    queryKey: ['lists', 'risks', show],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/risk-points', {
          params: { query: { show, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <div className="page stack">
      <h1>{words.pages.risks}</h1>
      <div className="row">
        <Segmented
          aria-label={words.pages.risks}
          value={show}
          onChange={(next) => setAddress(next === 'open' ? {} : { show: next })}
          options={shows.map((value) => ({ value, label: words.risks.show[value] }))}
        />
      </div>
      <Shown of={risks}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items as Row[]);
          return (
            <>
              {rows.length === 0 ? <Empty description={words.risks.none} /> : <RiskTable rows={rows} />}
              {risks.hasNextPage && (
                <Button loading={risks.isFetchingNextPage} onClick={() => void risks.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <AsOfLine of={pages} />
            </>
          );
        }}
      </Shown>
    </div>
  );
};

const RiskTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const columns: Column<Row>[] = [
    {
      key: 'case',
      title: words.worklist.columns.case,
      cell: (row) => (
        <>
          {row.caseId === null ? row.party : <Link to={`/cases/${row.caseId}?tab=risks`}>{row.party}</Link>}
          <div className="small">{row.matter}</div>
          <div className="small quiet number">{row.caseCode ?? ''}</div>
        </>
      ),
    },
    { key: 'stage', title: words.worklist.columns.stage, cell: ({ stage }) => stageWords[stage][language] },
    {
      key: 'risks',
      title: words.risks.point,
      cell: ({ risks }) =>
        risks.map((risk) => (
          <div key={`${risk.number} ${risk.since} ${risk.detail}`}>
            <RiskLevel level={risk.level} /> {language === 'en' ? risk.name : risk.chinese}{' '}
            <span className="small quiet">{sayDay(risk.since, language)}</span>
          </div>
        )),
    },
    { key: 'unit', title: words.worklist.columns.unit, cell: ({ unit }) => <Tag>{names.unit(unit)}</Tag> },
  ];
  return <ListTable caption={words.risks.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};
