import { statutoryRange, toFen, type Facts } from '../../src/discretion/index.js';
import { getBasis } from './law-tables.js';

const party = (id: string, facts: Facts, partyType: 'natural_person' | 'organisation' | null = 'organisation') =>
  statutoryRange(getBasis(id), facts, partyType).party;
const range = (min: number, max: number) => ({
  kind: 'range',
  range: expect.objectContaining({ min: toFen(min), max: toFen(max) }),
});

describe('the forms a fine takes', () => {
  it('a multiple may be a fraction: 5 to 15 % of the capital falsely reported', () => {
    // 0.05 × 1,000,000.10 = 50,000.005 -> 50,000.01; 0.15 × = 150,000.015 -> 150,000.02: half up to the fen
    expect(party('mer-45-1', { falseCapital: toFen(1_000_000.1) })).toEqual(range(50_000.01, 150_000.02));
  });

  it('a flat amount has no room', () => {
    expect(party('tm-53', {})).toEqual(range(100_000, 100_000));
  });

  it('a threshold switches the range at exactly its figure: 以上 includes it, 不足 does not', () => {
    expect(party('fsl-124-1-5', { goodsValue: toFen(9_999.99) })).toEqual(range(50_000, 100_000));
    expect(party('fsl-124-1-5', { goodsValue: toFen(10_000) })).toEqual(range(100_000, 200_000));
  });

  it('不足N元按N元计算 lifts the base', () => {
    // wholesale: less than 100,000 counts as 100,000; 10–20 ×
    expect(party('dal-117-1-wholesale', { goodsValue: toFen(300) })).toEqual(range(1_000_000, 2_000_000));
    expect(party('dal-117-1-wholesale', { goodsValue: toFen(150_000) })).toEqual(range(1_500_000, 3_000_000));
  });

  it('最高不超过N元 caps the maximum', () => {
    expect(party('cpr-15', { illegalGains: toFen(9_000) })).toEqual(range(0, 27_000));
    expect(party('cpr-15', { illegalGains: toFen(20_000) })).toEqual(range(0, 30_000));
  });

  it('without illegal gains the other fine applies', () => {
    expect(party('cpl-56-1', { illegalGains: 0 })).toEqual(range(0, 500_000));
    expect(party('cpl-56-1', { illegalGains: toFen(1_000) })).toEqual(range(1_000, 10_000));
  });

  it('情节严重 replaces the ordinary fine, and the ordinary one is not applied beside it', () => {
    expect(party('aucl2019-20-1', { serious: true })).toEqual(range(1_000_000, 2_000_000));
    const { applicable } = statutoryRange(getBasis('aucl2019-20-1'), { serious: true }, 'organisation');
    expect(applicable.filter(({ kind }) => kind === 'fine')).toHaveLength(1);
  });

  it('情节严重 together with a fee that cannot be calculated', () => {
    expect(party('ad-55-1', { serious: true, adFeeUncalculable: true })).toEqual(range(1_000_000, 2_000_000));
    expect(party('ad-55-1', { serious: true, adFee: toFen(200) })).toEqual(range(1_000, 2_000));
  });

  it('情节较重 counts only without illegal gains in the price rules', () => {
    expect(party('pvr-6-1', { illegalGains: 0, relativelySerious: true })).toEqual(range(500_000, 3_000_000));
    expect(party('pvr-6-1', { illegalGains: 0 })).toEqual(range(50_000, 500_000));
    expect(party('pvr-6-1', { illegalGains: toFen(100), relativelySerious: true })).toEqual(range(0, 500));
  });

  it('one of several grounds is enough', () => {
    expect(party('lec-54', { serious: true })).toEqual(range(10_000, 100_000));
    expect(party('lec-54', { refusedToCorrect: true })).toEqual(range(10_000, 100_000));
    expect(party('lec-54', {})).toEqual({ kind: 'no-fine', because: 'conditions-not-met', refusal: true });
  });

  it('the kind of party decides between two fines', () => {
    expect(party('aucl2025-35', {}, 'natural_person')).toEqual(range(0, 10_000));
    expect(party('aucl2025-35', {}, 'organisation')).toEqual(range(0, 100_000));
    expect(party('aucl2025-35', {}, null)).toMatchObject({ kind: 'unknown', missing: ['partyType'] });
  });

  it('the class of the accident decides, and is asked for', () => {
    expect(party('sel-90', { accident: '较大' })).toEqual(range(200_000, 500_000));
    expect(party('sel-90', {})).toMatchObject({ kind: 'unknown', missing: ['accident'] });
  });

  it('the fine on responsible persons is not the fine on the party', () => {
    const facts = { goodsValue: toFen(400), serious: true, personIncomeLastYear: toFen(60_000) };
    const both = statutoryRange(getBasis('cos-59'), facts, 'organisation');
    expect(both.party).toEqual(range(50_000, 150_000));
    // 3–5 × the income of last year
    expect(both.responsiblePersons).toEqual(range(180_000, 300_000));
  });

  it('a basis without a fine provides for none', () => {
    expect(party('pql-56', {})).toEqual({ kind: 'no-fine', because: 'not-provided', refusal: false });
  });
});

describe('what is not known is not guessed', () => {
  it('a missing quantity is named', () => {
    expect(party('fsl-124-1-5', {})).toMatchObject({ kind: 'unknown', missing: ['goodsValue'] });
    expect(party('pql-49', {})).toMatchObject({ kind: 'unknown', missing: ['goodsValue'] });
  });

  it('a quantity that the condition does not reach is not asked for', () => {
    expect(party('fslr-74', {})).toMatchObject({ kind: 'no-fine', refusal: true });
    expect(party('fslr-74', { refusedToCorrect: true })).toMatchObject({ kind: 'unknown', missing: ['goodsValue'] });
  });

  it('a base of 0 gives no range: no advertising fee may mean one that cannot be calculated', () => {
    expect(party('ad-55-1', { adFee: 0 })).toMatchObject({ kind: 'unknown', missing: ['adFee'] });
  });

  it('two graver levels at once are not decided by the program where the table does not say which goes first', () => {
    const basis = getBasis('fol-57-1');
    const sanctions = basis.sanctions.map((each) => ({
      ...each,
      when: each.when.filter((condition) => condition.kind !== 'flag' || condition.value),
    }));
    const facts = { serious: true, seriousConsequence: true };
    expect(statutoryRange({ ...basis, sanctions }, facts, null).party).toMatchObject({ kind: 'unknown', missing: [] });
  });
});
