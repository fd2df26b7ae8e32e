import { OpeningPage } from '../acts/opening-page.js';
import { useMe } from '../api/session.js';
import { actPageOf } from '../streams/stream-act-page.js';
import { useWords } from '../words/speech.js';
import { ComplaintHeading } from './complaint-heading.js';
import { complaintQuery } from './complaint-query.js';

/** One act on a complaint or report. */
export const ComplaintActPage = actPageOf({
  aggregate: 'complaint',
  api: '/complaints',
  pages: '/complaints',
  query: complaintQuery,
  Heading: ComplaintHeading,
  known: ({ state: { handlers } }) => (handlers.length === 0 ? {} : { handlers }),
});

/** Enters a complaint, a report, or both in one document. */
export const ReceivePage = () => {
  const { complaints } = useWords().streams;
  const me = useMe();
  return (
    <OpeningPage
      title={complaints.receive}
      act={{
        aggregate: 'complaint',
        action: 'receive-complaint',
        path: '/complaints',
        known: { unit: me.unit },
        after: (id) => `/complaints/${id}`,
        back: '/complaints',
      }}
    />
  );
};
