import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { openMongoReadStore } from '#read-store';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { readStoreContract } from './contract.js';
import { views as worklist } from './contract/worklist.js';

await describeOnSharedMongo('the read store on MongoDB', (mongo) => {
  readStoreContract(async () => {
    const client = await new MongoClient(mongo().uri).connect();
    const database = `anlu-test-${randomUUID()}`;
    const lastSign = { 'building.sign': new Date(0) };
    return {
      open: (views = worklist) => openMongoReadStore({ uri: mongo().uri, database, views }),
      letTimePass: async () => {
        await client
          .db(database)
          .collection('read-store')
          .updateOne({ building: { $ne: null } }, { $set: lastSign });
      },
      remove: async () => {
        await client.db(database).dropDatabase();
        await client.close();
      },
    };
  });
});
