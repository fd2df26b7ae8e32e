import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemShown } from './problem.js';

/** What a question was answered; its outline while it is asked, so that nothing jumps; why not, where it was not. */
export const Shown = <Data,>({
  of: query,
  isFresh = true,
  children,
}: {
  of: UseQueryResult<Data>;
  /** Whether what is known may be shown already; what the page remembers from before may be out of date. */
  isFresh?: boolean;
  children: (data: Data) => ReactNode;
}) => {
  if (query.data !== undefined && isFresh) return children(query.data);
  if (query.error !== null) return <ProblemShown error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active={false} paragraph={{ rows: 6 }} />;
};
