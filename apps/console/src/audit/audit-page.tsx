import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { isLongEnough, searchHeader, useSettled } from '../find/found.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { AuditFilters, auditFilters } from './audit-filters.js';
import { EventTable } from './event-table.js';

type Asked = NonNullable<paths['/events']['get']['parameters']['query']>;

/** Everything that was done or refused: the filters stand in the address, words for persons never do. */
export const AuditPage = () => {
  const words = useWords();
  const filters = useFilters(auditFilters);
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const query = filters.asked as Asked;
  const events = useInfiniteQuery({
    queryKey: ['lists', 'events', query, isLongEnough(settled) ? settled : ''],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/events', {
          params: {
            header: searchHeader(settled),
            query: { ...query, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page stack">
      <h1>{words.pages.audit}</h1>
      <AuditFilters filters={filters} text={text} onText={setText} />
      <Shown of={events}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {rows.length === 0 ? <Empty description={words.audit.none} /> : <EventTable rows={rows} />}
              {events.hasNextPage && (
                <Button loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <div className="row between">
                <AsOfLine of={pages} />
                <span className="row">
                  <ExportButton list="/events" query={filters.asked} headers={searchHeader(settled)} />
                </span>
              </div>
            </>
          );
        }}
      </Shown>
    </div>
  );
};
