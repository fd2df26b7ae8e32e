import { queryOptions } from '@tanstack/react-query';
import { answered, client, type Schema } from '../api/client.js';

export type CaseData = Schema<'Answer.SaidCasePage'>;
export type CaseStep = CaseData['nextSteps'][number];
export type CaseClock = Schema<'Answer.CaseClock'>;
export type HistoryEntry = Schema<'Answer.SaidEntry'>;

/** The case now, folded from the log. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => answered(client.GET('/cases/{id}', { params: { path: { id } } })),
  });

/** Everything that was recorded in the case, and what was refused. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'events'],
    queryFn: () => answered(client.GET('/cases/{id}/events', { params: { path: { id } } })),
  });
