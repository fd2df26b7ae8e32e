import { factsAskedBy } from '../../src/discretion/facts-asked.js';
import { CATEGORIES, COUNTS, FLAGS, QUANTITIES } from '../../src/discretion/facts.js';
import { statutoryRange } from '../../src/discretion/index.js';
import { bases, getBasis } from './law-tables.js';

const asked = (id: string): readonly string[] => factsAskedBy(getBasis(id));

describe('The facts that a basis asks for', () => {
  // Read in the articles.
  it.each([
    // 货值金额不足一万元的…；一万元以上的，并处货值金额…倍；没收违法所得；情节严重的，吊销许可证
    ['食品安全法124(1)(5)', 'fsl-124-1-5', ['goodsValue', 'illegalGains', 'serious']],
    // 违法经营额五万元以上的，…五倍以下；五年内实施两次以上商标侵权行为或者有其他严重情节的
    ['商标法60(2)', 'tm-60-2', ['illegalTurnover']],
    // 处广告费用…倍，广告费用无法计算或者明显偏低的
    ['广告法55(1)', 'ad-55-1', ['adFee', 'adFeeUncalculable']],
  ])('are those of the article: %s', (_article, id, facts) => {
    expect(asked(id)).toEqual(expect.arrayContaining(facts));
  });

  it('are no others where the article looks at none', () => {
    // 未按照规定建立并遵守进货查验记录…制度：责令改正，给予警告；拒不改正的，处五千元以上五万元以下罚款；情节严重的，责令停产停业
    expect([...asked('fsl-126-1-3')].sort()).toEqual(['refusedToCorrect', 'serious']);
  });

  it('are at least all that the range misses where nothing is stated', () => {
    const known = new Set<string>([...QUANTITIES, ...FLAGS, ...COUNTS, ...CATEGORIES]);
    const without = bases.flatMap((basis) => {
      const { party, responsiblePersons } = statutoryRange(basis, {}, 'organisation');
      const missing = [party, responsiblePersons].flatMap((fine) => (fine.kind === 'unknown' ? fine.missing : []));
      const facts = factsAskedBy(basis);
      return missing.filter((name) => known.has(name) && !facts.includes(name)).map((name) => `${basis.id} ${name}`);
    });
    expect(without).toEqual([]);
  });
});
