import { createHash } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { caseFileOf } from '#casework';
import { caseRecordOf } from '../../apps/server/src/commands/streams.js';
import { freshDocuments, rebuildViews } from '../../apps/server/src/projection/rebuild.js';
import { openMongoReadStore, type Upsert } from '#read-store';
import { viewDefinitions } from '../../apps/server/src/projection/documents.js';
import { Office } from '../../apps/server/src/storage/office.js';
import { mongoForTests } from '../engines.js';
import { BenchOffice } from './bench-office.js';
import { closedLoop } from './closed-loop.js';
import type { Scale } from './scale.js';
import { beside, bounded, type Figure } from './table.js';

const readers = 32;
const questions = 2_000;

/** What is read back: rebuilds into both stores, verification, and the lists that people look at. */
export const reading = async ({ cases }: Scale): Promise<Figure[]> => {
  const bench = await BenchOffice.open();
  const mongo = await mongoForTests();
  try {
    const { office } = bench;
    await bench.play(cases);
    const stored = [...office.log.read(0, 0)];
    const events = stored.reduce((sum, { record }) => sum + ('events' in record ? record.events.length : 0), 0);
    const size = `${cases.toLocaleString('en')} cases, ${events.toLocaleString('en')} events`;
    const store = await openMongoReadStore({ uri: mongo.uri, database: 'bench', views: [...viewDefinitions] });
    const { settings, log, law, fingerprint } = office;
    const onMongo = new Office(settings, log, store, office.files, law, office.templates, fingerprint);
    try {
      return [
        ...folding(office, events, size),
        ...(await rebuilding(office, onMongo, mongo.uri, size)),
        await verifying(
          office,
          stored.map(({ bytes }) => bytes),
          events,
          size,
        ),
        ...(await listing(office, 'embedded', size)),
        ...(await listing(onMongo, 'MongoDB', size)),
      ];
    } finally {
      await store.close();
    }
  } finally {
    await mongo.stop();
    await bench.close();
  }
};

const seconds = (began: number): number => (performance.now() - began) / 1_000;

const folding = ({ log }: Office, events: number, size: string): Figure[] => {
  let began = performance.now();
  for (const { record } of log.read(0, 0)) if (record.v !== 1) throw new Error('There is one version');
  const scan = events / seconds(began);
  began = performance.now();
  for (const stream of log.streams('case/')) caseFileOf(stream, log.readStream(stream).map(caseRecordOf));
  const fold = events / seconds(began);
  const baseline = { name: 'log scan', value: scan };
  const figure = beside(`fold all cases, ${size}`, fold, 'events/s', baseline, null);
  return [{ ...figure, aim: '≥ 50,000/s', isMet: (value) => value >= 50_000 }];
};

const rebuilding = async (embedded: Office, onMongo: Office, uri: string, size: string): Promise<Figure[]> => {
  const documents = [...embedded.log.streams('case/')].flatMap((stream) => freshDocuments(embedded, stream));
  const client = await new MongoClient(uri).connect();
  let began = performance.now();
  await insertRaw(client, documents);
  const raw = documents.length / seconds(began);
  await client.close();
  began = performance.now();
  await rebuildViews(onMongo);
  const mongo = documents.length / seconds(began);
  began = performance.now();
  await rebuildViews(embedded);
  const lmdb = documents.length / seconds(began);
  const baseline = { name: 'insertMany', value: raw };
  const what = `${size}, ${documents.length.toLocaleString('en')} documents, fold and comparison included`;
  return [
    beside(`rebuild into MongoDB, ${what}`, mongo, 'documents/s', baseline, 0.7),
    beside(`rebuild into the embedded store, ${what}`, lmdb, 'documents/s', baseline, null),
  ];
};

const insertRaw = async (client: MongoClient, documents: readonly Upsert[]): Promise<void> => {
  const chunk = 1_000;
  const collection = client.db('raw').collection<{ _id: string }>('documents');
  for (let from = 0; from < documents.length; from += chunk)
    await collection.insertMany(
      documents
        .slice(from, from + chunk)
        .map(({ view, document }) => ({ ...document, _id: `${view} ${document._id}` })),
      { ordered: false },
    );
};

const verifying = async (
  { log }: Office,
  records: readonly Uint8Array[],
  events: number,
  size: string,
): Promise<Figure> => {
  let began = performance.now();
  for (const bytes of records) createHash('sha256').update(bytes).digest();
  const hashed = events / seconds(began);
  began = performance.now();
  const faults = await log.verify();
  if (faults.length > 0) throw new Error('The log that was just written is at fault');
  const verified = events / seconds(began);
  return beside(`verify the log, ${size}`, verified, 'events/s', { name: 'SHA-256', value: hashed }, 0.2);
};

const listing = async ({ store }: Office, where: string, size: string): Promise<Figure[]> => {
  const worklist = await closedLoop(readers, questions, () =>
    store.find('worklist', { open: true, units: 'shifan.chengguan' }, { sort: { due: 1 }, limit: 50 }),
  );
  const search = await closedLoop(readers, questions, () =>
    store.find('event-index', { units: 'shifan', type: 'CaseFiled' }, { sort: { recordedAt: -1 }, limit: 50 }),
  );
  const aim = '≤ 50 ms';
  const isMet = (value: number): boolean => value <= 50;
  const load = `${where}, ${readers} readers, ${size}`;
  return [
    bounded(`worklist p50, ${load}`, worklist.p50, 'ms', '', isMet),
    bounded(`worklist p95, ${load}`, worklist.p95, 'ms', aim, isMet),
    bounded(`event search p95, ${load}`, search.p95, 'ms', aim, isMet),
  ];
};
