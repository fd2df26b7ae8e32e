import { join } from 'node:path';
import { lookId, openEmbeddedLookLog, openMongoLookLog, type Look, type LookLog } from '#look-log';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';
import { until } from '../system/until.js';

const unit = 'shifan.chengguan';
const matter = {
  unit,
  channel: '12315',
  receivedOn: '2026-09-01',
  tracks: ['report'],
  reporter: { name: '王小明（虚构）', contact: '13812341234', realName: true },
  target: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '王小明称买到过期饼干',
  place: '某街1号（虚构）',
};
const clue = {
  unit,
  source: 'supervision',
  receivedOn: '2026-09-01',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const plan = {
  unit,
  title: '某次抽查（虚构）',
  kind: 'routine',
  fields: ['fsl'],
  objects: [{ id: 'shop', name: '某店（虚构）', kind: 'company', weight: 1 }],
  inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 1,
  perObject: 2,
};

interface Row extends Omit<Look, 'id'> {
  readonly _id: string;
}
interface Rows {
  readonly items: Row[];
  readonly next: string | null;
}
interface Patterns {
  readonly items: { officers: string[]; complaints: string[]; inspections: string[]; detail: string }[];
}

const anHour = 3_600_000;

await describeSystem('Who looked', (engines) => {
  const office = officeFor(engines);
  const id = { complaint: '', case: '' };

  beforeAll(async () => {
    const at = '2026-09-01T06:00:00.000Z';
    id.complaint = (await office.client.post('/complaints', 'shen', matter, { at })).body.id;
    await office.client.post(`/complaints/${id.complaint}/actions/name-handlers`, 'zhao', { handlers: ['li'] }, { at });
    id.case = (await office.client.post('/cases', 'wang', clue, { at })).body.id;
  });

  const looks = async (query: string, user = 'jiang'): Promise<Row[]> => {
    const { status, body } = await office.client.get<Rows>(`/looks?limit=1000&${query}`, user);
    expect(status).toBe(200);
    return body.items;
  };
  const parts = (rows: readonly Row[]): string[] => rows.map(({ person, part, count }) => `${person} ${part} ${count}`);
  const reporter = (user: string, body: object) =>
    office.client.post<{ reporter?: object; code?: string; detail?: string; fields?: { field: string }[] }>(
      `/complaints/${id.complaint}/reporter`,
      user,
      body,
    );

  /** The log of looks as it lies on its engine, while no server has it. */
  const opened = (): Promise<LookLog> => {
    const { MONGODB_URI: uri, MONGODB_DATABASE: database } = office.settings;
    return uri === undefined
      ? openEmbeddedLookLog(join(office.folder, 'looks'))
      : openMongoLookLog({ uri, database: `${database}-files`, keepSeconds: 100_000_000 });
  };
  const putWhileStopped = async (...kept: Look[]): Promise<void> => {
    await office.server.end('SIGTERM');
    const log = await opened();
    await log.put(kept);
    await log.close();
    await office.start();
  };
  const patterns = async (number: number, user = 'wei'): Promise<Patterns['items']> =>
    (await office.client.get<Patterns>(`/risk-patterns?number=${number}`, user)).body.items;

  it('at a case is listed for who supervises or audits: person, part, when, and how often within some minutes', async () => {
    for (const path of ['', '', '', '/events', '/owed']) await office.client.get(`/cases/${id.case}${path}`, 'zhao');
    await office.client.get(`/cases/${id.case}/documents`, 'feng');
    const rows = await looks(`caseId=${id.case}`);
    expect(parts(rows).sort()).toEqual(['feng documents 1', 'zhao history 1', 'zhao owed 1', 'zhao page 3']);
    const page = rows.find(({ part }) => part === 'page');
    expect(page).toMatchObject({ stream: `case/${id.case}`, unit, classes: ['case', 'party'] });
    expect(Date.now() - Date.parse(page?.at ?? '')).toBeLessThan(anHour);
    // Who was refused saw nothing.
    expect((await office.client.get(`/cases/${id.case}`, 'sun')).status).toBe(403);
    expect(parts(await looks(`caseId=${id.case}&person=sun`))).toEqual([]);
  });

  it('among rows of a search, in a brief and in a table that was taken along is noted too', async () => {
    await until('the event is in the index', async () => {
      const { items } = (await office.client.get<Rows>(`/events?caseId=${id.case}`, 'wei')).body;
      return items.length > 0;
    });
    await office.client.get(`/events?caseId=${id.case}&format=csv`, 'wei');
    await office.client.get('/worklist?format=csv', 'wei');
    await office.client.get('/briefs', 'zhao');
    const found = parts(await looks(`caseId=${id.case}`));
    expect(found).toContain('wei events csv 1');
    expect(found.filter((each) => each.startsWith('wei event-search'))).toHaveLength(1);
    expect(found).toContain('zhao brief 1');
    expect((await looks('person=wei')).map(({ stream, part }) => `${stream} ${part}`)).toContain(
      'list/worklist worklist csv',
    );
  });

  it('is seen by each person of themselves, and of others by nobody who neither supervises nor audits', async () => {
    const own = await looks('', 'zhao');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ person }) => person === 'zhao')).toBe(true);
    expect((await office.client.get('/looks?person=wang', 'zhao')).status).toBe(403);
    expect(parts(await looks(`caseId=${id.case}`, 'wang'))).toEqual([]);
    expect((await office.client.get('/looks', 'han')).status).toBe(403);
    expect((await office.client.get('/looks?unit=shifan', 'wei')).status).toBe(400);
    expect((await office.client.get('/looks?after=1', 'wei')).status).toBe(400);
    expect((await office.client.get(`/looks?caseId=${id.case}&complaintId=x`, 'wei')).status).toBe(400);
    expect((await office.client.get('/looks?caseId=nothing-there', 'wei')).status).toBe(404);
  });

  it('into the looks of others is a look too', async () => {
    await looks('person=zhao', 'wei');
    const rows = await looks('person=wei');
    expect(rows.map(({ stream, part, classes }) => [stream, part, classes.join()])).toContainEqual([
      'person/zhao',
      'looks',
      'looks',
    ]);
    expect(parts(await looks(`caseId=${id.case}&person=jiang`))).toEqual([expect.stringMatching(/^jiang looks \d+$/)]);
  });

  it('at a published decision is told to who watches over the unit of who looked, and to no neighbour', async () => {
    await registerNeighbours(office.client);
    const settings = { ANLU_URL: office.client.url, ANLU_DATA: office.folder };
    expect((await anlu(['import', 'data/published-cases.json'], settings)).code).toBe(0);
    const listed = async () => (await office.client.get<Rows>('/cases?unit=*&limit=1', 'wei')).body.items;
    await until('a decision is listed', async () => (await listed()).length > 0);
    const published = (await listed())[0]?._id ?? '';
    expect((await office.client.get(`/cases/${published}`, 'wei')).status).toBe(200);
    expect((await office.client.get(`/cases/${published}`, 'bian')).status).toBe(200);
    expect(parts(await looks(`caseId=${published}`, 'jiang'))).toEqual(['wei page 1']);
    expect(parts(await looks(`caseId=${published}`, 'bian'))).toEqual(['bian page 1']);
    // Neither does an empty page that goes on tell that there is something, and when.
    for (const query of ['person=wei&limit=1', `caseId=${published}&person=wei&limit=1`, 'person=jiang&limit=1'])
      expect((await office.client.get<Rows>(`/looks?${query}`, 'bian')).body).toEqual({ items: [], next: null });
  });

  it('at what is hidden leaves no gap in the pages of who sees everything else: a draft is told by none', async () => {
    const raised = { unit: 'shifan', addressed: 'shifan.chengguan', level: 'inside', sign: { source: 'by-hand' } };
    const { body } = await office.client.post('/supervision-matters', 'wei', { ...raised, matter: '超期未结（虚构）' });
    const paged = async (): Promise<{ seen: string[]; short: number }> => {
      const seen: string[] = [];
      let [short, after] = [0, ''];
      for (;;) {
        const { items, next } = (await office.client.get<Rows>(`/looks?person=wei&limit=2${after}`, 'jiang')).body;
        seen.push(...items.map(({ _id }) => _id));
        if (next === null) return { seen, short };
        short += items.length < 2 ? 1 : 0;
        expect(items.map(({ _id }) => _id)).toContain(next);
        after = `&after=${encodeURIComponent(next)}`;
      }
    };
    const before = await paged();
    for (const path of ['', '/events', '/documents'])
      expect((await office.client.get(`/supervision-matters/${body.id}${path}`, 'wei')).status).toBe(200);
    expect((await looks(`supervisionId=${body.id}`, 'wei')).length).toBe(3);
    expect(await paged()).toEqual({ ...before, short: 0 });
  });

  it('is told by `anlu looks` of a case and of a person, in lines and as JSON', async () => {
    const settings = { ANLU_URL: office.client.url, ANLU_DATA: office.folder };
    const lines = await anlu(['looks', '--case', id.case], settings);
    expect(lines.code).toBe(0);
    expect(lines.stdout).toMatch(/\| 演示·赵 \| case\/\w+ \| page × 3 \| case, party\n/);
    const json = await anlu(['looks', '--user', 'feng', '--json'], settings);
    expect(JSON.parse(json.stdout)).toMatchObject([{ person: 'feng', part: 'documents' }]);
    expect((await anlu(['looks', '--user', 'feng', '--as', 'zhao'], settings)).code).not.toBe(0);
    expect((await anlu(['looks', '--from', 'yesterday'], settings)).code).toBe(2);
  });

  it('at the reporter needs a reason, is masked before, and is kept with it (CR121 Art.37)', async () => {
    const page = async (user: string): Promise<string> =>
      JSON.stringify((await office.client.get<object>(`/complaints/${id.complaint}`, user)).body);
    expect(await page('li')).toContain('"name":"王某某","contact":"138****1234"');
    expect(await page('li')).toContain('***称买到过期饼干');
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }, { reason: '核实', more: 1 }])
      expect((await reporter('li', body)).status).toBe(422);
    expect(parts(await looks(`complaintId=${id.complaint}`)).some((each) => each.includes('reporter'))).toBe(false);
    const { status, body } = await reporter('li', { reason: '电话核实王小明所述' });
    expect([status, body.reporter]).toEqual([200, matter.reporter]);
    const row = (await looks(`complaintId=${id.complaint}`)).find(({ part }) => part === 'reporter');
    expect(row).toMatchObject({ person: 'li', classes: ['reporter'], reason: '电话核实***所述' });
    expect(row).not.toHaveProperty('refused');
  });

  it('at the reporter is refused with its article to who does not handle it, also to who supervises, and is kept', async () => {
    for (const user of ['zhao', 'wei', 'wang']) {
      const { status, body } = await reporter(user, { reason: '想知道是谁' });
      expect([user, status]).toEqual([user, 403]);
      expect(body.detail).toContain('CR121 Art.37');
      expect(JSON.stringify(body)).not.toContain('王');
    }
    // Who may not even see the complaint learns and leaves nothing.
    expect((await reporter('sun', { reason: '想知道是谁' })).status).toBe(403);
    const rows = (await looks(`complaintId=${id.complaint}`)).filter(({ refused }) => refused === true);
    expect(parts(rows).sort()).toEqual(['wang reporter 1', 'wei reporter 1', 'zhao reporter 1']);
    // The case log has nothing of it.
    const { body } = await office.client.get<object[]>(`/complaints/${id.complaint}/events`, 'li');
    expect(body).toHaveLength(2);
  });

  it('gives a sign of risk 4 that stays when the looks are gone; verify and rebuild find nothing amiss', async () => {
    const signs = async (): Promise<string[]> =>
      (await patterns(4)).map(({ officers, complaints }) => `${officers.join()} ${complaints.join()}`).sort();
    await office.restart('SIGTERM');
    const wanted = ['wang', 'wei', 'zhao'].map((person) => `${person} ${id.complaint}`);
    await until('the signs are recorded', async () => (await signs()).length === 3);
    expect(await signs()).toEqual(wanted);
    // Near twin: who handles it asked too, and gives none.
    const before = await office.client.verify();
    expect(before.findings).toEqual([]);

    // As if all of that had been kept for its time; one look is four years old, one two years.
    const years = (count: number): Look => {
      const at = new Date(Date.now() - count * 366 * 86_400_000).toISOString();
      const seen = { person: 'li', unit, stream: `complaint/${id.complaint}`, part: `${count} years ago` };
      return { id: lookId(at), ...seen, classes: ['case'], at, until: at, count: 1 };
    };
    await office.server.end('SIGTERM');
    const log = await opened();
    expect(await log.sweep(new Date(Date.now() + anHour).toISOString())).toBeGreaterThan(4);
    await log.put([years(4), years(2)]);
    await log.close();
    await office.start();
    const left = async (): Promise<string[]> => parts(await looks(`complaintId=${id.complaint}`, 'li'));
    await until('the old look went', async () => !(await left()).includes('li 4 years ago 1'));
    expect(await left()).toEqual(['li 2 years ago 1']);
    expect(await signs()).toEqual(wanted);
    const after = await office.client.verify();
    expect(after).toEqual(before);
    await office.client.work('/operations/rebuild', 'han');
    expect(await office.client.verify()).toEqual(before);
    expect(await signs()).toEqual(wanted);
    // Each is an event of the unit, recorded once, that says who and when and nothing of the reporter.
    const { body } = await office.client.get<{ items: { type: string; by: string }[] }>(
      `/events?stream=looks/${unit}`,
      'wei',
    );
    expect(body.items.map(({ type, by }) => `${type} ${by}`)).toEqual(Array(3).fill('ReporterSought clock'));
    expect(JSON.stringify(body)).not.toMatch(/王某|王小明|138/);
    // Another station's head sees neither signs nor events.
    expect(await patterns(4, 'wu')).toEqual([]);
  });

  it('gives a sign of risk 39 where people without a task saw the draw, and nobody was found at the object', async () => {
    const opens = async (object: string): Promise<string> => {
      const at = '2026-11-02T01:00:00.000Z';
      const objects = [{ ...plan.objects[0], id: object }];
      const { body } = await office.client.post('/inspections', 'zhao', { ...plan, objects, urgent: true }, { at });
      const drawn = { seed: '摇号 1', seedSource: '当众摇号' };
      await office.client.post(`/inspections/${body.id}/actions/draw`, 'feng', drawn, { at });
      return body.id;
    };
    const comesTo = async (inspection: string, object: string, outcome: string): Promise<void> => {
      const result = { object, inspectedOn: '2026-11-05', inspectors: ['wang', 'li'], outcome, findings: '关门' };
      const at = '2026-11-05T08:00:00.000Z';
      const path = `/inspections/${inspection}/actions/record-inspection-result`;
      expect((await office.client.post(path, 'wang', result, { at })).status).toBe(201);
    };
    const looked = (inspection: string, person: string): Look => {
      const at = '2026-11-03T02:00:00.000Z';
      const seen = { person, unit, stream: `inspection/${inspection}`, part: 'page', classes: ['case'] };
      return { id: lookId(at), ...seen, at, until: at, count: 1 };
    };
    const [gone, there, own] = [await opens('shop-1'), await opens('shop-2'), await opens('shop-3')];
    await comesTo(gone, 'shop-1', 'not-found');
    await comesTo(there, 'shop-2', 'no-problem');
    await comesTo(own, 'shop-3', 'not-found');
    await putWhileStopped(looked(gone, 'yang'), looked(gone, 'li'), looked(there, 'yang'), looked(own, 'wang'));
    const signs = async () => (await patterns(39)).filter(({ inspections }) => inspections.length > 0);
    await until('the sign is recorded', async () => (await signs()).length > 0);
    expect(await signs()).toMatchObject([{ officers: ['yang'], inspections: [gone] }]);
  });
});
