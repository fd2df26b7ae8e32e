import { MongoClient } from 'mongodb';
import type { ViewDocument } from '#read-store';
import { documentsOf, viewDefinitions } from '../../apps/server/src/projection/documents.js';
import type { BenchOffice } from './bench-office.js';
import { seconds } from './table.js';

const upsertsAtOnce = 100;
const passes = 5;

/**
 * Replacing the same documents by newer ones in collections with the same indexes, and nothing else. @returns how many
 * a second.
 */
export const guardedUpserts = async ({ office }: BenchOffice, uri: string, ids: readonly string[]): Promise<number> => {
  const client = await new MongoClient(uri).connect();
  const database = client.db('raw');
  for (const { name, indexes } of viewDefinitions)
    for (const keys of indexes) await database.collection(name).createIndex(keys);
  const documents = ids.flatMap((id) => {
    const last = office.log.readStream(`case/${id}`).at(-1)?.position.index ?? 0;
    return documentsOf(office, `case/${id}`, last).upserts;
  });
  const byView = new Map(viewDefinitions.map(({ name }) => [name, documents.filter(({ view }) => view === name)]));
  const pass = async (newer: number): Promise<void> => {
    for (const [view, upserts] of byView)
      for (let from = 0; from < upserts.length; from += upsertsAtOnce) {
        const operations = upserts.slice(from, from + upsertsAtOnce).map(({ document }) => {
          const position = document.position + newer;
          const filter = { _id: document._id, position: { $lt: position } };
          return { replaceOne: { filter, replacement: { ...document, position }, upsert: true } };
        });
        await database.collection<ViewDocument>(view).bulkWrite(operations, { ordered: false });
      }
  };
  await pass(0);
  const began = performance.now();
  for (let newer = 1; newer <= passes; newer += 1) await pass(newer);
  const perSecond = (documents.length * passes) / seconds(began);
  await database.dropDatabase();
  await client.close();
  return perSecond;
};
