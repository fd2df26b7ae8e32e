import { signOf, type PatternRule } from './pattern.js';
import { points } from './points.js';

/** 3. Numbers of a series that nobody was given. */
export const gapsInSeries: PatternRule = {
  ...points.backDating,
  code: 'gap-in-series',
  parameters: [],
  signs: ({ series }, { today }) =>
    series.flatMap(({ unit, year, series: name, issued, gaps }) =>
      gaps
        .filter(({ on }) => on <= today)
        .map(({ from, to, on }) =>
          signOf({
            key: `${unit} ${year} ${name} ${from}`,
            since: on,
            unit,
            officers: [],
            party: null,
            cases: [],
            count: to - from + 1,
            among: issued,
            detail: { code: 'gap-in-series', parameters: { series: name, year, from, to } },
          }),
        ),
    ),
};
