import { OneOf, RequiredUnless, WholeNumber } from '../input/fields.js';

/** Kinds of penalty beside warning, fine and confiscation (APL Art.9(1), (3), (4)). */
export const restrictions = [
  'public_criticism',
  'restrict_business',
  'suspend_business',
  'order_close',
  'ban_person',
  'suspend_practice',
  'downgrade_qualification',
  'revoke_licence',
  'revoke_business_licence',
] as const;
export type Restriction = (typeof restrictions)[number];

/** Those that are over some day: 限制开展生产经营活动, 责令停产停业, 限制从业, 责令停止执业. */
export const timedRestrictions = ['restrict_business', 'suspend_business', 'ban_person', 'suspend_practice'] as const;
export type TimedRestriction = (typeof timedRestrictions)[number];

/** How long a restriction lasts from the day of service on: so many months, or for good (终身). */
export class RestrictionTerm {
  @OneOf(timedRestrictions) restriction: TimedRestriction;
  @RequiredUnless('forLife') @WholeNumber(1, 600) months?: number;
  @RequiredUnless('months') @OneOf(['for-life']) forLife?: 'for-life';
}
