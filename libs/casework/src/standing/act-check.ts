import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import {
  assessPenalty,
  assessRange,
  basisInForce,
  isProvidedBy,
  kindReasons,
  lawInTime,
  legalPartyType,
  measureReasons,
  milderLaw,
  penaltiesLeftOut,
  type Addressee,
  type Assessment,
  type LegalBasis,
  type LegalPartyType,
  type NormOfAct,
  type PenaltyInput,
  type Reason,
} from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Penalty } from '../events/investigation.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { OneAct } from './acts-of.js';
import { gainsLeftOut, groundReasons, isStatedMitigation, outcomeReasons, personalReasons } from './outcome-reasons.js';

/** The computation of one act, as it goes into the decision. */
export interface ActCheck extends Assessment {
  readonly basisId: string;
  /** The text of the basis that was used: in force from this day. */
  readonly basisFrom: LegalDate;
  readonly violationOn: LegalDate;
  readonly checkedOn: LegalDate;
}

/** Whose act it is, and the day on which it ended where the act does not say its own. */
export interface Accused {
  readonly party: Party;
  readonly violationOn: LegalDate;
}

type Known = Pick<Context, 'law' | 'day'>;

const basisOf = (basisId: string, violationOn: LegalDate, { law: { bases }, day }: Known): LegalBasis | Refusal =>
  basisInForce(bases, basisId, violationOn) ??
  basisInForce(bases, basisId, day) ??
  refusals.basisUnknown(basisId, violationOn);

/**
 * The range of an act and where its fine lies, whether or not it may be imposed. An act that breaks further norms is
 * held against the one with the higher fine, and not below the least fine of another (APL Art.29); acts that are
 * counted against as many times the range.
 * @returns the computation, or the refusal of a basis that was not in force, of norms in the wrong order, or of acts
 * that cannot be counted.
 */
export const assessAct = (act: OneAct, of: Accused, known: Known): ActCheck | Refusal => {
  const accused = { ...of, violationOn: act.endedOn ?? of.violationOn };
  const { party, violationOn } = accused;
  const { discretion } = known.law;
  const basis = basisOf(act.basisId, violationOn, known);
  if (isRefusal(basis)) return basis;
  const { penalty, tier, mitigationGround, outcome } = act;
  const input: PenaltyInput = {
    basis,
    facts: act.facts,
    partyType: party.kind,
    addressee: party.responsibleAs === undefined ? 'party' : 'responsible-person',
    fine: outcome === 'penalty' ? penalty.fine : null,
    confiscated: { gains: penalty.confiscatedGains, goods: penalty.confiscatedGoodsValue },
    warning: penalty.warning,
    restrictions: penalty.restrictions,
    circumstances: act.circumstances.map(({ code }) => code),
    tier: tier ?? null,
    mitigationGround: mitigationGround ?? null,
    actDate: violationOn,
    decisionDate: known.day,
  };
  const told = { basisId: act.basisId, basisFrom: basis.effectiveFrom, violationOn, checkedOn: known.day };
  const single = withRemarks(assessPenalty(input, discretion), input, act, known);
  const floor = floorOfNorms(act, single, input, accused, known);
  if (typeof floor !== 'number') return floor;
  const number = act.counted?.number ?? 1;
  if (single.range === null || (floor <= single.range.min && number === 1)) return { ...told, ...single };
  if (number > 1 && !hasFixedFine(basis)) return refusals.countedByQuantity(act.basisId);
  const { range } = single;
  const min = Math.max(range.min, floor) * number;
  const max = range.max * number;
  if (!Number.isSafeInteger(max)) return refusals.countedByQuantity(act.basisId);
  const whole = { ...range, min, max, minStated: range.minStated || floor > 0 };
  return { ...told, ...withRemarks(assessRange(whole, input, discretion), input, act, known) };
};

/**
 * Adds what concerns the act as a whole: the text that came between it and the decision where that is milder (从旧兼从轻,
 * APL Art.37), and what is imposed without a norm that has it (APL Art.4).
 */
const withRemarks = (judged: Assessment, input: PenaltyInput, act: OneAct, known: Known): Assessment => {
  const { bases, discretion } = known.law;
  const { basis, facts, partyType, decisionDate } = input;
  const { outcome, penalty, alsoBroken = [], otherMeasures = [] } = act;
  const norms = alsoBroken.flatMap((norm) => {
    const other = basisOf(norm.basisId, input.actDate ?? known.day, known);
    return isRefusal(other) ? [] : [{ basis: other, facts: norm.facts }];
  });
  const taken = outcome === 'penalty' ? kindsImposed(penalty) : nothingImposed;
  const kind = partyType === null ? null : legalPartyType(partyType, discretion, decisionDate);
  const all = [{ basis, facts }, ...norms];
  const kept = withoutProvidedElsewhere(withoutFineAsked(judged, outcome), norms, kind);
  const remarks = [
    ...kindReasons(all, kind, taken),
    ...leftOut({ basis, facts }, kind, act, input.addressee),
    ...measureReasons(all, kind, otherMeasures),
    ...milderLaw(input, bases, discretion),
    ...lawInTime(input, bases, discretion),
    ...outcomeReasons(act, basis, [input.actDate, decisionDate], bases),
    ...gainsLeftOut(act, basis),
    ...personalReasons(act, partyType),
    ...groundReasons(
      act,
      discretion,
      decisionDate,
      all.map((norm) => norm.basis),
    ),
  ];
  const said = { ...kept, reasons: [...kept.reasons, ...remarks] };
  const isMitigated = isStatedMitigation(
    act,
    discretion,
    decisionDate,
    all.map((norm) => norm.basis),
  );
  // A published decision, whose words are read and whose ground nobody can look up, stays below the minimum.
  return said.verdict === 'below-minimum' && isMitigated ? { ...said, verdict: 'mitigated' } : said;
};

/** What the law commands beside the fine; 减轻 with its ground may leave it out. */
const leftOut = (
  norm: NormOfAct,
  kind: LegalPartyType | null,
  { outcome, tier, mitigationGround, penalty }: OneAct,
  addressee: Addressee = 'party',
): Reason[] =>
  outcome !== 'penalty' || (tier === 'mitigated' && mitigationGround !== undefined)
    ? []
    : penaltiesLeftOut(norm, kind, addressee, penalty);

/** Where nobody is punished no fine is missing (APL Art.33; 食品安全法136). */
const withoutFineAsked = (judged: Assessment, outcome: OneAct['outcome']): Assessment => {
  if (outcome === 'penalty' || judged.verdict !== 'range-only') return judged;
  const reasons = judged.reasons.filter(({ code }) => code !== 'FINE_NOT_STATED');
  return { ...judged, verdict: outcome === 'no-penalty' ? 'no-penalty' : judged.verdict, reasons };
};

/** A restriction that another norm provides on its own facts stays possible beside the higher fine (APL Art.29). */
const withoutProvidedElsewhere = (
  judged: Assessment,
  norms: readonly NormOfAct[],
  kind: LegalPartyType | null,
): Assessment => {
  const isElsewhere = (reason: Reason): boolean =>
    reason.code.startsWith('RESTRICTION_') &&
    reason.parameters !== undefined &&
    'kind' in reason.parameters &&
    isProvidedBy(norms, kind, reason.parameters.kind);
  return { ...judged, reasons: judged.reasons.filter((reason) => !isElsewhere(reason)) };
};

const nothingImposed = { goods: false, warning: false };
const kindsImposed = ({ confiscatedGoodsValue, warning }: Penalty) => ({ goods: confiscatedGoodsValue > 0, warning });

const hasFixedFine = ({ sanctions }: LegalBasis): boolean =>
  sanctions.every(({ kind, fine }) => kind !== 'fine' || fine === null || fine.form === 'fixed');

/** The highest of the least fines of the further norms, in fen; the norm with the highest fine must be the basis. */
const floorOfNorms = (
  { alsoBroken = [], basisId }: OneAct,
  { range }: Assessment,
  input: PenaltyInput,
  { violationOn }: Accused,
  known: Known,
): number | Refusal => {
  let floor = 0;
  for (const norm of alsoBroken) {
    const basis = basisOf(norm.basisId, violationOn, known);
    if (isRefusal(basis)) return basis;
    const other = assessPenalty({ ...input, basis, facts: norm.facts }, known.law.discretion);
    if (other.verdict === 'unknown') return refusals.factsMissing(norm.basisId, other.reasons);
    if ((other.range?.max ?? 0) > (range?.max ?? 0)) return refusals.notTheHigherFine(basisId, norm.basisId);
    floor = Math.max(floor, other.range?.min ?? 0);
  }
  return floor;
};
