import { caseFileView } from './case-file.js';
import { caseTraitsView } from './case-traits.js';
import { discretionCheckView } from './discretion-check.js';
import { eventIndexView } from './events/event-index.js';
import { owedView } from './owed.js';
import { reviewAccessView } from './review-access.js';
import { riskPointsView } from './risk-points.js';
import type { View } from './view.js';
import { worklistView } from './worklist.js';

/** Every read model. Adding one here is enough: the next start builds it from the log. */
export const views: readonly View[] = [
  caseFileView,
  worklistView,
  discretionCheckView,
  riskPointsView,
  owedView,
  caseTraitsView,
  reviewAccessView,
  eventIndexView,
];

export { referenceUnit } from './summary.js';
export type { ReviewAccessRow } from './review-access.js';
export type { CaseRow } from './case-file.js';
export type { DiscretionRow } from './discretion-check.js';
export type { CaseRiskRow } from './risk-points.js';
export type { CaseOwedRow } from './owed.js';
export type { Document, View } from './view.js';
export { eventRows, type EventRow, type StoredEvent } from './events/rows.js';
export { eventIndexView } from './events/event-index.js';
export type { CaseWorkRow } from './worklist.js';
export { textsOfCase } from './search/texts.js';
export { searchDocument, searchView, type SearchRow } from './search/search-view.js';
export { longestTerm, plainly, shortestTerm, soughtWords } from './search/words.js';
