import { queryOptions } from '@tanstack/react-query';
import { answered, client, type Schema } from '../api/client.js';

export type MatterData = Schema<'Answer.SaidMatterPage'>;
export type MatterRow = Schema<'Answer.SupervisionRow'>;

/** A matter of supervision now. */
export const matterQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id],
    queryFn: () => answered(client.GET('/supervision-matters/{id}', { params: { path: { id } } })),
  });

/** Everything that was recorded in the matter, and what was refused. */
export const matterHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'events'],
    queryFn: () => answered(client.GET('/supervision-matters/{id}/events', { params: { path: { id } } })),
  });
