import { OpeningPage } from '../acts/opening-page.js';
import { useMe } from '../api/session.js';
import { actPageOf } from '../streams/stream-act-page.js';
import { useWords } from '../words/speech.js';
import { InspectionHeading } from './inspection-heading.js';
import { inspectionQuery } from './inspection-query.js';

/** One act on a random inspection; of a task that the address names it is known who inspects. */
export const InspectionActPage = actPageOf({
  aggregate: 'inspection',
  api: '/inspections',
  pages: '/inspections',
  query: inspectionQuery,
  Heading: InspectionHeading,
  known: ({ tasks }, address) => {
    const task = tasks.find(({ object }) => object === address.get('object'));
    return task === undefined ? {} : { inspectors: task.inspectors };
  },
});

/** Plans a random inspection with both its lists. */
export const PlanPage = () => {
  const { inspections } = useWords().streams;
  const me = useMe();
  return (
    <OpeningPage
      title={inspections.plan}
      act={{
        aggregate: 'inspection',
        action: 'plan-inspection',
        path: '/inspections',
        known: { unit: me.unit },
        after: (id) => `/inspections/${id}`,
        back: '/inspections',
      }}
    />
  );
};
