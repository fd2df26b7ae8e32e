import { checkPublishedCase, type PublishedCheck } from '../../src/discretion/index.js';
import { bases, publishedCases, readJson, settings } from './law-tables.js';

const check = (published: unknown): PublishedCheck => checkPublishedCase(published, bases, settings);
const codes = ({ reasons }: PublishedCheck): string[] => reasons.map(({ code }) => code);

/** Expired food worth 704 yuan: the statutory range is 50,000–100,000 yuan. */
const expiredFood = {
  id: 'p1',
  basisId: 'fsl-124-1-5',
  partyType: 'company',
  facts: { goodsValue: 704 },
  dates: { found: '2025-03-01', decided: '2025-05-20' },
};
const fined = (fine: unknown, more: object = {}) => check({ ...expiredFood, penalty: { fine }, ...more });

describe('the 52 published cases', () => {
  it('give the results on record', () => {
    const cases = publishedCases();
    expect(cases).toHaveLength(52);
    expect(cases.map((published) => check(published))).toEqual(readJson('./golden/published-cases.json'));
  });
});

describe('a published fine', () => {
  it.each([
    [65_000, 'lenient'],
    [65_000.01, 'general'],
    [84_999.99, 'general'],
    [85_000, 'heavy'],
    [100_000, 'heavy'],
    [100_000.01, 'above-maximum'],
    [49_999.99, 'below-minimum'],
  ] as const)('of %d yuan is %s', (fine, verdict) => {
    const checked = fined(fine);
    expect(checked).toMatchObject({ range: { min: 5_000_000, max: 10_000_000 }, verdict });
    expect(checked.band).toBe(['lenient', 'general', 'heavy'].includes(verdict) ? verdict : null);
  });

  it('below the minimum without ground and without 减轻 says both', () => {
    expect(codes(fined(5_000))).toEqual(['BELOW_MIN_NO_MITIGATION_GROUND', 'MITIGATED_NOT_STATED']);
  });

  it('below the minimum is in order with a ground and 减轻 stated', () => {
    const stated = { disposition: '减轻', circumstancesCited: ['积极配合调查并主动提供证据材料'] };
    expect(fined(5_000, stated)).toMatchObject({ verdict: 'below-minimum', reasons: [] });
  });

  it('below the minimum but called 从轻 is 减轻 unsaid, and contradicts itself', () => {
    const lenient = { disposition: '从轻', circumstancesCited: ['积极配合调查'] };
    expect(codes(fined(5_000, lenient))).toEqual(['MITIGATED_NOT_STATED', 'LABEL_BAND_MISMATCH']);
  });

  it('called 从重 but in the middle of the range contradicts itself (rc092: 80,000 of 50,000–100,000)', () => {
    expect(codes(fined(80_000, { disposition: '从重' }))).toEqual(['LABEL_BAND_MISMATCH']);
  });

  it('called 减轻 but not below the minimum contradicts itself', () => {
    expect(codes(fined(60_000, { disposition: '减轻' }))).toEqual(['LABEL_BAND_MISMATCH']);
  });

  it('above the maximum is named', () => {
    expect(codes(fined(200_000))).toContain('ABOVE_MAX');
  });

  it('of 100,000 on an organisation or 10,000 on a natural person opens the hearing range', () => {
    expect(codes(fined(100_000))).toContain('HEARING_REQUIRED');
    expect(codes(fined(99_999.99))).not.toContain('HEARING_REQUIRED');
    expect(codes(fined(10_000, { partyType: 'individual_business' }))).toContain('HEARING_REQUIRED');
    expect(codes(fined(60_000, { partyType: null }))).not.toContain('HEARING_REQUIRED');
  });

  it('on goods worth nearly 10,000 yuan needs a second look at the valuation', () => {
    expect(codes(fined(60_000, { facts: { goodsValue: 9_500 } }))).toContain('THRESHOLD_NEAR');
    expect(codes(fined(60_000, { facts: { goodsValue: 9_499.99 } }))).not.toContain('THRESHOLD_NEAR');
  });

  it('that is not stated leaves the range only', () => {
    expect(check(expiredFood)).toMatchObject({ band: null, verdict: 'range-only' });
    expect(codes(check(expiredFood))).toEqual(['FINE_NOT_STATED']);
  });

  it('"约3000" is not read as a number', () => {
    const checked = fined('约3000');
    expect(checked).toMatchObject({ range: { min: 5_000_000, max: 10_000_000 }, band: null, verdict: 'unknown' });
    expect(codes(checked)).toEqual(['FINE_UNCLEAR']);
  });

  it('on goods worth "33万余元" has no range', () => {
    const checked = fined(60_000, { facts: { goodsValue: '33万余元' } });
    expect(checked).toMatchObject({ range: null, verdict: 'unknown' });
    expect(codes(checked)).toEqual(['BASE_UNKNOWN', 'BASE_UNKNOWN']);
  });

  it('under a text that was not in force on the day of the act is named', () => {
    const unfair = { id: 'p2', basisId: 'aucl2019-20-1', partyType: 'company', penalty: { fine: 250_000 } };
    expect(codes(check({ ...unfair, dates: { found: '2025-11-01' } }))).toContain('WRONG_VERSION');
    expect(codes(check({ ...unfair, dates: { found: '2025-10-14' } }))).not.toContain('WRONG_VERSION');
    const newer = { ...unfair, basisId: 'aucl2025-25-1', dates: { found: '2025-10-01', decided: '2025-12-01' } };
    expect(codes(check(newer))).toContain('NEWER_VERSION');
  });

  it('on a responsible person is held against the fine on such persons', () => {
    const person = { id: 'p3', basisId: 'fslr-75', partyType: 'natural_person', penalty: { fine: 100_000 } };
    const facts = { intentional: true, personIncomeLastYear: 60_000 };
    // 1–10 × 60,000
    expect(check({ ...person, facts })).toMatchObject({
      range: { min: 6_000_000, max: 60_000_000 },
      verdict: 'lenient',
    });
    expect(check({ ...person, partyType: 'company', facts }).verdict).toBe('no-fine-applicable');
  });
});

describe('the legal basis of a published case', () => {
  const cited = (legalBasesCited: string[], dates: object = { found: '2025-03-01' }) =>
    check({ id: 'c', legalBasesCited, dates });

  it.each([
    [['食品安全法124(1)(5)'], 'fsl-124-1-5'],
    [['食品安全法34(10)', '食品安全法124(1)(5)', '行政处罚法28(1)'], 'fsl-124-1-5'],
    [['中华人民共和国产品质量法49'], 'pql-49'],
    [['商标法57(2)、60(2)'], 'tm-60-2'],
    [['反不正当竞争法（2019）8(1)', '反不正当竞争法20(1)'], 'aucl2019-20-1'],
    // the basis covers the whole of article 86
    [['医疗器械监督管理条例55、86(3)'], 'mdr-86'],
  ])('%j is %s', (citations, id) => {
    expect(cited(citations).basisId).toBe(id);
  });

  it.each([
    [['行政处罚法28(1)'], 'no known basis matches'],
    [[], 'no legal basis is cited'],
    [['广告法'], 'the law is named without an article'],
  ])('%j stays open', (citations, message) => {
    const checked = cited(citations);
    expect(checked).toMatchObject({ basisId: null, range: null, band: null, verdict: 'unknown' });
    expect(checked.reasons[0]).toMatchObject({ code: 'BASIS_UNKNOWN', message: expect.stringContaining(message) });
  });

  it.each([
    // 126(1) has items; each of them fines only after a refusal to correct
    [['食品安全法126(1)'], 'no-fine-applicable', 'fsl-126-1-1'],
    [['广告法55'], 'range-only', 'ad-55-1, ad-55-3'],
    [['价格违法行为行政处罚规定13(1)', '广告法55(1)'], 'range-only', 'pvr-13, ad-55-1'],
  ])('%j is left open, and yet what all of them say is said', (citations, verdict, ids) => {
    const checked = cited(citations);
    expect(checked).toMatchObject({ basisId: null, band: null, verdict });
    expect(checked.reasons).toContainEqual(
      expect.objectContaining({ code: 'BASIS_OPEN', message: expect.stringContaining(ids) as string }),
    );
  });

  it('is the version of the day', () => {
    expect(cited(['认证认可条例66'], { decided: '2023-07-19' }).basisId).toBe('cer-66@2003');
    expect(cited(['认证认可条例66'], { decided: '2023-07-20' }).basisId).toBe('cer-66@2023');
    expect(codes(cited(['反不正当竞争法20(1)'], { found: '2026-01-05' }))).toEqual(['WRONG_VERSION']);
  });

  it('whose version no date confirms is marked', () => {
    expect(codes(cited(['产品质量法49'], { published: '2024' }))).toContain('VERSION_NOT_CHECKED');
  });

  it('that does not exist is named', () => {
    expect(check({ id: 'c', basisId: 'fsl-999' })).toMatchObject({ basisId: 'fsl-999', verdict: 'unknown' });
  });
});

describe('malformed input is refused, naming the field and what would be right', () => {
  it.each([
    [[], '(root): must be an object'],
    [null, '(root): must be an object'],
    ['rc001', '(root): must be an object'],
    [{}, 'id: must be a text that is not empty'],
    [{ id: 7 }, 'id: must be a text that is not empty, but is 7'],
    [{ id: 'x', partyType: '公司' }, 'partyType: must be one of natural_person, individual_business, company'],
    [{ id: 'x', facts: [] }, 'facts: must be an object'],
    [{ id: 'x', facts: { goodsValue: -1 } }, 'facts.goodsValue: must not be negative, but is -1'],
    [{ id: 'x', facts: { goodsValue: 1.0005 } }, 'facts.goodsValue: must have at most three decimals'],
    [{ id: 'x', facts: { goodsValue: 2, goods: [{ quantity: 1, unitPrice: 3 }] } }, 'facts.goodsValue: must be 3.00'],
    [
      { id: 'x', facts: { goods: [{ quantity: 1.0005, unitPrice: 3 }] } },
      'facts.goods[0].quantity: must have at most three',
    ],
    [{ id: 'x', facts: { goods: [] } }, 'facts.goods: must hold 1 to 1000 kinds of goods'],
    [{ id: 'x', penalty: { fine: 1.005 } }, 'penalty.fine: must have at most two decimals'],
    [{ id: 'x', facts: { goodsValue: true } }, 'facts.goodsValue: must be a number'],
    [{ id: 'x', facts: { serious: '是' } }, 'facts.serious: must be true or false, but is "是"'],
    [{ id: 'x', penalty: { fine: -5 } }, 'penalty.fine: must not be negative'],
    [{ id: 'x', penalty: { fine: [1] } }, 'penalty.fine: must be a number'],
    [{ id: 'x', legalBasesCited: '广告法55' }, 'legalBasesCited: must be a list'],
    [{ id: 'x', dates: { decided: '2025-02-30' } }, 'dates.decided: must be a date that exists'],
    [{ id: 'x', basisId: '' }, 'basisId: must be a text that is not empty'],
  ])('%j', (input, message) => {
    expect(() => check(input)).toThrow(message);
  });
});
