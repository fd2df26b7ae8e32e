import type { LegalDate } from '../deadlines/index.js';
import type { BookedMoney } from '../events/execution.js';
import type { DutySettled } from '../events/rounds.js';
import type { At, CaseState } from '../state/case-state.js';
import type { Duty, Enforcement } from '../state/challenges.js';
import { liesWithCourt } from '../state/execution-result.js';
import { hasExecution, isRevoked, type CaseInExecution, type ChallengeableCase } from '../state/questions.js';
import { inPart } from './applier.js';
import type { ReadSettled } from './corrected-money.js';
import { nextDuty, owing, withDuties } from './owing.js';
import { bookingsOf, imposedPenalty, outstanding, receivedOf } from './performance.js';

/** The open duties of a kind that are done on a day. */
export const settledDuties = (state: ChallengeableCase, isIt: (duty: Duty) => boolean, on: LegalDate): Duty[] =>
  state.challenges.duties.map((duty) => (duty.doneOn === null && isIt(duty) ? { ...duty, doneOn: on } : duty));

/**
 * A duty is done. Where a correction stands after it, the duty is the one that it settled then, whatever number that
 * has now, and money went back as it did: of less than is owed back the rest stays owed, what was more is open again
 * (ACL Art.41; APL Art.72).
 */
export const dutyDone = (
  state: ChallengeableCase,
  { duty: id, on, settled }: DutySettled & ReadSettled,
): ChallengeableCase => {
  const isSettled = dutyOf(state.challenges.duties, id, settled);
  if (isSettled?.kind === 'withdraw-application') return withoutApplication(state, isSettled, on);
  // What was withdrawn lies with the court no more, though the decision had not fallen after all (ACL Art.53).
  if (settled?.kind === 'withdraw-application') return withdrawnInVain(state);
  if (settled?.kind === 'recover-money' && settled.amount !== null)
    return recovered(state, { since: settled.since, amount: settled.amount, on }, isSettled);
  if (settled?.kind !== 'return-money' || settled.amount === null)
    return inPart(state, 'challenges', { duties: settledDuties(state, (duty) => duty === isSettled, on) });
  const { amount, since } = settled;
  const { duties, beyond } = withReturned(state.challenges, isSettled, { amount, since, on });
  const told = withDuties(state, duties);
  return beyond > 0 && hasExecution(told) ? withTakenBack(told, beyond, { since, on }) : told;
};

/** The application is withdrawn: where another penalty stands, the court can be asked for that (ACL Art.53). */
const withoutApplication = (state: ChallengeableCase, duty: Duty, on: LegalDate): ChallengeableCase => {
  const told = inPart(state, 'challenges', { duties: settledDuties(state, (each) => each === duty, on) });
  return hasExecution(told) ? withEnforcement(told, { demand: null, application: null, rulings: [] }) : told;
};

/** The application was withdrawn and the decision stands as it was demanded: the court can be asked again. */
const withdrawnInVain = (state: ChallengeableCase): ChallengeableCase =>
  hasExecution(state) && liesWithCourt(state.execution.enforcement)
    ? withEnforcement(state, { application: null, rulings: [] })
    : state;

const withEnforcement = (
  state: CaseInExecution & ChallengeableCase,
  change: Partial<Enforcement>,
): CaseInExecution & ChallengeableCase =>
  inPart(state, 'execution', { enforcement: { ...state.execution.enforcement, ...change } });

interface Returned {
  /** In fen. */
  readonly amount: number;
  readonly since: LegalDate;
  readonly on: LegalDate;
}

/**
 * Money that went back stands as the duty that it settled. What it is more than that duty now, it is less of the other
 * open ones; what is beyond all of them was not owed back.
 */
const withReturned = (
  challenges: ChallengeableCase['challenges'],
  settled: Duty | undefined,
  { amount, since, on }: Returned,
): { duties: Duty[]; beyond: number } => {
  const { duties: all } = challenges;
  const next = nextDuty(challenges);
  const done: Duty = { id: settled?.id ?? next, kind: 'return-money', since, by: null, amount, doneOn: on };
  let left = amount - (settled?.amount ?? 0);
  const after = settled === undefined ? [...all, done] : all.map((duty) => (duty === settled ? done : duty));
  if (settled !== undefined && left < 0)
    return { duties: [...after, { ...settled, id: next, amount: -left }], beyond: 0 };
  const duties = after.flatMap((duty): Duty[] => {
    const isOpen = duty.kind === 'return-money' && duty.doneOn === null && duty.round === undefined;
    if (!isOpen || duty.amount === null || left === 0) return [duty];
    const covered = Math.min(left, duty.amount);
    left -= covered;
    return [{ ...duty, amount: duty.amount - covered, doneOn: covered === duty.amount ? on : null }];
  });
  return { duties, beyond: left };
};

/**
 * Money in fen that the party handed back: of more than that the rest is still to be got back; what was never due, as a
 * correction shows, is the party's, and goes back to it (Civil Code Art.985).
 */
const recovered = (
  state: ChallengeableCase,
  { since, amount, on }: { readonly since: LegalDate; readonly amount: number; readonly on: LegalDate },
  duty: Duty | undefined,
): ChallengeableCase => {
  const owed = duty?.amount ?? 0;
  const duties = state.challenges.duties.map((each) =>
    each === duty ? { ...each, amount: Math.min(owed, amount), doneOn: on } : each,
  );
  const told = withDuties(state, duties);
  if (owed > amount) return owing(told, { kind: 'recover-money', since, amount: owed - amount });
  if (owed === amount || !hasExecution(told)) return told;
  const inVain = { on, amount: amount - owed };
  const kept = inPart(told, 'execution', { recoveredInVain: [...(told.execution.recoveredInVain ?? []), inVain] });
  return owing(kept, { kind: 'return-money', since: on, amount: inVain.amount });
};

/** The open duty that was done: its number is sure only where no correction stands between. */
export const dutyOf = (duties: readonly Duty[], id: number, settled: ReadSettled['settled']): Duty | undefined => {
  const open = duties.filter(({ doneOn }) => doneOn === null);
  if (settled === undefined) return open.find((duty) => duty.id === id);
  const alike = open.filter(({ kind }) => kind === settled.kind);
  return alike.find(({ since }) => since === settled.since) ?? alike.find((duty) => duty.id === id) ?? alike[0];
};

/**
 * Money in fen that went back and was not too much: out of the receipt of that day first, the fine last. What is beyond
 * all that came in is to be got back from the party (Civil Code Art.985).
 */
const withTakenBack = (
  state: CaseInExecution & ChallengeableCase,
  amount: number,
  { since, on }: Readonly<Record<'since' | 'on', LegalDate>>,
): CaseInExecution & ChallengeableCase => {
  const { payments, takenBack = [] } = state.execution;
  const booked: BookedMoney = { fine: 0, surcharge: 0, gains: 0, surplus: 0 };
  // Of a decision that fell nothing is owed: what went back beyond what came in is to be got back whole.
  const penalty = isRevoked(state) ? null : imposedPenalty(state);
  const surcharge = isRevoked(state) ? 0 : Number.MAX_SAFE_INTEGER;
  const most = { fine: penalty?.fine ?? 0, gains: penalty?.confiscatedGains ?? 0, surcharge };
  let left = amount;
  for (const from of [payments.filter(({ paidOn }) => paidOn === since), payments])
    for (const kind of ['surcharge', 'gains', 'fine'] as const) {
      const there = Math.min(receivedOf(bookingsOf(state.execution), kind), most[kind]) - booked[kind];
      const taken = Math.max(0, Math.min(left, there, receivedOf(from, kind)));
      booked[kind] += taken;
      left -= taken;
    }
  const told = inPart(state, 'execution', { takenBack: [...takenBack, booked] });
  return left === 0 ? told : owing(told, { kind: 'recover-money', since: on, amount: left });
};

/** A case stood as performed until a correction shows that money went back which is owed. */
export const openAgain = (state: At<'performed' | 'summary' | 'summary-filed'>): CaseState => {
  const penalty = imposedPenalty(state);
  const { takenBack = [], performed } = state.execution;
  if (takenBack.length === 0 || penalty === null) return state;
  const left = outstanding(penalty, bookingsOf(state.execution), performed);
  if (left.fine <= 0 && left.items.length === 0) return state;
  if (state.stage !== 'performed') return { ...inPart(state, 'execution', { performedOn: null }), stage: 'summary' };
  const { stage: _stage, ...open } = inPart(state, 'execution', { performedOn: null });
  return { ...open, stage: 'executing', proposal: null };
};
