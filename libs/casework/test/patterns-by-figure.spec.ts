import type { CaseTraits } from '#casework';
import { figureOn } from '../src/law-data/settings.js';
import type { FigureOf } from '../src/patterns/pattern.js';
import { law } from './law.js';
import { aCase, casesOf, found, idsOf, shop } from './patterns-of.js';

/*
 * A dated figure is that of the day and the unit of the last act of what is compared: what came before it, elsewhere or
 * later changes nothing.
 */

type Day = `${number}-${number}-${number}`;

const shipped: FigureOf = (name, day, unit) => figureOn(law.settings, name, day, unit);

const fined = (filedOn: Day, fine: number, unit = 'qinghe.hekou'): CaseTraits =>
  aCase({
    filedOn,
    unit,
    parties: [{ ...shop, outcome: 'penalty', on: filedOn, fine, hearingFrom: 1_000_000, reviewFrom: 5_000_000 }],
  });

describe('Parts of one matter (risk 23)', () => {
  /** 91 days in one station from 3 March 2026 on, 90 elsewhere and before. */
  const figure: FigureOf = (name, day, unit) =>
    name === 'splittingDays' && unit === 'qinghe.hekou' && day >= '2026-03-03' ? 91 : shipped(name, day, unit);
  const split = (...cases: CaseTraits[]) => casesOf(found('split-below-line', { cases }, '2026-12-31', figure));

  it('are counted by the figure of their own days and unit, whatever case the party had before or elsewhere', () => {
    const pair = [fined('2026-03-03', 500_000), fined('2026-06-02', 500_000)];
    expect(split(...pair)).toEqual([idsOf(pair)]);
    expect(split(fined('2025-11-01', 100), ...pair)).toEqual([idsOf(pair)]);
    const [elsewhere, ...both] = [fined('2026-03-04', 100, 'qinghe.chengguan'), ...pair];
    const [found23] = split(elsewhere, ...both);
    expect(found23).toEqual(expect.arrayContaining(idsOf(pair)));
    // Near twins: in another station, and where the setting does not hold yet.
    expect(
      split(...(['2026-03-03', '2026-06-02'] as const).map((on) => fined(on, 500_000, 'qinghe.chengguan'))),
    ).toEqual([]);
    expect(split(fined('2025-11-03', 500_000), fined('2026-02-02', 500_000))).toEqual([]);
  });

  it('are one sign with every case of windows that share some, and its whole sum', () => {
    const three = (['2026-03-02', '2026-03-03', '2026-03-04'] as const).map((on) => fined(on, 600_000));
    const [sign, ...others] = found('split-below-line', { cases: three });
    expect(others).toEqual([]);
    expect(sign).toMatchObject({ cases: idsOf(three), count: 3, since: '2026-03-03' });
    expect(sign?.detail.parameters).toMatchObject({ cases: 3, sum: 1_800_000 });
    const four = (['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'] as const).map((on) => fined(on, 500_000));
    expect(casesOf(found('split-below-line', { cases: four }))).toEqual([idsOf(four)]);
  });
});

describe('What showed before a figure was changed (risk 39)', () => {
  const stray = (on: Day): CaseTraits => aCase({ strays: [{ by: 'li', on }] });
  const strays = (['2026-03-02', '2026-03-03', '2026-05-01'] as const).map(stray);
  /** 90 days until the end of August, 30 from then on. */
  const figure: FigureOf = (name, day, unit) =>
    name === 'strayDays' ? (day < '2026-09-01' ? 90 : 30) : shipped(name, day, unit);

  it('shows on, and what comes after the change counts by it', () => {
    const on = (today: Day, cases = strays) =>
      found('visits-without-task', { cases }, today, figure).map(({ since }) => since);
    expect([on('2026-08-31'), on('2026-09-01')]).toEqual([['2026-05-01'], ['2026-05-01']]);
    const later = (['2026-09-02', '2026-09-03', '2026-11-01'] as const).map(stray);
    expect(on('2026-12-31', later)).toEqual([]);
  });
});
