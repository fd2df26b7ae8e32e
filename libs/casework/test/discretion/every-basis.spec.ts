import { statutoryRange, toFen, type Facts, type LegalBasis, type StatutoryRange } from '../../src/discretion/index.js';
import { bases, readJson } from './law-tables.js';

const flags = (basis: LegalBasis): string[] => [
  ...new Set(
    basis.sanctions
      .flatMap(({ when }) => when)
      .flatMap((condition) =>
        condition.kind === 'flag' ? [condition.flag] : condition.kind === 'any-of' ? condition.flags : [],
      ),
  ),
];

/** A file in which every amount is established: 20,000 yuan each. */
const amounts: Facts = {
  goodsValue: toFen(20_000),
  illegalGains: toFen(20_000),
  illegalTurnover: toFen(20_000),
  illegalIncome: toFen(20_000),
  adFee: toFen(20_000),
  seizedGoodsValue: toFen(20_000),
  falseCapital: toFen(20_000),
  personIncomeLastYear: toFen(20_000),
  personIncomeDuringViolation: toFen(20_000),
  lastYearSales: toFen(20_000),
  conduct: 'false_material',
  accident: '一般',
};

/** The amounts together with every combination of the flags that the basis knows. */
const everyCombination = (basis: LegalBasis): Facts[] =>
  flags(basis).reduce<Facts[]>((all, flag) => all.flatMap((facts) => [facts, { ...facts, [flag]: true }]), [amounts]);

const short = ({ party, responsiblePersons }: StatutoryRange): string =>
  [party, responsiblePersons]
    .map((outcome) => (outcome.kind === 'range' ? `${outcome.range.min}-${outcome.range.max}` : outcome.kind))
    .join(' / ');

describe('all legal bases', () => {
  it('are 956', () => {
    expect(bases).toHaveLength(956);
  });

  it.each(bases.map((basis) => [basis.id, basis] as const))('%s computes on full facts', (_, basis) => {
    for (const partyType of ['natural_person', 'organisation'] as const) {
      for (const facts of everyCombination(basis)) {
        const { party, responsiblePersons } = statutoryRange(basis, facts, partyType);
        for (const outcome of [party, responsiblePersons]) {
          if (outcome.kind === 'range') expect(outcome.range.min).toBeLessThanOrEqual(outcome.range.max);
          if (outcome.kind === 'unknown') expect(outcome.missing).toEqual([]);
        }
      }
    }
  });

  it('leave nowhere open which fine applies', () => {
    const ambiguous = bases.filter((basis) =>
      everyCombination(basis).some((facts) => statutoryRange(basis, facts, 'organisation').party.kind === 'unknown'),
    );
    expect(ambiguous.map(({ id }) => id)).toEqual([]);
  });

  it('give the ranges on record: party / responsible persons, in fen, every amount 20,000 yuan, no aggravating flag', () => {
    const computed = bases.map((basis) => [basis.id, short(statutoryRange(basis, amounts, 'organisation'))] as const);
    expect(Object.fromEntries(computed)).toEqual(readJson('./golden/every-basis.json'));
  });

  it.each(bases.map((basis) => [basis.id, basis] as const))('%s without any fact says what is missing', (_, basis) => {
    const { party } = statutoryRange(basis, {}, null);
    if (party.kind === 'unknown') expect(party.missing.length).toBeGreaterThan(0);
  });
});
