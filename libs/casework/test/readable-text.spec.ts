import { RefundTerms } from '../src/events/refund.js';
import { invalidInput } from '../src/input/bounds.js';
import { unreadableTexts } from '../src/input/readable-text.js';

const now = '2026-03-02T01:30:00.000Z';
const wrong = (receiver: string): string[] =>
  invalidInput(RefundTerms, { amount: 1, servedOn: '2026-03-01', refundBy: '2026-04-01', receiver }, now).map(
    ({ field }) => field,
  );

describe('a text that is entered', () => {
  it.each([
    ['zero width', '\u200B\u200D'],
    ['byte order mark', '\uFEFF'],
    ['Hangul filler', '\u3164'],
    ['variation selectors', '\uFE0F\u{E0100}'],
    ['ideographic space', '\u3000'],
  ])('is blank when it holds nothing but %s', (_, text) => {
    expect(wrong(text)).toEqual(['receiver']);
  });

  it.each([
    ['a bidi override', '甲\u202E乙'],
    ['an isolate', '甲\u2066乙'],
    ['a control character', '甲\u0007'],
    ['NUL', '甲\u0000'],
    ['a lone surrogate', '甲\uD800'],
    ['what was lost in decoding', '甲\uFFFD'],
    ['a byte order mark read the wrong way round', '甲\uFFFE'],
    ['a code that is no character', '\u{1FFFF}'],
  ])('is refused with %s, by the name of its field', (_, text) => {
    expect(wrong(text)).toEqual(['receiver']);
  });

  it.each(['王芳', '𠮷野家', '𪚥龘', '第一行\n第二行\t（一）', '👨‍👩‍👧 ❤️'])('takes %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  it.each(['\u3000', ' ', '\uFEFF', '\u200B', '\u{E0100}'])(
    'is looked at once, character by character, however many blanks (%j) stand before it',
    (blank) => {
      expect(unreadableTexts({ matter: `${blank.repeat(10_000)}过期` })).toEqual([]);
      expect(unreadableTexts({ matter: `x${blank.repeat(10_000)}` })).toEqual([]);
    },
  );
});
