import { citedProvisions } from '../../src/discretion/index.js';
import { bases } from './law-tables.js';

const read = (text: string) =>
  citedProvisions(text, bases).map(({ law, article, paragraph, item }) => [law, article, paragraph, item]);

describe('a citation as decisions write it', () => {
  it.each([
    ['食品安全法124(1)(5)', [['食品安全法', 124, 1, 5]]],
    ['《中华人民共和国食品安全法》第一百二十四条第一款第（五）项', [['食品安全法', 124, 1, 5]]],
    ['食品安全法第124条第1款第5项', [['食品安全法', 124, 1, 5]]],
    ['违反了中华人民共和国食品安全法第三十四条第（十）项的规定', [['食品安全法', 34, null, 10]]],
    [
      '《产品质量法》第四十九条、第五十条',
      [
        ['产品质量法', 49, null, null],
        ['产品质量法', 50, null, null],
      ],
    ],
    [
      '《食品安全法》第一百二十四条第一款第（一）项、第（五）项',
      [
        ['食品安全法', 124, 1, 1],
        ['食品安全法', 124, 1, 5],
      ],
    ],
    [
      '《广告法》第五十五条第一款、第三款',
      [
        ['广告法', 55, 1, null],
        ['广告法', 55, 3, null],
      ],
    ],
    [
      '商标法57(2)、60',
      [
        ['商标法', 57, 2, null],
        ['商标法', 60, null, null],
      ],
    ],
    [
      '行政处罚法33(1)、(3)',
      [
        ['行政处罚法', 33, 1, null],
        ['行政处罚法', 33, 3, null],
      ],
    ],
    ['反不正当竞争法（2019）20(1)', [['反不正当竞争法', 20, 1, null]]],
    ['《中华人民共和国反不正当竞争法》(2019年修正)第二十条第一款', [['反不正当竞争法', 20, 1, null]]],
    ['反法第二十条', [['反不正当竞争法', 20, null, null]]],
    ['消法56', [['消费者权益保护法', 56, null, null]]],
    ['特设法第八十五条', [['特种设备安全法', 85, null, null]]],
    [
      '依据《行政处罚法》第二十八条和《价格法》第三十九条',
      [
        ['行政处罚法', 28, null, null],
        ['价格法', 39, null, null],
      ],
    ],
    [
      '《广告法》第四条，依据该法第五十五条',
      [
        ['广告法', 4, null, null],
        ['广告法', 55, null, null],
      ],
    ],
    ['合同行政监督管理办法', [['合同行政监督管理办法', null, null, null]]],
    ['江西省轻微违法行为不予处罚清单（2.0版）第7项', [['江西省轻微违法行为不予处罚清单', null, null, null]]],
    ['国市监法规〔2022〕2号', []],
    // what follows another document is none of the law before
    [
      '食品安全法124、某省不予处罚清单第7项',
      [
        ['食品安全法', 124, null, null],
        ['某省不予处罚清单', null, null, null],
      ],
    ],
    ['食品安全法第七八条', [['食品安全法', null, null, null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads the numbers of the law', () => {
    for (const [written, number] of [
      ['十', 10],
      ['十五', 15],
      ['八十五', 85],
      ['一百', 100],
      ['一百零五', 105],
      ['一百一十', 110],
      ['一百二十四', 124],
      ['一千二百二十四', 1224],
    ] as const)
      expect(read(`广告法第${written}条`)).toEqual([['广告法', number, null, null]]);
  });
});
