import type { LegalDate } from '../deadlines/index.js';
import type { CourtRuled, ReviewBodyEnforced } from '../events/enforcement.js';
import type { At, CaseState } from '../state/case-state.js';
import { liesWithCourt, ofReview } from '../state/execution-result.js';
import { at, inEnforcement, inPart, type Appliers } from './applier.js';
import type { ReadSettling } from './corrected-money.js';
import { settledDuties } from './duty-done.js';
import { endedOnTheSpot } from './performance.js';

type Running = At<'executing' | 'summary'>;
/** A decision that fell while the court was asked to execute it: what the court rules on that is still told. */
type Asked = Running | At<'revoked' | 'summary-revoked'>;

const isRunning = (state: Asked): state is Running => state.stage === 'executing' || state.stage === 'summary';

/** The penalty was carried out, or nobody carries it out any more. */
const ends = ({ outcome }: CourtRuled | ReviewBodyEnforced): boolean => outcome === 'executed' || outcome === 'ended';

const overOn = (state: Running, on: LegalDate): CaseState =>
  state.stage === 'summary'
    ? endedOnTheSpot(state, on)
    : { ...inPart(state, 'execution', { performedOn: on }), stage: 'performed' };

/** The reviewing body that would enforce its own decision leaves it to the bureau (ARL Art.78). */
const leftToBureau = (state: Running): Running => {
  const brought = state.challenges.brought.map((challenge) => {
    const finding = challenge.findings.at(-1);
    if (challenge.kind !== 'reconsideration' || finding === undefined || !ofReview.has(finding.outcome))
      return challenge;
    return { ...challenge, findings: [...challenge.findings.slice(0, -1), { ...finding, bureauEnforces: true }] };
  });
  return inPart(state, 'challenges', { brought });
};

/** What the court refused, carried out or ended lies with it no more: nothing is left to withdraw. */
const notToWithdraw = <S extends Asked>(state: S, { on }: CourtRuled): S => {
  if (liesWithCourt(state.execution.enforcement)) return state;
  const duties = settledDuties(state, ({ kind }) => kind === 'withdraw-application', on);
  return { ...state, challenges: { ...state.challenges, duties } };
};

/** What follows when a fine is not paid: deferral, demand, the court. */
export const enforcement: Appliers<
  | 'DeferralProposed'
  | 'DeferralGranted'
  | 'DemandSent'
  | 'DemandAnswered'
  | 'CourtApplied'
  | 'CourtRuled'
  | 'ReviewBodyEnforced'
> = {
  DeferralProposed: (state, content, { by, on }) => ({
    ...at(state, 'executing', 'summary'),
    proposal: { matter: 'deferral', content, by, on, endorsedBy: null },
  }),
  DeferralGranted: (state, granted, { on }) => {
    const before = at(state, 'executing', 'summary');
    const { deferral, earlierDeferrals } = before.execution.enforcement;
    // A grant that is read twice is one, by its number.
    if (deferral?.number === granted.number) return state;
    const { proposal } = before;
    const appliedOn = proposal?.matter === 'deferral' ? proposal.content.appliedOn : on;
    const change = {
      deferral: { ...granted, appliedOn, grantedOn: on },
      earlierDeferrals: deferral === null ? [] : [...earlierDeferrals, deferral],
    };
    return { ...inEnforcement(before, change), proposal: null };
  },
  DemandSent: (state, demand) => {
    const before = at(state, 'executing', 'summary');
    // Of a demand that was proclaimed, what the party said meanwhile stays.
    const isSame = demand.proclaimedOn !== undefined;
    const answers = isSame ? (before.execution.enforcement.demand?.answers ?? []) : [];
    return inEnforcement(before, { demand: { ...demand, answers } });
  },
  DemandAnswered: (state, answer) => {
    const before = at(state, 'executing', 'summary');
    const { demand } = before.execution.enforcement;
    return inEnforcement(before, {
      demand: demand === null ? null : { ...demand, answers: [...demand.answers, answer] },
    });
  },
  CourtApplied: (state, application, { on }) =>
    inEnforcement(at(state, 'executing', 'summary'), { application: { ...application, on } }),
  CourtRuled: (state, { settledThen = false, ...ruling }: CourtRuled & ReadSettling) => {
    const before = at(state, 'executing', 'summary', 'revoked', 'summary-revoked');
    const { enforcement } = before.execution;
    const told = { ...enforcement, rulings: [...enforcement.rulings, ruling] };
    const ruled = notToWithdraw(inPart(before, 'execution', { enforcement: told }), ruling);
    return isRunning(ruled) && (ends(ruling) || settledThen) ? overOn(ruled, ruling.on) : ruled;
  },
  ReviewBodyEnforced: (state, { settledThen = false, ...done }: ReviewBodyEnforced & ReadSettling) => {
    const before = at(state, 'executing', 'summary');
    const told = inEnforcement(before, { byReview: [...(before.execution.enforcement.byReview ?? []), done] });
    if (ends(done) || settledThen) return overOn(told, done.on);
    return done.outcome === 'left-to-bureau' ? leftToBureau(told) : told;
  },
};
