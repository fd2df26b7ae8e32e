import type { Made } from './paper.js';
import { lastBefore } from './words.js';

/** What the decision is called that is carried out: #45, or #44 where it was made on the spot (APL Art.52). */
export const nameOfDecision = (made: Made): string =>
  lastBefore(made, 'PenaltyDecided') === undefined && lastBefore(made, 'SummaryPenaltyDecided') !== undefined
    ? '当场行政处罚决定书'
    : '行政处罚决定书';
