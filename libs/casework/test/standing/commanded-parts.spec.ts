import type { Party } from '../../src/events/clue.js';
import type { Handling, OffenceFacts, Penalty } from '../../src/events/investigation.js';
import { isRefusal } from '../../src/refusals/index.js';
import { assessHandling } from '../../src/standing/handling-check.js';
import { withPersonAlone } from '../../src/standing/person-alone.js';
import { decidedClass } from '../../src/standing/publicity.js';
import { lightFine, noPenalty, nothing } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { law } from '../law.js';
import { company } from '../two-parties.js';

/*
 * What the law commands beside a fine, and what a handling says of itself. An act of 27 February 2026, handled on 1
 * April; sums in fen.
 */
const on = '2026-04-01' as const;
const violationOn = '2026-02-27' as const;
const context = { ...contextOf(law, people.wang, `${on}T02:00:00.000Z`), day: on };

const fined = (
  basisId: string,
  facts: OffenceFacts,
  penalty: Partial<Penalty>,
  more: Partial<Handling> = {},
): Handling => ({
  ...lightFine,
  basisId,
  facts,
  penalty: { ...nothing, ...penalty },
  ...more,
});
const assessed = (handling: Handling, party: Party = company) => {
  const check = assessHandling(handling, party, violationOn, context);
  if (isRefusal(check)) throw new Error(check.code);
  return check;
};
const kindsLeftOut = (handling: Handling, party: Party = company): unknown[] =>
  assessed(handling, party).reasons.flatMap(({ code, parameters }) =>
    code === 'MANDATORY_COMPONENT_MISSING' && parameters !== undefined && 'kind' in parameters ? [parameters.kind] : [],
  );
const codes = (handling: Handling): string[] => assessed(handling).reasons.map(({ code }) => code);

const person: Party = { kind: 'natural_person', name: '某丙（虚构）', responsibleAs: 'person-in-charge' };

describe('What the law commands beside the fine (应当并处而不并处 is 减轻: discretion-rules §2)', () => {
  const fake = (penalty: Partial<Penalty>, more: Partial<Handling> = {}, facts: OffenceFacts = {}) =>
    fined('dal-116', { goodsValue: 10_000_000, ...facts }, { fine: 160_000_000, ...penalty }, more);

  it('is missed where business goes on after fake drugs (药品管理法116)', () => {
    expect(kindsLeftOut(fake({}))).toEqual(['suspend_business']);
    expect(kindsLeftOut(fake({ restrictions: ['suspend_business'] }))).toEqual([]);
  });
  it('is a licence where that is serious, and then nothing is left to suspend', () => {
    const serious = { serious: true };
    expect(kindsLeftOut(fake({ restrictions: ['suspend_business'] }, {}, serious))).toEqual(['revoke_licence']);
    expect(kindsLeftOut(fake({ restrictions: ['revoke_licence'] }, {}, serious))).toEqual([]);
  });
  it('is one of two where the law lets choose (责令停产停业，直至吊销许可证: 食品安全法125)', () => {
    const food = (restrictions: Penalty['restrictions']) =>
      fined('fsl-125-1-2', { goodsValue: 500_000, serious: true }, { fine: 1_000_000, restrictions });
    expect(kindsLeftOut(food([]))).toEqual(['suspend_business', 'revoke_licence']);
    expect(kindsLeftOut(food(['suspend_business']))).toEqual([]);
    expect(kindsLeftOut(food(['revoke_licence']))).toEqual([]);
  });
  it('may be left out by mitigation on its ground (APL Art.32)', () => {
    const mitigated = { tier: 'mitigated' as const, mitigationGround: '《行政处罚法》第三十二条第一项' };
    expect(kindsLeftOut(fake({}, mitigated))).toEqual([]);
  });
  it('is a warning, unless it was given with the order that was not followed (食品安全法126)', () => {
    expect(kindsLeftOut(fined('fsl-126-1-3', {}, {}))).toEqual(['warning']);
    expect(kindsLeftOut(fined('fsl-126-1-3', {}, { warning: true }))).toEqual([]);
    expect(kindsLeftOut(fined('fsl-126-1-3', { refusedToCorrect: true }, { fine: 500_000 }))).toEqual([]);
  });
  it('is of a person his own income and the ban for life (药品管理法118)', () => {
    const facts = { personIncomeDuringViolation: 10_000_000 };
    const of = (penalty: Partial<Penalty>) =>
      kindsLeftOut(fined('dal-118-1', facts, { fine: 5_000_000, ...penalty }), person);
    expect(of({})).toEqual(['confiscate_personal_income', 'ban_person']);
    expect(of({ confiscatedGains: 10_000_000, restrictions: ['ban_person'] })).toEqual([]);
  });
});

describe('The ground of a mitigated penalty (APL Art.30-33, 36)', () => {
  const mitigated = (mitigationGround: string, basisId = 'fsl-124-1-5') =>
    codes(fined(basisId, { goodsValue: 7_447 }, { fine: 300_000 }, { tier: 'mitigated', mitigationGround }));

  it.each(['《行政处罚法》第三十二条第一项', '《行政处罚法》第三十三条第一款'])('may be %s', (ground) => {
    expect(mitigated(ground)).not.toContain('MITIGATION_GROUND_UNKNOWN');
  });
  it('is not the limitation, which forbids a penalty (APL Art.36)', () => {
    expect(mitigated('《行政处罚法》第三十六条')).toContain('MITIGATION_GROUND_UNKNOWN');
  });
  it('is not one of another law: 产品质量法55 reduces penalties of its own articles 49 to 53', () => {
    expect(mitigated('《产品质量法》第五十五条')).toContain('MITIGATION_GROUND_UNKNOWN');
    expect(mitigated('《产品质量法》第五十五条', 'pql-50')).not.toContain('MITIGATION_GROUND_UNKNOWN');
    expect(mitigated('《产品质量法》第五十五条', 'pql-54')).toContain('MITIGATION_GROUND_UNKNOWN');
  });
});

describe('A handling that spares (APL Art.33; 食品安全法136)', () => {
  const spared = (code: string, facts: OffenceFacts = { goodsValue: 7_447 }, goods = 0): Handling => ({
    ...noPenalty,
    facts,
    penalty: { ...nothing, confiscatedGoodsValue: goods },
    circumstances: [{ code, evidence: '附卷材料' }],
  });
  it('is no penalty, and no fine is missing', () => {
    expect(assessed(spared('N1')).verdict).toBe('no-penalty');
    expect(codes(spared('N1'))).not.toContain('FINE_NOT_STATED');
  });
  it('takes the goods all the same where the exemption says so', () => {
    expect(codes(spared('N5'))).toContain('EXEMPTION_GOODS_NOT_TAKEN');
    expect(codes(spared('N5', { goodsValue: 7_447 }, 7_447))).not.toContain('EXEMPTION_GOODS_NOT_TAKEN');
    expect(codes(spared('N5', {}))).not.toContain('EXEMPTION_GOODS_NOT_TAKEN');
    expect(codes(spared('N1'))).not.toContain('EXEMPTION_GOODS_NOT_TAKEN');
  });
});

describe('Goods that are taken although the penalty is spared', () => {
  it.each([
    ['食品安全法136', 'fsl-124-1-5'],
    ['医疗器械监督管理条例87', 'mdr-86'],
    ['化妆品监督管理条例68', 'cos-60'],
  ])('are missed under %s where they stay with the party', (_, basisId) => {
    const spared = (goods: number): Handling => ({
      ...noPenalty,
      basisId,
      facts: { goodsValue: 50_000 },
      penalty: { ...nothing, confiscatedGoodsValue: goods },
      circumstances: [{ code: 'N5', evidence: '进货查验记录' }],
    });
    expect(codes(spared(0))).toContain('EXEMPTION_GOODS_NOT_TAKEN');
    expect(codes(spared(50_000))).not.toContain('EXEMPTION_GOODS_NOT_TAKEN');
    expect(codes(spared(50_000))).not.toContain('EXEMPTION_DOES_NOT_LIFT');
  });
});

describe('Several norms and several acts', () => {
  it('leave what another norm provides beside the higher fine (APL Art.29)', () => {
    const broken = (facts: OffenceFacts) =>
      codes(
        fined(
          'aucl2025-25-1',
          {},
          { fine: 100_000_000, restrictions: ['suspend_business'] },
          { alsoBroken: [{ basisId: 'fsl-125-1-2', facts }] },
        ),
      );
    expect(broken({ goodsValue: 10_000_000, serious: true })).not.toContain('RESTRICTION_NOT_PROVIDED');
    expect(broken({ goodsValue: 10_000_000 })).toContain('RESTRICTION_NOT_PROVIDED');
  });
  const acts = (
    ...parts: {
      act: string;
      basisId: string;
      facts: OffenceFacts;
      penalty: Partial<Penalty>;
      outcome?: 'no-penalty';
      tier?: 'lenient';
    }[]
  ): Handling => {
    const all = parts.map((part) => ({
      ...part,
      penalty: { ...nothing, ...part.penalty },
      circumstances: part.outcome === undefined ? [] : [{ code: 'N1', evidence: '附卷' }],
      discretionReasons: '……',
    }));
    const sum = (of: 'fine' | 'confiscatedGains') => all.reduce((total, { penalty }) => total + penalty[of], 0);
    const { basisId: _id, facts: _facts, circumstances: _c, tier: _t, ...rest } = lightFine;
    const penalty = {
      ...nothing,
      fine: sum('fine'),
      confiscatedGains: sum('confiscatedGains'),
      warning: all.some((each) => each.penalty.warning),
    };
    return { ...rest, acts: all, penalty };
  };
  const price = {
    act: '未标明价格',
    basisId: 'pvr-13',
    facts: {},
    penalty: { fine: 100_000 },
    tier: 'lenient' as const,
  };

  it('are asked why they are two where one day and one basis hold both (discretion-rules §2.5)', () => {
    const food = (act: string) => ({
      act,
      basisId: 'fsl-124-1-5',
      facts: { goodsValue: 900_000 },
      penalty: { fine: 5_000_000 },
    });
    expect(codes(acts(food('销售过期饼干'), food('销售过期糖果')))).toContain('ACTS_OF_ONE_BASIS');
    expect(codes(acts(food('销售过期饼干'), price))).not.toContain('ACTS_OF_ONE_BASIS');
  });
  it('are each of the class of what is imposed for it (PUB Art.2, 13, 14; CRED Art.6(2))', () => {
    const classOf = (handling: Handling) => decidedClass(handling, company, on, law);
    const food = { act: '销售不合格食品', basisId: 'fsl-125-1-2', facts: { goodsValue: 100_000 } };
    expect(classOf(acts({ ...food, penalty: {}, outcome: 'no-penalty' }, price))).toBe('minor');
    expect(
      classOf(acts({ act: '未建立记录', basisId: 'fsl-126-1-3', facts: {}, penalty: { warning: true } }, price)),
    ).toBe('minor');
    const gaining = { ...price, penalty: { fine: 100_000, confiscatedGains: 1_000 } };
    expect(classOf(acts({ ...food, penalty: { fine: 500_000 }, tier: 'lenient' }, gaining))).toBe('general');
    expect(classOf(acts({ ...food, penalty: { fine: 6_000_000 } }, price))).toBe('serious');
  });
});

describe('A person against the enterprise (医疗器械监督管理条例86; 药品管理法118; 食品安全法135)', () => {
  const against = (ofPerson: Handling, ofUnit: Handling): string[] =>
    withPersonAlone(
      assessed(ofPerson, person),
      { party: person, handling: ofPerson },
      [{ party: company, handling: ofUnit }],
      {
        ...context,
        facts: [],
      },
    ).reasons.map(({ code }) => code);
  const income = { personIncomeDuringViolation: 10_000_000 };

  it('is punished for what is serious of the enterprise too', () => {
    const ofPerson = fined(
      'mdr-86-person',
      { ...income, serious: true },
      { fine: 5_000_000, restrictions: ['ban_person'] },
    );
    const unit = (facts: OffenceFacts) => fined('mdr-86', { goodsValue: 2_000_000, ...facts }, { fine: 20_000_000 });
    expect(against(ofPerson, unit({}))).toContain('PERSON_AGAINST_UNIT');
    expect(against(ofPerson, unit({ serious: true }))).not.toContain('PERSON_AGAINST_UNIT');
  });
  it('answers under 药品管理法118 for fake or seriously substandard drugs alone', () => {
    const ofPerson = fined('dal-118-1', income, { fine: 5_000_000, restrictions: ['ban_person'] });
    expect(against(ofPerson, fined('dal-116', { goodsValue: 10_000_000 }, { fine: 160_000_000 }))).not.toContain(
      'PERSON_AGAINST_UNIT',
    );
    expect(against(ofPerson, fined('pvr-13', {}, { fine: 100_000 }))).toContain('PERSON_AGAINST_UNIT');
  });
  it('is banned under 食品安全法135(1) where the licence of the enterprise was revoked', () => {
    const ofPerson = fined('fsl-135-1', {}, { restrictions: ['ban_person'] });
    const unit = (restrictions: Penalty['restrictions']) =>
      fined('fsl-124-1-5', { goodsValue: 7_447, serious: true }, { fine: 6_000_000, restrictions });
    expect(against(ofPerson, unit([]))).toContain('PERSON_AGAINST_UNIT');
    expect(against(ofPerson, unit(['revoke_licence']))).not.toContain('PERSON_AGAINST_UNIT');
  });
});
