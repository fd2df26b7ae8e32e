import { legalDateOf } from '../deadlines/index.js';
import type { FilingDeclined } from '../events/filing.js';
import type { Handling } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf } from '../standing/acts-of.js';
import type { NoPenaltyFault } from '../words/risk-details.js';
import { saysCorrected } from './correction.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/**
 * 5. No penalty because the act was corrected in time, and nothing on file proves it; or the ground is contradicted by
 * what the file says (APL Art.33).
 */
export const sparedWithoutGround: RiskRule = {
  ...pointOf(5),
  signs: (history) => [...declined(history), ...spared(history), ...sparedBeside(history)],
};

/** What a ground of no penalty claims. */
interface Claim {
  readonly corrected: boolean;
  readonly first: boolean;
  /** What harm it says there was at most (APL Art.33(1)): none, or slight harm of a first offence. */
  readonly harm: 'none' | 'slight' | null;
  readonly noFault: boolean;
}

const claimsOfDeclined: Readonly<Record<FilingDeclined['ground'], Claim>> = {
  'minor-corrected-harmless': { corrected: true, first: false, harm: 'none', noFault: false },
  'first-minor-corrected': { corrected: true, first: true, harm: 'slight', noFault: false },
  'no-fault-proven': { corrected: false, first: false, harm: null, noFault: true },
  'other-lawful-ground': { corrected: false, first: false, harm: null, noFault: false },
};

const declined = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'FilingDeclined').flatMap((fact) => {
    const { facts } = history;
    const claim = claimsOfDeclined[fact.data.ground];
    const before = facts.slice(0, facts.indexOf(fact));
    return faultsOf(claim, before, []).map((fault) => signOf(fault, fact, history));
  });

/** Codes of discretion-rules §3: N1 and F1 claim the correction, N2 that there was no fault. */
const claimOf = (handling: Handling | undefined, reasons: string): Claim => {
  const spared = (handling === undefined ? [] : actsOf(handling)).filter(({ outcome }) => outcome === 'no-penalty');
  const codes = new Set(spared.flatMap(({ circumstances }) => circumstances.map(({ code }) => code)));
  return {
    corrected: codes.has('N1') || codes.has('F1') || /及时(?:改正|整改|纠正)/u.test(reasons),
    first: codes.has('F1') || /首违|初次违法/u.test(reasons),
    harm: codes.has('N1') ? 'none' : codes.has('F1') ? 'slight' : null,
    noFault: codes.has('N2'),
  };
};

const spared = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'NoPenaltyDecided').flatMap((fact) => {
    const { facts } = history;
    if (fact.data.outcome !== 'no-penalty') return [];
    const before = facts.slice(0, facts.indexOf(fact));
    const handling =
      ofType(before, 'DecisionProposed').at(-1)?.data.handling ??
      ofType(before, 'InvestigationReported').at(-1)?.data.handling;
    const known = handling === undefined ? [] : actsOf(handling).map((act) => act.facts);
    return faultsOf(claimOf(handling, fact.data.reasons), before, known).map((fault) => signOf(fault, fact, history));
  });

/** An act that is spared beside others that are punished: the decision says of each why (APL Art.33). */
const sparedBeside = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((fact) => {
    const { handling } = fact.data;
    const acts = actsOf(handling).filter(({ outcome }) => outcome === 'no-penalty');
    if (acts.length === 0) return [];
    const before = history.facts.slice(0, history.facts.indexOf(fact));
    const known = acts.map((act) => act.facts);
    return faultsOf(claimOf(handling, ''), before, known).map((fault) => signOf(fault, fact, history));
  });

type KnownFacts = ReturnType<typeof actsOf>[number]['facts'];

/** What the file says against the ground, or does not say for it. */
const faultsOf = (claim: Claim, before: readonly CaseFact[], known: readonly KnownFacts[]): NoPenaltyFault[] => {
  const rechecks = ofType(before, 'ReinspectionRecorded');
  const some = (is: (facts: KnownFacts) => boolean | undefined): boolean => known.some((each) => is(each) === true);
  const faults: NoPenaltyFault[] = [];
  const isUncorrected = rechecks.at(-1)?.data.corrected === false || some(({ refusedToCorrect }) => refusedToCorrect);
  if (claim.corrected && isUncorrected) faults.push('found-uncorrected');
  else if (claim.corrected && !isCorrectionProven(before)) faults.push('correction-not-proven');
  if ((claim.harm === 'none' && some(isHarm)) || (claim.harm === 'slight' && some(isGraveHarm)))
    faults.push('harm-on-file');
  if (claim.first && some(isRepeat)) faults.push('punished-before');
  if (claim.noFault && some(({ intentional }) => intentional)) faults.push('intent-on-file');
  return faults;
};

/** People harmed or a serious consequence is never slight; a loss may be. */
const isGraveHarm = ({ deaths = 0, illnesses = 0, seriousConsequence, greatDirectLoss }: KnownFacts): boolean =>
  deaths > 0 || illnesses > 0 || seriousConsequence === true || greatDirectLoss === true;

const isHarm = (known: KnownFacts): boolean => isGraveHarm(known) || known.causedLoss === true;

/** First means: no act of the same kind in two years (FREE). */
const isRepeat = ({ penaltiesWithinYear = 0, penaltiesWithinTwoYears = 0 }: KnownFacts): boolean =>
  penaltiesWithinYear > 0 || penaltiesWithinTwoYears > 0;

/** A re-check that found it corrected, or a record or piece of evidence that says so. The party's word is no proof. */
const isCorrectionProven = (before: readonly CaseFact[]): boolean =>
  before.some(
    (fact) =>
      (fact.type === 'ReinspectionRecorded' && fact.data.corrected) ||
      (fact.type === 'EvidenceCollected' && saysCorrected(fact.data.description)) ||
      ((fact.type === 'VerificationRecorded' || fact.type === 'InspectionRecorded') &&
        saysCorrected(fact.data.findings)),
  );

const signOf = (
  fault: NoPenaltyFault,
  { occurredAt, by }: Of<'FilingDeclined' | 'NoPenaltyDecided' | 'PenaltyDecided'>,
  history: CaseHistory,
): Sign => {
  const on = legalDateOf(occurredAt);
  const handlers = officersOn(history, on);
  const detail = { code: 'spared-without-ground' as const, parameters: { on, fault } };
  return { since: on, until: null, detail, officers: [...new Set([...handlers, by])] };
};
