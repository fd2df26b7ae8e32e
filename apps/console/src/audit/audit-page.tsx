import { useState } from 'react';
import { hasRole } from '#casework/actor';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { isLongEnough, searchHeader, useSettled } from '../find/found.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { LooksOfPerson } from '../looks/looks-of-person.js';
import { lookReaders } from '../looks/looks-tab.js';
import { useWords } from '../words/speech.js';
import { AuditFilters, auditFilters } from './audit-filters.js';
import { EventTable } from './event-table.js';

type Asked = NonNullable<paths['/events']['get']['parameters']['query']>;

const views = ['events', 'looks'] as const;

/** Everything that was done or refused; for who supervises or audits, who looked at what too. */
export const AuditPage = () => {
  const words = useWords();
  const me = useMe();
  const chosen = useTab(views);
  const mayLook = hasRole(me, lookReaders);
  const view = mayLook ? chosen : 'events';
  return (
    <div className="page stack">
      <h1>{words.pages.audit}</h1>
      {mayLook && (
        <PageTabs
          label={words.pages.audit}
          chosen={view}
          tabs={[
            { key: 'events', title: words.looks.events },
            { key: 'looks', title: words.looks.byPerson },
          ]}
        />
      )}
      {view === 'events' ? <Events /> : <LooksOfPerson />}
    </div>
  );
};

/** Events and refusals: the filters stand in the address, words for persons never do. */
const Events = () => {
  const words = useWords();
  const filters = useFilters(auditFilters);
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const query = filters.asked as Asked;
  const events = usePages(['events', query, isLongEnough(settled) ? settled : ''], (page) =>
    listed(client.GET('/events', { params: { header: searchHeader(settled), query: { ...query, ...page } } })),
  );
  return (
    <>
      <AuditFilters filters={filters} text={text} onText={setText} />
      <PagedList
        of={events}
        none={words.audit.none}
        saved={<ExportButton list="/events" query={filters.asked} headers={searchHeader(settled)} />}
      >
        {(rows) => <EventTable rows={rows} />}
      </PagedList>
    </>
  );
};
