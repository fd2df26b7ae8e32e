import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import type { Receipt } from './system/client.js';
import { describeOnMongo } from './engines.js';
import { officeFor } from './system/office.js';
import { until } from './system/until.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
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
    for (const path of ['/worklist', '/complaints', '/events', '/risk-points', '/operations/parked-streams'])
      statuses.add((await office.client.get(path, path === '/worklist' ? 'wang' : 'jiang')).status);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await office.client.get(`/cases/${id}`, 'wang')).status).toBe(200);
    expect((await office.client.post('/cases', 'wang', clue)).status).toBe(201);
    const files = client.db(`${database}-files`).collection('files.digests');
    expect(await files.countDocuments()).toBe(1);
    await client.close();
  });
});
