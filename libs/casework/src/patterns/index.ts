export { objectsIn, type ObjectTraits } from './object-traits.js';
export { seriesIn, type NumberSeriesTraits } from './series-traits.js';
export type { Looked, Material, PatternRule, PatternSign } from './pattern.js';
export { patternRules } from './rules.js';
