import { roles, type Role } from '#casework';
import type { Answer, Receipt, Verified } from '../system/client.js';
import { embedded, officeFor } from '../system/office.js';
import { routes } from './routes.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const neighbour = {
  name: '邻县局（虚构）',
  code: '11990009X',
  documentPrefix: '邻市监',
  powers: ['*'],
  ownNameFor: [],
  bureau: true,
};

describe('A unit', () => {
  const office = officeFor(embedded);
  let caseId = '';

  const as = async <T = Answer['body']>(
    { unit, role, id = `a-${role}` }: { unit: string; role: Role; id?: string },
    method: 'GET' | 'POST',
    path: string,
    body: object = {},
  ): Promise<Answer<T>> => {
    const token = await office.client.tokenFor({ id, unit, roles: [role] });
    const common = { authorization: `Bearer ${token}` };
    if (method === 'GET') return office.client.send<T>('GET', path, { headers: common });
    const headers = {
      ...common,
      'content-type': 'application/json',
      'if-match': '*',
      'idempotency-key': `${unit} ${path}`,
    };
    return office.client.send<T>('POST', path, { headers, body: JSON.stringify(body) });
  };

  beforeAll(async () => {
    caseId = (await office.client.post<Receipt>('/cases', 'wang', clue)).body.id;
  });

  it('that the log does not know opens nothing, in any role', async () => {
    const gets = Object.entries(routes).filter(([route, allowed]) => route.startsWith('GET') && allowed !== 'public');
    for (const [route] of gets) {
      const path = (route.split(' ')[1] ?? '').replace('{id}', caseId).replace(/\{[a-z0-9]+\}/g, '1');
      if (path === '/me' || path === '/me/off-line-key') continue;
      for (const role of roles) {
        // A body that reviews decisions is in no register: its people see their own list, and that is empty.
        const isOwnList = role === 'replay-reader' && ['/review-access', '/registers/1', '/directory'].includes(path);
        const { status } = await as({ unit: 'nowhere', role }, 'GET', path);
        expect({ role, path, status }).toEqual({ role, path, status: isOwnList ? expect.any(Number) : 403 });
      }
    }
    for (const path of ['/references', '/registers/officers/wang/actions/move-officer', '/cases', '/operations/verify'])
      for (const role of roles) expect((await as({ unit: 'nowhere', role }, 'POST', path, clue)).status).toBe(403);
  });

  it('is registered by its own registrar when it heads its line, and by nobody when a bureau is missing above it', async () => {
    const station = '/registers/units/linxian.dongmen/actions/register-unit';
    expect((await as({ unit: 'linxian.dongmen', role: 'registrar' }, 'POST', station, neighbour)).status).toBe(403);
    expect((await as({ unit: 'linxian', role: 'registrar' }, 'POST', station, neighbour)).status).toBe(403);
    const bureau = '/registers/units/linxian/actions/register-unit';
    expect((await as({ unit: 'linxian', role: 'caseworker' }, 'POST', bureau, neighbour)).status).toBe(403);
    expect((await as({ unit: 'linxian', role: 'registrar' }, 'POST', bureau, neighbour)).status).toBe(201);
  });

  it('never reads the records of another, neither as auditor nor as who makes copies', async () => {
    const records = '/log/partitions/0/records?size=1';
    for (const unit of ['shifan', 'linxian', 'shifan.chengguan'])
      for (const role of ['auditor', 'operator', 'admin'] as const)
        expect((await as({ unit, role }, 'GET', records)).status).toBe(403);
  });

  it('sees of the registers its own line only: nothing tells an entry of another from one that is not there', async () => {
    const neighbours = { unit: 'linxian', role: 'auditor' } as const;
    expect((await as<unknown[]>(neighbours, 'GET', '/registers/officers')).body).toEqual([]);
    const units = await as<{ id: string }[]>(neighbours, 'GET', '/registers/units');
    expect(units.body.map(({ id }) => id)).toEqual(['linxian']);
    const { body: directory } = await as<object>(neighbours, 'GET', '/directory');
    expect(directory).toMatchObject({ officers: [], units: [{ id: 'linxian' }] });
    const theirs = await as(neighbours, 'GET', '/registers/officers/wang');
    const nobody = await as(neighbours, 'GET', '/registers/officers/nobody');
    expect({ ...theirs, headers: null }).toEqual({ ...nobody, headers: null });
    expect(theirs.status).toBe(404);
    const station = { unit: 'shifan.chengguan', role: 'caseworker' } as const;
    const line = await as<{ id: string }[]>(station, 'GET', '/registers/units');
    expect(line.body.map(({ id }) => id).sort()).toEqual(['shifan', 'shifan.chengguan']);
  });

  it('proves the log without being shown the findings of another', async () => {
    const token = await office.client.tokenFor({ id: 'a', unit: 'linxian', roles: ['auditor'] });
    const { body } = await office.client.send<string>('POST', '/operations/verify', {
      headers: { authorization: `Bearer ${token}` },
    });
    const { result } = JSON.parse(body.trim().split('\n').at(-1) ?? '') as { result: Verified };
    expect(result.findings).toEqual([]);
    expect(result.records).toBeGreaterThan(0);
  });
});
