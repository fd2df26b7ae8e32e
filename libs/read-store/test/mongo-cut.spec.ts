import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { openMongoReadStore, ReadStoreUnavailable, type ReadStore } from '#read-store';
import { describeOnMongo } from '../../../test/engines.js';
import { CutCable } from '../../../test/engines/cut-cable.js';
import { entry, views } from './contract/worklist.js';

await describeOnMongo('A connection that breaks in the middle of a message', (mongo) => {
  const name = `anlu-test-${randomUUID()}`;
  let cable: CutCable;
  let store: ReadStore;

  beforeEach(async () => {
    const through = await CutCable.to(mongo().uri);
    ({ cable } = through);
    store = await openMongoReadStore({ uri: through.uri, database: name, views });
  });
  afterEach(async () => {
    await store.close();
    cable.close();
    const client = await new MongoClient(mongo().uri).connect();
    await client.db(name).dropDatabase();
    await client.close();
  });

  it('is told as read models that cannot be reached, of a question and of a write alike', async () => {
    cable.cut = true;
    const many = Array.from({ length: 100_000 }, (_, n) => `case/${n}`);
    // The driver still waits for its socket: what comes out is the word of the system, and of a bulk write its code.
    const broken: [() => Promise<unknown>, object][] = [
      [() => store.find('worklist', { _id: { $in: many } }), { syscall: expect.any(String) }],
      [() => store.count('worklist', { _id: { $in: many } }), { syscall: expect.any(String) }],
      [
        () => store.bulk(many.slice(0, 1_000).map((id) => entry(id, 1, { unit: '长'.repeat(13_000) }))),
        { code: expect.stringMatching(/^E[A-Z]+$/) },
      ],
    ];
    for (const [work, cause] of broken) {
      const told: unknown = await work().catch((error: unknown) => error);
      expect(told).toBeInstanceOf(ReadStoreUnavailable);
      expect(told).toMatchObject({ cause });
    }
  });
});
