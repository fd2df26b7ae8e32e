import { at, type Appliers } from './applier.js';

/** What follows when a fine is not paid: deferral, demand, the court. */
export const enforcement: Appliers<
  'DeferralProposed' | 'DeferralGranted' | 'DemandSent' | 'DemandAnswered' | 'CourtApplied' | 'CourtRuled'
> = {
  DeferralProposed: (state, content, { by, on }) => ({
    ...at(state, 'executing'),
    proposal: { matter: 'deferral', content, by, on, endorsedBy: null },
  }),
  DeferralGranted: (state, granted, { on }) => {
    const { proposal, enforcement: known, ...before } = at(state, 'executing');
    // A grant that is read twice is one, by its number.
    if (known.deferral?.number === granted.number) return state;
    const appliedOn = proposal?.matter === 'deferral' ? proposal.content.appliedOn : on;
    const earlierDeferrals = known.deferral === null ? [] : [...known.earlierDeferrals, known.deferral];
    const enforcement = { ...known, deferral: { ...granted, appliedOn }, earlierDeferrals };
    return { ...before, proposal: null, enforcement };
  },
  DemandSent: (state, demand) => {
    const before = at(state, 'executing');
    return { ...before, enforcement: { ...before.enforcement, demand: { ...demand, answers: [] } } };
  },
  DemandAnswered: (state, answer) => {
    const before = at(state, 'executing');
    const { demand } = before.enforcement;
    const answered = demand === null ? null : { ...demand, answers: [...demand.answers, answer] };
    return { ...before, enforcement: { ...before.enforcement, demand: answered } };
  },
  CourtApplied: (state, application, { on }) => {
    const before = at(state, 'executing');
    return { ...before, enforcement: { ...before.enforcement, application: { ...application, on } } };
  },
  CourtRuled: (state, ruling) => {
    const before = at(state, 'executing');
    const enforcement = { ...before.enforcement, rulings: [...before.enforcement.rulings, ruling] };
    const ends = ruling.outcome === 'executed' || ruling.outcome === 'ended';
    return ends ? { ...before, enforcement, stage: 'performed', performedOn: ruling.on } : { ...before, enforcement };
  },
};
