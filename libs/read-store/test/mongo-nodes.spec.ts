import { randomUUID } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';
import { openMongoReadStore, ReadStoreUnavailable, RebuildRefused, type ReadStore } from '#read-store';
import { PATIENCE } from '#read-store/mongo/in-time';
import { describeOnMongo } from '../../../test/engines.js';
import { entry, ids, numberedUpTo, views } from './contract/worklist.js';

await describeOnMongo('several nodes on one MongoDB', (mongo) => {
  let client: MongoClient;
  let database: Db;
  let one: ReadStore;
  let other: ReadStore;

  const node = () => openMongoReadStore({ uri: mongo().uri, database: database.databaseName, views });
  const collections = async () => {
    const all = await database.listCollections({}, { nameOnly: true }).toArray();
    return all.map(({ name }) => name).filter((name) => name.startsWith('worklist'));
  };

  beforeEach(async () => {
    client = await new MongoClient(mongo().uri).connect();
    database = client.db(`anlu-test-${randomUUID()}`);
    [one, other] = await Promise.all([node(), node()]);
  });

  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
    await database.dropDatabase();
    await client.close();
  });

  it('a node that has not heard of a rebuild yet tells it what it writes', async () => {
    await other.bulk([entry('case/1', 1)]);
    const rebuild = await one.beginRebuild('rules-2');
    await other.bulk([entry('case/2', 2)]);
    await rebuild.insert([entry('case/1', 1)]);
    await rebuild.switch();
    expect(ids((await one.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
  });

  it('when many insert the same cases at once, the newest state of each stays', async () => {
    const states = Array.from({ length: 20 }, (_, i) => ((i * 7) % 20) + 1);
    const told = (position: number) => Array.from({ length: 300 }, (_, n) => entry(`case/${n}`, position));
    await Promise.all(states.map((position, i) => (i % 2 === 0 ? one : other).bulk(told(position))));
    expect(await one.count('worklist', {})).toBe(300);
    expect(await one.count('worklist', { position: 20 })).toBe(300);
  });

  it('every node reads and writes the new set after a switch', async () => {
    await other.bulk([entry('case/1', 1, { unit: '旧' })]);
    const rebuild = await one.beginRebuild('rules-2');
    await rebuild.insert([entry('case/1', 1, { unit: '新' })]);
    await rebuild.switch();
    await other.bulk([entry('case/2', 2)]);
    expect(ids((await one.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
    let seen: unknown;
    while (seen !== '新') seen = (await other.findOne('worklist', 'case/1'))?.['unit'];
    expect(await other.fingerprint()).toBe('rules-2');
  });

  it('a checkpoint that a node saves before it has heard of a switch counts for the new set', async () => {
    await other.saveCheckpoint({ 0: 5, 1: 7 });
    const rebuild = await one.beginRebuild('rules-2');
    await rebuild.setCheckpoint({ 0: 5, 1: 7 });
    await other.checkpoint();
    await rebuild.switch();
    await other.saveCheckpoint({ 0: 6 });
    expect(await one.checkpoint()).toEqual({ 0: 6, 1: 7 });
  });

  it('when the database is dropped nobody reads empty lists as if there were no cases, and a rebuild brings them back', async () => {
    await other.bulk([entry('case/1', 1)]);
    const first = await one.beginRebuild('rules-1');
    await first.insert([entry('case/1', 1)]);
    await first.switch();
    await database.dropDatabase();
    expect(await other.fingerprint()).toBeNull();
    await expect(other.find('worklist', {})).rejects.toThrow(ReadStoreUnavailable);
    await expect(other.bulk([entry('case/2', 2)])).rejects.toThrow(ReadStoreUnavailable);
    const rebuild = await one.beginRebuild('rules-1');
    expect(await other.fingerprint()).toBeNull();
    await rebuild.insert([entry('case/1', 1), entry('case/2', 2)]);
    await rebuild.switch();
    expect(await other.fingerprint()).toBe('rules-1');
    expect(ids((await other.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
  });

  it('the old set stays for those who still read it, and is dropped later', async () => {
    const rebuild = await one.beginRebuild('rules-2');
    await rebuild.switch();
    expect(await collections()).toEqual(expect.arrayContaining(['worklist.1', 'worklist.2']));
    const longAgo = { $set: { 'retired.$[].since': new Date(0) } };
    await database.collection('read-store').updateOne({ live: { $exists: true } }, longAgo);
    await (await node()).close();
    expect(await collections()).toEqual(['worklist.2']);
  });

  it('a rebuild that was taken for dead cannot switch over the one that replaced it', async () => {
    const dead = await one.beginRebuild('rules-2');
    await expect(other.beginRebuild('rules-3')).rejects.toThrow(RebuildRefused);
    const longAgo = { $set: { 'building.sign': new Date(0) } };
    await database.collection('read-store').updateOne({ building: { $ne: null } }, longAgo);
    const replacement = await other.beginRebuild('rules-3');
    await expect(dead.switch()).rejects.toThrow(RebuildRefused);
    await replacement.switch();
    expect(await one.fingerprint()).toBe('rules-3');
    expect(await collections()).not.toContain('worklist.2');
  });
});

await describeOnMongo('a MongoDB that fails', (mongo) => {
  it.each([
    ['is killed', () => mongo().kill(), () => mongo().start()],
    ['hangs', async () => mongo().pause(), async () => mongo().resume()],
  ])(
    'and %s is reported as unavailable; once it is back everything goes on and nothing is lost',
    async (_, fail, recover) => {
      if (!mongo().canBreak) return;
      const store = await openMongoReadStore({ uri: mongo().uri, database: `anlu-test-${randomUUID()}`, views });
      try {
        await store.bulk(numberedUpTo(20));
        await store.saveCheckpoint({ 0: 20 });
        await fail();
        const questions = [
          () => store.find('worklist', {}),
          () => store.bulk([entry('case/x', 99)]),
          () => store.saveCheckpoint({ 0: 21 }),
        ];
        await Promise.all(questions.map((question) => expect(question()).rejects.toThrow(ReadStoreUnavailable)));
        expect(await store.health()).toEqual({
          ready: false,
          reason: expect.stringMatching(/^MongoDB does not answer: /),
        });
        await recover();
        let ready = false;
        while (!ready) ({ ready } = await store.health());
        await store.bulk([entry('case/y', 100)]);
        expect(await store.count('worklist', { _id: { $in: ['case/000019', 'case/y'] } })).toBe(2);
        expect((await store.checkpoint())[0]).toBeGreaterThanOrEqual(20);
      } finally {
        await store.close();
      }
    },
    60_000,
  );

  it('is given 20 s for a write and a minute for a question where nothing else is said', () => {
    expect(PATIENCE).toMatchObject({ write: 20_000, question: 60_000 });
  });

  it('and never answers a write is reported as unavailable; once it takes writes again they go on', async () => {
    if (!mongo().canBreak) return;
    const database = `anlu-test-${randomUUID()}`;
    const store = await openMongoReadStore({ uri: mongo().uri, database, views, patience: { write: 2_000 } });
    const client = await new MongoClient(mongo().uri).connect();
    try {
      await store.bulk(numberedUpTo(20));
      await client.db('admin').command({ fsync: 1, lock: true });
      try {
        const writes = [store.bulk([entry('case/x', 99)]), store.saveCheckpoint({ 0: 21 })];
        await Promise.all(
          writes.map((write) => expect(write).rejects.toThrow('MongoDB has not answered a write for 2 s')),
        );
      } finally {
        await client.db('admin').command({ fsyncUnlock: 1 });
      }
      await store.bulk([entry('case/y', 100)]);
      expect(await store.count('worklist', { _id: { $in: ['case/000019', 'case/y'] } })).toBe(2);
    } finally {
      await client.close();
      await store.close();
    }
  }, 60_000);

  it('and is killed in the middle of writing never has a write confirmed that it did not keep', async () => {
    if (!mongo().canBreak) return;
    const store = await openMongoReadStore({ uri: mongo().uri, database: `anlu-test-${randomUUID()}`, views });
    try {
      const confirmed: string[] = [];
      const end = new AbortController();
      const writing = (async () => {
        for (let from = 0; !end.signal.aborted; from += 2000) {
          const upserts = Array.from({ length: 2000 }, (_, place) => entry(`case/${from + place}`, from + place));
          await store.bulk(upserts);
          confirmed.push(...upserts.map(({ document }) => document._id));
        }
      })().catch((error: unknown) => error);
      while (confirmed.length < 6000) await new Promise((resolve) => setImmediate(resolve));
      await mongo().kill();
      // Back before the next question gives up, so that only the write that was cut off can tell.
      await mongo().start();
      end.abort();
      const failure = await writing;
      expect(failure === undefined || failure instanceof ReadStoreUnavailable).toBe(true);
      expect(await store.count('worklist', { _id: { $in: confirmed } })).toBe(confirmed.length);
    } finally {
      await store.close();
    }
  }, 60_000);

  it('and is not there at the start is reported as unavailable', async () => {
    const nobody = 'mongodb://127.0.0.1:1/?directConnection=true';
    await expect(openMongoReadStore({ uri: nobody, database: 'anlu', views })).rejects.toThrow(ReadStoreUnavailable);
  });
});
