import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Badge, Button, Empty, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { answered, client } from '../api/client.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { workRow, type Listed } from './work-row.js';
import { WorkTable } from './work-table.js';
import { tabIn, workTabs, type WorkTab } from './worklist-url.js';

/** What I have to do first: open work by its nearest clock. */
export const WorklistPage = () => {
  const words = useWords();
  const [address, setAddress] = useSearchParams();
  const tab = tabIn(address);
  const counts = useQuery({
    queryKey: ['lists', 'worklist', 'counts'],
    queryFn: () => answered(client.GET('/worklist/counts')),
  });
  return (
    <div className="page">
      <h1>{words.pages.worklist}</h1>
      <Tabs
        activeKey={tab}
        onChange={(next) => setAddress(next === workTabs[0] ? {} : { tab: next })}
        items={workTabs.map((key) => ({
          key,
          label: <TabName tab={key} count={counts.data?.[key]} />,
          children: key === tab ? <Work tab={key} /> : null,
        }))}
      />
    </div>
  );
};

const TabName = ({ tab, count }: { tab: WorkTab; count: number | undefined }) => {
  const words = useWords();
  const isUrgent = tab === 'overdue' && count !== undefined && count > 0;
  return (
    <span className="row">
      {words.worklist.tabs[tab]}
      <Badge count={count ?? 0} showZero overflowCount={9_999} {...(isUrgent ? {} : { color: 'grey' })} />
    </span>
  );
};

const Work = ({ tab }: { tab: WorkTab }) => {
  const words = useWords();
  const work = useInfiniteQuery({
    queryKey: ['lists', 'worklist', tab],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/worklist', {
          params: { query: { filter: tab, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Shown of={work}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items.map((row) => workRow(row as Listed)));
        if (rows.length === 0) return <Empty description={words.worklist.empty[tab]} />;
        return (
          <div className="stack">
            <WorkTable rows={rows} />
            {work.hasNextPage && (
              <Button loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
                {words.state.more}
              </Button>
            )}
          </div>
        );
      }}
    </Shown>
  );
};
