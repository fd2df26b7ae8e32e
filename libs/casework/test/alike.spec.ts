import { percentAlike, runsOf } from '../src/risk/alike.js';

const alike = (one: string, other: string): number => percentAlike(runsOf(one), runsOf(other));

describe('how alike two texts are', () => {
  it('is 100 for the same text and 0 for texts that share nothing, or where one is empty', () => {
    expect(alike('问：食品从哪里购进？答：批发市场。', '问：食品从哪里购进？答：批发市场。')).toBe(100);
    expect(alike('甲乙丙丁', '子丑寅卯')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('。 ！', '。 ！')).toBe(0);
  });
  it('counts runs of three: 2 of 4 and 4 are the same in 一二三四五六 and 一二三四七八', () => {
    // 一二三 二三四 三四五 四五六 | 一二三 二三四 三四七 四七八: 2 × 2 of 8 runs.
    expect(alike('一二三四五六', '一二三四七八')).toBe(50);
  });
  it('counts a run as often as both have it: one 一一一 of two', () => {
    // 一一一 一一一 | 一一一: 2 × 1 of 3 runs.
    expect(alike('一一一一', '一一一')).toBe(66);
  });
  it('does not see spaces, punctuation and wide forms', () => {
    expect(alike('答：12 箱，共３００元。', '答:１２箱共300元')).toBe(100);
  });
  it('takes a text of one or two characters as a whole', () => {
    expect(alike('同意', '同意')).toBe(100);
    expect(alike('同意', '同意吗')).toBe(0);
  });
  it('is the same whichever text comes first', () => {
    expect(alike('某店出售过期食品三箱', '某店出售过期饮料五箱')).toBe(
      alike('某店出售过期饮料五箱', '某店出售过期食品三箱'),
    );
  });
  it('never comes to 100 for texts that differ, however long they are', () => {
    const long = Array.from({ length: 9_000 }, (_, place) => String.fromCodePoint(0x4e00 + place)).join('');
    expect(alike(long, `${long}异`)).toBe(99);
  });
});
