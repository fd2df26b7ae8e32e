import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ActPanel, type ActTyped } from '../acts/act-panel.js';
import { Shown } from '../kit/shown.js';
import type { StreamStep } from './stream-steps.js';

/** What the page of a stream of any kind is answered with. */
interface Stream {
  readonly id: string;
  readonly version: number;
  readonly nextSteps: readonly StreamStep[];
}

/** Streams of one kind, as far as their acts ask for it. */
export interface Kind<Data extends Stream> {
  readonly aggregate: ActTyped['aggregate'];
  /** Path of its streams in the API, without identifier. */
  readonly api: string;
  /** Path of their pages in the console. */
  readonly pages: string;
  readonly query: (id: string) => UseQueryOptions<Data, Error, Data, string[]>;
  /** What the stream is, above the form of an act. */
  readonly Heading: ComponentType<{ data: Data; isActed?: boolean }>;
  /** What a form need not ask, beside what its address says. */
  readonly known?: (data: Data, address: URLSearchParams) => ActTyped['known'];
}

/** The page of one act on a stream that is open. */
export const actPageOf = <Data extends Stream>(kind: Kind<Data>): ComponentType => {
  const { aggregate, api, pages, query, Heading, known = () => ({}) } = kind;
  const Page = () => {
    const { id = '', action = '' } = useParams();
    const [address] = useSearchParams();
    // A form stands on what is recorded when it opens, never on what the page remembers from before.
    const options = query(id);
    const found = useQuery({ ...options, staleTime: 0 });
    return (
      <div className="page stack">
        <Shown of={found} isFresh={found.isFetchedAfterMount}>
          {(data) => (
            <>
              <Heading data={data} isActed />
              <ActPanel
                act={{
                  aggregate,
                  action,
                  path: `${api}/${id}/actions/${action}`,
                  described: `${api}/{id}/actions/${action}`,
                  version: data.version,
                  reason: data.nextSteps.find((each) => each.action === action)?.reason ?? null,
                  known: known(data, address),
                  given: Object.fromEntries(address),
                  changed: [...options.queryKey],
                  after: () => `${pages}/${id}`,
                  back: `${pages}/${id}`,
                }}
              />
            </>
          )}
        </Shown>
      </div>
    );
  };
  return Page;
};
