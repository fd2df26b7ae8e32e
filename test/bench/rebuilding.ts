import { MongoClient } from 'mongodb';
import type { Upsert } from '#read-store';
import { freshDocuments, rebuildViews } from '../../apps/server/src/projection/rebuild.js';
import type { BenchNode } from './bench-node.js';
import type { Size } from './reading.js';
import { beside, seconds, type Figure } from './table.js';

const chunk = 1_000;
/** So many of the final documents are inserted for the baseline: all of them would not fit into memory at once. */
const sample = 200_000;

/** All read models made anew in the embedded store; fold and comparison included. */
export const rebuildingEmbedded = async (office: BenchNode, { label }: Size): Promise<Figure[]> => {
  const { documents, perSecond } = await rebuilt(office);
  const measure = `rebuild into the embedded store, ${label}, ${documents} documents, fold and comparison included`;
  return [{ measure, value: perSecond, unit: 'documents/s', baseline: null, aim: '', isMet: () => true }];
};

/** The same into MongoDB, beside inserting final documents and nothing else. */
export const rebuildingMongo = async (office: BenchNode, uri: string, { label }: Size): Promise<Figure[]> => {
  const raw = await insertRaw(uri, finalDocuments(office));
  const { documents, perSecond } = await rebuilt(office);
  const baseline = { name: `insertMany of ${raw.documents.toLocaleString('en')} of them`, value: raw.perSecond };
  const measure = `rebuild into MongoDB, ${label}, ${documents} documents, fold and comparison included`;
  return [beside(measure, perSecond, 'documents/s', baseline, 0.7)];
};

const rebuilt = async (office: BenchNode): Promise<{ documents: string; perSecond: number }> => {
  const began = performance.now();
  const { documents } = await rebuildViews(office);
  return { documents: documents.toLocaleString('en'), perSecond: documents / seconds(began) };
};

const finalDocuments = (office: BenchNode): Upsert[] => {
  const documents: Upsert[] = [];
  for (const stream of office.log.streams('case/')) {
    documents.push(...freshDocuments(office, stream));
    if (documents.length >= sample) break;
  }
  return documents;
};

const insertRaw = async (
  uri: string,
  documents: readonly Upsert[],
): Promise<{ documents: number; perSecond: number }> => {
  const client = await new MongoClient(uri).connect();
  const collection = client.db('raw').collection<{ _id: string }>('documents');
  const named = documents.map(({ view, document }) => ({ ...document, _id: `${view} ${document._id}` }));
  const began = performance.now();
  for (let from = 0; from < named.length; from += chunk)
    await collection.insertMany(named.slice(from, from + chunk), { ordered: false });
  const perSecond = documents.length / seconds(began);
  await client.db('raw').dropDatabase();
  await client.close();
  return { documents: documents.length, perSecond };
};
