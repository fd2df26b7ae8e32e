import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { answered, client } from '../api/client.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { workRow, type Listed } from './work-row.js';
import { WorkTable } from './work-table.js';
import { workTabs, type WorkTab } from './work-tabs.js';

/** What I have to do first: open work by its nearest clock. */
export const WorklistPage = () => {
  const words = useWords();
  const tab = useTab(workTabs);
  const counts = useQuery({
    queryKey: ['lists', 'worklist', 'counts'],
    queryFn: () => answered(client.GET('/worklist/counts')),
  });
  return (
    <div className="page">
      <h1>{words.pages.worklist}</h1>
      <PageTabs
        label={words.pages.worklist}
        chosen={tab}
        tabs={workTabs.map((key) => ({ key, title: <TabName tab={key} count={counts.data?.[key]} /> }))}
      />
      <Work key={tab} tab={tab} />
    </div>
  );
};

const TabName = ({ tab, count = 0 }: { tab: WorkTab; count: number | undefined }) => {
  const words = useWords();
  const isUrgent = tab === 'overdue' && count > 0;
  return (
    <>
      {words.worklist.tabs[tab]} <span className={isUrgent ? 'count urgent' : 'count'}>{count}</span>
    </>
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
