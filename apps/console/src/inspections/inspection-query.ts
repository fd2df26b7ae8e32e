import { queryOptions } from '@tanstack/react-query';
import { answered, client, type Schema } from '../api/client.js';

export type InspectionData = Schema<'Answer.SaidInspectionPage'>;
export type InspectionRow = Schema<'Answer.InspectionRow'>;
export type Task = InspectionData['tasks'][number];

/** A random inspection now. */
export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id],
    queryFn: () => answered(client.GET('/inspections/{id}', { params: { path: { id } } })),
  });

/** Everything that was recorded of it, and what was refused. */
export const inspectionHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id, 'events'],
    queryFn: () => answered(client.GET('/inspections/{id}/events', { params: { path: { id } } })),
  });
