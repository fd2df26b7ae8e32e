import { loadDemonstration } from '#law-files';
import type { Client } from './client.js';

const registeredAt = '2026-01-05T02:00:00.000Z';

/** Enters the city's bureau and the county beside into the registers, with their people, each by its own registrar. */
export const registerNeighbours = async (client: Client): Promise<void> => {
  const { neighbours } = await loadDemonstration();
  const registrars: Record<string, string> = { yunzhou: 'kong', linxian: 'cao' };
  const act = async (unit: string, entry: string, action: string, body: object): Promise<void> => {
    // Nobody works for a unit before it is there: the first entry is one of an administrator of all.
    const token = await client.tokenFor({ id: registrars[unit] ?? '', unit, roles: ['registrar'] });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'if-match': '*',
      'idempotency-key': `${entry} ${action}`,
      'anlu-played-time': registeredAt,
    };
    const path = `/registers/${entry}/actions/${action}`;
    const { status, body: said } = await client.send('POST', path, { headers, body: JSON.stringify(body) });
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(said)}`);
  };
  for (const { id, details: _details, ...unit } of neighbours.units)
    await act(id, `units/${id}`, 'register-unit', unit);
  for (const { id, name, unit } of neighbours.users)
    await act(unit, `officers/${id}`, 'register-officer', { name, unit });
};

/** Enters the city's bureau as the level above of the county (SUP Art.2). */
export const nameLevelAbove = async (client: Client): Promise<void> => {
  const body = { superior: 'yunzhou', validFrom: '2026-01-05' };
  const path = '/registers/units/shifan/actions/name-superior-body';
  const { status } = await client.post(path, 'shen', body, { at: registeredAt });
  if (status !== 201) throw new Error(`${path}: ${status}`);
};
