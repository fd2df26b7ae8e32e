import type { WorkRow } from './work-row.js';

/** The act by which officers are named for a row, and its body. */
export interface Assignment {
  readonly path: string;
  readonly body: object;
}

/** Stages before the filing: who verifies is named, not who handles. */
const beforeFiling: ReadonlySet<string> = new Set(['clue', 'verifying', 'clue-referred']);

/** Whether officers can be named for it from the list. */
export const isAssignable = ({ stage, version }: WorkRow): boolean => stage !== 'parked' && version !== null;

/** How officers are named: handlers of a complaint, verifiers of a clue, officers of a case (PR Art.18, 19; CR121). */
export const assignmentOf = (
  { key, caseId, stage }: WorkRow,
  officers: readonly string[],
  said: string,
): Assignment => {
  const reason = said.trim() === '' ? {} : { reason: said.trim() };
  if (caseId === null)
    return {
      path: `/complaints/${key.replace('complaint/', '')}/actions/name-handlers`,
      body: { handlers: officers, ...reason },
    };
  const action = beforeFiling.has(stage) ? 'assign-verification' : 'assign-officers';
  return { path: `/cases/${caseId}/actions/${action}`, body: { officers, ...reason } };
};

/** Of places in the log, `partition:index`, the last one in each partition. */
export const furthest = (positions: readonly string[]): string[] => {
  const last = new Map<string, number>();
  for (const position of positions) {
    const [partition = '', index = ''] = position.split(':');
    last.set(partition, Math.max(last.get(partition) ?? 0, Number(index)));
  }
  return [...last].map(([partition, index]) => `${partition}:${index}`);
};
