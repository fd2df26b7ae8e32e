import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import {
  assessPenalty,
  basisInForce,
  exemptionsLifting,
  hearingRange,
  reasonOf,
  type LegalBasis,
  type Reason,
  type Verdict,
} from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, OffenceFacts } from '../events/investigation.js';
import type { Restriction } from '../events/restrictions.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import { assessAct, type Accused, type ActCheck } from './act-check.js';
import { actsOf, leadAct, type OneAct } from './acts-of.js';
import { foundBeforeClue, refuseIfEndedBeyondTerm } from './ended-on.js';
import { isSamePenalty } from './heavier-part.js';
import { refuseUnlessLawOfTheDay } from './law-of-the-day.js';
import { oneBasisReasons, sameFactsReasons } from './one-act-twice.js';
import { isNothing, sumOfPenalties } from './penalty-sum.js';
import { refuseUnlessWithinRange } from './range-check.js';
import { refuseUnlessTermsLawful } from './restriction-terms.js';

/**
 * The whole computation, as it goes into the decision: a later change of rules or settings never rewrites it. Of
 * several acts the range is the sum of theirs and the verdict the gravest; each stands in `acts`.
 */
export interface HandlingCheck extends ActCheck {
  readonly acts?: readonly ActCheck[];
}

/** 较重行政处罚 (SBL Art.2(2)), which does not name 通报批评. */
const isHeavy = (handling: Handling): boolean =>
  actsOf(handling).some(
    ({ tier, penalty }) =>
      (tier === 'heavy' && penalty.fine > 0) || penalty.restrictions.some((each) => each !== 'public_criticism'),
  );

/**
 * Holds a proposed handling against the law: each act against the basis in force on its day (or, if milder, on the day
 * of the decision: APL Art.37), the statutory range, and the tier that the amount lies in; and all acts against the
 * penalty that is executed (分别裁量，合并执行).
 * @returns the computation, or the refusal of a fine above the maximum, below the minimum without a stated ground of
 * mitigation, not provided by the basis, or not computable from the facts.
 */
export const checkHandling = (
  handling: Handling,
  party: Party,
  violationOn: LegalDate,
  context: Context,
): HandlingCheck | Refusal => {
  const check = assessHandling(handling, party, violationOn, context);
  if (isRefusal(check)) return check;
  const acts = actsOf(handling);
  const sum = sumOfPenalties(acts.map(({ penalty }) => penalty));
  const refused = acts
    .map(
      (act, place) =>
        refuseIfEndedBeyondTerm(act, violationOn, context) ??
        refuseUnlessLawful(act, check.acts?.[place] ?? check, party, context),
    )
    .find((each) => each !== null);
  if (refused !== undefined) return refused;
  if (!isSamePenalty(sum, handling.penalty)) return refusals.actsDoNotAddUp(sum, handling.penalty);
  if (handling.outcome === 'penalty' && isNothing(sum)) return refusals.outcomeWithoutPenalty();
  const other = acts.find(({ outcome }) => outcome === 'penalty');
  if (handling.outcome !== 'penalty' && other !== undefined) return refusals.penaltyWithoutOutcome(handling.outcome);
  if (handling.dishonestyListing !== undefined && !isHeavy(handling)) return refusals.listingNeedsHeavyPenalty();
  return withFind(check, handling, violationOn, context);
};

/** The computation with what only the file of the case tells of the time of liability (APL Art.36). */
export const withFind = (
  check: HandlingCheck,
  handling: Handling,
  violationOn: LegalDate,
  context: Context,
): HandlingCheck => ({ ...check, reasons: [...check.reasons, ...foundBeforeClue(handling, violationOn, context)] });

/**
 * The range of a proposed handling and where its fine lies, whether or not it may be done; nothing is refused but a
 * basis that was in force on neither day, norms in the wrong order, and acts that cannot be counted.
 */
export const assessHandling = (
  handling: Handling,
  party: Party,
  violationOn: LegalDate,
  context: Pick<Context, 'law' | 'day'>,
): HandlingCheck | Refusal => {
  const checks: ActCheck[] = [];
  for (const act of actsOf(handling)) {
    const check = assessAct(act, { party, violationOn }, context);
    if (isRefusal(check)) return check;
    checks.push(check);
  }
  const [only] = checks;
  return handling.acts === undefined && only !== undefined
    ? only
    : together(handling, checks, { party, violationOn }, context);
};

/** From the gravest. */
const gravity: readonly Verdict[] = [
  'above-maximum',
  'unknown',
  'below-minimum',
  'mitigated',
  'depends',
  'heavy',
  'general',
  'lenient',
  'within-range',
  'range-only',
  'no-fine-applicable',
  'no-penalty',
];

const together = (
  handling: Handling,
  checks: readonly ActCheck[],
  { party, violationOn }: Accused,
  { law: { discretion }, day }: Pick<Context, 'law' | 'day'>,
): HandlingCheck => {
  const acts = actsOf(handling);
  // An act that is spared, or for which there is no fine, adds nothing.
  const ranges = checks
    .filter(({ verdict }, place) => acts[place]?.outcome === 'penalty' && verdict !== 'no-fine-applicable')
    .map(({ range }) => range);
  const whole =
    ranges.length > 0 && ranges.every((range) => range !== null)
      ? ranges.reduce((sum, range) => ({
          min: sum.min + range.min,
          max: Math.min(sum.max + range.max, Number.MAX_SAFE_INTEGER),
          minStated: sum.minStated || range.minStated,
          mandatory: sum.mandatory === range.mandatory ? sum.mandatory : null,
        }))
      : null;
  const { basisId } = leadAct(handling);
  const lead = checks.find((check) => check.basisId === basisId);
  const { inRange, grounds, sums, kinds } = hearingRange(party.kind, handling.penalty, discretion, day);
  return {
    basisId,
    basisFrom: lead?.basisFrom ?? violationOn,
    violationOn: lead?.violationOn ?? violationOn,
    checkedOn: day,
    range: whole,
    bands: null,
    band: null,
    verdict: gravity.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'unknown',
    reasons: [
      ...checks.flatMap(({ reasons }) => reasons.filter(({ code }) => code !== 'HEARING_REQUIRED')),
      ...sameFactsReasons(acts),
      ...oneBasisReasons(acts),
      // All acts in sum (HR Art.5).
      ...(inRange ? [reasonOf('HEARING_REQUIRED', { sums, kinds }, `听证范围: ${grounds.join('; ')}`)] : []),
    ],
    acts: checks,
  };
};

const refuseUnlessLawful = (act: OneAct, check: ActCheck, party: Party, context: Context): Refusal | null => {
  const { bases } = context.law;
  const basis = basisInForce(bases, check.basisId, check.basisFrom);
  if (basis === undefined) return refusals.basisUnknown(check.basisId, check.violationOn);
  const days = [check.violationOn, context.day];
  const refused =
    refuseIfGainsContradict(act) ??
    refuseUnlessMeasuresProvided(check) ??
    refuseUnlessExempted(act, basis, days, bases);
  if (refused !== null || act.outcome !== 'penalty') return refused;
  if (isNothing(act.penalty)) return refusals.outcomeWithoutPenalty();
  return (
    refuseUnlessLawOfTheDay(act, check) ??
    refuseUnlessProvided(act, check, party, context) ??
    refuseUnlessTermsLawful(act, { ...context, party, violationOn: check.violationOn }) ??
    refuseUnlessWithinRange(check, act)
  );
};

/**
 * No more is taken than was gained (APL Art.28(2)). Gains that cannot be computed are not 0, and no more of them is
 * taken than the part that is known (ILL Art.14).
 */
const refuseIfGainsContradict = ({ facts, penalty }: OneAct): Refusal | null => {
  const { illegalGains, gainsUncomputable } = facts;
  const { confiscatedGains } = penalty;
  if (gainsUncomputable === true)
    return illegalGains === 0 || confiscatedGains > (illegalGains ?? 0) ? refusals.gainsContradict() : null;
  return illegalGains !== undefined && confiscatedGains > illegalGains
    ? refusals.moreThanTheGains(illegalGains, confiscatedGains)
    : null;
};

/** What is ordered beside or in place of a penalty needs a norm that has it, as well (行政许可法69; APL Art.4). */
const refuseUnlessMeasuresProvided = ({ basisId, reasons }: ActCheck): Refusal | null => {
  const unprovided = reasons.find(({ code }) => code === 'MEASURE_NOT_PROVIDED');
  return unprovided === undefined ? null : refusals.otherMeasureNotProvided(basisId, unprovided);
};

/**
 * No penalty goes with another outcome, but for what an exemption takes all the same: the goods (食品安全法136), here and
 * there the gains. Who is spared on another ground is spared that too: confiscation is a penalty (APL Art.9(2)).
 */
const refuseUnlessExempted = (
  { outcome, penalty, circumstances }: OneAct,
  basis: LegalBasis,
  days: readonly LegalDate[],
  bases: readonly LegalBasis[],
): Refusal | null => {
  if (outcome === 'penalty' || isNothing(penalty)) return null;
  const isExempt = circumstances.some(({ code }) => code === 'N5');
  const exempting = isExempt ? exemptionsLifting(basis, bases, days) : [];
  const taken = new Set<string>(exempting.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind)));
  const left = {
    ...penalty,
    confiscatedGoodsValue: taken.has('confiscate_goods') ? 0 : penalty.confiscatedGoodsValue,
    confiscatedGains: taken.has('confiscate_gains') ? 0 : penalty.confiscatedGains,
  };
  return outcome === 'no-penalty' && isNothing(left) ? null : refusals.penaltyWithoutOutcome(outcome);
};

/**
 * No restriction of business and no confiscation of goods without a basis that has it, on the facts that are
 * stated: a licence is revoked where the offence is serious and said to be (APL Art.4, 38). What another norm
 * that the act breaks provides on its own facts stays possible beside a fine (APL Art.29).
 */
const refuseUnlessProvided = (act: OneAct, check: ActCheck, { kind }: Party, { law, day }: Context): Refusal | null => {
  const days = { actDate: check.violationOn, decisionDate: day };
  const against = (basisId: string, facts: OffenceFacts, restriction: Restriction): Reason[] => {
    const basis = basisInForce(law.bases, basisId, check.violationOn) ?? basisInForce(law.bases, basisId, day);
    if (basis === undefined) {
      const told = { bases: [basisId], kind: restriction };
      return [reasonOf('RESTRICTION_NOT_PROVIDED', told, `${basisId} is not in force`)];
    }
    const asked = { basis, facts, partyType: kind, fine: null, restrictions: [restriction], ...days };
    return assessPenalty(asked, law.discretion).reasons.filter(({ code }) => code.startsWith('RESTRICTION_'));
  };
  const unprovided = check.reasons.find(({ code }) => code === 'CONFISCATION_NOT_PROVIDED');
  if (unprovided !== undefined) return refusals.confiscationNotProvided(act.basisId, unprovided);
  for (const restriction of act.penalty.restrictions) {
    const [missing] = against(act.basisId, act.facts, restriction);
    const isElsewhere = (act.alsoBroken ?? []).some(
      (norm) => against(norm.basisId, norm.facts, restriction).length === 0,
    );
    if (missing !== undefined && !isElsewhere) return refusals.restrictionNotProvided(act.basisId, missing);
  }
  return null;
};
