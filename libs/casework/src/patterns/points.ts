import { riskPoints } from '../risk/points.js';
import type { PatternRule } from './pattern.js';

type Point = Pick<PatternRule, 'number' | 'name' | 'chinese' | 'level' | 'ground'>;

/** @throws where there is no risk point of that number. */
const point = (wanted: number): Point => {
  const found = riskPoints.find(({ number }) => number === wanted);
  if (found === undefined) throw new RangeError(`There is no risk point ${wanted}`);
  const { number, name, chinese, level, ground } = found;
  return { number, name, chinese, level, ground };
};

/** The risk points of procedure §8 that show across cases too. */
export const points = {
  backDating: point(3),
  reporterKnown: point(4),
  withoutConditions: point(5),
  selective: point(6),
  forProfit: point(7),
  loneOfficer: point(9),
  copied: point(15),
  split: point(23),
  emptyReview: point(24),
  discretion: point(29),
  collection: point(34),
  tooOften: point(38),
  visits: point(39),
} as const;
