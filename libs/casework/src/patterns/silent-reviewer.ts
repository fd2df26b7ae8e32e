import { addDays } from '../deadlines/index.js';
import { bureauOf, commonUnit, groupedBy, remembered } from './grouping.js';
import { signOf, type PatternRule } from './pattern.js';
import { points } from './points.js';

/** 24. A reviewer who in a year of reviews never found anything to correct. */
export const silentReviewer: PatternRule = {
  ...points.emptyReview,
  code: 'never-an-opinion',
  parameters: ['fewestCompared', 'comparedDays'],
  signs: ({ cases }, { figure, today }) => {
    const after = remembered((unit: string) => addDays(today, -figure('comparedDays', today, unit)));
    const reviews = cases.flatMap((of) =>
      of.reviews.filter(({ on }) => on <= today && on > after(of.unit)).map((review) => ({ of, ...review })),
    );
    return [...groupedBy(reviews, ({ of, by }) => `${bureauOf(of.unit)} ${by}`)].flatMap(([key, own]) => {
      const [{ of, by }] = own as [(typeof own)[number]];
      const isSilent = own.every(({ silent }) => silent);
      const fewest = figure('fewestCompared', today, of.unit);
      const since = own.map(({ on }) => on).sort()[fewest - 1];
      if (!isSilent || since === undefined) return [];
      return [
        signOf({
          key,
          since,
          unit: commonUnit(own.map((review) => review.of.unit)),
          officers: [by],
          party: null,
          cases: own.map((review) => review.of._id),
          count: own.length,
          among: own.length,
          detail: {
            code: 'never-an-opinion',
            parameters: { reviewer: by, reviews: own.length, days: figure('comparedDays', today, of.unit) },
          },
        }),
      ];
    });
  },
};
