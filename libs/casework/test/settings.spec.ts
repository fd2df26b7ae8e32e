import { readFileSync } from 'node:fs';
import { figureOn, parseSettings } from '../src/law-data/settings.js';

const shipped = JSON.parse(readFileSync(new URL('../../../data/settings.json', import.meta.url), 'utf8')) as object;

const settings = (entries: unknown[]) => parseSettings({ ...shipped, idleDays: entries });

const general = { validFrom: '2019-04-01', validTo: null, value: 30, status: '[M]' };

describe('A figure that the law leaves open', () => {
  const read = settings([
    general,
    { ...general, value: 20, unit: 'yunzhou' },
    { ...general, validFrom: '2026-03-01', value: 10, unit: 'yunzhou.hekou' },
  ]);

  test.each([
    ['a unit without one of its own', 'linxian.bian', '2026-05-01', 30],
    ['a unit with its own', 'yunzhou', '2026-05-01', 20],
    ['a station under it', 'yunzhou.chengguan', '2026-05-01', 20],
    ['the station with the nearest', 'yunzhou.hekou', '2026-05-01', 10],
    ['that station before its own was in force', 'yunzhou.hekou', '2026-02-28', 20],
    ['a unit whose name only begins alike', 'yunzhou2', '2026-05-01', 30],
    ['nobody in particular', null, '2026-05-01', 30],
  ] as const)('is for %s the nearest one in force', (_, unit, day, value) => {
    expect(figureOn(read, 'idleDays', day, unit)).toBe(value);
  });

  test('a unit without a name is refused with its place', () => {
    expect(() => settings([{ ...general, unit: '' }])).toThrow(/idleDays\[0\]\.unit/u);
  });
});
