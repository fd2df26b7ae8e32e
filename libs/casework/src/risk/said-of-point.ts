import { saidOfFirstPoints } from './said-of-points-1-20.js';
import { saidOfLastPoints } from './said-of-points-21-40.js';
import type { SaidOfPoint } from './said.js';

/** What is said of a risk point beside its rule. @throws {Error} for a number that no point has */
export const saidOfPoint = (number: number): SaidOfPoint => {
  const texts = saidOfFirstPoints[number] ?? saidOfLastPoints[number];
  if (texts === undefined) throw new Error(`Risk point ${number} is not said`);
  return texts;
};
