import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { describeOnMongo } from './engines.js';
import type { Receipt } from './system/client.js';
import { officeFor } from './system/office.js';
import { until } from './system/until.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};

await describeOnMongo('The database of the lists', (mongo) => {
  const database = `anlu-test-${randomUUID()}`;
  const office = officeFor({
    kind: 'real',
    settings: () => ({ MONGODB_URI: mongo().uri, MONGODB_DATABASE: database }),
  });

  it('dropped while people work, is 503 for lists and never 500; files, cases and commands go on', async () => {
    const { id } = (await office.client.post<Receipt>('/cases', 'wang', clue)).body;
    const bytes = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(20, 7)]);
    expect((await office.client.upload('wang', bytes, 'image/png')).status).toBe(201);
    const client = await new MongoClient(mongo().uri).connect();
    await client.db(database).dropDatabase();
    const statuses = new Set<number>();
    // The node believes for a second what it last read of its sets.
    await until('the loss is seen or mended', async () => {
      const { status, body } = await office.client.get<{ items?: object[] }>('/cases', 'wang');
      statuses.add(status);
      return status === 503 || (body.items?.length ?? 0) > 0;
    });
    for (const path of ['/worklist', '/owed', '/complaints', '/events', '/risk-points', '/operations/parked-streams'])
      statuses.add((await office.client.get(path, path === '/worklist' ? 'wang' : 'jiang')).status);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await office.client.get(`/cases/${id}`, 'wang')).status).toBe(200);
    expect((await office.client.post('/cases', 'wang', clue)).status).toBe(201);
    const files = client.db(`${database}-files`).collection('files.digests');
    expect(await files.countDocuments()).toBe(1);
    await client.close();
  });

  /** The cases of a list, or null while it cannot be answered. */
  const listed = async (path: string): Promise<string[] | null> => {
    const { status, body } = await office.client.get<{ items: { _id: string }[] }>(path, 'jiang');
    asked.push(status);
    return status === 200 ? body.items.map(({ _id }) => _id).sort() : null;
  };
  const asked: number[] = [];
  const cases = '/cases?limit=200';

  it('dropped is made anew by itself, with every case in it and without a restart', async () => {
    const node = office.server;
    const made = (await office.client.post<Receipt>('/cases', 'wang', clue)).body.id;
    await until('the case is listed', async () => (await listed(cases))?.includes(made) === true);
    const all = await listed(cases);
    const client = await new MongoClient(mongo().uri).connect();
    await client.db(database).dropDatabase();
    await client.close();
    const later = (await office.client.post<Receipt>('/cases', 'wang', clue)).body.id;
    asked.length = 0;
    const wanted = [...(all ?? []), later].sort();
    await until(
      'the lists are whole again',
      async () => JSON.stringify(await listed(cases)) === JSON.stringify(wanted),
    );
    expect([...new Set(asked)].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(office.server).toBe(node);
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('is away while MongoDB is: lists say 503 and commands go on; when it is back the lists are right, without a restart', async () => {
    const node = office.server;
    const all = await listed(cases);
    await mongo().kill();
    await until('the lists say that they cannot be had', async () => (await listed(cases)) === null);
    const later = (await office.client.post<Receipt>('/cases', 'wang', clue)).body.id;
    expect((await office.client.get(`/cases/${later}`, 'wang')).status).toBe(200);
    for (const path of ['/worklist', '/owed', '/complaints', '/events', '/risk-points'])
      asked.push((await office.client.get(path, path === '/worklist' ? 'wang' : 'jiang')).status);
    expect([...new Set(asked)].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    await mongo().start();
    const wanted = [...(all ?? []), later].sort();
    await until(
      'the lists are whole again',
      async () => JSON.stringify(await listed(cases)) === JSON.stringify(wanted),
    );
    expect(office.server).toBe(node);
    const verified = await office.client.verify();
    expect(verified.findings).toEqual([]);
  });
});
