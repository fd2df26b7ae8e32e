import type { Handling } from '#casework';
import { lightFine, nothing, report } from '../src/testing/bodies.js';
import { before } from './rules-of.js';

const company = { kind: 'company', name: '某公司' } as const;
const reported = (change: Partial<Handling>): string =>
  before('submit-report', { party: company })().when(
    'submit-report',
    report({ ...lightFine, ...change }),
    'wang',
    '2026-04-01',
  ).answer;

describe('what the law binds the tier to (食品安全法实施条例67: 应当依法从重从严; APL Art.4, 5)', () => {
  // 食品安全法125(1): goods of 20,000 yuan are 情节严重; five to ten times, 100,000 to 200,000 yuan; heavy from 170,000.
  const grave = { facts: { goodsValue: 2_000_000, illegalGains: 30_000 }, circumstances: [] };
  const fined = (yuan: number, tier: NonNullable<Handling['tier']>, more: Partial<Handling> = {}) =>
    reported({ ...grave, ...more, tier, penalty: { ...nothing, fine: yuan * 100, confiscatedGains: 30_000 } });

  it('is followed', () => {
    expect(fined(180_000, 'heavy')).toBe('accepted');
  });
  it.each(['general', 'lenient'] as const)('or refused: %s', (tier) => {
    expect(fined(120_000, tier)).toBe('direction-not-followed');
  });
  it('is not refused where another provision binds the other way: both are weighed (APL Art.32)', () => {
    expect(fined(120_000, 'lenient', { circumstances: [{ code: 'S1', evidence: '主动消除危害后果' }] })).toBe(
      'accepted',
    );
    expect(fined(120_000, 'lenient', { circumstances: [{ code: 'M1', evidence: '配合调查' }] })).toBe(
      'direction-not-followed',
    );
  });
  it('binds nothing where the goods stay below 20,000 yuan', () => {
    const facts = { goodsValue: 1_999_999, illegalGains: 30_000 };
    expect(fined(120_000, 'lenient', { facts })).toBe('accepted');
  });
  it('asks for 减轻 where the law gives it (药品经营和使用质量监督管理办法68)', () => {
    const late = (tier: NonNullable<Handling['tier']>, fine: number) =>
      reported({
        basisId: 'dur-68-1',
        facts: { goodsValue: 80_000, conduct: 'corrected_without_effect' },
        circumstances: [],
        tier,
        ...(tier === 'mitigated' ? { mitigationGround: '办法68' } : {}),
        penalty: { ...nothing, fine },
      });
    expect(late('lenient', 150_000_000)).toBe('direction-not-followed');
    expect(late('mitigated', 1_000_000)).toBe('accepted');
  });
});

describe('one of two (医疗广告管理办法22: 给予警告或者处罚款)', () => {
  it('is imposed, not both', () => {
    const imposed = (penalty: object) =>
      reported({ basisId: 'meda-22', facts: {}, tier: 'lenient', penalty: { ...nothing, ...penalty } });
    expect(imposed({ warning: true, fine: 1_000_000 })).toBe('one-or-the-other');
    expect(imposed({ fine: 1_000_000 })).toBe('accepted');
    expect(imposed({ warning: true })).toBe('accepted');
  });
});
