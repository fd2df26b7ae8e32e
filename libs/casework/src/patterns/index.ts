export { objectsIn, type ObjectTraits } from './inspected-objects.js';
export { seriesIn, type NumberSeriesTraits } from './number-series.js';
export type { Looked, Material, PatternRule, PatternSign } from './pattern.js';
export { patternRules } from './rules.js';
