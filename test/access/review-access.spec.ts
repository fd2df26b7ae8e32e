import { roles } from '#casework';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { inDays } from '../system/today.js';

interface Listed {
  items: { caseId: string; reader: string; body: string; until: string }[];
}

/** A case whose decision the party brought before the body of reconsideration, opened to a person of it. */
describe('A person of a reviewing body', () => {
  const office = officeFor(embedded);
  let [id, other] = ['', ''];
  let [decider, opened, seen] = ['', '', ''];

  /** Opens the case to somebody: now, or at an instant before. */
  const open = async (until: string, at?: string) => {
    const { version } = (await office.client.get<{ version: number }>(`/cases/${id}`, 'wei')).body;
    const body = { challenge: 1, reader: 'hu', until };
    const told = await office.client.post(`/cases/${id}/actions/grant-review-access`, decider, body, {
      version,
      ...(at === undefined ? {} : { at }),
    });
    seen = told.body.position;
    return told;
  };
  /** The list as it is once it has seen the last act. */
  const listed = async (person: string) => {
    const path = seen === '' ? '/review-access' : `/review-access?position=${seen}`;
    return (await office.client.get<Listed>(path, person)).body.items;
  };

  beforeAll(async () => {
    const script = await demonstrationCase(25, 'read for review');
    const place = placeOf(script, 'grant-review-access');
    decider = script.steps[place]?.by ?? '';
    opened = script.steps[place]?.at ?? '';
    ({ id } = await play(office.client, script, { to: place }));
    ({ id: other } = await play(office.client, await demonstrationCase(3, 'not read for review')));
  }, 120_000);

  it('reads nothing before the case is opened to them, and is told whom to ask', async () => {
    const { status, body } = await office.client.get<{ detail: string }>(`/cases/${id}`, 'hu');
    expect([status, body.detail]).toEqual([
      403,
      'The case is not open to you, or not any more. The bureau that handles it can open it again.',
    ]);
    expect(await listed('hu')).toEqual([]);
  });

  it('reads nothing after the last day', async () => {
    const lastDay = opened.slice(0, 10);
    expect((await open(lastDay, opened)).status).toBe(201);
    expect((await office.client.get(`/cases/${id}`, 'hu')).status).toBe(403);
    expect(await listed('hu')).toEqual([]);
  });

  it('then reads how it came about, its files and documents, with the names of its people', async () => {
    expect((await open(inDays(30))).status).toBe(201);
    for (const path of ['', '/events', '/records', '/at/decision', '/compare?from=filing&to=decision'])
      expect([path, (await office.client.get(`/cases/${id}${path}`, 'hu')).status]).toEqual([path, 200]);
    for (const path of ['/decision-day', '/owed', '/documents', '/documents/45?format=html'])
      expect([path, (await office.client.get(`/cases/${id}${path}`, 'hu')).status]).toEqual([path, 200]);
    const { body: officers } = await office.client.get<{ id: string }[]>('/registers/officers', 'hu');
    expect(officers.map((officer) => officer.id)).toEqual(expect.arrayContaining(['wang', 'feng']));
  });

  it('sees it in their list, with the body and the last day', async () => {
    const rows = await listed('hu');
    expect(rows).toMatchObject([{ caseId: id, reader: 'hu', until: inDays(30) }]);
    expect(rows[0]?.body).toContain('人民政府');
    expect((await listed('feng')).map(({ caseId }) => caseId)).toEqual([id]);
    // The head of the other station has no part in it.
    const stations = ['zhao', 'wu'] as const;
    const seen = await Promise.all(stations.map(async (head) => (await listed(head)).length));
    expect(seen.toSorted((one, another) => one - another)).toEqual([0, 1]);
  });

  it('reads no other case, and does nothing anywhere', async () => {
    expect((await office.client.get(`/cases/${other}`, 'hu')).status).toBe(403);
    for (const path of ['/cases', '/worklist', '/events', '/complaints', '/risk-points', '/supervision-matters'])
      expect([path, (await office.client.get(path, 'hu')).status]).toEqual([path, 403]);
    const act = await office.client.post(`/cases/${id}/actions/correct-entry`, 'hu', {}, { version: 1 });
    expect(act.status).toBe(403);
    expect((await office.client.post(`/cases/${id}/check`, 'hu', {}, { version: 1 })).status).toBe(403);
  });

  it('who has every other role in another county sees no more of it than they did', async () => {
    const all = roles.filter((role) => role !== 'replay-reader');
    const token = await office.client.tokenFor({ id: 'hu', unit: 'linxian', roles: all });
    const { status } = await fetch(`${office.client.url}/cases/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(403);
  });

  it('is let in no longer once it was ended', async () => {
    const { version } = (await office.client.get<{ version: number }>(`/cases/${id}`, 'wei')).body;
    const body = { reader: 'hu', reasons: '该人员已不再承办本案' };
    const told = await office.client.post(`/cases/${id}/actions/withdraw-review-access`, decider, body, { version });
    expect(told.status).toBe(201);
    seen = told.body.position;
    expect((await office.client.get(`/cases/${id}`, 'hu')).status).toBe(403);
    expect(await listed('hu')).toEqual([]);
  });
});
