import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useMe } from '../api/session.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { MatterTable } from './matter-table.js';

/** Matters of supervision that the person may see. */
export const MattersPage = () => {
  const words = useWords();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const open = address.get('open') === 'all' ? 'all' : 'yes';
  const found = useInfiniteQuery({
    queryKey: ['lists', 'matters', open],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/supervision-matters', {
          params: { query: { open, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const raises = hasRole(me, ['supervisor', 'department-head', 'main-head']);
  const enters = raises || hasRole(me, ['registrar']);
  return (
    <div className="page stack">
      <h1>{words.pages.matters}</h1>
      <div className="row">
        <Segmented
          aria-label={words.matters.stage}
          value={open}
          onChange={(next) => setAddress(next === 'all' ? { open: 'all' } : {})}
          options={[
            { value: 'yes', label: words.matters.open },
            { value: 'all', label: words.matters.all },
          ]}
        />
        {raises && <Link to="/matters/new">{words.matters.raise}</Link>}
        {enters && <Link to="/matters/from-outside">{words.matters.enterOutside}</Link>}
      </div>
      <Shown of={found}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {rows.length === 0 ? (
                <Empty description={words.matters.none} />
              ) : (
                <MatterTable rows={rows} caption={words.matters.caption} />
              )}
              {found.hasNextPage && (
                <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
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
