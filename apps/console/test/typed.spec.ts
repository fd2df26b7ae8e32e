import { typedDay, typedInstant, typedMoney, typedNumber } from '../src/acts/typed.js';

describe('What people type', () => {
  it.each(['2026-3-5', '2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '20260305', ' 2026-3-5 '])(
    'is the day 5 March 2026: %s',
    (text) => expect(typedDay(text)).toBe('2026-03-05'),
  );

  it.each(['', '2026-2-30', '2026-13-1', '5-3-2026', '3月5日', '2026-3', 'heute', '2026-3-5-1'])(
    'is no day: %j',
    (text) => expect(typedDay(text)).toBeNull(),
  );

  it('is an instant by the clock in China, eight hours before which it is UTC', () => {
    expect(typedInstant('2026-3-5 9:30')).toBe('2026-03-05T01:30:00.000Z');
    expect(typedInstant('2026年3月5日 00:05')).toBe('2026-03-04T16:05:00.000Z');
    expect(typedInstant('2026-3-5 23：59')).toBe('2026-03-05T15:59:00.000Z');
    for (const text of ['2026-3-5', '9:30', '2026-3-5 24:00', '2026-3-5 9:60', '2026-2-30 9:00'])
      expect(typedInstant(text)).toBeNull();
  });

  it('is a sum in yuan, kept in whole fen', () => {
    for (const [text, fen] of [
      ['0', 0],
      ['1', 100],
      ['1.5', 150],
      ['1.05', 105],
      ['1,234.5', 123_450],
      ['10，000', 1_000_000],
      ['0.1', 10],
      ['90071992547409.91', 9_007_199_254_740_991],
    ] as const)
      expect(typedMoney(text)).toBe(fen);
    for (const text of ['', '-1', '1.005', '1.', '.5', '一百', '1e3', '90071992547409.92'])
      expect(typedMoney(text)).toBeNull();
  });

  it('is a number as it stands', () => {
    expect(typedNumber('3')).toBe(3);
    expect(typedNumber('2.5')).toBe(2.5);
    expect(typedNumber('1,200')).toBe(1_200);
    for (const text of ['', 'x', '-1', '1e3', '0x10']) expect(typedNumber(text)).toBeNull();
  });
});
