import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useMe } from '../api/session.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { useWords } from '../words/speech.js';
import { MatterTable } from './matter-table.js';

/** Matters of supervision that the person may see. */
export const MattersPage = () => {
  const words = useWords();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const open = address.get('open') === 'all' ? 'all' : 'yes';
  const found = usePages(['matters', open], (page) =>
    listed(client.GET('/supervision-matters', { params: { query: { open, ...page } } })),
  );
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
      <PagedList of={found} none={words.matters.none}>
        {(rows) => <MatterTable rows={rows} caption={words.matters.caption} />}
      </PagedList>
    </div>
  );
};
