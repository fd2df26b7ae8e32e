import type { Penalty } from '../events/investigation.js';
import type { Thing } from '../words/phrases/phrase.js';
import { longerRestriction } from './restriction-terms.js';

/** The part of a penalty that is heavier than what the party was notified of, or null (PR Art.58). */
export const heavierPart = (proposed: Penalty, notified: Penalty): Thing | null => {
  if (proposed.fine > notified.fine) return 'fine';
  if (proposed.confiscatedGains > notified.confiscatedGains) return 'gains';
  if (proposed.confiscatedGoodsValue > notified.confiscatedGoodsValue) return 'goods';
  if (proposed.warning && !notified.warning) return 'warning';
  const added = proposed.restrictions.find((restriction) => !notified.restrictions.includes(restriction));
  if (added !== undefined) return { code: 'restriction', parameters: { restriction: added } };
  const longer = longerRestriction(proposed, notified);
  return longer === null ? null : { code: 'restriction-term', parameters: { restriction: longer } };
};

/** Whether two penalties are alike in every part, in whatever order their restrictions stand. */
export const isSamePenalty = (one: Penalty, other: Penalty): boolean =>
  heavierPart(one, other) === null && heavierPart(other, one) === null;
