import { SpotCheckResultRecorded } from '../events/random-inspection.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { inspectionAct, recorded } from './act.js';
import { refuseUnlessResultFits } from './results.js';

export const recordSpotCheckResult = inspectionAct({
  name: 'record-spot-check-result',
  chinese: '录入公示信息抽查结果',
  summary: 'Record what came of one task of a spot check of disclosed information',
  ground: 'SPOT Art.9, 12; APL Art.42',
  by: ['caseworker'],
  body: SpotCheckResultRecorded,
  refuseIf: ({ plan }) =>
    plan.kind === 'information-spot-check' ? null : refusals.otherKindOfResult('record-inspection-result'),
  decide: (state, body, context) =>
    refuseUnlessResultFits(state, body, context) ??
    refuseIfIncomplete(body) ??
    refuseIfContradictory(body) ??
    recorded('SpotCheckResultRecorded', body),
});

/** What the result leaves open: who checked for the bureau, how the enterprise refused, what was checked. */
const refuseIfIncomplete = ({
  way,
  thirdParty,
  outcome,
  refusedHow,
  items,
}: SpotCheckResultRecorded): Refusal | null => {
  if ((way === 'third-party') !== (thirdParty !== undefined)) return refusals.thirdPartyUnclear();
  if ((outcome === 'refused') !== (refusedHow !== undefined)) return refusals.refusalUnclear();
  // Who refuses or cannot be reached leaves nothing to compare.
  return items.length === 0 && outcome !== 'refused' && outcome !== 'not-reachable' ? refusals.itemsMissing() : null;
};

/** Where the outcome is not what the items say. */
const refuseIfContradictory = ({
  outcome,
  items,
  proposedForAbnormalList,
}: SpotCheckResultRecorded): Refusal | null => {
  if (items.some(({ agrees, disclosed }) => agrees && disclosed === undefined))
    return refusals.outcomeAgainstItems('undisclosed-item-agrees');
  const differing = items.filter(({ agrees }) => !agrees);
  switch (outcome) {
    case 'agrees':
      if (differing.length > 0) return refusals.outcomeAgainstItems('item-disagrees');
      return proposedForAbnormalList ? refusals.outcomeAgainstItems('nothing-to-propose') : null;
    case 'false-or-concealed':
      return differing.length > 0 ? null : refusals.outcomeAgainstItems('every-item-agrees');
    case 'not-disclosed':
      return differing.some(({ disclosed }) => disclosed === undefined)
        ? null
        : refusals.outcomeAgainstItems('every-item-disclosed');
    case 'not-reachable':
    case 'refused':
      return null;
  }
};
