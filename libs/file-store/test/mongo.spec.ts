import { randomUUID } from 'node:crypto';
import { Binary, MongoClient, type ObjectId } from 'mongodb';
import { openMongoFileStore } from '#file-store';
import { describeOnMongo } from '../../../test/engines.js';
import { fileStoreContract } from './contract.js';

interface Chunk {
  files_id: ObjectId;
  n: number;
  data: Binary;
}

await describeOnMongo('the file store on MongoDB', (mongo) => {
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
});
