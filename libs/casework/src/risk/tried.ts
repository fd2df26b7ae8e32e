import { legalDateOf } from '../deadlines/index.js';
import { toldOf, type RefusedAttempt } from '../evolve/refused-attempt.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { RefusedSign } from './refused-signs.js';
import type { Sign } from './risk.js';

/** A refused command as a sign: supervisors see what was tried. */
const attempt = (refused: RefusedAttempt): Sign => {
  const { by, recordedAt, code } = refused;
  const on = legalDateOf(recordedAt);
  const detail: RiskDetail = { code: 'refused-attempt', parameters: { code, told: toldOf(refused) } };
  return { since: on, until: on, detail, officers: [by] };
};

/** The value of a parameter, or the name of the phrase that it is; older records kept a sentence instead. */
const named = (refused: RefusedAttempt, parameter: string): unknown => {
  if (!('parameters' in refused)) return undefined;
  const value: unknown = Reflect.get(refused.parameters, parameter);
  return typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
};

/** From one UTC instant to another; null where it lasts. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a refused attempt is what a sign names. @param closed while the case was closed. */
const isIt = (
  refused: RefusedAttempt,
  { acts, naming, afterClosing }: RefusedSign,
  closed: readonly Span[],
): boolean => {
  const { action, recordedAt } = refused;
  return (
    (acts === undefined || acts.includes(action)) &&
    (naming === undefined || named(refused, naming[0]) === naming[1]) &&
    (afterClosing === undefined || closed.some(({ from, to }) => recordedAt > from && (to === null || recordedAt < to)))
  );
};

const tables = new WeakMap<readonly RefusedSign[], ReadonlyMap<string, readonly RefusedSign[]>>();

/** The signs of a table by the code of the refusal. */
const byCode = (signs: readonly RefusedSign[]): ReadonlyMap<string, readonly RefusedSign[]> => {
  const made = tables.get(signs);
  if (made !== undefined) return made;
  const table = new Map<string, RefusedSign[]>();
  for (const sign of signs) for (const code of sign.codes) table.set(code, [...(table.get(code) ?? []), sign]);
  tables.set(signs, table);
  return table;
};

/** The refused attempts that are signs by a table, each with the number of its risk point. */
export const triedSigns = (
  refused: readonly RefusedAttempt[],
  signs: readonly RefusedSign[],
  closed: readonly Span[] = [],
): { point: number; sign: Sign }[] => {
  if (refused.length === 0) return [];
  const table = byCode(signs);
  return refused.flatMap((each) => {
    const points = (table.get(each.code) ?? []).filter((sign) => isIt(each, sign, closed));
    return [...new Set(points.map(({ point }) => point))].map((point) => ({ point, sign: attempt(each) }));
  });
};
