import { placesFoundClosed } from './closed-places.js';
import { firstOffenceAgain } from './first-offence.js';
import { inspectedTooOften } from './inspected-objects.js';
import { likeTexts } from './like-texts.js';
import { goneAfterLook, reporterSoughtBeside } from './looks.js';
import { gapsInSeries } from './number-series.js';
import { reductionsClustered, unlikeOutcomes } from './outcomes.js';
import { questioningsAtOnce, twoCasesAtOnce } from './overlaps.js';
import type { PatternRule } from './pattern.js';
import { surgeAtQuarterEnd } from './quarter-end.js';
import { receiptBookedTwice } from './receipts.js';
import { silentReviewer } from './silent-reviewer.js';
import { splitCases } from './splitting.js';
import { reportsCameToNothing, straysClustered } from './visits.js';

/** The risk points that show where cases are compared. */
export const patternRules: readonly PatternRule[] = [
  gapsInSeries,
  reporterSoughtBeside,
  firstOffenceAgain,
  ...unlikeOutcomes,
  surgeAtQuarterEnd,
  twoCasesAtOnce,
  likeTexts,
  questioningsAtOnce,
  splitCases,
  silentReviewer,
  ...reductionsClustered,
  receiptBookedTwice,
  inspectedTooOften,
  straysClustered,
  reportsCameToNothing,
  goneAfterLook,
  placesFoundClosed,
];
