import {
  assessPenalty,
  checkPublishedCase,
  statutoryRange,
  toFen,
  type Facts,
  type PenaltyInput,
} from '../../src/discretion/index.js';
import { bases, getBasis, settings } from './law-tables.js';

const party = (id: string, facts: Facts, partyType: 'natural_person' | 'organisation' | null = 'organisation') =>
  statutoryRange(getBasis(id), facts, partyType).party;
const range = (min: number, max: number) => ({
  kind: 'range',
  range: expect.objectContaining({ min: toFen(min), max: toFen(max) }) as object,
});
const assess = (id: string, change: Partial<PenaltyInput>) => {
  const input = { basis: getBasis(id), facts: {}, partyType: 'company', fine: 0, actDate: null, decisionDate: null };
  return assessPenalty({ ...(input as PenaltyInput), ...change }, settings);
};
const codes = (id: string, change: Partial<PenaltyInput>) => assess(id, change).reasons.map(({ code }) => code);
const published = (change: object) => checkPublishedCase({ id: 'x', ...change }, bases, settings);

describe('the grammar of the bases', () => {
  it('g: 五万元以下 includes 50,000 (专利法68)', () => {
    expect(party('pat-68', { illegalGains: toFen(50_000) })).toEqual(range(0, 250_000));
    expect(party('pat-68', { illegalGains: toFen(50_000.01) })).toEqual(range(0, 250_000.05));
  });
  it('d: amounts have names of their own, and the name they were entered as is still read', () => {
    expect(party('fsl-138-1', { inspectionFee: toFen(20_000) })).toEqual(range(100_000, 200_000));
    expect(party('fsl-138-1', { illegalIncome: toFen(20_000) })).toEqual(range(100_000, 200_000));
    // 1 to 10 % of last year's sales (反垄断法56)
    expect(party('aml-56-1', { conduct: 'implemented', lastYearSales: toFen(1_000_000) })).toEqual(
      range(10_000, 100_000),
    );
  });
  // 食品安全法139(1), 电力法66, 拍卖法62, 64, 65, 公司法256, 野生动物保护法52(1): the amount in yuan, and the range that follows.
  it.each([
    ['fsl-139-1', 'certificationFee', 'illegalIncome', 20_000, 100_000, 200_000],
    ['epl-66', 'overcharged', 'illegalGains', 1_000, 0, 5_000],
    ['auc-62', 'commission', 'illegalIncome', 10_000, 10_000, 50_000],
    ['auc-64', 'hammerPrice', 'illegalTurnover', 100_000, 0, 30_000],
    ['auc-65-bidder', 'highestBid', 'illegalTurnover', 100_000, 10_000, 30_000],
    ['col-256', 'hiddenAssets', 'falseCapital', 100_000, 5_000, 10_000],
    ['wap-52-1', 'animalValue', 'goodsValue', 1_000, 2_000, 20_000],
  ] as const)('d: %s is fined by %s, which may have been entered as %s', (id, quantity, before, amount, min, max) => {
    expect(party(id, { [quantity]: toFen(amount) })).toEqual(range(min, max));
    expect(party(id, { [before]: toFen(amount) })).toEqual(range(min, max));
    // Its own name counts where both are stated.
    expect(party(id, { [quantity]: toFen(amount), [before]: toFen(7) })).toEqual(range(min, max));
    expect(party(id, {})).toMatchObject({ kind: 'unknown', missing: expect.arrayContaining([quantity]) as string[] });
  });
  it('d: an amount of nought that was entered under the other name is stated, and gives no range (拍卖法64)', () => {
    expect(published({ basisId: 'auc-64', facts: { illegalTurnover: 0 }, penalty: { fine: 10_000 } })).toMatchObject({
      range: null,
      verdict: 'unknown',
    });
  });
  it('d: last year’s sales are entered as nothing else (反垄断法56)', () => {
    const other = { conduct: 'implemented', illegalTurnover: toFen(1_000_000), illegalGains: toFen(1_000_000) };
    expect(party('aml-56-1', other)).toMatchObject({ kind: 'unknown', missing: ['lastYearSales'] });
  });
  it('e: the law leaves the amount to another text (价格法39, 40)', () => {
    expect(party('pl-39', { illegalGains: 0 })).toMatchObject({ kind: 'unknown' });
    expect(
      published({ basisId: 'pl-40-1', partyType: 'natural_person', facts: { illegalGains: 0 }, penalty: { fine: 1 } })
        .range,
    ).toEqual({ min: 0, max: toFen(100_000) });
  });
  it('h: a direction binds the tier', () => {
    expect(codes('crm-26-2', { fine: toFen(50_000) })).toContain('DIRECTION_NOT_FOLLOWED');
    expect(codes('crm-26-2', { fine: toFen(2_000_000), tier: 'heavy' })).not.toContain('DIRECTION_NOT_FOLLOWED');
  });
  it.each([
    [{ goodsValue: toFen(20_000) }, true],
    [{ goodsValue: toFen(19_999.99) }, false],
    [{ goodsValue: toFen(100), durationMonths: 3 }, true],
    [{ goodsValue: toFen(100), penaltiesWithinYear: 1 }, true],
  ] as const)('i: 情节严重 by 食品安全法实施条例67: %j %s', (facts, serious) => {
    const said = codes('fsl-124-1-5', { facts, fine: toFen(60_000) });
    expect(said.includes('SERIOUS_RULE_HIT_NOT_APPLIED')).toBe(serious);
    expect(said.includes('DIRECTION_NOT_FOLLOWED')).toBe(serious);
  });
  it('j: three penalties in a year close the business (食品安全法134)', () => {
    const kinds = (facts: Facts) =>
      statutoryRange(getBasis('fsl-134'), facts, 'organisation').applicable.map(({ kind }) => kind);
    expect(kinds({ penaltiesWithinYear: 3 })).toContain('suspend_business');
    expect(kinds({ penaltiesWithinYear: 2 })).not.toContain('suspend_business');
  });
  it('k: a ban has a length', () => {
    const ban = getBasis('cer-62').sanctions.find(({ kind }) => kind === 'suspend_practice');
    expect(ban?.months).toEqual({ min: 6, max: 24, life: false });
  });
  it('b: the role chooses among several of one sentence', () => {
    const cited = { legalBasesCited: ['药品管理法135'], partyType: 'company', penalty: { fine: 100_000 } };
    expect(published({ ...cited, facts: { role: 'other' } }).basisId).toBe('dal-135-other');
    expect(published({ ...cited, facts: { role: 'holder' } }).basisId).toBe('dal-135-holder');
  });
  it('b: of several roles in one sentence the one that carries the fine is meant (药品管理法117(1))', () => {
    const cited = { legalBasesCited: ['药品管理法117(1)'], partyType: 'company', facts: { goodsValue: 300 } };
    // retail: 10 to 20 times 10,000 at least; wholesale: of 100,000
    expect(published({ ...cited, penalty: { fine: 100_000 } })).toMatchObject({
      range: { min: toFen(100_000), max: toFen(200_000) },
      verdict: 'lenient',
    });
    expect(
      published({ ...cited, facts: { goodsValue: 300, role: 'wholesale' }, penalty: { fine: 100_000 } }),
    ).toMatchObject({
      basisId: 'dal-117-1-wholesale',
      verdict: 'below-minimum',
    });
  });
  it('f: the figures of another article are those it has, and no copy (依照…处罚)', () => {
    const referring = bases.filter(({ refersTo }) => refersTo.length > 0);
    expect(referring).toHaveLength(74);
    // 电子商务法80(1): 20,000 to 100,000, serious to 500,000, after a refusal to correct; 直播电商监督管理办法53 refers to it.
    const refused = { refusedToCorrect: true };
    expect(party('lec-53', { ...refused })).toEqual(party('ecl-80-1', { ...refused }));
    // 食品安全法126(1): 5,000 to 50,000 after a refusal; 实施条例69(1) refers to it.
    expect(party('fslr-69-1', refused)).toEqual(range(5_000, 50_000));
    // 公司法250: 50,000 to 2,000,000 for false material, which 公司登记管理实施办法26(2) takes as given.
    expect(party('crm-26-2', {})).toEqual(range(50_000, 2_000_000));
    // 反不正当竞争法(2025)28: 100,000 to 1,000,000 for disparagement, by the conduct of 网络交易监督管理办法43.
    expect(party('ont-43@2025', { conduct: 'disparagement' })).toEqual(range(100_000, 1_000_000));
  });
  it('says which provision is broken where the penal article names it: 262 of 956, one alone in 174', () => {
    const naming = bases.filter(({ violates }) => violates.length > 0);
    expect([bases.length, naming.length]).toEqual([956, 262]);
    const alone = naming.filter(
      ({ violates: [first = '', ...more] }) => more.length === 0 && !/[、和及至或]第|[项款]、/u.test(first),
    );
    expect(alone).toHaveLength(174);
    // 广告法58(1)(14): 违反本法第四十六条规定，未经审查发布广告的
    expect(getBasis('ad-58-1-14').violates).toEqual(['《中华人民共和国广告法》第四十六条']);
    // 食品安全法124(1)(5) says 违反本法规定 and names no article
    expect(getBasis('fsl-124-1-5').violates).toEqual([]);
  });
  it('c: every conduct that an item names apart can be looked up', () => {
    expect(getBasis('pql-62').conducts).toMatchObject({ '52': '失效、变质的产品（第52条）' });
    const said = assess('mvd-11-1', { facts: { conduct: 'slip' } }).reasons.find(
      ({ code }) => code === 'CATEGORY_UNKNOWN',
    );
    expect(said?.message).toContain('failed 检定不合格继续使用');
  });
  it.each([
    ['fsl-124-1-5', { goodsValue: toFen(100), deaths: 1 }, true],
    ['fsl-124-1-5', { goodsValue: toFen(100), illnesses: 30 }, true],
    ['fsl-124-1-5', { goodsValue: toFen(100), illnesses: 29 }, false],
    ['fsl-124-1-5', { goodsValue: toFen(100), falseInformation: true }, true],
    ['fsl-124-1-5', { goodsValue: toFen(100), evadedInspection: true }, true],
    ['fsl-124-1-5', { goodsValue: toFen(100), convictedBefore: true }, true],
    // 化妆品生产经营监督管理办法61
    ['cos-61-1', { goodsValue: toFen(100), evadedInspection: true }, true],
    ['cos-61-1', { goodsValue: toFen(100), penaltiesWithinYear: 1 }, true],
    ['cos-61-1', { goodsValue: toFen(100), durationMonths: 3 }, false],
    // 商业秘密保护规定26: punished for the same within two years, or great harm
    ['aucl2025-26', { penaltiesWithinTwoYears: 1 }, true],
    ['aucl2025-26', { greatHarmToBusiness: true }, true],
    // 广告法55(1): three within two years, this one among them
    ['ad-55-1', { adFee: 100, penaltiesWithinTwoYears: 2 }, true],
    ['ad-55-1', { adFee: 100, penaltiesWithinTwoYears: 1 }, false],
  ] as const)('i, j: 情节严重 by facts: %s %j %s', (id, facts, serious) => {
    const said = codes(id, { facts, actDate: '2026-07-01' });
    expect(said.includes('SERIOUS_RULE_HIT_NOT_APPLIED')).toBe(serious);
  });
  it('i: not for acts of before the rule, and only a hint where the law says 可以', () => {
    const facts = { goodsValue: toFen(100), evadedInspection: true };
    expect(codes('cos-61-1', { facts, actDate: '2021-12-31' })).not.toContain('SERIOUS_RULE_HIT_NOT_APPLIED');
    const drugs = assess('dal-126', { facts: { conduct: 'false_records' }, actDate: '2026-03-02' });
    expect(drugs.reasons.map(({ code }) => code)).toContain('SERIOUS_RULE_MAY_APPLY');
    expect(drugs.range).toBeNull();
  });
  it('m: one of two, not both (农民专业合作社法70: 撤销登记或者吊销营业执照)', () => {
    const both = ['revoke_licence', 'revoke_business_licence'];
    expect(codes('fcp-70', { restrictions: both, facts: { serious: true } })).toContain('EITHER_OR');
    expect(codes('fcp-70', { restrictions: ['revoke_licence'], facts: { serious: true } })).not.toContain('EITHER_OR');
    expect(codes('meda-22', { warning: true, fine: toFen(10_000) })).toContain('EITHER_OR');
    expect(codes('meda-22', { warning: true })).not.toContain('EITHER_OR');
  });
  it.each(['fol-57-1', 'fol-58-1'])('n: of three levels the gravest counts: %s', (id) => {
    expect(party(id, { serious: true })).toEqual(party(id, { serious: true, seriousConsequence: false }));
    expect(party(id, { serious: true, seriousConsequence: true })).toEqual(party(id, { seriousConsequence: true }));
  });
  it('n: 10,000, 30,000 and 100,000 are where the levels begin (食品经营许可和备案管理办法57(1))', () => {
    expect(party('fol-57-1', {})).toEqual(range(10_000, 30_000));
    expect(party('fol-57-1', { serious: true })).toEqual(range(30_000, 100_000));
    expect(party('fol-57-1', { serious: true, seriousConsequence: true })).toEqual(range(100_000, 200_000));
  });
  it('o: 影响产品安全、有效 and 违法经营数额巨大 have names of their own, and the old ones are still read', () => {
    const goods = { goodsValue: toFen(100) };
    expect(party('mdb-67', { ...goods, affectsSafety: true })).toEqual(range(20_000, 50_000));
    expect(party('mdb-67', { ...goods, seriousConsequence: true })).toEqual(range(20_000, 50_000));
    expect(party('mdb-67', goods)).toMatchObject({ kind: 'no-fine' });
    const revoked = { restrictions: ['revoke_business_licence'] };
    expect(codes('mil-12', { ...revoked, facts: { hugeAmount: true } })).not.toContain(
      'RESTRICTION_CONDITIONS_NOT_MET',
    );
    expect(codes('mil-12', { ...revoked, facts: { hugeAmount: false, serious: true } })).toContain(
      'RESTRICTION_CONDITIONS_NOT_MET',
    );
  });
  it('names the text that followed only where it begins after the one before', () => {
    for (const { id, succeededBy, effectiveTo } of bases)
      for (const next of succeededBy)
        expect([id, (effectiveTo ?? '') < getBasis(next).effectiveFrom]).toEqual([id, true]);
  });
});
