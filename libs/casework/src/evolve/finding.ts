import type { LegalDate } from '../deadlines/index.js';
import type { JudgmentGiven, ReconsiderationDecided } from '../events/challenges.js';
import type { Penalty } from '../events/investigation.js';
import type { IrregularDecisionMended } from '../events/summary.js';
import type { At, ServedCase } from '../state/case-state.js';
import { liesWithCourt } from '../state/execution-result.js';
import { isClosed, isDecided, isFiled, wasServed, type ChallengeableCase } from '../state/questions.js';
import { inPart } from './applier.js';
import { owing, withOpenMoney, withOwedAgain, type Owed } from './owing.js';
import { bookingsOf, imposedPenalty, outstanding, receivedOf } from './performance.js';

/** A decision that has reached the party and is challenged. */
type InForce = ServedCase | At<'summary' | 'summary-filed' | 'summary-revoked'>;
type Finding = ReconsiderationDecided | JudgmentGiven;

const inForce = (state: ChallengeableCase): state is ChallengeableCase & InForce =>
  wasServed(state) || state.stage === 'summary' || state.stage === 'summary-filed';

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

/**
 * What was taken beyond what stands goes back: money, goods, or damages where the goods are gone (ACL Art.41; ARL
 * Art.72).
 */
const returns = (state: InForce, stands: Penalty, since: LegalDate, toReturn?: number): Owed[] => {
  const imposed = imposedPenalty(state) ?? nothing;
  const { payments } = state.execution;
  // A surplus that was paid is a duty of its own already.
  const gains = state.execution.performed.includes('confiscated-gains')
    ? imposed.confiscatedGains
    : receivedOf(payments, 'gains');
  const surcharge = stands.fine === 0 ? receivedOf(payments, 'surcharge') : 0;
  const aboveWhatStands =
    Math.max(receivedOf(payments, 'fine') - stands.fine, 0) + Math.max(gains - stands.confiscatedGains, 0) + surcharge;
  // What the event says counts; one that says nothing was recorded before it did, or says just that.
  const money = toReturn ?? aboveWhatStands;
  const goods = imposed.confiscatedGoodsValue - stands.confiscatedGoodsValue;
  const gone = wasServed(state) && state.execution.disposals.some(({ done }) => done !== null);
  const took = state.execution.performed.includes('confiscated-goods') && goods > 0;
  return [
    ...(money > 0 ? [{ kind: 'return-money' as const, since, amount: money }] : []),
    ...(took && gone ? [{ kind: 'pay-damages' as const, since, amount: goods }] : []),
    ...(took && !gone ? [{ kind: 'return-goods' as const, since }] : []),
  ];
};

/** Shown now: published, not withdrawn, and no withdrawal owed already. */
const withdrawal = (state: InForce, since: LegalDate): Owed[] => {
  const shown = isDecided(state) && state.publication.publishedOn !== null && state.publication.withdrawnOn === null;
  const owed = state.challenges.duties.some(({ kind, doneOn }) => kind === 'withdraw-publication' && doneOn === null);
  return shown && !owed ? [{ kind: 'withdraw-publication', since }] : [];
};

/** On the list with a penalty that is revoked, void or unlawful: off it (SBL Art.19). */
const unlisting = (state: InForce, since: LegalDate): Owed[] => {
  const listed = isDecided(state) && state.publication.listing !== null ? state.publication.listing : null;
  const shown = listed !== null && listed.publishedOn !== null && listed.removedOn === null;
  const owed = state.challenges.duties.some(({ kind, doneOn }) => kind === 'remove-listing' && doneOn === null);
  return shown && !owed ? [{ kind: 'remove-listing', since }] : [];
};

/** The court is asked to execute what no longer stands (ACL Art.53; CPL Art.268). */
const unapplied = (
  { challenges, execution }: InForce,
  { applicationFalls }: Pick<Finding, 'applicationFalls'>,
  since: LegalDate,
): Owed[] => {
  const isOwed = challenges.duties.some(({ kind, doneOn }) => kind === 'withdraw-application' && doneOn === null);
  const falls = applicationFalls === true && liesWithCourt(execution.enforcement) && !isOwed;
  return falls ? [{ kind: 'withdraw-application', since }] : [];
};

const all = (state: ChallengeableCase, duties: readonly Owed[]): ChallengeableCase =>
  duties.reduce<ChallengeableCase>((before, duty) => owing(before, duty), state);

const toRedo = (state: ChallengeableCase, { redo }: Finding, on: LegalDate): ChallengeableCase => {
  if (redo === undefined) return state;
  const owed = owing(state, { kind: 'redo', since: on, by: redo.by ?? null });
  return isFiled(owed) ? inPart(owed, 'challenges', { redo: { ...redo, orderedOn: on } }) : owed;
};

/** A decision that fell is not executed any more; what it took goes back. */
const fallen = (state: InForce, finding: Finding, on: LegalDate): ChallengeableCase => {
  const outcome = finding.outcome === 'void' ? ('void' as const) : ('revoked' as const);
  const revocation = { challenge: finding.challenge, outcome, on };
  const duties = [
    ...withdrawal(state, on),
    ...returns(state, nothing, on, finding.toReturn),
    ...unlisting(state, on),
    ...unapplied(state, finding, on),
  ];
  const after: ChallengeableCase = wasServed(state)
    ? { ...withoutClosing(state), stage: 'revoked', proposal: null, revocation }
    : { ...state, stage: 'summary-revoked', proposal: null, revocation };
  return toRedo(all(after, duties), finding, on);
};

/** A decision on the spot that the bureau revoked itself: what was paid goes back (APL Art.75). */
export const revokedByItself = (
  state: At<'summary' | 'summary-filed'>,
  { toldOn: on, toReturn, way, openMoney, ...mended }: IrregularDecisionMended,
): ChallengeableCase => {
  const revocation = { challenge: null, outcome: 'revoked' as const, on };
  const fell = { ...state, stage: 'summary-revoked' as const, proposal: null, revocation };
  const duties = [...returns(state, nothing, on, toReturn), ...unapplied(state, mended, on)];
  const after = withOpenMoney(all(fell, duties), openMoney, on);
  return way === 'revoked-and-handled-again' ? owing(after, { kind: 'redo', since: on }) : after;
};

/** Open again, as it is executed or was performed. */
const withoutClosing = (state: ServedCase): Omit<At<'executing' | 'performed'>, 'stage'> => {
  if (!isClosed(state)) return state;
  const { closing: _closing, ...open } = state;
  return open;
};

/** The court or the reviewing body executed or ended it, and no more stands: what was too much that turns back. */
const wasEnforced = (state: InForce, stands: Penalty, { courtExecuted = false }: Finding): boolean => {
  const { byReview = [] } = state.execution.enforcement;
  const outcome = byReview.at(-1)?.outcome;
  const stood = imposedPenalty(state) ?? nothing;
  return (
    (courtExecuted || outcome === 'executed' || outcome === 'ended') &&
    stands.fine <= stood.fine &&
    stands.confiscatedGains <= stood.confiscatedGains
  );
};

/** Another penalty stands in the place of the one decided; the decision itself stays as it was made. */
const altered = (state: InForce, stands: Penalty, finding: Finding, on: LegalDate): ChallengeableCase => {
  const duties = [
    ...withdrawal(state, on),
    ...returns(state, stands, on, finding.toReturn),
    ...unapplied(state, finding, on),
  ];
  const left = outstanding(stands, bookingsOf(state.execution), state.execution.performed);
  const done = (left.fine <= 0 && left.items.length === 0) || wasEnforced(state, stands, finding);
  const standing: ChallengeableCase = inPart(state, 'execution', { standing: stands });
  const moved = (): ChallengeableCase => {
    if (standing.stage === 'executing' && done)
      return { ...inPart(standing, 'execution', { performedOn: on }), stage: 'performed' };
    // Made heavier for somebody who is not the party (ALL Art.77): there is something to execute again.
    if ((standing.stage === 'performed' || standing.stage === 'closed' || standing.stage === 'archived') && !done)
      return wasServed(standing)
        ? { ...withoutClosing(inPart(standing, 'execution', { performedOn: null })), stage: 'executing' }
        : standing;
    if ((standing.stage === 'summary' || standing.stage === 'summary-filed') && left.fine > 0 && !done)
      return { ...inPart(standing, 'execution', { performedOn: null }), stage: 'summary' };
    return standing;
  };
  return toRedo(all(moved(), duties), finding, on);
};

/** What the case is after a review decision or a judgment took effect (procedure §4.8). */
export const afterFinding = (state: ChallengeableCase, finding: Finding, on: LegalDate): ChallengeableCase => {
  const { toReturn: amount = 0, openMoney } = finding;
  const after = withOutcome(withOwedAgain(state, openMoney), finding, on);
  // A surcharge that was paid may fall away where the decision stands (APL Art.73(3)).
  const owed =
    amount === 0 || changes.has(finding.outcome) ? after : owing(after, { kind: 'return-money', since: on, amount });
  return withOpenMoney(owed, openMoney, on);
};

/** Outcomes after which what goes back follows from what stands. */
const changes: ReadonlySet<Finding['outcome']> = new Set([
  'revoked',
  'void',
  'changed',
  'varied',
  'revoked-partly',
  'mediated',
]);

const withOutcome = (state: ChallengeableCase, finding: Finding, on: LegalDate): ChallengeableCase => {
  const ordered = owing(state, { kind: 'perform-order', since: on, by: finding.actBy ?? null });
  switch (finding.outcome) {
    case 'maintained':
    case 'dismissed':
    case 'withdrawn':
      return state;
    case 'order-to-perform':
      return ordered;
    case 'confirmed-unlawful':
      return inForce(state) ? all(state, [...withdrawal(state, on), ...unlisting(state, on)]) : state;
    case 'remedial-measures':
      return inForce(state) ? all(ordered, [...withdrawal(state, on), ...unlisting(state, on)]) : ordered;
    case 'revoked':
    case 'void':
      // A ruling on a round that is over changes nothing in the one that is handled now.
      return inForce(state) ? fallen(state, finding, on) : state;
    case 'changed':
    case 'varied':
    case 'revoked-partly':
    case 'mediated':
      return inForce(state) && finding.penalty !== undefined ? altered(state, finding.penalty, finding, on) : state;
  }
};
