import { openMongoReadStore } from '#read-store';
import { viewDefinitions } from '../../apps/server/src/projection/documents.js';
import { mongoForTests } from '../engines.js';
import { nodeOn } from './bench-node.js';
import { BenchOffice } from './bench-office.js';
import { coldStart } from './cold-start.js';
import { listing } from './listing.js';
import { eventsIn, grow } from './many-cases.js';
import { folding, verifying } from './reading.js';
import { rebuildingEmbedded, rebuildingMongo } from './rebuilding.js';
import type { Scale } from './scale.js';
import { repeated, type Row } from './table.js';

/** How many different histories the copies are made of. */
const different = 1_000;

/**
 * A bureau's cases of many years in one log: what it takes to read it, to check it, to make its lists anew (once each:
 * minutes of the same work are their own median) and to look at them.
 */
export const volume = async ({ cases, runs }: Scale): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  const mongo = await mongoForTests();
  try {
    const { office } = bench;
    const sources = await bench.play(Math.min(different, cases));
    await grow(office.log, sources, { cases: cases - sources.length });
    let events = 0;
    for (const { record } of office.log.read(0, 0)) events += eventsIn(record);
    const size = { events, label: `${cases.toLocaleString('en')} cases, ${events.toLocaleString('en')} events` };
    const store = await openMongoReadStore({ uri: mongo.uri, database: 'bench', views: [...viewDefinitions] });
    const onMongo = nodeOn({ ...office, store });
    const rows: Row[] = [];
    try {
      rows.push(...(await repeated(1, () => folding(office, size))));
      rows.push(...(await repeated(1, () => verifying(office, size))));
      rows.push(...(await repeated(1, () => rebuildingEmbedded(office, size))));
      rows.push(...(await repeated(1, () => rebuildingMongo(onMongo, mongo.uri, size))));
      rows.push(...(await repeated(runs, () => listing(office, 'embedded', sources, size.label))));
      rows.push(...(await repeated(runs, () => listing(onMongo, 'MongoDB', sources, size.label))));
    } finally {
      await store.close();
    }
    await office.close();
    return [...rows, ...(await repeated(runs, () => coldStart(bench.folder, size.label)))];
  } finally {
    await mongo.stop();
    await bench.remove();
  }
};
