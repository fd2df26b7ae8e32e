import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Binary, MongoClient, type ObjectId } from 'mongodb';
import { FileStoreUnavailable, openMongoFileStore } from '#file-store';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { CutCable } from '../../../test/engines/cut-cable.js';
import { fileStoreContract } from './contract.js';

interface Chunk {
  files_id: ObjectId;
  n: number;
  data: Binary;
}

await describeOnSharedMongo('the file store on MongoDB', (mongo) => {
  fileStoreContract(async () => {
    const client = await new MongoClient(mongo().uri).connect();
    const database = `anlu-test-${randomUUID()}`;
    const db = client.db(database);
    const digests = db.collection<{ _id: string; content: ObjectId }>('files.digests');
    const chunks = db.collection<Chunk>('files.chunks');
    return {
      open: () => openMongoFileStore({ uri: mongo().uri, database }),
      flipFirstByte: async (sha256) => {
        const first = { files_id: (await digests.findOne({ _id: sha256 }))?.content, n: 0 };
        const bytes = Buffer.from((await chunks.findOne(first as Partial<Chunk>))?.data.buffer ?? []);
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        await chunks.updateOne(first as Partial<Chunk>, { $set: { data: new Binary(bytes) } });
      },
      unfinished: async () => {
        const kept = (await digests.find().toArray()).map(({ content }) => content);
        const others = await chunks.countDocuments({ files_id: { $nin: kept } });
        return others + (await db.collection('files.files').countDocuments({ _id: { $nin: kept } }));
      },
      remove: async () => {
        await db.dropDatabase();
        await client.close();
      },
    };
  });

  it('takes over what an older version kept in another database, with who sent it, and leaves what is damaged for verify', async () => {
    const client = await new MongoClient(mongo().uri).connect();
    const [olderDatabase, database] = [`anlu-test-${randomUUID()}`, `anlu-test-${randomUUID()}`];
    const uri = mongo().uri;
    const older = await openMongoFileStore({ uri, database: olderDatabase });
    const put = async (content: string): Promise<string> =>
      (await older.put(Readable.from([Buffer.from(content)]), 1_000)).sha256;
    const [sound, damaged, cut] = [await put('sound'), await put('damaged'), await put('cut')];
    await older.noteSender(sound, 'wang');
    const entryOf = (sha256: string) =>
      client.db(olderDatabase).collection<{ _id: string; content: ObjectId }>('files.digests').findOne({ _id: sha256 });
    const entry = await entryOf(damaged);
    await client
      .db(olderDatabase)
      .collection<Chunk>('files.chunks')
      .updateOne({ files_id: entry?.content } as Partial<Chunk>, {
        $set: { data: new Binary(Buffer.from('changed')) },
      });
    await client
      .db(olderDatabase)
      .collection('files.files')
      .deleteOne({ filename: (await entryOf(cut))?.content.toHexString() ?? '' });
    try {
      for (const time of ['first', 'second']) {
        const store = await openMongoFileStore({ uri, database, olderDatabase });
        expect([time, String(await buffer((await store.get(sound)) ?? Readable.from([])))]).toEqual([time, 'sound']);
        expect([await store.wasSentBy(sound, 'wang'), await store.find(damaged)]).toEqual([true, null]);
        await store.close();
      }
      const left = [await older.find(sound), (await older.find(damaged))?.sha256, (await older.find(cut))?.sha256];
      expect(left).toEqual([null, damaged, cut]);
    } finally {
      await older.close();
      for (const name of [olderDatabase, database]) await client.db(name).dropDatabase();
      await client.close();
    }
  });

  it('says that files cannot be kept now when the connection breaks in the middle of one (503, never 500)', async () => {
    const { cable, uri } = await CutCable.to(mongo().uri);
    const database = `anlu-test-${randomUUID()}`;
    const store = await openMongoFileStore({ uri, database });
    try {
      cable.cut = true;
      const bytes = Readable.from(Array.from({ length: 4 }, () => Buffer.alloc(1_000_000)));
      const broken: unknown = await store.put(bytes, 100_000_000).catch((error: unknown) => error);
      expect(broken).toBeInstanceOf(FileStoreUnavailable);
      // The driver still waited for its socket: what comes out of it is the word of the system.
      expect(broken).toMatchObject({ cause: { syscall: expect.any(String) } });
      cable.cut = false;
      expect(await store.put(Readable.from([Buffer.from('whole')]), 1_000)).toMatchObject({ size: 5 });
    } finally {
      await store.close();
      cable.close();
      const client = await new MongoClient(mongo().uri).connect();
      await client.db(database).dropDatabase();
      await client.close();
    }
  });
});
