import { daysAround, parseCalendars } from '../src/deadlines/index.js';

describe('The days ahead', () => {
  const calendars = parseCalendars([
    {
      year: 2026,
      issuedOn: '2025-11-04',
      off: [{ name: '元旦', from: '2026-01-01', to: '2026-01-03' }],
      makeUpWorkDays: [],
    },
  ]);

  it('name the years whose notice on days off is not known: 400 days from June 2026 reach into 2027', () =>
    expect(daysAround('2026-06-01', 3, calendars).yearsWithoutNotice).toEqual([2027]));
  it('name both years where neither has its notice', () =>
    expect(daysAround('2027-01-04', 3, calendars).yearsWithoutNotice).toEqual([2027, 2028]));
  it('count Monday to Friday in such a year: 1 January 2027, a Friday, is not among the days off', () => {
    const { daysOff } = daysAround('2026-12-25', 3, calendars);
    expect(daysOff).toContain('2027-01-02');
    expect(daysOff).not.toContain('2027-01-01');
  });
});
