import type { LegalDate } from '../deadlines/index.js';
import { moneyKinds, type BookedMoney, type OpenMoney } from '../events/execution.js';
import { evolve, type CaseFact } from '../evolve/fold.js';
import { openSum } from '../evolve/owing.js';
import { bookingsOf, imposedPenalty, outstanding, receivedOf } from '../evolve/performance.js';
import { asRound } from '../evolve/round-money.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled, isRevoked } from '../state/questions.js';
import { isPenalised, type Penalised } from './late-fine.js';
import { ledgerOn, type Ledger } from './ledger.js';

interface Known {
  readonly day: LegalDate;
  readonly law: Law;
}

/** What came in beyond what is owed and is not back yet, in fen (ACL Art.41; Civil Code Art.985). */
export const toGiveBack = ({ accounts, surplus, returned }: Ledger): number =>
  surplus - returned + moneyKinds.reduce((sum, kind) => sum + accounts[kind].owedAgain, 0);

/** The end of a day, or of the last one on which money that is on record came in or went back. */
export const endOfMoney = ({ execution, challenges }: Penalised, day: LegalDate): LegalDate =>
  [
    ...execution.payments.map(({ paidOn }) => paidOn),
    ...challenges.duties.map(({ doneOn }) => doneOn ?? day),
    ...(execution.recoveredInVain ?? []).map(({ on }) => on),
    execution.gainsHandedOverOn ?? day,
  ].reduce((last, each) => (each > last ? each : last), day);

/** What went back although it was owed, in fen, where the bookings alone would leave something else open. */
const owedAgainIn = (state: Penalised, { accounts }: Ledger): BookedMoney | undefined => {
  const penalty = imposedPenalty(state);
  if (penalty === null || isRevoked(state)) return undefined;
  const { payments, performed, takenBack = [] } = state.execution;
  const left = outstanding(penalty, bookingsOf(state.execution), performed);
  const isPerformed = performed.includes('confiscated-gains');
  if (Math.max(0, left.fine) === accounts.fine.open && (isPerformed || left.gains === accounts.gains.open))
    return undefined;
  const before = (kind: 'surcharge' | 'surplus'): number => takenBack.reduce((sum, each) => sum + each[kind], 0);
  return {
    fine: accounts.fine.open + receivedOf(payments, 'fine') - penalty.fine,
    gains: isPerformed ? 0 : accounts.gains.open + receivedOf(payments, 'gains') - penalty.confiscatedGains,
    surcharge: before('surcharge'),
    surplus: before('surplus'),
  };
};

/**
 * What the ledger finds open of the money of a party, where its duties or what is left of the penalty say something
 * else; undefined where they agree. Received money, less what went back, with what was got back, is then what is kept
 * and what still goes back, less what is still to be got back (ACL Art.41; APL Art.72; Civil Code Art.985).
 */
export const openMoneyOf = (state: Penalised, { day, law }: Known): OpenMoney | undefined => {
  const ledger = ledgerOn(state, endOfMoney(state, day), law);
  const [toReturn, toRecover] = [toGiveBack(ledger), ledger.unfounded];
  const owedAgain = owedAgainIn(state, ledger);
  const agrees = toReturn === openSum(state, 'return-money') && toRecover === openSum(state, 'recover-money');
  if (agrees && owedAgain === undefined) return undefined;
  return { toReturn, toRecover, ...(owedAgain === undefined ? {} : { owedAgain }) };
};

/** The state that has the ledger of a round: the case itself, or the round that is over. */
export const ledgerState = (state: CaseState, ended: number | undefined): CaseState =>
  ended !== undefined && isFiled(state) ? (asRound(state, ended) ?? state) : state;

/**
 * What an event of money leaves open, told with it where it does not follow from the event itself.
 * @param ended the round that is over whose money it is.
 */
export const openMoneyAfter = (
  state: CaseState,
  event: { readonly type: CaseFact['type']; readonly data: object },
  known: Known,
  ended?: number,
): { openMoney?: OpenMoney } => {
  const told = { v: 1, by: '', occurredAt: `${known.day}T00:00:00.000Z`, recordedAt: `${known.day}T00:00:00.000Z` };
  const after = ledgerState(evolve(state, { ...event, ...told } as CaseFact), ended);
  const openMoney = isPenalised(after) ? openMoneyOf(after, known) : undefined;
  return openMoney === undefined ? {} : { openMoney };
};
