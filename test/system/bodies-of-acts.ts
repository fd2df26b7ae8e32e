import type { ActedKind } from '#casework';
import { disputedLine, mixedLine, refusedLine } from '#casework/testing/complaint-lines';
import { actsOf, lineNames } from '#casework/testing/stages';
import { simulatedCases } from './play.js';

interface Said {
  readonly action: string;
  readonly body: object;
}

/** People and units of the county of the rules' own tests, and who stands for them in the demonstration. */
const standIns: Readonly<Record<string, string>> = {
  chen: 'li',
  gao: 'sun',
  lin: 'zhou',
  xu: 'wu',
  tang: 'feng',
  mei: 'jiang',
  jiang: 'chu',
  ma: 'shen',
  qin: 'han',
  qinghe: 'shifan',
  'qinghe.chengguan': 'shifan.chengguan',
  'qinghe.hekou': 'shifan.hekou',
};

const inDemonstration = (value: unknown): unknown => {
  if (typeof value === 'string') return standIns[value] ?? value;
  if (Array.isArray(value)) return value.map(inDemonstration);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, inDemonstration(each)]));
};

const size = (body: object): number => JSON.stringify(body).length;

/** Of all that is said of each act, the body that says most. */
const fullest = (said: readonly Said[]): Readonly<Record<string, object>> => {
  const found: Record<string, object> = {};
  for (const { action, body } of said) {
    const before = found[action];
    if (before === undefined || size(body) > size(before)) found[action] = body;
  }
  return inDemonstration(found) as Record<string, object>;
};

/** For each act that made-up cases and the rules' own tests do, the body that says most, by its kind. */
export const bodiesOfActs = async (): Promise<
  Readonly<Partial<Record<ActedKind, Readonly<Record<string, object>>>>>
> => {
  const scripts = (await simulatedCases(600, 7)).filter(({ steps }) => steps.every(({ by }) => by !== 'sun'));
  const complaints = scripts.flatMap(({ complaint }) => [...(complaint?.before ?? []), ...(complaint?.after ?? [])]);
  return {
    case: fullest([...scripts.flatMap(({ steps }) => steps), ...lineNames.flatMap((line) => actsOf(line))]),
    complaint: fullest([...complaints, ...mixedLine, ...refusedLine, ...disputedLine]),
  };
};
