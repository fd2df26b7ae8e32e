import type { Api } from './api.js';

interface Entry {
  readonly id: string;
  readonly name?: string;
}

/**
 * What officers and units are called, as the directory and the registers say to a user; the identifier itself where
 * they show none. One who may not read them sees identifiers.
 */
export const namesFor = async (api: Api, user: string): Promise<(id: string) => string> => {
  const registers = await Promise.all(
    ['/registers/officers', '/registers/units'].map((path) => api.get<Entry[] | object>(path, user)),
  );
  const { body } = await api.get<Partial<Record<'officers' | 'units', Entry[]>>>('/directory', user);
  const entries = [
    ...(body.officers ?? []),
    ...(body.units ?? []),
    ...registers.flatMap((register) => (Array.isArray(register.body) ? (register.body as Entry[]) : [])),
  ];
  const names = new Map(entries.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
};
