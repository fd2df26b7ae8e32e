import { assert, integer, maxSafeNat, property } from 'fast-check';
import { citedLaw } from '../../src/forms/chinese/cited-law.js';
import { issueDate, textDate, textTime } from '../../src/forms/chinese/date.js';
import { capitalAmount, digitAmount, fullAmount } from '../../src/forms/chinese/money.js';
import { chineseNumeral } from '../../src/forms/chinese/numeral.js';
import { law } from '../law.js';

/** Reads digits with units back, as a cashier would. */
const readGroups = (text: string, digits: string, units: Record<string, number>): number => {
  let [sum, digit] = [0, 0];
  for (const character of text) {
    if (digits.includes(character)) digit = digits.indexOf(character);
    else {
      sum += (digit === 0 && character === '十' ? 1 : digit) * (units[character] ?? Number.NaN);
      digit = 0;
    }
  }
  return sum + digit;
};
const capitals = '零壹贰叁肆伍陆柒捌玖';
const readYuan = (text: string): number => {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at !== -1) return readYuan(text.slice(0, at)) * size + readYuan(text.slice(at + 1));
  }
  return readGroups(text, capitals, { 拾: 10, 佰: 100, 仟: 1000 });
};
const readFen = (text: string): number => {
  const {
    yuan = '',
    jiao,
    fen,
  } = /^人民币(?:(?<yuan>.+)元)?(?:零?(?<jiao>.)角)?(?:零?(?<fen>.)分)?整?$/u.exec(text)?.groups ?? {};
  const digit = (character: string | undefined) => (character === undefined ? 0 : capitals.indexOf(character));
  return readYuan(yuan) * 100 + digit(jiao) * 10 + digit(fen);
};

describe('An amount in capitals', () => {
  it.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [50, '人民币伍角整'],
    [500_000, '人民币伍仟元整'],
    [100_05, '人民币壹佰元零伍分'],
    [100_50, '人民币壹佰元伍角整'],
    [1_005_00, '人民币壹仟零伍元整'],
    [10_000_00, '人民币壹万元整'],
    [10_000_500_00, '人民币壹仟万零伍佰元整'],
    [10_010_00, '人民币壹万零壹拾元整'],
    [100_000_001_00, '人民币壹亿零壹元整'],
    [1_234_567_89, '人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
  ])('writes %i fen as %s', (fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });

  it('can be read back as the same amount, whatever it is', () => {
    assert(property(maxSafeNat(), (fen) => readFen(capitalAmount(fen)) === fen));
  });

  it('has no two zeros beside each other, and none before a unit', () => {
    assert(property(maxSafeNat(), (fen) => !/零零|零[拾佰仟万亿角分]/u.test(capitalAmount(fen))));
  });

  it('stands beside the same amount in digits', () => {
    expect(digitAmount(5)).toBe('0.05元');
    expect(fullAmount(500_000)).toBe('人民币伍仟元整（5000.00元）');
    assert(property(maxSafeNat(), (fen) => Number(digitAmount(fen).replace(/[.元]/g, '')) === fen));
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('is refused for %p', (fen) => {
    expect(() => capitalAmount(fen)).toThrow(RangeError);
    expect(() => digitAmount(fen)).toThrow(RangeError);
  });
});

describe('A Chinese numeral', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [125, '一百二十五'],
    [1224, '一千二百二十四'],
  ])('writes %i as %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it('can be read back', () => {
    assert(
      property(
        integer({ min: 0, max: 9999 }),
        (value) => readGroups(chineseNumeral(value), '零一二三四五六七八九', { 十: 10, 百: 100, 千: 1000 }) === value,
      ),
    );
  });

  it.each([-1, 1.5, 10_000])('is refused for %p', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });
});

describe('A date on a document', () => {
  it('is spelled where the document is issued, and stands in digits in running text', () => {
    expect(issueDate('2026-11-23')).toBe('二〇二六年十一月二十三日');
    expect(issueDate('2030-10-10')).toBe('二〇三〇年十月十日');
    expect(textDate('2026-03-06')).toBe('2026年3月6日');
  });

  it('is the day in China, also before eight in the morning there', () => {
    expect(textTime('2026-03-05T17:05:00Z')).toBe('2026年3月6日1时5分');
  });
});

describe('A provision', () => {
  it('is cited by law, article, paragraph and item', () => {
    expect(citedLaw(law.bases, 'fsl-125-1-2', '2026-03-02')).toBe(
      '《中华人民共和国食品安全法》第一百二十五条第一款第二项',
    );
  });

  it('is cited without the year by which the tables tell two texts apart', () => {
    const dated = law.bases.find((basis) => /（\d{4}）$/u.test(basis.law));
    expect(dated).toBeDefined();
    expect(citedLaw(law.bases, dated?.id ?? '', '2026-03-02')).not.toMatch(/（\d{4}）/u);
  });

  it('that no table has keeps its identifier, since a document must not lose its ground', () => {
    expect(citedLaw(law.bases, 'none-1', '2026-03-02')).toBe('none-1');
  });
});
