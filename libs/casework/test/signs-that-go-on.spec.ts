import { followUpOf, patternDetailIn, type CaseTraits, type MatterOfSign, type PatternSign } from '#casework';
import { figureOn } from '../src/law-data/settings.js';
import type { FigureOf } from '../src/patterns/pattern.js';
import { sketchOf } from '../src/views/text-sketch.js';
import { law } from './law.js';
import { aCase, found, idsOf, questioned, shop } from './patterns-of.js';

/*
 * A sign across cases that goes on after a supervisor was done with it shows anew (SUP Art.6); it says over which days
 * it reaches, and what avoids two lines is told at both.
 */

type Day = `${number}-${number}-${number}`;

const shipped: FigureOf = (name, day, unit) => figureOn(law.settings, name, day, unit);

/** A case of the shop filed and fined on a day: 10,000.00 yuan are heard, 50,000.00 reviewed. */
const fined = (filedOn: Day, fine: number, more: Partial<CaseTraits['parties'][number]> = {}): CaseTraits =>
  aCase({
    filedOn,
    parties: [
      { ...shop, outcome: 'penalty', on: filedOn, fine, hearingFrom: 1_000_000, reviewFrom: 5_000_000, ...more },
    ],
  });

const splitsOf = (...cases: CaseTraits[]): PatternSign[] => found('split-below-line', { cases });

/** The sign of two cases of 1 and 2 January, and of what came after them. */
const splitWith = (...later: CaseTraits[]): PatternSign | undefined =>
  splitsOf(fined('2026-01-01', 500_000), fined('2026-01-02', 500_000), ...later)[0];

const over = (stage: 'dismissed' | 'closed', on: Day): MatterOfSign => ({
  _id: 'm-1',
  riskPoint: 23,
  addressed: 'qinghe.chengguan',
  officer: null,
  party: shop.name,
  caseId: null,
  complaintId: null,
  stage,
  open: false,
  raisedOn: '2026-01-20',
  dismissedOn: stage === 'dismissed' ? on : null,
  closedOn: stage === 'closed' ? on : null,
});

describe('A splitting that goes on (risk 23)', () => {
  const became = (sign: PatternSign | undefined, ...matters: MatterOfSign[]) =>
    sign === undefined ? null : followUpOf({ number: 23, ...sign }, matters, '2026-04-30');

  it('is open again where two more cases came after its dismissal, which is counted', () => {
    const more = splitWith(fined('2026-03-25', 500_000), fined('2026-03-26', 500_000));
    expect(more).toMatchObject({ since: '2026-01-02', lastShownOn: '2026-03-26', count: 4 });
    expect(became(more, over('dismissed', '2026-02-01'))).toEqual({ state: 'open', matter: null, dismissedBefore: 1 });
    expect(became(more, over('closed', '2026-02-01'))).toEqual({ state: 'open', matter: null, dismissedBefore: 0 });
    // Near twins: nothing came after it, on the day itself, or what came was seen when it was dismissed.
    expect(became(splitWith(), over('dismissed', '2026-02-01'))).toMatchObject({ state: 'dismissed', matter: 'm-1' });
    expect(became(splitWith(fined('2026-02-01', 500_000)), over('dismissed', '2026-02-01'))?.state).toBe('dismissed');
    expect(became(more, over('dismissed', '2026-03-26'))?.state).toBe('dismissed');
    expect(became(more, over('closed', '2026-03-27'))).toMatchObject({ state: 'closed', matter: 'm-1' });
  });

  it('is open again with one more case, and with a case of before whose fine was proposed after it', () => {
    expect(became(splitWith(fined('2026-02-02', 10_000)), over('dismissed', '2026-02-01'))?.state).toBe('open');
    const proposed = fined('2026-01-15', 500_000, { on: '2026-02-10' });
    expect(became(splitWith(proposed), over('dismissed', '2026-02-01'))?.state).toBe('open');
    // A case beyond the ninety days is none of it.
    expect(became(splitWith(fined('2026-04-28', 500_000)), over('dismissed', '2026-02-01'))?.state).toBe('dismissed');
  });

  it('stays with a matter that is open, whatever comes', () => {
    const sign = splitWith(fined('2026-03-25', 500_000));
    const open = { ...over('closed', '2026-02-01'), stage: 'noticed', open: true, closedOn: null } as const;
    expect(became(sign, open)).toMatchObject({ state: 'noticed', matter: 'm-1' });
    // The one that is open counts, not that which was over before.
    expect(became(sign, over('dismissed', '2026-02-01'), { ...open, _id: 'm-2' })).toEqual({
      state: 'noticed',
      matter: 'm-2',
      dismissedBefore: 1,
    });
  });
});

describe('What else goes on after a supervisor was done with it', () => {
  const stray = (on: Day): CaseTraits => aCase({ strays: [{ by: 'li', on }] });
  const lastShown = (signs: readonly PatternSign[]) => signs.map(({ since, lastShownOn }) => [since, lastShownOn]);

  it('says when visits without a task were tried last (risk 39)', () => {
    const days = ['2026-01-02', '2026-01-03', '2026-01-05', '2026-03-01', '2026-03-02'] as const;
    expect(lastShown(found('visits-without-task', { cases: days.map(stray) }))).toEqual([['2026-01-05', '2026-03-02']]);
    expect(lastShown(found('visits-without-task', { cases: days.slice(0, 3).map(stray) }))).toEqual([
      ['2026-01-05', '2026-01-05'],
    ]);
  });

  it('says when the same text was written last (risk 15)', () => {
    const text = '问：你店何时购进该批食品？答：今年二月从批发市场购进，没有索取票据，也没有查验合格证明。'.repeat(4);
    const same = (day: string): CaseTraits => {
      const [from, to] = [`${day}T01:00:00.000Z`, `${day}T02:00:00.000Z`];
      return aCase({ records: [questioned(from, to, { officers: ['wang'], sketch: sketchOf(text) })] });
    };
    const cases = ['2026-03-02', '2026-03-03', '2026-06-01'].map(same);
    expect(lastShown(found('texts-alike', { cases }))).toEqual([['2026-03-03', '2026-06-01']]);
  });

  it('says when somebody sought the reporter last (risk 4)', () => {
    const sought = (['2026-03-02', '2026-03-09'] as const).map((on) => ({
      complaint: 'complaint-1',
      person: 'li',
      answer: 'refused' as const,
      on,
    }));
    const looks = [{ unit: 'qinghe.chengguan', sought, gone: [] }];
    expect(lastShown(found('reporter-sought', { looks: looks as never }))).toEqual([['2026-03-02', '2026-03-09']]);
  });
});

describe('Cases that reach beyond ninety days (risk 23)', () => {
  const saidOf = (sign: PatternSign | undefined): string[] =>
    sign === undefined ? [] : (['en', 'zh-CN'] as const).map((language) => patternDetailIn(sign.detail, language));

  it('are told from their first to their last day, with the most within ninety days', () => {
    const days = ['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01'] as const;
    const [sign, ...others] = splitsOf(...days.map((on) => fined(on, 500_000)));
    expect(others).toEqual([]);
    // Of four cases two months apart two lie within ninety days: 5,000.00 + 5,000.00.
    expect(saidOf(sign)[0]).toContain('4 cases of one party under one basis from 2026-01-01 to 2026-07-01');
    expect(saidOf(sign)[0]).toMatch(/20,000\.00.*together, up to .*10,000\.00.* of them within 90 days/);
    expect(saidOf(sign)[1]).toContain('自2026年1月1日至2026年7月1日 4 件案件');
    expect(saidOf(sign)[1]).toMatch(/其中 90 日内最多.*10,000\.00/);
  });

  it('are told within ninety days where they lie in them', () => {
    const [sign] = splitsOf(fined('2026-01-01', 500_000), fined('2026-04-01', 500_000));
    expect(saidOf(sign)[0]).toContain('2 cases of one party under one basis within 90 days: ');
    expect(saidOf(sign)[1]).toContain('90 日内 2 件案件');
    expect(saidOf(sign).join()).not.toMatch(/up to|最多/);
  });
});

describe('Cases that avoid a hearing and a legal review (risk 23)', () => {
  const toldOf = (...fines: number[]) => {
    const cases = fines.map((fine, place) => fined(`2026-03-${String(place + 1).padStart(2, '0')}` as Day, fine));
    const signs = splitsOf(...cases);
    expect(new Set(signs.map(({ key }) => key)).size).toBe(signs.length);
    return signs.map(({ cases: named, detail: { parameters } }) => {
      const { line, sum } = parameters as { line: string; sum: number };
      return [line, sum, named.map((id) => idsOf(cases).indexOf(id))];
    });
  };

  it('are told at both lines, each with every case that comes to it (PR Art.50(3), 60)', () => {
    expect(toldOf(900_000, 200_000, 2_000_000, 2_900_000)).toEqual([
      ['hearing', 1_100_000, [0, 1]],
      ['review', 6_000_000, [0, 1, 2, 3]],
    ]);
    expect(toldOf(500_000, 600_000, 2_000_000, 2_000_000)).toEqual([
      ['hearing', 1_100_000, [0, 1]],
      ['review', 5_100_000, [0, 1, 2, 3]],
    ]);
  });

  it('are told once where the same cases avoid both, and at one line where they reach that alone', () => {
    expect(toldOf(2_000_000, 2_000_000, 2_000_000)).toEqual([['review', 6_000_000, [0, 1, 2]]]);
    expect(toldOf(...Array.from({ length: 6 }, () => 900_000))).toEqual([['hearing', 5_400_000, [0, 1, 2, 3, 4, 5]]]);
    // A fen below the line of review.
    expect(toldOf(900_000, 200_000, 2_000_000, 1_899_999)).toEqual([['hearing', 1_100_000, [0, 1]]]);
  });
});

describe('Two visits without a task on one day, in stations with different figures (risk 39)', () => {
  /** Two are enough in Hekou, three elsewhere. */
  const figure: FigureOf = (name, day, unit) =>
    name === 'strayVisits' ? (unit === 'qinghe.hekou' ? 2 : 3) : shipped(name, day, unit);
  const inUnit = (unit: string, on: Day = '2026-03-02'): CaseTraits => aCase({ unit, strays: [{ by: 'li', on }] });
  const shown = (...cases: CaseTraits[]) =>
    found('visits-without-task', { cases }, '2026-12-31', figure).map(({ since, count }) => [since, count]);

  it('show by the figure that shows more, in whichever order they are listed', () => {
    const both = [inUnit('qinghe.chengguan'), inUnit('qinghe.hekou')];
    expect(shown(...both)).toEqual([['2026-03-02', 2]]);
    expect(shown(...both.toReversed())).toEqual([['2026-03-02', 2]]);
    const later = [inUnit('qinghe.hekou'), inUnit('qinghe.chengguan')];
    expect(shown(...later)).toEqual([['2026-03-02', 2]]);
  });

  it('count by the figure of the later one where they lie a day apart', () => {
    expect(shown(inUnit('qinghe.hekou', '2026-03-02'), inUnit('qinghe.chengguan', '2026-03-03'))).toEqual([]);
    expect(shown(inUnit('qinghe.chengguan', '2026-03-02'), inUnit('qinghe.hekou', '2026-03-03'))).toEqual([
      ['2026-03-03', 2],
    ]);
  });
});
