import type { Context } from '../context.js';
import type { GoodsItem } from '../events/execution-end.js';
import type { ExecutedDisposal } from '../events/goods.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import { missingFrom } from '../state/kept-goods.js';
import type { Measure } from '../state/measures.js';
import type { CaseTakenUp } from '../state/questions.js';
import { openMeasure } from './measures.js';
import { refuseUnlessTwoAssigned } from './officers.js';

/** A list of goods as lines that can be compared, whatever their order. */
const listed = (goods: readonly GoodsItem[]): string[] =>
  goods.map(({ name, quantity, unit }) => `${name} ${quantity} ${unit}`).sort();

/** Why the goods are not exactly those that were approved or called for. */
export const refuseIfGoodsDiffer = (goods: readonly GoodsItem[], approved: readonly GoodsItem[]): Refusal | null => {
  const [done, may] = [listed(goods), listed(approved)];
  const other = done.find((line) => !may.includes(line)) ?? may.find((line) => !done.includes(line));
  return other === undefined && done.length === may.length
    ? null
    : refusals.goodsDiffer(other === undefined ? 'item-twice' : { code: 'goods-line', parameters: { line: other } });
};

/** Form #52: two executors who handle the case, and a supervisor who is none of them. */
export const refuseUnlessExecutedByThree = (
  { executors, supervisor }: Pick<ExecutedDisposal, 'executors' | 'supervisor'>,
  assigned: readonly string[],
  context: Context,
): Refusal | null => {
  if (executors.includes(supervisor))
    return refusals.separationOfDuty(supervisor, 'executes-no-supervision', 'FORM #52');
  if (context.officer(supervisor) === undefined) return refusals.officerUnknown(supervisor);
  return refuseUnlessTwoAssigned(executors, assigned, context);
};

/** More cannot leave the store than lies there; goods sealed where they stand are in no store. */
export const refuseIfMoreThanStored = ({ kept: { moves } }: Measure, goods: readonly GoodsItem[]): Refusal | null => {
  const missing = moves.length === 0 ? null : missingFrom(moves, goods);
  return missing === null ? null : refusals.goodsDoNotFit(missing.item, missing.wanted, missing.there);
};

/** A sealing or seizure that was carried out and goes on. */
export const runningSeizure = (state: CaseTakenUp, id: number): Measure | Refusal => {
  const found = openMeasure(state, id);
  if (isRefusal(found)) return found;
  if (found.kind !== 'seizure') return refusals.seizedOnly(id);
  return found.taken === null ? refusals.measureNotTaken(id) : found;
};

/** A measure that was carried out, whether or not it goes on: goods may lie in the store after their release. */
export const carriedOut = (state: CaseTakenUp, id: number): Measure | Refusal => {
  const found = state.aside.measures.find((measure) => measure.id === id);
  if (found === undefined) return refusals.measureUnknown(id);
  return found.taken === null ? refusals.measureNotTaken(id) : found;
};
