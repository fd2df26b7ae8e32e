export {
  backTest,
  daysLookedAt,
  shownOn,
  summedUp,
  type BackTest,
  type BackTestAsked,
  type PatternHit,
} from './back-test.js';
export { BackTestBody } from './back-test-body.js';
export { objectsIn, type ObjectTraits } from './object-traits.js';
export type { UnitLooks } from './looks-traits.js';
export { seriesIn, type NumberSeriesTraits } from './series-traits.js';
export type { Looked, Material, PatternRule, PatternSign } from './pattern.js';
export { patternRules } from './rules.js';
