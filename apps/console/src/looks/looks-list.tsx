import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { useWords } from '../words/speech.js';
import { LookTable } from './look-table.js';

type Asked = NonNullable<paths['/looks']['get']['parameters']['query']>;

/** Who looked at one case or other matter, or what somebody looked at. */
export const LooksList = ({ query, ofOne = false }: { query: Asked; ofOne?: boolean }) => {
  const { looks } = useWords();
  const found = usePages(['looks', query], (page) =>
    listed(client.GET('/looks', { params: { query: { ...query, ...page } } })),
  );
  return (
    <PagedList of={found} none={looks.none}>
      {(rows) => <LookTable rows={rows} ofOne={ofOne} />}
    </PagedList>
  );
};
