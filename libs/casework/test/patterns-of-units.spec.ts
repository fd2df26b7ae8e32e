import { seriesIn, type NumberSeries } from '#casework';
import { addDays, type LegalDate } from '#casework/deadlines/index';
import { cases, casesOf, found, idsOf, shop } from './patterns-of.js';

describe('risk 3: gaps in a series of numbers (瞒报、倒签)', () => {
  const issued = (...serials: number[]) => ({
    issued: serials.map((serial) => ({
      series: 'penalty-decision' as NumberSeries,
      serial,
      forStream: `case/${serial}`,
      forCommand: `${serial}`,
      voided: serial === 3 ? '撤回' : null,
      issuedAt: `2026-03-0${serial}T02:00:00.000Z`,
      boundAt: `2026-03-0${serial}T02:00:00.000Z`,
      drawnFor: null,
    })),
  });

  it('shows the numbers that nobody was given', () =>
    expect(found('gap-in-series', { series: seriesIn('qinghe-2026', issued(1, 2, 5)) })).toEqual([
      expect.objectContaining({
        since: '2026-03-05',
        unit: 'qinghe',
        count: 2,
        among: 3,
        detail: {
          code: 'gap-in-series',
          parameters: { series: 'penalty-decision', year: '2026', from: 3, to: 4 },
        },
      }),
    ]));
  it('does not show a number that was voided with its reason, nor what stands before the first', () => {
    expect(found('gap-in-series', { series: seriesIn('qinghe-2026', issued(1, 2, 3, 4)) })).toEqual([]);
    expect(found('gap-in-series', { series: seriesIn('qinghe-2026', issued(4, 5)) })).toEqual([]);
  });
});

describe('risk 7: a surge at the end of the quarter (趋利性执法)', () => {
  // Of the first quarter of 2026 the last ten days are 22 to 31 March; 80 days stand before them.
  const early = (count: number) => cases(count, (place) => ({ filedOn: addDays('2026-01-05', place) }));
  const late = (count: number) => cases(count, () => ({ filedOn: '2026-03-25' }));
  const before = cases(1, () => ({ receivedOn: '2025-12-01', filedOn: null }));

  it('shows a unit, and the bureau above it, that filed three times as much in the last ten days as before', () => {
    const surge = late(9);
    const signs = found('surge-at-quarter-end', { cases: [...before, ...early(24), ...surge] });
    expect(signs.map(({ unit, since, count, among }) => [unit, since, count, among])).toEqual([
      ['qinghe', '2026-03-31', 9, 33],
      ['qinghe.chengguan', '2026-03-31', 9, 33],
    ]);
    expect(casesOf(signs)[0]).toEqual(idsOf(surge));
    expect(signs[0]?.detail.parameters).toMatchObject({ what: 'cases', days: 10, count: 9, usual: 3 });
  });
  it('shows what was filed on 22 March, the first of the last ten days, and not what was filed on the day before', () => {
    const filed = (filedOn: LegalDate) => cases(8, () => ({ filedOn }));
    const shown = (day: LegalDate) => found('surge-at-quarter-end', { cases: [...before, ...filed(day)] }).length;
    expect([shown('2026-03-22'), shown('2026-03-31'), shown('2026-03-21')]).toEqual([2, 2, 0]);
  });
  it('does not show it with one case less, nor before the quarter is over', () => {
    expect(found('surge-at-quarter-end', { cases: [...before, ...early(24), ...late(8)] })).toEqual([]);
    expect(found('surge-at-quarter-end', { cases: [...before, ...early(24), ...late(9)] }, '2026-03-30')).toEqual([]);
  });
  it('does not show seven cases after none, nor a unit that began to work in that quarter', () => {
    expect(found('surge-at-quarter-end', { cases: [...before, ...late(7)] })).toEqual([]);
    expect(found('surge-at-quarter-end', { cases: [...early(2), ...late(9)] })).toEqual([]);
  });
  it('counts cases: eight parties fined in one case are none, eight cases with one party each are one', () => {
    const known = cases(1, () => ({ receivedOn: '2025-11-01', filedOn: '2025-11-02' }));
    const party = { ...shop, outcome: 'penalty', on: '2026-03-25', fine: 100 } as const;
    const filed = { receivedOn: '2025-12-01', filedOn: '2025-12-02' } as const;
    const ofEight = cases(1, () => ({ ...filed, parties: Array.from({ length: 8 }, () => party) }));
    const eight = cases(8, () => ({ ...filed, parties: [party, party] }));
    expect(found('surge-at-quarter-end', { cases: [...known, ...ofEight] })).toEqual([]);
    expect(found('surge-at-quarter-end', { cases: [...known, ...eight] }).map(({ count }) => count)).toEqual([8, 8]);
  });
  it('counts fines by the day of the decision, not by their sum', () => {
    const fined = cases(8, () => ({
      receivedOn: '2025-12-01',
      filedOn: '2025-12-02',
      parties: [{ ...shop, outcome: 'penalty', on: '2026-03-30', fine: 100 }],
    }));
    const known = cases(1, () => ({
      filedOn: '2025-10-02',
      parties: [{ ...shop, outcome: 'penalty', on: '2025-11-30', fine: 100_000_000 }],
    }));
    expect(
      found('surge-at-quarter-end', { cases: [...known, ...fined] }).map(({ unit, detail }) => [
        unit,
        'what' in detail.parameters ? detail.parameters.what : null,
      ]),
    ).toEqual([
      ['qinghe', 'fines'],
      ['qinghe.chengguan', 'fines'],
    ]);
  });
});
