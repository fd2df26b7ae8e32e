import {
  assessPenalty,
  checkPublishedCase,
  parseLegalBases,
  statutoryRange,
  toFen,
  type Facts,
  type PenaltyInput,
} from '../../src/discretion/index.js';
import { bases, getBasis, readJson, settings } from './law-tables.js';

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
const publishedCodes = (change: object) => published(change).reasons.map(({ code }) => code);

describe('individuals without gains (价格违法行为行政处罚规定11)', () => {
  it.each(['pvr-4', 'pvr-7', 'pvr-8', 'pvr-9'])('%s: up to 100,000, and it may be left out (11(1))', (id) => {
    expect(party(id, { illegalGains: 0 }, 'natural_person')).toEqual(range(0, 100_000));
    expect(party(id, { illegalGains: 0, relativelySerious: true }, 'natural_person')).toEqual(range(0, 100_000));
  });
  it.each(['pvr-5-1', 'pvr-5-2', 'pvr-6-1', 'pvr-10'])(
    '%s: the same, and 100,000 to 500,000 when serious (11(2))',
    (id) => {
      expect(party(id, { illegalGains: 0 }, 'natural_person')).toEqual(range(0, 100_000));
      expect(party(id, { illegalGains: 0, serious: true }, 'natural_person')).toEqual(range(100_000, 500_000));
    },
  );
  it('does not touch organisations, nor individuals with gains', () => {
    expect(party('pvr-7', { illegalGains: 0 })).toEqual(range(50_000, 500_000));
    expect(party('pvr-7', { illegalGains: toFen(100) }, 'natural_person')).toEqual(range(0, 500));
  });
  it('is told where the kind of party is not known', () => {
    expect(codes('pvr-7', { partyType: null, facts: { illegalGains: 0 } })).toContain('INDIVIDUAL_RULE');
  });
});

describe('gains that cannot be computed (规定18; ILL Art.14)', () => {
  it('count as none for the range', () => {
    expect(assess('pvr-4', { facts: { gainsUncomputable: true }, fine: toFen(150_000) })).toMatchObject({
      range: { min: toFen(100_000), max: toFen(1_000_000) },
      verdict: 'lenient',
    });
  });
  it('count as far as a part of them can be computed, and that is said', () => {
    const facts = { gainsUncomputable: true, illegalGains: toFen(1_000) };
    expect(assess('pvr-4', { facts, fine: toFen(5_000) }).range).toMatchObject({ max: toFen(5_000) });
    expect(codes('pvr-4', { facts, fine: toFen(5_000) })).toContain('GAINS_UNCOMPUTABLE');
  });
  it('are read where a published case says 无法计算', () => {
    const facts = { illegalGains: '无法计算' };
    expect(published({ basisId: 'pvr-4', partyType: 'company', facts, penalty: { fine: 150_000 } }).verdict).toBe(
      'lenient',
    );
  });
});

describe('no penalty, yet the goods are taken', () => {
  const spared = { disposition: '免予处罚', facts: { goodsValue: 324 }, dates: { found: '2025-02-10' } };
  it.each([
    ['食品安全法第一百三十六条', '食品安全法第一百二十四条第一款第（一）项', 'fsl-124-1-1'],
    ['医疗器械监督管理条例87', '医疗器械监督管理条例86(3)', 'mdr-86'],
    ['化妆品监督管理条例68', '化妆品监督管理条例60(2)', 'cos-60'],
  ])('%s lifts the penalty of %s', (exemption, cited, id) => {
    const taken = {
      ...spared,
      legalBasesCited: [cited, exemption],
      penalty: { noPenalty: true, confiscatedGoods: '3 件' },
    };
    expect(published(taken)).toMatchObject({ basisId: id, verdict: 'no-penalty', reasons: [] });
    expect(publishedCodes({ ...taken, penalty: { noPenalty: true } })).toEqual(['EXEMPTION_GOODS_NOT_TAKEN']);
  });
  it('does not lift what it does not name: 食品安全法122 is no matter of bought goods', () => {
    const cited = ['食品安全法122(1)', '食品安全法136'];
    expect(publishedCodes({ ...spared, legalBasesCited: cited, penalty: { noPenalty: true } })).toContain(
      'EXEMPTION_DOES_NOT_LIFT',
    );
  });
});

describe('what decisions write of the tier', () => {
  const fined = (disposition: string) => ({
    basisId: 'fsl-124-1-5',
    disposition,
    facts: { goodsValue: 86 },
    penalty: { fine: 60_000 },
  });
  it.each(['从轻', '从轻处罚', '依法从轻行政处罚', '予以从轻处罚'])('%s is lenient', (words) => {
    expect(publishedCodes(fined(words))).toEqual([]);
  });
  it.each(['减轻处罚', '从重处罚', '一般'])('%s contradicts 60,000 of 50,000 to 100,000', (words) => {
    expect(publishedCodes(fined(words))).toEqual(['LABEL_BAND_MISMATCH']);
  });
  it('从轻或者减轻 takes neither of the two', () => {
    expect(publishedCodes(fined('从轻或者减轻处罚'))).toEqual(['DISPOSITION_UNREAD']);
  });
  it.each(['不予处罚', '不予行政处罚', '免予处罚', '免于行政处罚', '免除处罚'])('%s is no penalty', (words) => {
    expect(published({ ...fined(words), penalty: { noPenalty: true } }).verdict).toBe('no-penalty');
    expect(publishedCodes(fined(words))).toContain('NO_PENALTY_YET_FINED');
  });
});

describe('circumstances against the tier', () => {
  const said = (circumstances: string[], tier: PenaltyInput['tier']) =>
    codes('ad-59-1-1', { fine: toFen(1_000), circumstances, tier: tier ?? null }).includes(
      'TIER_AGAINST_CIRCUMSTANCES',
    );
  it.each([
    [['M1', 'S1'], 'heavy', true],
    [['M1', 'H3'], 'heavy', false],
    [[], 'mitigated', true],
    [['H2'], 'mitigated', true],
    [['S1'], 'mitigated', false],
    [['H2'], 'lenient', true],
    [['M1'], 'lenient', false],
    [['S1'], 'general', true],
    [['M1'], 'general', false],
    [['H1', 'M1'], 'general', true],
  ] as const)('%j and %s: %s', (list, tier, against) => {
    expect(said([...list], tier)).toBe(against);
  });
});

describe('restrictions and levels', () => {
  it('are said where the basis does not have them, and where it has them on other facts only', () => {
    const said = (id: string, change: Partial<PenaltyInput>) => codes(id, { fine: 1, ...change });
    expect(said('ad-59-1-1', { restrictions: ['revoke_licence'] })).toContain('RESTRICTION_NOT_PROVIDED');
    const gains = { illegalGains: 1 };
    const suspended = { restrictions: ['suspend_business'] };
    expect(said('pvr-7', { facts: gains, ...suspended })).toContain('RESTRICTION_CONDITIONS_NOT_MET');
    const serious = said('pvr-7', { facts: { ...gains, serious: true }, ...suspended });
    expect(serious.filter((code) => code.startsWith('RESTRICTION'))).toEqual([]);
    expect(said('ad-59-1-1', { facts: { verySerious: true } })).toContain('LEVEL_NOT_PROVIDED');
  });
  it('names the conducts of an article where another is stated', () => {
    expect(codes('pql-62', { fine: 1, facts: { conduct: '53', goodsValue: 1 } })).toContain('CATEGORY_UNKNOWN');
  });
});

describe('a fact that is missing', () => {
  it('decides: the advertising fee for which 3,200 yuan lie in three to five times (广告法55)', () => {
    const answer = published({ basisId: 'ad-55-1', partyType: 'company', penalty: { fine: 3_200 } });
    expect(answer.verdict).toBe('depends');
    // 5 × 640 = 3,200; 3 × 1,066.66 = 3,199.98 and 3 × 1,066.67 = 3,200.01
    expect(answer.reasons[0]?.message).toContain('adFee is from 640.00 to 1,066.66 yuan');
  });
});

describe('a look-up', () => {
  it('by id walks no table', () => {
    const json = readJson('../../../../data/legal-bases.json');
    const own = parseLegalBases(json);
    let steps = 0;
    const counted = new Proxy(own, {
      get: (target, name) => (
        typeof name === 'string' && /^\d+$/u.test(name) ? (steps += 1) : 0,
        Reflect.get(target, name) as unknown
      ),
    });
    const cited = { id: 'x', legalBasesCited: ['食品安全法124(1)(5)'], dates: { found: '2025-01-01' } };
    checkPublishedCase(cited, counted, settings);
    steps = 0;
    checkPublishedCase(cited, counted, settings);
    checkPublishedCase({ id: 'x', basisId: 'fsl-124-1-5' }, counted, settings);
    expect(steps).toBe(0);
  });
});
