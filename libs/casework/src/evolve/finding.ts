import type { Challenge, Duty } from '../state/challenges.js';
import type { At, CaseState, EndedRound } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import type { JudgmentGiven, ReconsiderationDecided } from '../events/challenges.js';
import type { Penalty } from '../events/investigation.js';
import { imposedPenalty, outstanding, receivedOf } from './performance.js';

type WithChallenges = Extract<CaseState, { challenges: Challenge[] }>;
/** A decision that has reached the party and is challenged. */
type InForce = EndedRound | At<'summary' | 'summary-filed' | 'summary-revoked'>;
type Finding = ReconsiderationDecided | JudgmentGiven;
type Owed = Pick<Duty, 'kind' | 'since'> & Partial<Pick<Duty, 'by' | 'amount'>>;

/** The case with one more duty. */
export const owing = <S extends WithChallenges>(state: S, { kind, since, by = null, amount = null }: Owed): S => ({
  ...state,
  duties: [...state.duties, { id: state.duties.length + 1, kind, since, by, amount, doneOn: null }],
});

const inForce = (state: WithChallenges): state is WithChallenges & InForce =>
  'servedOn' in state || state.stage === 'summary' || state.stage === 'summary-filed';

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

/**
 * What was taken beyond what stands goes back: money, goods, or damages where the goods are gone (ACL Art.41; ARL
 * Art.72).
 */
const returns = (state: InForce, stands: Penalty, since: LegalDate): Owed[] => {
  const imposed = imposedPenalty(state) ?? nothing;
  const { payments } = state;
  // A surplus that was paid is a duty of its own already.
  const gains = state.performed.includes('confiscated-gains')
    ? imposed.confiscatedGains
    : receivedOf(payments, 'gains');
  const surcharge = stands.fine === 0 ? receivedOf(payments, 'surcharge') : 0;
  const money =
    Math.max(receivedOf(payments, 'fine') - stands.fine, 0) + Math.max(gains - stands.confiscatedGains, 0) + surcharge;
  const goods = imposed.confiscatedGoodsValue - stands.confiscatedGoodsValue;
  const gone = 'disposals' in state && state.disposals.some(({ done }) => done !== null);
  const took = state.performed.includes('confiscated-goods') && goods > 0;
  return [
    ...(money > 0 ? [{ kind: 'return-money' as const, since, amount: money }] : []),
    ...(took && gone ? [{ kind: 'pay-damages' as const, since, amount: goods }] : []),
    ...(took && !gone ? [{ kind: 'return-goods' as const, since }] : []),
  ];
};

/** Shown now: published, not withdrawn, and no withdrawal owed already. */
const withdrawal = (state: InForce, since: LegalDate): Owed[] => {
  const shown = 'publishedOn' in state && state.publishedOn !== null && state.withdrawnOn === null;
  const owed = state.duties.some(({ kind, doneOn }) => kind === 'withdraw-publication' && doneOn === null);
  return shown && !owed ? [{ kind: 'withdraw-publication', since }] : [];
};

/** On the list with a penalty that is revoked, void or unlawful: off it (SBL Art.19). */
const unlisting = (state: InForce, since: LegalDate): Owed[] => {
  const listed = 'listing' in state && state.listing !== null ? state.listing : null;
  const shown = listed !== null && listed.publishedOn !== null && listed.removedOn === null;
  const owed = state.duties.some(({ kind, doneOn }) => kind === 'remove-listing' && doneOn === null);
  return shown && !owed ? [{ kind: 'remove-listing', since }] : [];
};

const all = (state: WithChallenges, duties: readonly Owed[]): WithChallenges =>
  duties.reduce<WithChallenges>((before, duty) => owing(before, duty), state);

const toRedo = (state: WithChallenges, { redo }: Finding, on: LegalDate): WithChallenges => {
  if (redo === undefined) return state;
  const owed = owing(state, { kind: 'redo', since: on, by: redo.by ?? null });
  return 'redo' in owed ? { ...owed, redo: { ...redo, orderedOn: on } } : owed;
};

/** A decision that fell is not executed any more; what it took goes back. */
const fallen = (state: InForce, finding: Finding, on: LegalDate): WithChallenges => {
  const outcome = finding.outcome === 'void' ? ('void' as const) : ('revoked' as const);
  const revocation = { challenge: finding.challenge, outcome, on };
  const duties = [...withdrawal(state, on), ...returns(state, nothing, on), ...unlisting(state, on)];
  const after: WithChallenges =
    'servedOn' in state
      ? { ...withoutClosing(state), stage: 'revoked', proposal: null, revocation }
      : { ...state, stage: 'summary-revoked', revocation };
  return toRedo(all(after, duties), finding, on);
};

const withoutClosing = (state: EndedRound): EndedRound => {
  const {
    closedOn: _closed,
    ground: _ground,
    archivedOn: _archived,
    ...open
  } = {
    closedOn: null,
    ground: null,
    archivedOn: null,
    ...state,
  };
  return open as EndedRound;
};

/** Another penalty stands in the place of the one decided; the decision itself stays as it was made. */
const altered = (state: InForce, stands: Penalty, finding: Finding, on: LegalDate): WithChallenges => {
  const duties = [...withdrawal(state, on), ...returns(state, stands, on)];
  const left = outstanding(stands, state.payments, state.performed);
  const done = left.fine <= 0 && left.items.length === 0;
  const standing: WithChallenges = { ...state, standing: stands };
  const moved = (): WithChallenges => {
    if (standing.stage === 'executing' && done) return { ...standing, stage: 'performed', performedOn: on };
    // Made heavier for somebody who is not the party (ALL Art.77): there is something to execute again.
    if ((standing.stage === 'performed' || standing.stage === 'closed' || standing.stage === 'archived') && !done)
      return 'servedOn' in standing ? { ...withoutClosing(standing), stage: 'executing', performedOn: null } : standing;
    return standing;
  };
  return toRedo(all(moved(), duties), finding, on);
};

/** What the case is after a review decision or a judgment took effect (procedure §4.8). */
export const afterFinding = (state: WithChallenges, finding: Finding, on: LegalDate): WithChallenges => {
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
