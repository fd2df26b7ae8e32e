import type { Party } from '../src/events/clue.js';
import type { Handling } from '../src/events/investigation.js';
import { filledForm } from '../src/forms/view.js';
import { isRefusal } from '../src/refusals/index.js';
import { actsOf } from '../src/standing/acts-of.js';
import { checkHandling } from '../src/standing/handling-check.js';
import { lightFine, nothing } from '../src/testing/bodies.js';
import { contextOf, people } from '../src/testing/county.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

const pharmacy: Party = { kind: 'company', name: '清河某药房有限公司' };
const on = '2026-04-01';
const context = { ...contextOf(law, people.wang, `${on}T02:00:00.000Z`), day: on } as never;

/** Yuan as fen. */
const yuan = (amount: number): number => amount * 100;

const checked = (handling: object, party: Party = pharmacy) =>
  checkHandling(handling as Handling, party, '2026-02-27', context);
const answer = (handling: object): unknown => {
  const check = checked(handling);
  return isRefusal(check) ? check.code : 'accepted';
};

/** 药品管理法126, 情节严重: 50 to 200 万元, and the licence is revoked. */
const practice = {
  act: '未遵守药品经营质量管理规范',
  basisId: 'dal-126',
  facts: { serious: true },
  penalty: { ...nothing, fine: yuan(1_000_000), restrictions: ['revoke_licence'] },
  tier: 'general',
  circumstances: [],
  discretionReasons: '情节严重',
};
/** 药品管理法129: goods of 60,000 yuan, 2 to 10 times: 12 to 60 万元. */
const purchase = {
  act: '从不具有资格的企业购进药品',
  basisId: 'dal-129',
  facts: { goodsValue: yuan(60_000) },
  penalty: { ...nothing, fine: yuan(300_000) },
  tier: 'general',
  circumstances: [],
  discretionReasons: '货值金额六万元',
};
/** The published way: each act by itself, executed as one sum of 130 万元 (F38). */
const both = {
  outcome: 'penalty',
  acts: [practice, purchase],
  penalty: { ...nothing, fine: yuan(1_300_000), restrictions: ['revoke_licence'] },
  discretionReasons: '分别裁量，合并执行',
};

describe('several acts of one party (分别裁量，合并执行)', () => {
  it('reads a handling of one act, as every event of before, as a list of one (分别裁量)', () => {
    expect(actsOf(lightFine)).toMatchObject([
      { act: '', outcome: 'penalty', basisId: lightFine.basisId, penalty: lightFine.penalty },
    ]);
  });
  it('F38: judges each act by its own article and executes one sum', () => {
    expect(checked(both)).toMatchObject({
      range: { min: yuan(620_000), max: yuan(2_600_000) },
      acts: [
        { basisId: 'dal-126', range: { min: yuan(500_000), max: yuan(2_000_000) } },
        { basisId: 'dal-129', range: { min: yuan(120_000), max: yuan(600_000) } },
      ],
    });
  });

  it('F38: takes it in a report over the whole pipeline', () => {
    const before = played(law, upToReview({ party: pharmacy }).slice(0, 10));
    const body = { officers: ['wang', 'li'], course: 'x', factsAndEvidence: 'x', nature: 'x', handling: both };
    expect(before.when('submit-report', body, 'wang', on).answer).toBe('accepted');
    const beside = { ...both, basisId: 'dal-126' };
    expect(before.when('submit-report', { ...body, handling: beside }, 'wang', on).ruling).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'handling.basisId' }],
    });
  });

  it('prints what each act is punished with, and the sum that is executed (APL Art.59)', () => {
    const before = played(law, upToReview({ party: pharmacy, handling: both as never }));
    const notified = before
      .when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08')
      .after.when('issue-notice', {}, 'wang', '2026-04-08').after;
    const { officer, unit } = contextOf(law, people.wang, `${on}T02:00:00.000Z`);
    const form = filledForm(37, notified.file.facts, { law, officer, unit });
    expect(form?.view['penaltyItems']).toEqual([
      { item: '对未遵守药品经营质量管理规范：罚款人民币壹佰万元整（1000000.00元），吊销许可证件' },
      { item: '对从不具有资格的企业购进药品：罚款人民币叁拾万元整（300000.00元）' },
    ]);
    expect(form?.view['together']).toBe('以上合并执行：罚款人民币壹佰叁拾万元整（1300000.00元），吊销许可证件');
    expect(form?.view['basis']).toContain('第一百二十九条');
  });

  it('refuses a sum that is not that of the acts', () => {
    expect(answer({ ...both, penalty: { ...both.penalty, fine: yuan(1_300_001) } })).toBe('acts-do-not-add-up');
    expect(answer({ ...both, penalty: { ...both.penalty, restrictions: [] } })).toBe('acts-do-not-add-up');
  });

  it('refuses one act above its own maximum, whatever the sum could bear', () => {
    const high = { ...purchase, penalty: { ...nothing, fine: yuan(600_001) } };
    const acts = [practice, high];
    expect(answer({ ...both, acts, penalty: { ...both.penalty, fine: yuan(1_600_001) } })).toBe('above-maximum');
  });

  it('leaves one act without a penalty while the other is punished', () => {
    const spared = { ...purchase, outcome: 'no-penalty', penalty: nothing };
    const penalty = practice.penalty;
    expect(answer({ ...both, acts: [practice, spared], penalty })).toBe('accepted');
    expect(answer({ ...both, outcome: 'no-penalty', acts: [practice, spared], penalty })).toBe(
      'penalty-without-outcome',
    );
  });

  it('sums the ranges of the acts that are punished, and not of one that is spared', () => {
    const spared = { ...purchase, outcome: 'no-penalty', penalty: nothing };
    const check = checked({ ...both, acts: [practice, spared], penalty: practice.penalty });
    expect(check).toMatchObject({ range: { min: yuan(500_000), max: yuan(2_000_000) } });
  });

  it('opens the hearing range by all acts in sum (HR Art.5)', () => {
    // 60,000 and 50,000 yuan: each below the 100,000 of an organisation, and above it together.
    const goods = { ...lightFine.facts, goodsValue: yuan(9_000) };
    const one = (basisId: string, fine: number) => ({
      ...purchase,
      act: basisId,
      basisId,
      facts: goods,
      penalty: { ...nothing, fine: yuan(fine) },
    });
    const acts = [one('fsl-124-1-5', 60_000), one('fsl-125-1-2', 50_000)];
    const check = checked({ ...both, acts, penalty: { ...nothing, fine: yuan(110_000) } });
    if (isRefusal(check)) throw new Error(check.code);
    expect(check.reasons.map(({ code }) => code)).toContain('HEARING_REQUIRED');
    expect(check.acts?.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('HEARING_REQUIRED');
  });
});

describe('one act under several norms (APL Art.29)', () => {
  const one = { ...lightFine, penalty: { ...nothing, fine: yuan(50_000) }, facts: { goodsValue: yuan(800) } };

  it('is fined by the norm with the higher fine', () => {
    // 食品安全法125: 5,000 to 50,000; 食品安全法124: 50,000 to 100,000.
    const other = [{ basisId: 'fsl-124-1-5', facts: { goodsValue: yuan(800) } }];
    expect(answer({ ...one, alsoBroken: other })).toBe('not-the-higher-fine');
    const lower = [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800) } }];
    expect(answer({ ...one, basisId: 'fsl-124-1-5', alsoBroken: lower })).toBe('accepted');
  });

  it('is not fined below the least fine of the other norm', () => {
    // 反不正当竞争法(2025)25: up to 1,000,000, no minimum; 食品安全法125: from 5,000.
    const broad = {
      ...one,
      basisId: 'aucl2025-25-1',
      facts: {},
      alsoBroken: [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800) } }],
    };
    expect(answer({ ...broad, penalty: { ...nothing, fine: yuan(4_999) } })).toBe('below-minimum-without-ground');
    expect(answer({ ...broad, penalty: { ...nothing, fine: yuan(5_000) } })).toBe('accepted');
  });

  it('keeps what the other norm takes or closes beside a fine', () => {
    const broad = {
      ...one,
      basisId: 'aucl2025-25-1',
      facts: {},
      penalty: { ...nothing, fine: yuan(5_000), restrictions: ['suspend_business'] },
    };
    const also = [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800), serious: true } }];
    expect(answer({ ...broad, alsoBroken: also })).toBe('accepted');
    expect(answer(broad)).toBe('restriction-not-provided');
  });

  it('asks for the facts of the other norm where its range needs them', () => {
    const also = [{ basisId: 'fsl-125-1-2', facts: {} }];
    expect(answer({ ...one, basisId: 'fsl-124-1-5', alsoBroken: also })).toBe('facts-missing');
  });

  it('asks of counted acts as many times the least fine of the other norm', () => {
    const also = [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800) } }];
    const counted = { number: 3, reason: '三次独立的行为' };
    const three = { ...one, basisId: 'aucl2025-25-1', facts: {}, alsoBroken: also, counted };
    expect(answer({ ...three, penalty: { ...nothing, fine: yuan(14_999) } })).toBe('below-minimum-without-ground');
    expect(answer({ ...three, penalty: { ...nothing, fine: yuan(15_000) } })).toBe('accepted');
  });

  it('takes the restrictions of two norms together, each on the facts of its own (APL Art.29)', () => {
    const penalty = { ...nothing, fine: yuan(50_000), restrictions: ['revoke_licence', 'suspend_business'] };
    const broad = { ...one, basisId: 'aucl2025-25-1', facts: {}, penalty };
    const norm = (serious: boolean) => [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800), serious } }];
    expect(answer({ ...broad, alsoBroken: norm(true) })).toBe('accepted');
    expect(answer({ ...broad, alsoBroken: norm(false) })).toBe('restriction-not-provided');
  });

  it('counts acts of one kind with a reason, against as many times the range (discretion-rules §7)', () => {
    const counted = {
      ...one,
      basisId: 'aucl2025-25-1',
      facts: {},
      counted: { number: 3, reason: '三次独立的宣传行为' },
    };
    expect(checked(counted)).toMatchObject({ range: { min: 0, max: yuan(3_000_000) } });
    expect(answer({ ...one, counted: { number: 3, reason: 'x' } })).toBe('counted-by-quantity');
  });
});

describe('a person who answers for an enterprise (处罚到人)', () => {
  it('is fined as the article fines such persons, not as the enterprise', () => {
    // 药品管理法118: 30 % to three times the income from the enterprise during the violation.
    const manager: Party = { kind: 'natural_person', name: '张某（虚构）', responsibleAs: 'person-in-charge' };
    const fined = (fine: number) => ({
      outcome: 'penalty',
      basisId: 'dal-118-1',
      facts: { personIncomeDuringViolation: yuan(100_000) },
      penalty: { ...nothing, fine: yuan(fine) },
      tier: 'general',
      circumstances: [],
      discretionReasons: 'x',
    });
    expect(checked(fined(100_000), manager)).toMatchObject({ range: { min: yuan(30_000), max: yuan(300_000) } });
    expect(checked(fined(300_001), manager)).toMatchObject({ code: 'above-maximum' });
  });
});
