import { queryOptions } from '@tanstack/react-query';
import { answered, client } from '../api/client.js';
import type { OfficerRow, UnitRow } from './entry-query.js';

const listed = (register: 'officers' | 'units') =>
  answered(client.GET('/registers/{register}', { params: { path: { register } } }));

/** Officers of the reader's unit, of those below it and of those above it. */
export const officersQuery = queryOptions({
  queryKey: ['lists', 'registers', 'officers'],
  queryFn: async () => (await listed('officers')).filter((each): each is OfficerRow => 'unit' in each),
});

/** Units of the same line. */
export const unitsQuery = queryOptions({
  queryKey: ['lists', 'registers', 'units'],
  queryFn: async () => (await listed('units')).filter((each): each is UnitRow => !('unit' in each)),
});
