import { saidOfFirstPoints } from './said-of-points-1-20.js';
import { saidOfLastPoints } from './said-of-points-21-40.js';
import { said, type SaidOfPoint } from './said.js';

/** Points of which a sign stays that a correction or a report that came again took away (taken-away.ts). */
const staying: ReadonlySet<number> = new Set([
  1, 2, 3, 9, 13, 14, 15, 16, 18, 19, 20, 22, 26, 28, 30, 32, 33, 34, 35, 36,
]);

const stays = said(
  '更正记录、重复举报后不再显示的，仍予保留，止于该日并注明所依事件',
  'a sign that a correction or a repeat took away stays, ended on its day, with that event',
);

/** What is said of a risk point beside its rule. @throws {Error} for a number that no point has */
export const saidOfPoint = (number: number): SaidOfPoint => {
  const texts = saidOfFirstPoints[number] ?? saidOfLastPoints[number];
  if (texts === undefined) throw new Error(`Risk point ${number} is not said`);
  return staying.has(number) ? { ...texts, shown: [...texts.shown, stays] } : texts;
};
