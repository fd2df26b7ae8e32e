import { actPageOf } from '../streams/stream-act-page.js';
import { OfficerHeading, UnitHeading } from './entry-heading.js';
import { officerQuery, unitQuery } from './entry-query.js';

/** One entry of an officer: a certificate, its suspension, a training. */
export const OfficerActPage = actPageOf({
  aggregate: 'officer',
  api: '/registers/officers',
  pages: '/registers/officers',
  query: officerQuery,
  Heading: OfficerHeading,
});

/** One entry of a unit; what it may do stands in the form as it is now. */
export const UnitActPage = actPageOf({
  aggregate: 'unit',
  api: '/registers/units',
  pages: '/registers/units',
  query: unitQuery,
  Heading: UnitHeading,
  known: ({ powers, ownNameFor }) => ({ powers, ownNameFor }),
});
