import type { Handling } from '../../src/events/investigation.js';
import { isRefusal } from '../../src/refusals/index.js';
import { assessHandling, checkHandling } from '../../src/standing/handling-check.js';
import { reportFaults } from '../../src/standing/handling-faults.js';
import { lightFine, nothing } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { law } from '../law.js';
import { company } from '../two-parties.js';

const on = '2026-04-01' as const;
const context = { ...contextOf(law, people.wang, `${on}T02:00:00.000Z`), day: on };
const yuan = (amount: number): number => amount * 100;

/** 反不正当竞争法(2025)25: a fine up to 1,000,000 yuan; it takes no goods and warns nobody. */
const advertised = {
  outcome: 'penalty',
  basisId: 'aucl2025-25-1',
  facts: {},
  penalty: { ...nothing, fine: yuan(50_000) },
  tier: 'lenient',
  circumstances: [],
  discretionReasons: '情节较轻',
} as const;

const codeOf = (handling: object): string | null => {
  const checked = checkHandling(handling as Handling, company, '2026-02-27', context);
  return isRefusal(checked) ? checked.code : null;
};
const reasonsOf = (handling: object): string[] => {
  const assessed = assessHandling(handling as Handling, company, '2026-02-27', context);
  return isRefusal(assessed) ? [] : assessed.reasons.map(({ code }) => code);
};

describe('goods that are confiscated (APL Art.4, 38)', () => {
  const taking = { ...advertised, penalty: { ...advertised.penalty, confiscatedGoodsValue: yuan(800) } };

  it('are refused under a basis that provides no confiscation, and the check says so', () => {
    expect(codeOf(taking)).toBe('confiscation-not-provided');
    expect(reasonsOf(taking)).toContain('CONFISCATION_NOT_PROVIDED');
  });

  it('are taken under another norm that the act breaks and that provides for it (APL Art.29)', () => {
    const also = [{ basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(800) } }];
    expect(codeOf({ ...taking, alsoBroken: also })).toBeNull();
  });

  it('are taken under a basis that provides for it', () => {
    const own = { ...lightFine, penalty: { ...lightFine.penalty, confiscatedGoodsValue: yuan(800) } };
    expect(codeOf(own)).toBeNull();
    expect(reasonsOf(own)).not.toContain('CONFISCATION_NOT_PROVIDED');
  });

  it('of one of several acts are held against the basis of that act', () => {
    const acts = [
      { ...taking, act: '虚假宣传', outcome: undefined },
      { ...lightFine, act: '标签', outcome: undefined },
    ];
    const penalty = { ...lightFine.penalty, fine: yuan(58_000), confiscatedGoodsValue: yuan(800) };
    expect(codeOf({ outcome: 'penalty', acts, penalty, discretionReasons: 'x' })).toBe('confiscation-not-provided');
  });
});

describe('gains (APL Art.28(2))', () => {
  it('are taken whatever the basis says', () => {
    const taking = { ...advertised, penalty: { ...advertised.penalty, confiscatedGains: yuan(100) } };
    const gained = (amount: number) => ({ ...taking, facts: { ...taking.facts, illegalGains: yuan(amount) } });
    expect(codeOf(gained(100))).toBeNull();
    expect(codeOf(taking)).toBeNull();
    // No more than was gained, where that is stated.
    expect(codeOf(gained(99))).toBe('more-than-the-gains');
  });
});

describe('a warning (APL Art.4)', () => {
  const warned = { ...advertised, penalty: { ...advertised.penalty, warning: true } };
  it('without a basis that has one gets a remark (APL Art.4, 38)', () => {
    expect(reasonsOf(warned)).toContain('WARNING_NOT_PROVIDED');
    expect(codeOf(warned)).toBeNull();
    expect(reasonsOf({ ...warned, basisId: 'fsl-126-1-3' })).not.toContain('WARNING_NOT_PROVIDED');
  });
  it('is imposed under another norm of the act that has one (APL Art.29)', () => {
    expect(codeOf({ ...warned, alsoBroken: [{ basisId: 'fsl-126-1-3', facts: {} }] })).toBeNull();
  });
});

describe('one act under two bases (APL Art.29)', () => {
  const { outcome: _outcome, ...label } = lightFine;
  const { outcome: _other, ...shown } = advertised;
  const told = (one: string, other: string): Handling =>
    ({
      outcome: 'penalty',
      acts: [
        { ...label, act: one },
        { ...shown, act: other },
      ],
      penalty: { ...lightFine.penalty, fine: yuan(58_000) },
      discretionReasons: 'x',
    }) as unknown as Handling;

  it('is one entry: the second names the field where its norm belongs', () => {
    expect(reportFaults(told('经营标签虚假的食品', '经营标签虚假的食品。'), 'handling')).toEqual([
      expect.objectContaining({
        field: 'handling.acts.1',
        code: 'act-of-another',
        reason: expect.stringContaining('Also broken') as string,
      }),
    ]);
    expect(reportFaults(told('经营标签虚假的食品', '发布虚假广告'), 'handling')).toEqual([]);
  });

  it('told in other words on the same facts gets a remark', () => {
    const facts = { goodsValue: yuan(800) };
    const both = {
      ...told('经营标签虚假的食品', '在标签上作虚假宣传'),
      acts: [
        { ...label, facts, act: '经营标签虚假的食品' },
        { ...shown, facts, act: '在标签上作虚假宣传' },
      ],
    };
    expect(reasonsOf(both)).toContain('DOUBLE_FINE_SAME_ACT');
    expect(reasonsOf(told('经营标签虚假的食品', '发布虚假广告'))).not.toContain('DOUBLE_FINE_SAME_ACT');
  });
});
