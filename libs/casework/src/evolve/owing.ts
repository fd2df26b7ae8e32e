import type { LegalDate } from '../deadlines/index.js';
import type { OpenMoney } from '../events/execution.js';
import type { CaseState } from '../state/case-state.js';
import type { Challenges, Duty } from '../state/challenges.js';
import { hasExecution, type CaseInExecution, type ChallengeableCase } from '../state/questions.js';

/** What is owed, before it has its number. */
export type Owed = Pick<Duty, 'kind' | 'since'> & Partial<Pick<Duty, 'by' | 'amount'>>;

/** The number of the next duty: one that is gone keeps its own, for events may name it. */
export const nextDuty = ({ duties, lastDuty = 0 }: Pick<Challenges, 'duties' | 'lastDuty'>): number =>
  duties.reduce((last, { id }) => Math.max(last, id), lastDuty) + 1;

/** The case with these duties; of one of which nothing is left, in fen, nothing was owed, and it is gone. */
export const withDuties = <S extends ChallengeableCase>(state: S, all: readonly Duty[]): S => {
  const duties = all.filter(({ amount }) => amount !== 0);
  if (duties.length === all.length) return inChallenges(state, { duties });
  const { lastDuty = 0 } = state.challenges;
  return inChallenges(state, { duties, lastDuty: nextDuty({ duties: [...all], lastDuty }) - 1 });
};

const inChallenges = <S extends ChallengeableCase>(state: S, change: Partial<Challenges>): S => ({
  ...state,
  challenges: { ...state.challenges, ...change },
});

/** The case with one more duty. */
export const owing = <S extends ChallengeableCase>(state: S, { kind, since, by = null, amount = null }: Owed): S => {
  const duty: Duty = { id: nextDuty(state.challenges), kind, since, by, amount, doneOn: null };
  return withDuties(state, [...state.challenges.duties, duty]);
};

type MoneyDuty = Extract<Duty['kind'], 'return-money' | 'recover-money'>;

/** Duties of one kind that came with the decision of this round or after it: an earlier one has a ledger of its own. */
export const moneyDuties = ({ decision, challenges }: CaseInExecution, money: MoneyDuty): Duty[] => {
  const decidedOn = 'documentDate' in decision ? decision.documentDate : decision.decidedOn;
  return challenges.duties.filter(
    ({ kind, since, round }) => kind === money && since >= decidedOn && round === undefined,
  );
};

/** What of such duties is not done yet, in fen. */
export const openSum = (state: CaseInExecution, money: MoneyDuty): number =>
  moneyDuties(state, money).reduce((sum, { amount, doneOn }) => sum + (doneOn === null ? (amount ?? 0) : 0), 0);

/** The case with this sum open in duties of a kind, in fen: what is more is a duty of its own, the last are less. */
const withSum = <S extends CaseInExecution>(state: S, money: MoneyDuty, sum: number, since: LegalDate): S => {
  const open = openSum(state, money);
  if (sum > open) return owing(state, { kind: money, since, amount: sum - open });
  let less = open - sum;
  const own = new Set(moneyDuties(state, money));
  const duties = state.challenges.duties.toReversed().map((duty): Duty => {
    if (!own.has(duty) || duty.doneOn !== null || duty.amount === null) return duty;
    const cut = Math.min(less, duty.amount);
    less -= cut;
    return { ...duty, amount: duty.amount - cut };
  });
  return withDuties(state, duties.toReversed());
};

/** What went back although it was owed, as an event finds it in the whole. */
export const withOwedAgain = <S extends CaseState>(state: S, open: OpenMoney | undefined): S =>
  open?.owedAgain === undefined || !hasExecution(state)
    ? state
    : { ...state, execution: { ...state.execution, takenBack: [open.owedAgain] } };

/** The case with what an event finds open of its money (ACL Art.41; Civil Code Art.985). */
export const withOpenMoney = <S extends CaseState>(state: S, open: OpenMoney | undefined, since: LegalDate): S => {
  if (open === undefined || !hasExecution(state)) return state;
  const returning = withSum(state, 'return-money', open.toReturn, since);
  return withSum(returning, 'recover-money', open.toRecover, since);
};
