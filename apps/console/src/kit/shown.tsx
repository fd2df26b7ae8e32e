import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemShown } from './problem.js';

/** What a question was answered; its outline while it is asked, so that nothing jumps; why not, where it was not. */
export const Shown = <Data,>({
  of: query,
  children,
}: {
  of: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <ProblemShown error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active={false} paragraph={{ rows: 6 }} />;
};
