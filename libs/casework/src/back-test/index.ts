export {
  CaseBackTesting,
  mostHitsShown,
  type CaseBackTest,
  type CaseBackTestAsked,
  type CaseHit,
  type DismissalInCase,
} from './case-back-test.js';
export { CaseBackTestBody, changesIn, parametersInCases, wrongChanges } from './case-back-test-body.js';
export { changedSettings, type SettingChange } from './changed-settings.js';
export type { HitsBeside } from './tally.js';
export type { Dismissal, HitChange } from './hit.js';
