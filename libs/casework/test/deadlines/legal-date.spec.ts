import { addDays, addMonths, daysBetween, isLegalDate, legalDate, legalDateOf } from '../../src/deadlines/index.js';

describe('a day of law', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '2026-00-10',
    '',
    '二〇二六年',
    '2026-01-01T00:00',
  ])('"%s" is refused: it does not exist or is not written YYYY-MM-DD', (text) => {
    expect(isLegalDate(text)).toBe(false);
    expect(() => legalDate(text, 'filedOn')).toThrow('filedOn: ');
  });

  it('28 February is followed by 29 February in a leap year only', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('a month without the corresponding day ends on its last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-05-10', 6)).toBe('2026-11-10');
  });

  it('an instant belongs to the day it has in China', () => {
    expect(legalDateOf('2026-03-01T15:59:59Z')).toBe('2026-03-01');
    expect(legalDateOf('2026-03-01T16:00:00Z')).toBe('2026-03-02');
    expect(legalDateOf('2026-03-02T00:30:00+08:00')).toBe('2026-03-02');
    expect(legalDateOf('2025-12-31T23:00:00.5-01:00')).toBe('2026-01-01');
    expect(legalDateOf('2026-12-31T24:00:00Z')).toBe('2027-01-01');
    for (let hour = 0; hour < 24; hour += 1) {
      const day = hour < 16 ? '2028-02-28' : '2028-02-29';
      expect(legalDateOf(`2028-02-28T${String(hour).padStart(2, '0')}:30:00.25Z`)).toBe(day);
    }
  });

  it.each(['2026-03-01T16:00:00', '2026-03-01', '2026-02-30T10:00:00Z', 'yesterday', '2026-03-01T25:00:00Z'])(
    '"%s" is no instant with its zone',
    (text) => {
      expect(() => legalDateOf(text)).toThrow('instant: ');
    },
  );
});
