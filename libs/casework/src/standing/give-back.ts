import type { LegalDate } from '../deadlines/index.js';
import type { OpenMoney } from '../events/execution.js';
import { evolve, type CaseFact } from '../evolve/fold.js';
import { openSum } from '../evolve/owing.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { liesWithCourt } from '../state/execution-result.js';
import { isRevoked } from '../state/questions.js';
import { isPenalised, type Penalised } from './late-fine.js';
import { ledgerOn } from './ledger.js';
import { endOfMoney, openMoneyAfter, toGiveBack } from './open-money.js';
import { dutiesToReturn } from './refunds.js';

/** The court carried out or ended what it was asked for: what was too much it turns back itself (CPL Art.244). */
const wasExecutedByCourt = ({ execution: { enforcement } }: Penalised): boolean => {
  const last = enforcement.rulings.at(-1)?.outcome;
  return last === 'executed' || last === 'ended';
};

/** What came in beyond what is owed and no duty gives back yet, in fen (ACL Art.41; Civil Code Art.985). */
export const surplusWithoutDuty = (state: Penalised, day: LegalDate, law: Law): number =>
  Math.max(0, toGiveBack(ledgerOn(state, day, law)) - openSum(state, 'return-money'));

type Ending = 'ReconsiderationDecided' | 'JudgmentGiven' | 'JudgmentTookEffect' | 'IrregularDecisionMended';
/** A review decision, a judgment, or the bureau's own revocation, before it is recorded. */
type Finding = Pick<Extract<CaseFact, { type: Ending }>, 'type' | 'data'>;

/**
 * What goes back because a challenge ended or the bureau revoked its decision, in fen: the fine above what stands, the
 * surcharge on it, and what fell away with a suit (ARL Art.72; ACL Art.41; APL Art.73(3)). Left out where the event
 * says it by itself. And whether an application to the court falls with it.
 */
export const returnAfter = (
  state: CaseState,
  finding: Finding,
  { day, law }: { readonly day: LegalDate; readonly law: Law },
): { toReturn?: number; openMoney?: OpenMoney; applicationFalls?: true; courtExecuted?: true } => {
  const told = { v: 1, by: '', occurredAt: `${day}T00:00:00.000Z`, recordedAt: `${day}T00:00:00.000Z` };
  const after = evolve(state, { ...finding, ...told } as CaseFact);
  if (!isPenalised(state) || !isPenalised(after)) return {};
  const { duties } = after.challenges;
  const before = state.challenges.duties.length;
  // What came in after that day and is on record already goes back with it.
  const needed = surplusWithoutDuty(withDuties(after, duties.slice(0, before)), endOfMoney(after, day), law);
  const added = dutiesToReturn(withDuties(after, duties.slice(before)));
  const isOwn = needed === added.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const back = isOwn ? {} : { toReturn: needed };
  const isFallen = isRevoked(after) || after.execution.standing !== state.execution.standing;
  return {
    ...back,
    ...openMoneyAfter(state, { ...finding, data: { ...finding.data, ...back } }, { day, law }),
    ...(isFallen && liesWithCourt(state.execution.enforcement) ? { applicationFalls: true } : {}),
    ...(isFallen && !isRevoked(after) && wasExecutedByCourt(state) ? { courtExecuted: true } : {}),
  };
};

const withDuties = <S extends Penalised>(state: S, duties: S['challenges']['duties']): S => ({
  ...state,
  challenges: { ...state.challenges, duties },
});
