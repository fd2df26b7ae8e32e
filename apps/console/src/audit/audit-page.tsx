import { useState } from 'react';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { isLongEnough, searchHeader, useSettled } from '../find/found.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PagedList, usePages } from '../kit/paged-list.js';
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
  const events = usePages(['events', query, isLongEnough(settled) ? settled : ''], (page) =>
    listed(client.GET('/events', { params: { header: searchHeader(settled), query: { ...query, ...page } } })),
  );
  return (
    <div className="page stack">
      <h1>{words.pages.audit}</h1>
      <AuditFilters filters={filters} text={text} onText={setText} />
      <PagedList
        of={events}
        none={words.audit.none}
        saved={<ExportButton list="/events" query={filters.asked} headers={searchHeader(settled)} />}
      >
        {(rows) => <EventTable rows={rows} />}
      </PagedList>
    </div>
  );
};
