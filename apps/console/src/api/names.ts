import { useQuery } from '@tanstack/react-query';
import { answered, client } from './client.js';

const minutes = 60_000;

const useEntries = (register: 'officers' | 'units') =>
  useQuery({
    queryKey: ['registers', register],
    queryFn: () => answered(client.GET('/registers/{register}', { params: { path: { register } } })),
    staleTime: 10 * minutes,
  }).data ?? [];

/** Names of officers and units by their identifiers; the identifier itself where the register says none. */
export const useNames = () => {
  const officers = useEntries('officers');
  const units = useEntries('units');
  const nameIn = (entries: readonly { id: string; name?: string }[], id: string): string =>
    entries.find((entry) => entry.id === id)?.name ?? id;
  return {
    officers,
    units,
    officer: (id: string): string => nameIn(officers, id),
    unit: (id: string): string => nameIn(units, id),
  };
};
