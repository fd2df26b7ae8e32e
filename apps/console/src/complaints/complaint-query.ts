import { queryOptions } from '@tanstack/react-query';
import { answered, client, type Schema } from '../api/client.js';

export type ComplaintData = Schema<'Answer.SaidComplaintPage'>;
export type ComplaintRow = Schema<'Answer.ComplaintRow'>;

/** A complaint or report now. */
export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaint', id],
    queryFn: () => answered(client.GET('/complaints/{id}', { params: { path: { id } } })),
  });

/** Everything that was recorded of it, and what was refused. */
export const complaintHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaint', id, 'events'],
    queryFn: () => answered(client.GET('/complaints/{id}/events', { params: { path: { id } } })),
  });
