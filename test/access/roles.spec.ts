import { acts, roles, type Role } from '#casework';
import type { OpenApi } from '../system/description.js';
import { embedded, officeFor } from '../system/office.js';
import { routes } from './routes.js';

const station = 'shifan.chengguan';
const otherStation = 'shifan.hekou';

const clue = {
  unit: station,
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};

const complaint = {
  unit: station,
  channel: '12315',
  receivedOn: '2026-11-20',
  tracks: ['report'],
  target: clue.party,
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const inspection = {
  unit: station,
  title: '某次抽查（虚构）',
  kind: 'routine',
  fields: ['fsl'],
  objects: [{ id: 'shop', name: '某店（虚构）', kind: 'company', weight: 1 }],
  inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 1,
  perObject: 2,
};

/** What opens a file of its own: whose it is stands in the body. */
const openings: Record<string, object> = {
  'POST /cases': clue,
  'POST /complaints': complaint,
  'POST /inspections': inspection,
};

describe('Access', () => {
  const office = officeFor(embedded);
  let caseId = '';
  let complaintId = '';
  let inspectionId = '';
  beforeAll(async () => {
    caseId = (await office.client.post('/cases', 'wang', clue)).body.id;
    complaintId = (await office.client.post('/complaints', 'shen', complaint)).body.id;
    inspectionId = (await office.client.post('/inspections', 'zhao', inspection)).body.id;
  });

  /** A route with real identifiers in it. */
  const addressOf = (path: string): string =>
    path
      .replace('/officers/{id}', '/officers/wang')
      .replace('/units/{id}', `/units/${station}`)
      .replace('/registers/{register}/{id}', `/registers/units/${station}`)
      .replace('/inspections/{id}', `/inspections/${inspectionId}`)
      .replace('{register}', 'officers')
      .replace('/complaints/{id}', `/complaints/${complaintId}`)
      .replace('{id}', caseId)
      .replace('{point}', '1')
      .replace('{year}', '2026');

  /** The status of a call with an empty body; the answer itself may never end, so it is not read. */
  const call = async (route: string, token: string | null, query = '', body: object = {}): Promise<number> => {
    const [method = '', path = ''] = route.split(' ');
    const ending = new AbortController();
    const response = await fetch(`${office.client.url}${addressOf(path)}${query}`, {
      method,
      signal: ending.signal,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'POST' ? { 'content-type': 'application/json', 'if-match': '*' } : {}),
        'idempotency-key': `access ${route} ${token?.slice(-20) ?? ''} ${JSON.stringify(body).length}`,
      },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    ending.abort();
    return response.status;
  };

  const tokenOf = (role: Role, unit: string): Promise<string> =>
    office.client.tokenFor({ id: `a-${role}`, unit, roles: [role] });

  it('is said for every route there is, and for none that is not', async () => {
    const { body } = await office.client.get<{ paths: Record<string, Record<string, unknown>> }>(
      '/openapi.json',
      'wang',
    );
    const there = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(there.sort()).toEqual(Object.keys(routes).sort());
  });

  it.each(Object.entries(routes))('%s is for %j', async (route, allowed) => {
    const stranger = await call(route, null);
    expect(stranger === 401).toBe(allowed !== 'public');
    expect(stranger).toBeLessThan(500);
    if (allowed === 'public') return;
    const open: Role[] = [];
    for (const role of roles) {
      // Copies of the log need rule over every unit.
      const unit = route.includes('/log/') ? 'shifan' : station;
      const status = await call(route, await tokenOf(role, unit));
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
      const isKept = JSON.stringify(allowed) === '["main-head"]' && role === 'department-head';
      // A deputy is refused by the rules, so that the attempt is on record; everybody else has no part in it.
      expect(status === 409 && isKept).toBe(isKept);
      if (status !== 403 && !isKept) open.push(role);
    }
    expect(open).toEqual(allowed === 'anyone' ? [...roles] : roles.filter((role) => allowed.includes(role)));
  });

  it('names the article that keeps an act for the main head, and puts the attempt of a deputy on record', async () => {
    const deputy = await tokenOf('department-head', station);
    const attempt = await fetch(`${office.client.url}/cases/${caseId}/actions/decide-referral`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${deputy}`,
        'content-type': 'application/json',
        'if-match': '*',
        'idempotency-key': 'a deputy decides',
      },
      body: '{}',
    });
    expect(attempt.status).toBe(409);
    expect(await attempt.json()).toMatchObject({ code: 'kept-for-main-head', ground: 'TRF Art.5' });
    const { body } = await office.client.get(`/events?caseId=${caseId}`, 'feng');
    expect(JSON.stringify(body)).toContain('kept-for-main-head');
  });

  it('names the article of an act to who has no part in it', async () => {
    const caseworker = await tokenOf('caseworker', station);
    const attempt = await fetch(`${office.client.url}/cases/${caseId}/actions/file-case`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${caseworker}`,
        'accept-language': 'zh-CN',
        'content-type': 'application/json',
        'if-match': '*',
        'idempotency-key': 'a caseworker decides',
      },
      body: '{}',
    });
    expect(attempt.status).toBe(403);
    expect(JSON.stringify(await attempt.json())).toContain('《市场监督管理行政处罚程序规定》第十九条');
  });

  const ofOneUnit = Object.entries(routes).filter(
    ([route, allowed]) => typeof allowed !== 'string' && (route.includes('{id}') || route in openings),
  );
  it.each(ofOneUnit)(
    '%s is closed to people of another station and open to the bureau above',
    async (route, allowed) => {
      if (typeof allowed === 'string') return;
      for (const role of allowed) {
        const body = openings[route] ?? {};
        // Of registers and of supervision nothing tells what is another's from what is not there.
        const closed = /\/(registers\/\{register\}|supervision-matters\/)/.test(route) ? 404 : 403;
        expect(await call(route, await tokenOf(role, otherStation), '', body)).toBe(closed);
        expect(await call(route, await tokenOf(role, 'shifan'), '', body)).not.toBe(403);
      }
    },
  );

  it.each([
    '/cases',
    '/complaints',
    '/worklist',
    '/discretion-checks',
    '/risk-points',
    '/risk-patterns',
    '/owed',
    '/events',
  ])('GET %s shows a station its own cases only, and refuses to name another unit', async (path) => {
    const people = { id: 'a-head', roles: ['unit-head'] };
    const token = await office.client.tokenFor({ ...people, unit: otherStation });
    const headers = { authorization: `Bearer ${token}` };
    const own = await office.client.send<{ items: { unit: string }[] }>('GET', path, { headers });
    expect(own.status).toBe(200);
    // The index of events has the station's own entries in the registers; of cases it has none.
    expect(own.body.items.filter(({ unit }) => unit !== otherStation)).toEqual([]);
    if (path !== '/events') expect(own.body.items).toEqual([]);
    expect(await call(`GET ${path}`, token, `?unit=${station}`)).toBe(403);
    expect(await call(`GET ${path}`, token, '?unit=shifan')).toBe(403);
    // A unit whose name only begins alike is another unit.
    const alike = await office.client.tokenFor({ ...people, unit: 'shifan.cheng' });
    expect(await call(`GET ${path}`, alike, `?unit=${station}`)).toBe(403);
  });

  it('lets supervisors and auditors read and prove, and change no case', () => {
    const changing = Object.entries(routes).filter(
      ([route, allowed]) =>
        route.startsWith('POST') &&
        // Supervision is no change of a case (SUP Art.17-21): supervisors act in streams of their own.
        !route.includes('supervision') &&
        typeof allowed !== 'string' &&
        allowed.some((role) => role === 'supervisor' || role === 'auditor'),
    );
    // A file is kept for an act of theirs to name; who asks for a reporter leaves a look, and is refused; all others
    // answer a question that is too long for an address.
    expect(changing.map(([route]) => route).sort()).toEqual([
      'POST /cases/{id}/check',
      'POST /complaints/{id}/reporter',
      'POST /files',
      'POST /moved-deadlines',
      'POST /operations/verify',
      'POST /risk-patterns/back-test',
      'POST /risk-points/back-test',
    ]);
  });

  it('lets whoever may do an act that names files send them', async () => {
    const { body } = await office.client.get<OpenApi>('/openapi.json', 'wang');
    const { schemas } = body.components;
    /** Whether a part says files, or a part of it does. */
    const namesFiles = (name: string, within: readonly string[] = []): boolean =>
      name === 'StoredFile' ||
      (!within.includes(name) &&
        [...JSON.stringify(schemas[name] ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].some(([, part = '']) =>
          namesFiles(part, [...within, name]),
        ));
    const naming = Object.values(acts)
      .flat()
      .filter((act) => namesFiles(act.body.name));
    expect(naming.length).toBeGreaterThan(30);
    const senders: ReadonlySet<string> = new Set([routes['POST /files'] ?? []].flat());
    const unable = naming.flatMap(({ name, by }) =>
      by.filter((role) => !senders.has(role)).map((role) => `${role} in ${name}`),
    );
    expect(unable).toEqual([]);
  });
});
