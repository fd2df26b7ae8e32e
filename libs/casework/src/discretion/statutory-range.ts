import { AMOUNT_ELSEWHERE } from './amount-elsewhere.js';
import { hold } from './conditions.js';
import { exactAmountOf, type Facts } from './facts.js';
import type { FineRule, LegalBasis, Sanction } from './legal-basis.js';
import { millionthsOfFen, multiply, yuanText, type Fen, type Millionths } from './money.js';
import type { LegalPartyType } from './party-type.js';

/** A fine's lowest and highest amount in fen, both included. */
export interface FineRange {
  readonly min: Fen;
  readonly max: Fen;
  /** False for "X以下": there is no minimum to go below. */
  readonly minStated: boolean;
  /** true 应当/并处 · false 可以 · null not known */
  readonly mandatory: boolean | null;
}

export type FineOutcome =
  | { readonly kind: 'range'; readonly range: FineRange }
  /** `refusal` = a fine would follow only on 拒不改正/逾期不改正, which is not stated. */
  | { readonly kind: 'no-fine'; readonly because: 'not-provided' | 'conditions-not-met'; readonly refusal: boolean }
  /** Cannot be said without the facts in `missing`. */
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly reason: string };

/** What a legal basis provides for on given facts. */
export interface StatutoryRange {
  /** Sanctions whose conditions hold; a replaced fine is not among them. */
  readonly applicable: readonly Sanction[];
  readonly party: FineOutcome;
  /** The fine on 法定代表人, 直接负责的主管人员 and the like, which is theirs and not the party's. */
  readonly responsiblePersons: FineOutcome;
}

/**
 * The statutory range of every fine on the given facts (grammar: schemaNotes of legal-bases.json).
 * A flag that is absent is false; a quantity that is absent and needed gives `unknown`. Where two fines of one basis
 * would hold side by side for the same addressee, the grammar does not say which: `unknown`.
 */
export const statutoryRange = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): StatutoryRange => {
  const replaced = new Set<Sanction>();
  const outcome = (target: Sanction['target']): FineOutcome => {
    const fines = basis.sanctions.filter((sanction) => sanction.kind === 'fine' && sanction.target === target);
    return fineOutcome(fines, facts, partyType, replaced);
  };
  const party = outcome('party');
  const responsiblePersons = outcome('responsible_persons');
  const applicable = basis.sanctions.filter(
    (sanction) => !replaced.has(sanction) && hold(sanction.when, facts, partyType).holds === true,
  );
  return { applicable, party, responsiblePersons };
};

const fineOutcome = (
  fines: readonly Sanction[],
  facts: Facts,
  partyType: LegalPartyType | null,
  replaced: Set<Sanction>,
): FineOutcome => {
  if (fines.length === 0) return { kind: 'no-fine', because: 'not-provided', refusal: false };
  const judged = fines.map((sanction) => ({ sanction, answer: hold(sanction.when, facts, partyType) }));
  const open = (candidates: typeof judged): readonly string[] =>
    candidates.flatMap(({ answer }) => (answer.holds === 'unknown' ? answer.missing : []));
  const holding = (candidates: typeof judged): Sanction[] =>
    candidates.filter(({ answer }) => answer.holds === true).map(({ sanction }) => sanction);

  const replacing = judged.filter(({ sanction }) => sanction.replacesBaseFine);
  const ordinary = judged.filter(({ sanction }) => !sanction.replacesBaseFine);
  const missing = [
    ...new Set(open(replacing).length > 0 ? open(replacing) : holding(replacing).length > 0 ? [] : open(ordinary)),
  ];
  if (missing.length > 0)
    return { kind: 'unknown', missing, reason: `which fine applies depends on ${missing.join(', ')}` };

  const [first, second] = holding(replacing).length > 0 ? holding(replacing) : holding(ordinary);
  if (holding(replacing).length > 0) for (const { sanction } of ordinary) replaced.add(sanction);
  if (first === undefined) {
    const refusal = fines.some(({ when }) => when.some(dependsOnRefusal)) && facts.refusedToCorrect !== true;
    return { kind: 'no-fine', because: 'conditions-not-met', refusal };
  }
  if (second !== undefined) {
    return {
      kind: 'unknown',
      missing: [],
      reason: 'the conditions of two fines hold at once: state the level that applies',
    };
  }
  return rangeOf(first, facts);
};

const dependsOnRefusal = (condition: Sanction['when'][number]): boolean => {
  if (condition.kind === 'flag') return condition.flag === 'refusedToCorrect' && condition.value;
  return condition.kind === 'any-of' && condition.flags.includes('refusedToCorrect');
};

const rangeOf = ({ fine, mandatory }: Sanction, facts: Facts): FineOutcome => {
  if (fine === null) return { kind: 'no-fine', because: 'not-provided', refusal: false };
  if (fine.form === 'fixed') {
    return { kind: 'range', range: { min: fine.min, max: fine.max, minStated: fine.minStated, mandatory } };
  }
  if (fine.form === 'elsewhere') {
    const reason = 'the amount of the fine stands in another text: state its basis';
    return { kind: 'unknown', missing: [AMOUNT_ELSEWHERE], reason };
  }
  const stated = exactAmountOf(facts, fine.base);
  if (stated === undefined) {
    return { kind: 'unknown', missing: [fine.base], reason: `the fine is a multiple of ${fine.base}` };
  }
  const base = baseOf(fine, stated);
  if (base === 0n) {
    const reason = `the fine is a multiple of ${fine.base}, which is 0.00: no range follows from it`;
    return { kind: 'unknown', missing: [fine.base], reason };
  }
  const { min, max } = multipleRange(fine, base);
  return { kind: 'range', range: { min, max, minStated: fine.minStated, mandatory } };
};

/** Says where the multiples of a fine are no whole fen, and to what they were rounded; null where they are. */
export const roundingOf = ({ fine }: Sanction, facts: Facts): string | null => {
  if (fine?.form !== 'multiple') return null;
  const stated = exactAmountOf(facts, fine.base);
  if (stated === undefined) return null;
  const { min, max, rounded } = multipleRange(fine, baseOf(fine, stated));
  const sums = `${yuanText(min)} and ${yuanText(max)}`;
  return rounded ? `the multiples of ${fine.base} are no whole fen, rounded once to ${sums}` : null;
};

/** 不足N元按N元计算. */
const baseOf = ({ baseFloor }: FineRule & { form: 'multiple' }, stated: Millionths): Millionths => {
  const floor = millionthsOfFen(baseFloor ?? 0);
  return stated > floor ? stated : floor;
};

const multipleRange = (
  fine: FineRule & { form: 'multiple' },
  base: Millionths,
): { min: Fen; max: Fen; rounded: boolean } => {
  const cap = fine.cap ?? Number.MAX_SAFE_INTEGER;
  const [min, max] = [multiply(base, fine.min), multiply(base, fine.max)];
  return {
    min: Math.min(min.fen, cap),
    max: Math.min(max.fen, cap),
    rounded: (min.rounded && min.fen < cap) || (max.rounded && max.fen < cap),
  };
};
