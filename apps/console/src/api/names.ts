import { useQuery } from '@tanstack/react-query';
import { answered, client } from './client.js';

const minutes = 60_000;

const useDirectory = () =>
  useQuery({
    queryKey: ['registers', 'directory'],
    queryFn: () => answered(client.GET('/directory')),
    staleTime: 10 * minutes,
  }).data ?? { officers: [], units: [] };

/** Names of officers and units by their identifiers; the identifier itself where the directory has none. */
export const useNames = () => {
  const { officers, units } = useDirectory();
  const nameIn = (entries: readonly { id: string; name: string }[], id: string): string =>
    entries.find((entry) => entry.id === id)?.name ?? id;
  return {
    officers,
    units,
    officer: (id: string): string => nameIn(officers, id),
    unit: (id: string): string => nameIn(units, id),
  };
};
