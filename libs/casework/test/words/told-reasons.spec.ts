import { reasonIn } from '#casework';
import { labelDeviation, rangeDeviations } from '#casework/discretion/deviations';
import { measureReasons } from '#casework/discretion/other-measures';
import { reasonOf, type Reason, type ReasonParameters } from '#casework/discretion/reason';
import { toldReasons } from '#casework/words/told-reasons';

const range = { min: 5_000_000, max: 123_456_789, minStated: true, mandatory: null };

/** One of each reason that is said from parameters. */
const imposed = { bases: ['fsl-124-1-5'], kind: 'revoke_licence' };
const period = { basis: 'fsl-124-1-5', from: '2015-10-01', to: '2018-12-28', actDate: '2019-03-02' };
const each: { readonly [Code in keyof ReasonParameters]: ReasonParameters[Code] } = {
  ABOVE_MAX: { fine: 200_000_000, max: 123_456_789 },
  BELOW_MIN_NO_MITIGATION_GROUND: { fine: 100_050, min: 5_000_000 },
  MITIGATED_NOT_STATED: { fine: 100_050, min: 5_000_000 },
  BELOW_MITIGATION_FLOOR: { fine: 100_050, min: 5_000_000, percent: 10 },
  LABEL_BAND_MISMATCH: { stated: 'heavy', actual: 'lenient' },
  THRESHOLD_NEAR: { quantity: 'goodsValue', amount: 1_010_000, percent: 5, threshold: 1_000_000 },
  NEWER_VERSION: period,
  WRONG_VERSION: period,
  MILDER_LAW: { basis: 'fsl-124-1-5', decisionDate: '2026-03-02', min: 0, max: 5_000_000 },
  LATER_LAW_NOT_MILDER: { basis: 'fsl-124-1-5', from: '2025-12-01', actDate: '2025-11-30', min: 0, max: 5_000_000 },
  REPEALED_LAW: { basis: 'fsl-124-1-5', to: '2024-06-30' },
  GAINS_UNCOMPUTABLE: { known: 1_234_500 },
  GAINS_LEFT_OUT: { basis: 'fsl-124-1-5', left: 1_234_500 },
  MANDATORY_COMPONENT_MISSING: { bases: ['fsl-124-1-5'], kind: 'suspend_business' },
  FACT_DECIDES: { fine: 5_000_000 },
  HEARING_REQUIRED: { sums: [{ of: 'fine', amount: 1_000_000, from: 500_000 }], kinds: ['revoke_licence'] },
  TIER_AGAINST_CIRCUMSTANCES: { tier: 'heavy', circumstances: ['S1'] },
  PENALTY_ALTHOUGH_SPARED: { circumstances: ['N1'] },
  NO_PENALTY_GROUND_MISSING: { circumstances: [] },
  DIRECTION_NOT_FOLLOWED: { tiers: ['heavy'], tier: 'general', source: '食品安全法实施条例67' },
  SERIOUS_RULE_HIT_NOT_APPLIED: { source: '食品安全法实施条例67' },
  SERIOUS_RULE_MAY_APPLY: { source: '食品安全法实施条例67' },
  RESTRICTION_NOT_PROVIDED: imposed,
  RESTRICTION_CONDITIONS_NOT_MET: imposed,
  MEASURE_NOT_PROVIDED: { bases: ['fsl-124-1-5'], kind: 'order_recall' },
  MEASURE_CONDITIONS_NOT_MET: { bases: ['fsl-124-1-5'], kind: 'order_recall' },
  MEASURE_LEFT_OUT: { bases: ['fsl-124-1-5'], kind: 'ban_unlicensed_business' },
  CONFISCATION_NOT_PROVIDED: { bases: ['fsl-124-1-5'], kind: 'confiscate_goods' },
  WARNING_NOT_PROVIDED: { bases: ['fsl-124-1-5'], kind: 'warning' },
  KIND_CONDITIONS_NOT_MET: { bases: ['fsl-124-1-5'], kind: 'warning' },
  EITHER_OR: { bases: ['fsl-124-1-5'], kinds: ['warning', 'fine'] },
  EXEMPTION_DOES_NOT_LIFT: { basis: 'fsl-124-1-5', exemption: 'fsl-136' },
  EXEMPTION_GOODS_NOT_TAKEN: { exemption: 'fsl-136' },
  DOUBLE_FINE_SAME_ACT: { acts: ['销售过期食品', '未查验'], bases: ['fsl-124-1-5', 'fsl-126-1-3'] },
  ACTS_OF_ONE_BASIS: { acts: ['甲', '乙'], bases: ['fsl-124-1-5'] },
  PERSON_AGAINST_UNIT: { basis: 'fsl-135-1', party: '某某' },
  UNIT_SPARED: { basis: 'fsl-124-1-5', party: '某甲（虚构）' },
  FOUND_BEFORE_CLUE: { act: '经营过期食品', foundOn: '2024-12-31', receivedOn: '2026-09-01' },
  FINED_IN_LINKED_CASE: { party: '某甲（虚构）', case: 'case-a', decision: '示市监处罚〔2026〕1号' },
  UNIT_NOT_PARTY: { basis: 'fsl-124-1-5', party: '某甲（虚构）' },
  INDIVIDUAL_RULE: { basis: 'fsl-124-1-5' },
  LEVEL_NOT_PROVIDED: { basis: 'fsl-124-1-5', level: 'serious' },
  MITIGATION_GROUND_NOT_CITED: { ground: '主动召回' },
  CIRCUMSTANCE_OF_PERSONS: { circumstances: ['N3'] },
  MITIGATION_GROUND_UNKNOWN: { ground: '行政处罚法第一条' },
  BASIS_OPEN: { bases: ['fsl-124-1-5', 'fsl-136'] },
  BASIS_FROM_DUTY: { bases: ['fsl-124-1-5', 'fsl-136'] },
  BASIS_FROM_MATTER: { bases: ['fsl-124-1-5', 'fsl-136'] },
};

const every = (Object.keys(each) as (keyof ReasonParameters)[]).map((code): [string, Reason] => [
  code,
  reasonOf(code, each[code], 'in English'),
]);

describe('A reason of the check', () => {
  it('says its sums in yuan with thousands, in both languages', () => {
    const [above] = rangeDeviations(200_000_000, range, 'heavy', null, null);
    expect(above && reasonIn(above, 'zh-CN')).toBe('罚款 2,000,000.00 元，超过法定最高额 1,234,567.89 元');
    expect(above && reasonIn(above, 'en')).toBe('2,000,000.00 yuan is above the maximum of 1,234,567.89');
    const below = rangeDeviations(100_050, range, 'mitigated', null, 0.1).map((reason) => reasonIn(reason, 'zh-CN'));
    expect(below).toEqual([
      '罚款 1,000.50 元，低于法定最低额 50,000.00 元，且未写明减轻处罚的理由',
      '罚款 1,000.50 元，低于法定最低额 50,000.00 元 的 10%（本地规定的减轻处罚下限）',
    ]);
  });

  it('says tiers, kinds and circumstances in words', () => {
    const [tier] = labelDeviation('heavy', 'lenient');
    expect(tier && reasonIn(tier, 'zh-CN')).toBe('所选裁量档次为从重，罚款数额所处档次为从轻');
    const [recall] = measureReasons([], null, ['order_recall']);
    expect(recall && reasonIn(recall, 'zh-CN')).toContain('责令召回');
  });

  it.each(every)('%s says all of it in Chinese, with no word of the program', (_, reason) => {
    const said = reasonIn(reason, 'zh-CN');
    const withoutIdentifiers = said.replaceAll(/fsl-[\d-]+|（[A-Z]\d）/g, '');
    expect(withoutIdentifiers).not.toMatch(/[A-Za-z_]/);
    expect(said).toMatch(/[\u4e00-\u9fff]/);
  });

  it('says a hearing by its sums and kinds, in both languages (HR Art.5)', () => {
    const hearing = reasonOf('HEARING_REQUIRED', each.HEARING_REQUIRED, '听证范围: …');
    expect(reasonIn(hearing, 'zh-CN')).toBe(
      '属于听证范围（吊销许可证；罚款 10,000.00 元，达到 5,000.00 元），应当告知当事人有要求听证的权利',
    );
    expect(reasonIn(hearing, 'en')).toBe(
      'in the range of a hearing: revocation of a licence; a fine of 10,000.00 yuan reaches 5,000.00 yuan',
    );
  });

  it('that was recorded without parameters is said by its code, as before', () => {
    const old: Reason = { code: 'ABOVE_MAX', message: '60000.00 yuan is above the maximum of 50000.00' };
    expect(reasonIn(old, 'zh-CN')).toBe('罚款超过法定最高额');
    expect(reasonIn(old, 'en')).toBe(old.message);
  });

  it('has words wherever it has parameters', () => {
    expect(Object.keys(toldReasons).sort()).toEqual(Object.keys(each).sort());
  });
});
