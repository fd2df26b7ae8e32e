import { fileURLToPath } from 'node:url';
import type { Role } from '#casework';
import { askAboutMatters } from './system/answers-of-matters.js';
import { bentAnswers } from './system/bent-answers.js';
import type { Answer } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { Description, type OpenApi } from './system/description.js';
import { inspectionWithFile } from './system/inspection-with-file.js';
import { officeFor } from './system/office.js';
import type { Page } from './system/pages.js';

const published = fileURLToPath(new URL('../data/published-cases.json', import.meta.url));
const station = 'shifan.chengguan';
const records = '/log/partitions/{partition}/records';
/** What a case was after an event is folded from the same records on both kinds of engines. */
const betweenEvents = { embedded: 1, real: 4 };
const leastStages = { embedded: 20, real: 15 };
const lists = [
  '/cases',
  '/worklist',
  '/review-access',
  '/owed?state=all',
  '/complaints?open=all',
  '/supervision-matters?open=all',
  '/discretion-checks',
  '/risk-points?show=all',
  '/risk-patterns',
  '/events',
];

await describeSystem('What the description of the API says of answers', (engines) => {
  const office = officeFor(engines);
  const faults = new Set<string>();
  let description: Description;
  let token = '';
  let cases: string[] = [];
  let complaints: string[] = [];
  let inspections: string[] = [];

  const tokenFor = (unit: string, ...roles: Role[]): Promise<string> =>
    office.client.tokenFor({ id: `reader-${roles.join('-')}`, unit, roles });
  const held = <T>(route: string, answer: Answer<T>): Answer<T> => {
    const fault = description.faultOf(route, answer);
    if (fault !== null) faults.add(fault);
    return answer;
  };
  const get = async <T = unknown>(route: string, path: string, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${token}`;
    return held(`GET ${route}`, await office.client.send<T>('GET', path, { headers: { authorization, ...headers } }));
  };

  beforeAll(async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const play = async (command: string[]): Promise<void> => {
      if ((await anlu(command, settings)).code !== 0) throw new Error(`${command.join(' ')} failed`);
    };
    await play(['import', published]);
    await play(['simulate', '--cases', '40', '--seed', '7']);
    const document = await office.client.get<OpenApi>('/openapi.json', 'wang');
    description = new Description(document.body);
    // Who may see everything there is, for once.
    token = await tokenFor('shifan', 'auditor', 'department-head', 'registrar', 'operator');
    // The log of one bureau is copied by who rules over it; the demonstration brings other bureaus in.
    const { body } = await get<{ heads: { size: number }[] }>('/log', '/log');
    await get(records, `/log/partitions/0/records?size=${body.heads[0]?.size ?? 0}`);
    await play(['demo']);
    const ids = async (path: string): Promise<string[]> =>
      (
        await office.client.get<Page>(`${path}?limit=1000${path === '/complaints' ? '&open=all' : ''}`, 'jiang')
      ).body.items.map(({ _id }) => _id);
    [cases, complaints] = await Promise.all([ids('/cases'), ids('/complaints')]);
    inspections = (await office.client.get<{ id: string }[]>('/inspections', 'jiang')).body.map(({ id }) => id);
  }, 300_000);

  afterEach(() => {
    const said = [...faults];
    faults.clear();
    if (said.length > 0) throw new Error(said.join('\n'));
  });

  it('names every route and every parameter with a sentence, and of each reading route what it sends', () => {
    for (const [route, { summary, parameters, responses }] of description.operations) {
      const good = ['200', '201', '204', '302'].flatMap((status) => responses[status] ?? []);
      expect({ route, summary, sends: good.length }).toEqual({ route, summary: expect.stringMatching(/\S/), sends: 1 });
      for (const { name, in: where, description: says = '' } of parameters)
        if (where === 'query') expect(`${route} ${name} ${says}`).toMatch(/ \S+ \S/);
    }
  });

  it('holds for every case at each of its events, with its history, records and documents', async () => {
    expect(cases.length).toBeGreaterThan(60);
    const stages = new Set<string>();
    for (const id of cases) {
      const { body } = await get<{ version: number; state: { stage: string } }>('/cases/{id}', `/cases/${id}`);
      for (const part of ['events', 'records', 'documents']) await get(`/cases/{id}/${part}`, `/cases/${id}/${part}`);
      await get('/cases/{id}/compare', `/cases/${id}/compare?from=1&to=${body.version}`);
      await get('/cases/{id}/compare', `/cases/${id}/compare?from=1&to=${body.version}&as=true`);
      await get('/cases/{id}/decision-day', `/cases/${id}/decision-day`);
      await get('/cases/{id}/owed', `/cases/${id}/owed`);
      await get('/cases/{id}/brief', `/cases/${id}/brief?since=2020-01-01`);
      await get('/cases/{id}/at/{point}', `/cases/${id}/at/${body.version}?as=true`);
      for (let event = 1; event <= body.version; event += betweenEvents[engines.kind]) {
        const past = await get<typeof body>('/cases/{id}/at/{point}', `/cases/${id}/at/${event}`);
        stages.add(past.body.state.stage);
      }
    }
    expect(stages.size).toBeGreaterThan(leastStages[engines.kind]);
  }, 300_000);

  it('holds for complaints, inspections and registers', async () => {
    expect(Math.min(complaints.length, inspections.length)).toBeGreaterThan(0);
    for (const id of complaints) {
      await get('/complaints/{id}', `/complaints/${id}`);
      await get('/complaints/{id}/events', `/complaints/${id}/events`);
    }
    // Who handles a complaint sees who made it, masked, and whole with a reason.
    const why = { reason: '核实' };
    for (const person of ['wang', 'li', 'sun', 'zhou'])
      for (const id of complaints) {
        held('GET /complaints/{id}', await office.client.get(`/complaints/${id}`, person));
        held('POST /complaints/{id}/reporter', await office.client.post(`/complaints/${id}/reporter`, person, why));
      }
    await get('/looks', '/looks?limit=1000');
    await askAboutMatters(get);
    await get('/inspections', '/inspections');
    for (const id of inspections) {
      await get('/inspections/{id}', `/inspections/${id}`);
      await get('/inspections/{id}/draw/check', `/inspections/${id}/draw/check`);
      await get('/inspections/{id}/events', `/inspections/${id}/events`);
    }
    await get('/directory', '/directory');
    for (const register of ['officers', 'units']) await get('/registers/{register}', `/registers/${register}`);
    for (const entry of ['officers/wang', `units/${station}`]) {
      await get('/registers/{register}/{id}', `/registers/${entry}`);
      await get('/registers/{register}/{id}/events', `/registers/${entry}/events`);
    }
    await get('/supervision/board', '/supervision/board?from=2020-01-01');
    const year = new Date().getUTCFullYear();
    for (const each of [year - 1, year])
      for (const what of ['numbers', 'capacity'])
        await get(`/registers/units/{id}/${what}/{year}`, `/registers/units/${station}/${what}/${each}`);
  }, 120_000);

  /** Values of parameters that do not take every text. */
  const examples: Record<string, string[]> = { position: ['0:0'], limit: ['1'], stream: ['officer/wang'] };

  it('holds for lists, page by page and with each of their parameters', async () => {
    await get('/away', '/away?since=2026-01-01&limit=50');
    await get('/briefs', '/briefs?since=2026-01-01&limit=50');
    for (const path of lists) {
      const route = path.replace(/\?.*/, '');
      await get(route, `${path}${path.includes('?') ? '&' : '?'}limit=1000`);
      const named = description.operations.find(([name]) => name === `GET ${route}`)?.[1].parameters ?? [];
      for (const { name, in: where, schema } of named) {
        const { enum: values = ['2026-11-20'] } = schema as { enum?: (string | number)[] };
        for (const value of examples[name] ?? values) {
          const { status, body } =
            where === 'header'
              ? await get<{ detail?: string }>(route, route, { [name]: String(value) })
              : await get<{ detail?: string }>(route, `${route}?${name}=${value}`);
          // A made-up unit or cursor is refused for what it is, not for its name.
          expect(body.detail ?? '').not.toMatch(/is no filter here/);
          expect(status === 200 || ['unit', 'after'].includes(name)).toBe(true);
        }
      }
      const { body } = await get<{ detail: string }>(route, `${route}?unheard=of`);
      const known = /known: (.*)\./.exec(body.detail)?.[1]?.split(', ') ?? [];
      expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(known));
    }
  }, 120_000);

  it('holds for files and documents, whole and in part', async () => {
    let files = 0;
    for (const id of cases) {
      const { body } = await office.client.get<{ files: { sha256: string }[] }>(`/cases/${id}`, 'jiang');
      for (const { sha256 } of body.files.slice(0, 2)) {
        files += 1;
        const path = `/cases/${id}/files/${sha256}`;
        await get('/cases/{id}/files/{sha256}', path);
        expect(await get('/cases/{id}/files/{sha256}', path, { range: 'bytes=0-3' })).toMatchObject({ status: 206 });
        expect(await get('/cases/{id}/files/{sha256}', path, { range: 'bytes=999999999-' })).toMatchObject({
          status: 416,
        });
      }
    }
    expect(files).toBeGreaterThan(0);
    const [id = ''] = cases;
    const { body } = await office.client.get<{ documents: { form: number; filled: boolean }[] }>(
      `/cases/${id}/documents`,
      'jiang',
    );
    for (const { form } of body.documents.filter(({ filled }) => filled))
      for (const query of ['', '?format=docx', '?event=1', '?forParty=1', '?forParty=9'])
        await get('/cases/{id}/documents/{form}', `/cases/${id}/documents/${form}${query}`);
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(held('POST /files', await office.client.upload('wang', bytes, 'image/png')).status).toBe(201);
    expect(held('POST /files', await office.client.upload('wang', bytes, 'text/plain'))).toMatchObject({ status: 415 });
  }, 120_000);

  it('holds for a file of an inspection', async () => {
    const { id, sha256 } = await inspectionWithFile(office.client, 'answers');
    for (const [range, status] of Object.entries({ 'bytes=0-': 206, 'bytes=-0': 416, '': 200 })) {
      const path = `/inspections/${id}/files/${sha256}`;
      const headers = range === '' ? {} : { range };
      expect(await get('/inspections/{id}/files/{sha256}', path, headers)).toMatchObject({ status });
    }
    await get('/inspections/{id}', `/inspections/${id}`);
  });

  it('holds for the node and its log', async () => {
    for (const path of [
      '/',
      '/me',
      '/me/off-line-key',
      '/.well-known/jwks.json',
      '/openapi.json',
      '/health/live',
      '/health/ready',
      '/metrics',
    ])
      await get(path, path);
    await get('/clocks', '/clocks');
    for (const path of [
      '/legal-bases',
      '/circumstances',
      '/acts',
      '/forms',
      '/risk-rules',
      '/calendar',
      '/law-changes',
      '/sign-in',
      '/worklist/counts',
    ])
      await get(path, path);
    for (const clock of ['evidence-hold', 'none'])
      await get('/clocks/due', `/clocks/due?clock=${clock}&start=2026-11-20`);
    await get('/moved-deadlines', '/moved-deadlines?change=calendar.2026');
    await get(records, '/log/partitions/0/records');
    await get(records, '/log/partitions/99/records?size=0');
    await get('/operations/parked-streams', '/operations/parked-streams');
    for (const what of ['verify', 'rebuild']) {
      const headers = { authorization: `Bearer ${token}` };
      held(`POST /operations/${what}`, await office.client.send('POST', `/operations/${what}`, { headers }));
    }
  }, 120_000);

  it('holds for changes as they come', async () => {
    const ending = new AbortController();
    const headers = { authorization: `Bearer ${token}`, 'last-event-id': 'unheard of' };
    const answer = await fetch(`${office.client.url}/changes`, { headers, signal: ending.signal });
    const { status, headers: sent, body } = answer;
    let text = '';
    let isChanging = false;
    for await (const part of body ?? []) {
      text += Buffer.from(part).toString();
      if (text.includes('event: change')) break;
      if (!isChanging && text.includes('event: alive')) {
        isChanging = true;
        await office.client.post('/cases', 'wang', clueOfToday());
      }
    }
    ending.abort();
    const [type = ''] = (sent.get('content-type') ?? '').split(';', 1);
    const whole = text.slice(0, text.lastIndexOf('\n\n') + 2);
    for (const each of ['missed', 'alive', 'change']) expect(whole).toContain(`event: ${each}\n`);
    expect(description.faultOf('GET /changes', { status, type, body: whole })).toBeNull();
  });

  it('is told of every reading route that it was held against what it answers', () => {
    // Those that lead a browser elsewhere (test/browser/bureau-sign-in.spec.ts) answer nothing.
    const reading = description.operations
      .filter(([route, { responses }]) => route.startsWith('GET') && responses['302'] === undefined)
      .map(([route]) => route);
    const held = new Set(
      [...description.seen].flatMap((each) => (/ 20[06] /.test(each) ? [each.replace(/ 20\d .*/, '')] : [])),
    );
    expect(reading.filter((route) => !held.has(route))).toEqual([]);
  });

  it('would not hold for a field that is missing, called otherwise, or more than is said', async () => {
    const answers: [string, Answer<unknown>][] = [];
    for (const [route, path] of [
      ['/cases/{id}', `/cases/${cases[0] ?? ''}`],
      ['/cases/{id}/events', `/cases/${cases[0] ?? ''}/events`],
      ['/cases', '/cases'],
      ['/worklist', '/worklist'],
      ['/complaints/{id}', `/complaints/${complaints[0] ?? ''}`],
      ['/inspections/{id}', `/inspections/${inspections[0] ?? ''}`],
      ['/registers/{register}', '/registers/officers'],
    ])
      answers.push([`GET ${route ?? ''}`, await get(route ?? '', path ?? '')]);
    for (const [route, answer] of answers)
      for (const bent of bentAnswers(answer.body))
        expect({ ...bent, fault: description.faultOf(route, { ...answer, body: bent.body }) }).toMatchObject({
          fault: expect.stringContaining(route),
        });
  });
});
