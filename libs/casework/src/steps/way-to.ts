import { imposedPenalty, outstanding } from '../evolve/performance.js';
import type { Law } from '../law.js';
import { reviewThatEnforces } from '../standing/who-enforces.js';
import type { At, CaseState, Stage } from '../state/case-state.js';
import { isReviewed, isTakenUp, proposalOf } from '../state/questions.js';
import { caseActs, rowsAt, stages } from './case-acts.js';

/** A way from one stage to another: the acts that lead there, in their order. */
interface Way {
  readonly to: Stage;
  readonly by: readonly string[];
}

const proposed = ['propose-closing', 'endorse-proposal', 'close-case'];

/**
 * The procedure forwards (§2.1, §3), then the ways back into the investigation. Termination is no way to a closing: its
 * grounds are there or not (PR Art.47).
 */
const ways: Partial<Record<Stage, readonly Way[]>> = {
  none: [{ to: 'clue', by: ['register-clue'] }],
  clue: [
    { to: 'verifying', by: ['assign-verification'] },
    { to: 'summary', by: ['decide-on-the-spot'] },
  ],
  verifying: [{ to: 'investigating', by: ['record-verification', 'propose-filing', 'endorse-proposal', 'file-case'] }],
  'clue-referred': [{ to: 'verifying', by: ['take-case-back'] }],
  investigating: [
    { to: 'reported', by: ['submit-report', 'endorse-proposal'] },
    { to: 'suspended', by: ['propose-suspension', 'endorse-proposal', 'suspend-case'] },
  ],
  referred: [{ to: 'investigating', by: ['take-case-back'] }],
  suspended: [{ to: 'investigating', by: ['resume-case'] }],
  reported: [
    { to: 'in-review', by: ['submit-for-review'] },
    { to: 'investigating', by: ['return-proposal'] },
  ],
  'in-review': [{ to: 'reviewed', by: ['record-review'] }],
  reviewed: [
    { to: 'approved', by: ['approve-proposal'] },
    { to: 'investigating', by: ['return-proposal'] },
  ],
  approved: [
    { to: 'notified', by: ['issue-notice', 'serve-notice'] },
    { to: 'investigating', by: ['return-proposal'] },
  ],
  notified: [
    { to: 'decided', by: ['propose-decision', 'endorse-proposal', 'decide-penalty'] },
    { to: 'hearing', by: ['record-hearing-request'] },
    { to: 'investigating', by: ['return-proposal'] },
  ],
  hearing: [{ to: 'heard', by: ['hold-hearing', 'file-hearing-report'] }],
  heard: [
    { to: 'heard-in-review', by: ['submit-for-review'] },
    { to: 'investigating', by: ['return-proposal'] },
  ],
  'heard-in-review': [{ to: 'notified', by: ['record-review'] }],
  decided: [{ to: 'executing', by: ['serve-decision'] }],
  executing: [{ to: 'performed', by: ['record-payment', 'record-performance'] }],
  performed: [{ to: 'closed', by: proposed }],
  terminated: [{ to: 'closed', by: proposed }],
  transferred: [{ to: 'closed', by: proposed }],
  revoked: [{ to: 'closed', by: proposed }],
  closed: [{ to: 'archived', by: ['archive-case'] }],
  summary: [{ to: 'summary-filed', by: ['file-summary'] }],
};

/** Names of the acts of each stage. */
const actsAt: ReadonlyMap<Stage, ReadonlySet<string>> = new Map(
  stages.map((stage) => [stage, new Set(rowsAt(stage).map(({ act }) => act.name))]),
);

const leftOf = (state: At<'executing'>) => {
  const penalty = imposedPenalty(state);
  const { payments, performed } = state.execution;
  return penalty === null ? null : outstanding(penalty, payments, performed);
};

/** Whether fine and surcharge came in, and gains by payment or otherwise. */
const isMoneyIn = (state: At<'executing'>): boolean => {
  const left = leftOf(state);
  return left === null || (left.fine <= 0 && left.gains <= 0 && state.execution.enforcement.surchargeLeft === 0);
};

/** Whether nothing is left that no payment does: goods taken, business suspended. */
const isElseDone = (state: At<'executing'>): boolean =>
  leftOf(state)?.items.every((item) => item === 'confiscated-gains') ?? true;

/** Only the surcharge of a late payment is still owed. */
const owesSurchargeOnly = (state: CaseState): boolean => {
  if (state.stage !== 'executing') return false;
  const left = leftOf(state);
  return left !== null && left.fine <= 0 && left.gains <= 0 && state.execution.enforcement.surchargeLeft > 0;
};

/** What is done already of a way that is begun. */
const isDone = (state: CaseState, act: string): boolean => {
  if (act === 'record-verification') return isTakenUp(state) && state.intake.verifications.length > 0;
  if (act === 'issue-notice') return isReviewed(state) && state.notice.issued !== null;
  if (act === 'hold-hearing') return state.stage === 'hearing' && state.hearing.held !== null;
  if (state.stage === 'executing' && act === 'record-payment') return isMoneyIn(state);
  if (state.stage === 'executing' && act === 'record-performance') return isElseDone(state);
  const proposal = proposalOf(state);
  if (act.startsWith('propose-') || act === 'submit-report') return proposal !== null;
  return act === 'endorse-proposal' && proposal?.endorsedBy != null;
};

const executed: ReadonlySet<string> = new Set(['record-payment', 'record-performance']);

/** What a reviewing body enforces itself is done once that body has told of it (ARL Art.78). */
const byWhomEnforces = (state: CaseState, acts: readonly string[], law: Law): readonly string[] => {
  if (state.stage !== 'executing' || reviewThatEnforces(state, law) === null) return acts;
  const left = acts.filter((name) => !executed.has(name));
  return left.length === acts.length ? acts : ['record-review-enforcement', ...left];
};

/** An act that is still missing before another one. */
export interface MissingStep {
  readonly action: string;
  readonly chinese: string;
  readonly ground: string;
}

/**
 * What leads from a case to where an act is possible, the shortest way, in its order; undefined where nothing leads
 * there: its time is over.
 */
export const wayTo = (state: CaseState, act: string, law: Law): MissingStep[] | undefined => {
  const reached = new Map<Stage, readonly string[]>([[state.stage, []]]);
  for (const [stage, acts] of reached) {
    if (actsAt.get(stage)?.has(act) === true)
      return byWhomEnforces(
        state,
        acts.filter((name) => !isDone(state, name)),
        law,
      ).flatMap((name) => stepOf(state, name));
    for (const { to, by } of ways[stage] ?? []) if (!reached.has(to)) reached.set(to, [...acts, ...by]);
  }
  return undefined;
};

const known: ReadonlyMap<string, MissingStep> = new Map(
  caseActs.map(({ act: { name, chinese, ground } }) => [name, { action: name, chinese, ground }]),
);

/** The surcharge alone is named as what it is: the fine was paid (APL Art.72(1)(1); ACL Art.45). */
const surchargeStep: Pick<MissingStep, 'chinese' | 'ground'> = {
  chinese: '记录加处罚款的缴款',
  ground: 'APL Art.72(1)(1); ACL Art.45',
};

const stepOf = (state: CaseState, name: string): MissingStep[] => {
  const step = known.get(name);
  if (step === undefined) return [];
  return [name === 'record-payment' && owesSurchargeOnly(state) ? { ...step, ...surchargeStep } : step];
};
