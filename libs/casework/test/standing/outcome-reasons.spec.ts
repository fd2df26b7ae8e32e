import type { Party } from '../../src/events/clue.js';
import type { Handling } from '../../src/events/investigation.js';
import { isRefusal } from '../../src/refusals/index.js';
import { assessHandling, checkHandling } from '../../src/standing/handling-check.js';
import { lightFine, noPenalty, nothing } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { law } from '../law.js';
import { company } from '../two-parties.js';

const on = '2026-04-01' as const;
const context = { ...contextOf(law, people.wang, `${on}T02:00:00.000Z`), day: on };

const codeOf = (handling: Handling): string | null => {
  const checked = checkHandling(handling, company, '2026-02-27', context);
  return isRefusal(checked) ? checked.code : null;
};
const reasonsOf = (handling: Handling, kind: Party['kind'] = company.kind): string[] => {
  const assessed = assessHandling(handling, { ...company, kind }, '2026-02-27', context);
  return isRefusal(assessed) ? [] : assessed.reasons.map(({ code }) => code);
};
const verdictOf = (handling: Handling): string | null => {
  const assessed = assessHandling(handling, company, '2026-02-27', context);
  return isRefusal(assessed) ? null : assessed.verdict;
};
const because = (handling: Handling, ...codes: string[]): Handling => ({
  ...handling,
  circumstances: codes.map((code) => ({ code, evidence: '附卷材料' })),
});

describe('no penalty (APL Art.30, 31, 33, 36)', () => {
  it.each(['N1', 'N2', 'N3', 'N4', 'F1'])('stands on %s', (code) => {
    expect(reasonsOf(because(noPenalty, code))).not.toContain('NO_PENALTY_GROUND_MISSING');
  });
  it.each([[[]], [['M1']], [['S1', 'M2']], [['C1']]])('does not stand on %j: the check says so', (codes) => {
    expect(reasonsOf(because(noPenalty, ...codes))).toContain('NO_PENALTY_GROUND_MISSING');
  });
  it('stands on the exemption of a special law where that lifts the basis (食品安全法136), and nowhere else', () => {
    // fsl-124 to 126 are lifted; the advertising law has no such exemption.
    expect(reasonsOf(because(noPenalty, 'N5'))).not.toContain('EXEMPTION_DOES_NOT_LIFT');
    expect(reasonsOf(because({ ...noPenalty, basisId: 'ad-59-1-1' }, 'N5'))).toContain('EXEMPTION_DOES_NOT_LIFT');
  });
  it('needs no ground where the facts are not established (APL Art.57(1)(3))', () => {
    const unproven: Handling = { ...because(noPenalty), outcome: 'not-established' };
    expect(reasonsOf(unproven)).not.toContain('NO_PENALTY_GROUND_MISSING');
  });
  it('takes the goods under 食品安全法136 alone: confiscation is a penalty (APL Art.9(2))', () => {
    const taking = (code: string) =>
      because({ ...noPenalty, penalty: { ...nothing, confiscatedGoodsValue: 80_000 } }, code);
    expect(codeOf(taking('N5'))).toBeNull();
    for (const code of ['N1', 'N2', 'F1']) expect(codeOf(taking(code))).toBe('penalty-without-outcome');
  });
});

describe('a penalty', () => {
  it.each(['N1', 'N2', 'N3', 'N4'])('beside %s, which forbids it, gets a remark', (code) => {
    expect(reasonsOf(because(lightFine, 'S1', code))).toContain('PENALTY_ALTHOUGH_SPARED');
  });
  it('beside a first offence does not: it may be spared, and need not (APL Art.33(1))', () => {
    expect(reasonsOf(because(lightFine, 'F1'))).not.toContain('PENALTY_ALTHOUGH_SPARED');
  });
  it('that leaves gains to the party gets a remark, which only what is given back answers (APL Art.28(2))', () => {
    const leaving = (confiscatedGains: number): Handling => ({
      ...lightFine,
      penalty: { ...lightFine.penalty, confiscatedGains },
    });
    expect(reasonsOf(leaving(30_000))).not.toContain('GAINS_LEFT_OUT');
    expect(reasonsOf(leaving(29_999))).toContain('GAINS_LEFT_OUT');
    expect(reasonsOf(leaving(0))).toContain('GAINS_LEFT_OUT');
    expect(codeOf(leaving(0))).toBeNull();
    expect(codeOf(leaving(30_001))).toBe('more-than-the-gains');
  });
  it('revokes a licence only where the offence is said to be serious (食品安全法125(1); APL Art.4, 38)', () => {
    const revoking: Handling = { ...lightFine, penalty: { ...lightFine.penalty, restrictions: ['revoke_licence'] } };
    expect(codeOf(revoking)).toBe('restriction-not-provided');
    expect(codeOf({ ...revoking, facts: { ...revoking.facts, serious: true } })).toBeNull();
  });
  it.each([
    ['行政处罚法第九十九条', true],
    // The text before 15 July 2021 had its grounds in Art.27; today's Art.27 is about transfers to the police.
    ['行政处罚法第二十七条', true],
    ['行政处罚法第三十二条第一项', false],
    ['主动消除违法行为危害后果', false],
    ['主动消除违法行为危害后果（行政处罚法第三十二条第一项）。', false],
    ['依据《中华人民共和国行政处罚法》第三十二条第（一）项，减轻处罚', false],
    ['情节轻微（行政处罚法第九十九条）', true],
    ['违反食品安全法第一百二十四条，主动召回', true],
  ])('mitigated by %s: a provision that gives no ground is named', (mitigationGround, isNamed) => {
    const mitigated: Handling = { ...lightFine, tier: 'mitigated', mitigationGround };
    expect(reasonsOf(mitigated).includes('MITIGATION_GROUND_UNKNOWN')).toBe(isNamed);
  });
  it.each([
    ['天气不好', true],
    ['主动消除违法行为危害后果', true],
    ['主动消除违法行为危害后果（行政处罚法第三十二条第一项）', false],
    ['《某省市场监管领域轻微违法行为减轻处罚清单》第三项', false],
    ['行政处罚法第九十九条', false],
  ])(
    'mitigated because of %s: the provision or the local rule is missing (APL Art.32; PR Art.62)',
    (ground, isMissing) => {
      const mitigated: Handling = { ...lightFine, tier: 'mitigated', mitigationGround: ground };
      expect(reasonsOf(mitigated).includes('MITIGATION_GROUND_NOT_CITED')).toBe(isMissing);
    },
  );
  it.each(['N3', 'S5', 'M4', 'M5'])(
    'weighs %s for persons, and says so of an organisation (APL Art.30, 31)',
    (code) => {
      const weighed = { ...lightFine, circumstances: [{ code, evidence: '户口簿' }] } as Handling;
      const isTold = (kind: Party['kind']) => reasonsOf(weighed, kind).includes('CIRCUMSTANCE_OF_PERSONS');
      expect([isTold('company'), isTold('natural_person'), isTold('individual_business')]).toEqual([
        true,
        false,
        false,
      ]);
    },
  );

  // 食品安全法125(1)(2): from 5,000 yuan. 减轻 is below the minimum and lawful on a ground of the law (APL Art.32).
  it.each([
    ['mitigated, on a ground of the law', 'mitigated', '行政处罚法第三十二条第一项', 'mitigated'],
    ['mitigated, on a provision that gives no ground', 'mitigated', '行政处罚法第九十九条', 'below-minimum'],
    ['mitigated, on a local list', 'mitigated', '《某省减轻处罚清单》第3项', 'mitigated'],
    ['mitigated, on what is no provision', 'mitigated', '当事人家里困难', 'below-minimum'],
    ['mitigated, on a law that has no ground', 'mitigated', '价格法第四十条', 'below-minimum'],
    ['called mitigated, with no ground', 'mitigated', undefined, 'below-minimum'],
    ['called lenient, with a ground', 'lenient', '行政处罚法第三十二条第一项', 'below-minimum'],
  ] as const)('a fine of 4,000 yuan is %s', (_which, tier, mitigationGround, verdict) => {
    const penalty = { ...nothing, fine: 400_000 };
    const ground = mitigationGround === undefined ? {} : { mitigationGround };
    const mitigated: Handling = { ...lightFine, tier, penalty, ...ground };
    expect(verdictOf(mitigated)).toBe(verdict);
  });
});
