import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { lookId, LookLogUnavailable, openMongoLookLog } from '#look-log';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { SilentCable } from '../../../test/engines/silent-cable.js';
import { lookLogContract } from './contract.js';

const years = 3 * 366 * 86_400;

await describeOnSharedMongo('the log of looks on MongoDB', (mongo) => {
  const database = `anlu-test-${randomUUID()}`;
  const dropped = async (): Promise<void> => {
    const client = await new MongoClient(mongo().uri).connect();
    await client.db(database).dropDatabase();
    await client.close();
  };

  lookLogContract(async () => ({
    open: () => openMongoLookLog({ uri: mongo().uri, database, keepSeconds: years }),
    remove: dropped,
  }));

  it('has MongoDB drop looks by itself after the time that is set at the last start', async () => {
    const client = await new MongoClient(mongo().uri).connect();
    const secondsKept = async (): Promise<unknown> =>
      (await client.db(database).collection('looks').indexes()).find(({ name }) => name === 'first_1')
        ?.expireAfterSeconds;
    const found: unknown[] = [];
    for (const keepSeconds of [years, 86_400, null]) {
      const log = await openMongoLookLog({ uri: mongo().uri, database, keepSeconds });
      found.push(await secondsKept());
      await log.close();
    }
    expect(found).toEqual([years, 86_400, 2_147_483_647]);
    await client.close();
    await dropped();
  });

  it('is given up when it does not answer, and takes the same looks later', async () => {
    const { cable, uri } = await SilentCable.to(mongo().uri);
    const log = await openMongoLookLog({ uri, database, keepSeconds: years, patience: 2_000 });
    const at = new Date().toISOString();
    const look = { id: lookId(at), person: 'wang', unit: 'shifan', stream: 'case/1', part: 'page', classes: ['case'] };
    const kept = { ...look, at, until: at, count: 1 };
    try {
      cable.keepAllBack();
      await expect(log.put([kept])).rejects.toThrow(LookLogUnavailable);
      expect(await log.health()).toMatchObject({ ready: false });
      await cable.release();
      await log.put([kept]);
      expect((await log.list({ limit: 10 })).items).toEqual([kept]);
    } finally {
      await log.close();
      cable.close();
      await dropped();
    }
  });
});
