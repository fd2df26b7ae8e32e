import { queryOptions } from '@tanstack/react-query';
import { answered, client, type Schema } from '../api/client.js';

type Page = Schema<'Answer.SaidEntryPage'>;
type Listed = Schema<'Answer.Entry'>;

export type OfficerData = Extract<Page, { unit: string }>;
export type UnitData = Exclude<Page, { unit: string }>;
export type OfficerRow = Extract<Listed, { unit: string }>;
export type UnitRow = Exclude<Listed, { unit: string }>;
export type Register = 'officers' | 'units';

const entry = (register: Register, id: string): Promise<Page> =>
  answered(client.GET('/registers/{register}/{id}', { params: { path: { register, id } } }));

/** An officer as the register has him now. */
export const officerQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', 'officers', id],
    queryFn: async () => (await entry('officers', id)) as OfficerData,
  });

/** A unit as the register has it now. */
export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', 'units', id],
    queryFn: async () => (await entry('units', id)) as UnitData,
  });

/** Everything that was entered of an officer or a unit, and what was refused. */
export const entryHistoryQuery = (register: Register, id: string) =>
  queryOptions({
    queryKey: ['entry', register, id, 'events'],
    queryFn: () => answered(client.GET('/registers/{register}/{id}/events', { params: { path: { register, id } } })),
  });
