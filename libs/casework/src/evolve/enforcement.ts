import { at, inEnforcement, inPart, type Appliers } from './applier.js';
import { endedOnTheSpot } from './performance.js';

/** What follows when a fine is not paid: deferral, demand, the court. */
export const enforcement: Appliers<
  'DeferralProposed' | 'DeferralGranted' | 'DemandSent' | 'DemandAnswered' | 'CourtApplied' | 'CourtRuled'
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
  CourtRuled: (state, ruling) => {
    const before = at(state, 'executing', 'summary');
    const ruled = inEnforcement(before, { rulings: [...before.execution.enforcement.rulings, ruling] });
    const ends = ruling.outcome === 'executed' || ruling.outcome === 'ended';
    if (!ends) return ruled;
    if (ruled.stage === 'summary') return endedOnTheSpot(ruled, ruling.on);
    return { ...inPart(ruled, 'execution', { performedOn: ruling.on }), stage: 'performed' };
  },
};
