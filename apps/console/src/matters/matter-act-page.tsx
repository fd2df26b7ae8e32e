import { actPageOf } from '../streams/stream-act-page.js';
import { MatterHeading } from './matter-heading.js';
import { matterQuery } from './matter-query.js';

/** One act on a matter of supervision; of a draft it is known which instrument it is. */
export const MatterActPage = actPageOf({
  aggregate: 'supervision',
  api: '/supervision-matters',
  pages: '/matters',
  query: matterQuery,
  Heading: MatterHeading,
  known: ({ state: { draft } }) => (draft === null ? {} : { instrument: draft.instrument }),
});
