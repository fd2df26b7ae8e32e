import type { Law } from '../law.js';
import { grantedWrongly, leftAlone, repairsOf } from '../standing/credit-repair.js';
import { repairGoesTo } from '../standing/publicity.js';
import type { CaseState } from '../state/case-state.js';
import type { Duty } from '../state/challenges.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { canBeChallenged, isRevoked, wasServed } from '../state/questions.js';
import type { OwedTo } from './duty-names.js';
import type { StandingDuty } from './standing-duty.js';

const addressees: Readonly<Record<Duty['kind'], OwedTo>> = {
  'withdraw-publication': 'public',
  'remove-listing': 'public',
  'return-goods': 'party',
  'return-money': 'party',
  'pay-damages': 'party',
  'recover-money': 'party',
  'perform-order': 'party',
  'correction-report': 'reviewing-body',
  redo: 'party',
  'withdraw-application': 'court',
};

/** The answer to each reconsideration or suit, and what their end leaves (procedure §4.6-§4.8). */
export const ofChallenges = (state: CaseState): StandingDuty[] => {
  if (!canBeChallenged(state)) return [];
  const { brought, duties } = state.challenges;
  return [
    ...brought.flatMap(({ id, kind, copyReceivedOn, answeredOn, endedOn }): StandingDuty[] =>
      answeredOn === null && endedOn !== null
        ? []
        : [
            {
              name: kind === 'suit' ? 'answer-suit' : 'answer-reconsideration',
              to: kind === 'suit' ? 'court' : 'reviewing-body',
              of: id,
              since: copyReceivedOn,
              doneOn: answeredOn,
            },
          ],
    ),
    ...duties.map(({ id, kind, since, doneOn }) => ({ name: kind, to: addressees[kind], of: id, since, doneOn })),
  ];
};

const ofRepair = (state: CaseState, repair: CreditRepair, law: Law): StandingDuty[] => {
  const { application: of, appliedOn, askedOn, suppliedOn, acceptedOn, declinedOn, decided, data } = repair;
  const taken = acceptedOn ?? declinedOn;
  const to = 'applicant';
  // A decision that fell, or is shown no longer, leaves nothing to repair.
  const isLeft = isRevoked(state) || leftAlone(state, repair) !== null;
  const told = (duty: StandingDuty): StandingDuty[] => (duty.doneOn === null && isLeft ? [] : [duty]);
  const duties = told({
    name: 'answer-credit-repair',
    to,
    of,
    since: suppliedOn ?? appliedOn,
    doneOn: taken ?? (suppliedOn === null ? askedOn : null),
  });
  if (acceptedOn !== null)
    duties.push(...told({ name: 'decide-credit-repair', to, of, since: acceptedOn, doneOn: decided?.on ?? null }));
  if (decided?.granted !== true) return duties;
  const since = decided.on;
  const wrongSince = grantedWrongly(state, repair);
  // Performed since then, it would be granted now.
  const performedOn = wasServed(state) ? state.execution.performedOn : null;
  if (wrongSince !== null)
    duties.push({
      name: 'revoke-credit-repair',
      to: 'public',
      of,
      since: wrongSince,
      doneOn: leftAlone(state, repair) ?? (performedOn !== null && performedOn >= wrongSince ? performedOn : null),
    });
  duties.push(...told({ name: 'stop-showing', to: 'public', of, since, doneOn: data?.doneOn ?? null }));
  if (repairGoesTo(state, repair, law) === null) return duties;
  const doneOn = data?.pushedOn ?? data?.doneOn ?? null;
  return [...duties, ...told({ name: 'push-credit-repair', to: 'other-province', of, since, doneOn })];
};

/** Applications for credit repair: their answer, the decision, the data, and these in another province (CRED). */
export const ofCreditRepair = (state: CaseState, law: Law): StandingDuty[] =>
  repairsOf(state).flatMap((repair) => ofRepair(state, repair, law));
