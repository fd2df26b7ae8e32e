import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import type { ReactNode } from 'react';
import type { AsOf } from '../api/listed.js';
import { useWords } from '../words/speech.js';
import { AsOfLine } from './as-of-line.js';
import { Shown } from './shown.js';

interface Page<Row> extends AsOf {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** What of a list is asked for: the rows after a cursor. */
interface Asked {
  readonly limit: number;
  readonly after?: string;
}

const rowsOfPage = 50;

/**
 * The pages of a list, asked for by cursor, and again whenever something changes.
 * @param key the name of the list and everything that narrows it
 */
export const usePages = <Row,>(key: readonly unknown[], ask: (page: Asked) => Promise<Page<Row>>) =>
  useInfiniteQuery({
    queryKey: ['lists', ...key],
    queryFn: ({ pageParam }) => ask({ limit: rowsOfPage, ...(pageParam === '' ? {} : { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

interface Paged<Row> {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  /** What is said where no row is. */
  readonly none: string;
  /** How the list is saved. */
  readonly saved?: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** The rows of a list, the way to more of them, and as of when they are. */
export const PagedList = <Row,>({ of: found, none, saved, children }: Paged<Row>) => {
  const words = useWords();
  return (
    <Shown of={found}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return (
          <>
            {rows.length === 0 ? <Empty description={none} /> : children(rows)}
            {found.hasNextPage && (
              <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {words.state.more}
              </Button>
            )}
            <div className="row between">
              <AsOfLine of={pages} />
              {saved !== undefined && <span className="row">{saved}</span>}
            </div>
          </>
        );
      }}
    </Shown>
  );
};
