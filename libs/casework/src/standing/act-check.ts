import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import {
  assessPenalty,
  assessRange,
  basisInForce,
  type Assessment,
  type LegalBasis,
  type PenaltyInput,
} from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { OneAct } from './acts-of.js';

/** The computation of one act, as it goes into the decision. */
export interface ActCheck extends Assessment {
  readonly basisId: string;
  /** The text of the basis that was used: in force from this day. */
  readonly basisFrom: LegalDate;
  readonly violationOn: LegalDate;
  readonly checkedOn: LegalDate;
}

/** Whose act it is, and the day on which it ended. */
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
export const assessAct = (act: OneAct, accused: Accused, known: Known): ActCheck | Refusal => {
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
    restrictions: penalty.restrictions,
    circumstances: act.circumstances.map(({ code }) => code),
    tier: tier ?? null,
    mitigationGround: mitigationGround ?? null,
    actDate: violationOn,
    decisionDate: known.day,
  };
  const told = { basisId: act.basisId, basisFrom: basis.effectiveFrom, violationOn, checkedOn: known.day };
  const single = assessPenalty(input, discretion);
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
  return { ...told, ...assessRange(whole, input, discretion) };
};

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
