import type { LegalDate } from '../deadlines/index.js';
import {
  exemptionsLifting,
  citesGround,
  isNoGround,
  reasonOf,
  takesGoods,
  yuanText,
  type DiscretionSettings,
  type LegalBasis,
  type PartyType,
  type Reason,
} from '../discretion/index.js';
import type { OneAct } from './acts-of.js';

const codesOf = ({ circumstances }: OneAct): string[] => circumstances.map(({ code }) => code);

/**
 * Says where the outcome contradicts the circumstances: a penalty beside one that forbids it, and no penalty without
 * one of those for which the law spares it (APL Art.30, 31, 33, 36, and exemptions of special laws).
 */
export const outcomeReasons = (
  act: OneAct,
  basis: LegalBasis,
  days: readonly (LegalDate | null)[],
  bases: readonly LegalBasis[],
): Reason[] => {
  const codes = codesOf(act);
  if (act.outcome === 'penalty') {
    const forbidding = codes.filter((code) => /^N[1-4]$/u.test(code));
    const message = `${forbidding.join(', ')} forbids a penalty (行政处罚法30, 31, 33, 36), and one is imposed`;
    return forbidding.length === 0 ? [] : [reasonOf('PENALTY_ALTHOUGH_SPARED', { circumstances: forbidding }, message)];
  }
  if (act.outcome !== 'no-penalty') return [];
  if (codes.some((code) => /^(?:N[1-4]|F1)$/u.test(code))) return [];
  if (!codes.includes('N5')) {
    const stated = codes.length === 0 ? 'no circumstance' : codes.join(', ');
    const message = `no penalty needs a ground of the law (N or F; 行政处罚法30, 31, 33, 36), and there is ${stated}`;
    return [reasonOf('NO_PENALTY_GROUND_MISSING', { circumstances: codes }, message)];
  }
  const lifting = exemptionsLifting(basis, bases, days);
  if (lifting.length > 0) return goodsNotTaken(act, lifting);
  return [
    reasonOf(
      'EXEMPTION_DOES_NOT_LIFT',
      { basis: basis.id, exemption: null },
      `no exemption of a special law lifts the penalty of ${basis.id}`,
    ),
  ];
};

/** Says that the goods stay with the party, where the exemption has them taken all the same (食品安全法136). */
const goodsNotTaken = ({ facts, penalty }: OneAct, lifting: readonly LegalBasis[]): Reason[] => {
  const [exemption] = lifting;
  const isKept = (facts.goodsValue ?? 0) > 0 && penalty.confiscatedGoodsValue === 0;
  if (exemption === undefined || !isKept || !lifting.every(takesGoods)) return [];
  const message = `${exemption.id} spares the penalty, but the goods must be taken`;
  return [reasonOf('EXEMPTION_GOODS_NOT_TAKEN', { exemption: exemption.id }, message)];
};

/** Says that gains which the basis takes are left to the party: lawful as far as they go back (APL Art.28(2)). */
export const gainsLeftOut = ({ outcome, facts, penalty }: OneAct, { id, sanctions }: LegalBasis): Reason[] => {
  const { illegalGains = 0 } = facts;
  const left = illegalGains - penalty.confiscatedGains;
  const takes = sanctions.some(({ kind }) => kind === 'confiscate_gains');
  if (outcome !== 'penalty' || left <= 0 || !takes) return [];
  const message = `${id} confiscates the gains, and ${yuanText(left)} yuan of them are left: only what is given back (APL 28(2))`;
  return [reasonOf('GAINS_LEFT_OUT', { basis: id, left }, message)];
};

/**
 * Whether a penalty is stated to be 减轻 and cites what gives it: then below the minimum is called by what it is (APL
 * Art.32). What cites nothing that can be read stays below the minimum.
 */
export const isStatedMitigation = (
  { outcome, tier, mitigationGround }: OneAct,
  { grounds }: Pick<DiscretionSettings, 'grounds'>,
  on: LegalDate | null,
  bases: readonly LegalBasis[],
): boolean =>
  outcome === 'penalty' &&
  tier === 'mitigated' &&
  mitigationGround !== undefined &&
  citesGround(mitigationGround, grounds, on, bases);

/** Says that what is named as ground of mitigation is a provision that gives none, or names none (APL Art.32). */
export const groundReasons = (
  { tier, mitigationGround: ground }: OneAct,
  { grounds }: Pick<DiscretionSettings, 'grounds'>,
  on: LegalDate | null,
  bases: readonly LegalBasis[],
): Reason[] => {
  if (tier !== 'mitigated' || ground === undefined) return [];
  if (isNoGround(ground, grounds, on, bases)) {
    const message = `${ground} names no provision that lets a penalty be mitigated`;
    return [reasonOf('MITIGATION_GROUND_UNKNOWN', { ground }, message)];
  }
  if (citesGround(ground, grounds, on, bases)) return [];
  const message = `the ground of 减轻, "${ground}", cites neither a provision nor a local rule (行政处罚法32)`;
  return [reasonOf('MITIGATION_GROUND_NOT_CITED', { ground }, message)];
};

/** Age, illness and understanding are those of a natural person (APL Art.30, 31; 2022 opinion, art. 14). */
const ofPersons = new Set(['N3', 'S5', 'M4', 'M5']);
const persons: ReadonlySet<PartyType> = new Set(['natural_person', 'individual_business']);

/** Says that a circumstance of natural persons is weighed for an organisation. */
export const personalReasons = (act: OneAct, party: PartyType | null): Reason[] => {
  const circumstances = codesOf(act).filter((code) => ofPersons.has(code));
  if (party === null || persons.has(party) || circumstances.length === 0) return [];
  const message = `${circumstances.join(', ')} is of natural persons (行政处罚法30, 31), and the party is an organisation`;
  return [reasonOf('CIRCUMSTANCE_OF_PERSONS', { circumstances }, message)];
};
