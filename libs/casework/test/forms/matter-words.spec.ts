import { natureSaid, suspectedConduct } from '../../src/forms/matter-words.js';

describe('The conduct that a case is called by (案由)', () => {
  it.each([
    ['经营超过保质期的食品', '经营超过保质期的食品'],
    ['群众举报该超市货架上销售超过保质期的酸牛奶', '货架上销售超过保质期的酸牛奶'],
    ['涉嫌销售超过保质期的食品', '销售超过保质期的食品'],
    ['当事人涉嫌无证经营', '无证经营'],
    ['消费者投诉称，虚假宣传', '虚假宣传'],
    ['举报销售假酒案', '销售假酒案'],
    ['投诉', '投诉'],
  ])('of “%s” is “%s”', (matter, conduct) => {
    expect(suspectedConduct(matter)).toBe(conduct);
  });
});

describe('What the act is judged to be', () => {
  it.each([
    ['经营超过保质期的食品', '上述行为属于经营超过保质期的食品'],
    ['违反食品安全法', '上述行为违反食品安全法'],
    ['构成虚假宣传', '上述行为构成虚假宣传'],
    ['当事人的行为构成虚假宣传', '当事人的行为构成虚假宣传'],
    ['', ''],
  ])('is a sentence with its subject: “%s”', (nature, sentence) => {
    expect(natureSaid(nature)).toBe(sentence);
  });
});
