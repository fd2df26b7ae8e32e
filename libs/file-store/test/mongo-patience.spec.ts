import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { MongoClient } from 'mongodb';
import { damagedFiles, FileStoreUnavailable, openMongoFileStore, type FileStore } from '#file-store';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { SilentCable } from '../../../test/engines/silent-cable.js';

const patience = 2_000;
const enough = 10_000_000;
const content = randomBytes(700_000);
const bytes = (): Readable => Readable.from([content]);

await describeOnSharedMongo('Files on a MongoDB that never answers, on a connection that stays open', (mongo) => {
  const database = `anlu-test-${randomUUID()}`;
  let cable: SilentCable;
  let through: string;
  let store: FileStore;
  let client: MongoClient;

  beforeEach(async () => {
    ({ cable, uri: through } = await SilentCable.to(mongo().uri));
    client = await new MongoClient(mongo().uri).connect();
    store = await openMongoFileStore({ uri: through, database, patience });
  });
  afterEach(async () => {
    await cable.release();
    await store.close();
    cable.close();
    await client.db(database).dropDatabase();
    await client.close();
  });

  const refused = async (work: Promise<unknown>): Promise<void> => {
    await expect(work).rejects.toThrow(FileStoreUnavailable);
  };
  const givenUp = (work: Promise<unknown>) =>
    Promise.all([refused(work), expect(work).rejects.toThrow('has not answered for 2 s')]);
  const blocks = () => client.db(database).collection('files.chunks').countDocuments();
  const far = new Date(Date.now() + 60_000);

  it('has everything given up as unavailable; files are there again when MongoDB is', async () => {
    const { sha256 } = await store.put(bytes(), enough);
    cable.keepAllBack();
    const asked: (() => Promise<unknown>)[] = [
      () => store.put(Readable.from([Buffer.from('another')]), enough),
      () => store.find(sha256),
      () => store.use(sha256),
      () => store.get(sha256),
      () => store.noteSender(sha256, 'wang'),
      () => store.wasSentBy(sha256, 'wang'),
      () => store.list()[Symbol.asyncIterator]().next(),
      () => store.remove(sha256, { usedSince: far, needed: async () => false }),
      () => store.clearUnfinished(far),
    ];
    await Promise.all(asked.map((work) => givenUp(work())));
    await cable.release();
    expect(await store.put(bytes(), enough)).toMatchObject({ sha256, size: 700_000 });
    expect(await buffer((await store.get(sha256)) ?? Readable.from([]))).toEqual(content);
  });

  it('has an upload given up in any of its blocks: nothing is kept of it, what comes late is cleared away, and it may be sent again', async () => {
    await store.put(Readable.from([Buffer.from('first, so that the indexes are there')]), enough);
    const before = await blocks();
    cable.keepBackFromThe(2, 'insert');
    await givenUp(store.put(bytes(), enough));
    await cable.release();
    expect(await blocks()).toBeGreaterThan(before);
    await store.clearUnfinished(far);
    expect(await blocks()).toBe(before);
    const { sha256 } = await store.put(bytes(), enough);
    expect(await buffer((await store.get(sha256)) ?? Readable.from([]))).toEqual(content);
  });

  it('has an upload given up in its last write: when that comes late, the file is there, whole', async () => {
    const { sha256 } = await store.put(bytes(), enough);
    await store.remove(sha256, { usedSince: far, needed: async () => false });
    cable.keepBack('findAndModify');
    await givenUp(store.put(bytes(), enough));
    expect(await store.find(sha256)).toBeNull();
    await cable.release();
    await store.clearUnfinished(far);
    expect(await buffer((await store.get(sha256)) ?? Readable.from([]))).toEqual(content);
  });

  it('has a download given up whose entry, beginning or blocks do not come', async () => {
    const { sha256 } = await store.put(bytes(), enough);
    const one = async (nth: number): Promise<void> => {
      // On a connection of its own, so that all three wait at the same time.
      const own = await SilentCable.to(mongo().uri);
      const reader = await openMongoFileStore({ uri: own.uri, database, patience });
      try {
        own.cable.keepBackFromThe(nth, 'find');
        await givenUp(reader.get(sha256).then((read) => buffer(read ?? Readable.from([]))));
        await own.cable.release();
      } finally {
        await reader.close();
        own.cable.close();
      }
    };
    await Promise.all([1, 2, 3].map(one));
  });

  it('calls no file damaged that cannot be read now', async () => {
    await store.put(bytes(), enough);
    // The list, the entry, the beginning of the file.
    cable.keepBackFromThe(3, 'find');
    await givenUp(damagedFiles(store, () => undefined));
  });

  it('calls a file damaged that lacks a block, or its beginning', async () => {
    const { sha256 } = await store.put(bytes(), enough);
    await client.db(database).collection('files.chunks').deleteOne({ n: 0 });
    expect(await damagedFiles(store, () => undefined)).toEqual([
      { sha256, what: expect.stringContaining('cannot be read: ChunkIsMissing') },
    ]);
    await client.db(database).collection('files.files').deleteMany({});
    expect(await damagedFiles(store, () => undefined)).toEqual([
      { sha256, what: expect.stringContaining('cannot be read: FileNotFound') },
    ]);
  });

  it('has a start given up that takes files over from where they were', async () => {
    cable.keepBack('find');
    const olderDatabase = `${database}-older`;
    await givenUp(openMongoFileStore({ uri: through, database, olderDatabase, patience }));
  });
});
