export { groundIn } from './ground.js';
export { anyRole } from './roles.js';
export { inLanguage, languageOf, languageOfLocale, languages, type InBoth, type Language } from './language.js';
export { detailIn, type RiskDetail } from './risk-details.js';
export { money } from './money.js';
export { reasonIn } from './discretion-reasons.js';
export { sentenceOf, sentenceOfRecorded, sentenceOfTold } from './sentence.js';
export type { Sentence } from './refusals/index.js';
export { dayIn } from './day.js';
