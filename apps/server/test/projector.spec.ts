import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Checkpoint, ReadStore, Upsert } from '#read-store';
import { append } from '../../../libs/event-log/test/records.js';
import { nodeOn, type BenchNode } from '../../../test/bench/bench-node.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { makeTopic } from '../../../test/bench/raw-kafka.js';
import { describeOnSharedKafka } from '../../../test/engines.js';
import { until } from '../../../test/system/until.js';
import { isShown, parkedView } from '../src/projection/documents.js';
import { Projector } from '../src/projection/projector.js';
import { freshDocuments, rebuildViews } from '../src/projection/rebuild.js';
import { isSame } from '../src/projection/same-document.js';

/** An office that does some things otherwise, on the same log and store. */
const otherwise = (
  office: BenchNode,
  parts: { store?: Partial<ReadStore>; log?: Partial<BenchNode['log']> },
): BenchNode => {
  const { log, store } = office;
  return nodeOn({ ...office, log: but(log, parts.log), store: but(store, parts.store) });
};

const but = <T extends object>(whole: T, instead: Partial<T> = {}): T =>
  new Proxy(whole, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in instead ? instead : target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc(); gc()');
};

let topics = 0;

await describeOnSharedKafka('lists that follow a log of many partitions', (kafka) => {
  let bench: BenchOffice;
  let office: BenchNode;
  let projector: Projector | undefined;
  let ids: string[];
  let command: (id: string) => Promise<unknown>;

  beforeEach(async () => {
    const { brokers } = kafka();
    const topic = `anlu-lists-${process.pid}-${Date.now()}-${(topics += 1)}`;
    await makeTopic(brokers, topic, false);
    bench = await BenchOffice.open({ KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic });
    ({ office } = bench);
    ({ ids, command } = await bench.underInvestigation(10));
  }, 60_000);
  afterEach(async () => {
    await projector?.stop();
    projector = undefined;
    await bench.close();
  });

  /** A projector of read models that were made of this log, though nothing of it is in them yet. */
  const projectorOf = (where: BenchNode): Projector => {
    const { store, log } = where;
    const made = otherwise(office, { log, store: but(store, { fingerprint: async () => office.fingerprint }) });
    return new Projector(made, () => rebuildViews(where));
  };
  const follow = (where: BenchNode): Projector => {
    projector = projectorOf(where);
    projector.start();
    return projector;
  };
  const ends = (): Checkpoint =>
    Object.fromEntries(Array.from({ length: office.log.partitions }, (_, each) => [each, office.log.end(each)]));
  const untilSeen = (): Promise<void> => until('the lists have seen everything', () => projector?.behind === 0);
  const expectLists = async (): Promise<void> => {
    for (const stream of [...office.log.streams()].filter(isShown))
      for (const { view, document } of freshDocuments(office, stream)) {
        const stored = await office.store.findOne(view, document._id);
        expect(stored !== undefined && isSame(document, stored) ? 'as it is' : stored).toBe('as it is');
      }
    expect(await office.store.checkpoint()).toEqual(ends());
  };

  it('take what came in all of them with one writing of documents, each once, and one of the checkpoint', async () => {
    const told: (Upsert[] | Checkpoint)[] = [];
    const { store } = office;
    const bulk = (upserts: Upsert[]): Promise<void> => store.bulk((told.push(upserts), upserts));
    const saveCheckpoint = (next: Checkpoint): Promise<void> => store.saveCheckpoint((told.push(next), next));
    const following = projectorOf(otherwise(office, { store: { bulk, saveCheckpoint } }));
    const changed: string[] = [];
    following.changes.on('change', ({ cases }) => void changed.push(...cases));
    projector = following;
    following.start();
    await untilSeen();
    const [upserts, checkpoint, ...more] = told;
    expect(more).toEqual([]);
    expect(checkpoint).toEqual(ends());
    const files = Array.isArray(upserts) ? upserts.filter(({ view }) => view === 'case-file') : [];
    expect(files.map(({ document }) => document._id).sort()).toEqual([...ids].sort());
    expect(changed.sort()).toEqual([...ids].sort());
    await expectLists();
  });

  it('lack nothing and repeat nothing when it ends between documents and checkpoint, or in the middle of the documents', async () => {
    const { store } = office;
    const away = (): Promise<never> => Promise.reject(new Error('the store is away'));
    const onlyHalf = async (upserts: Upsert[]): Promise<void> => {
      await store.bulk(upserts.slice(0, upserts.length / 2));
      return away();
    };
    for (const failing of [{ saveCheckpoint: away }, { bulk: onlyHalf }]) {
      const ending = follow(otherwise(office, { store: failing }));
      await until('the store fails', () => ending.fault === 'the store is away');
      await ending.stop();
      expect(await store.checkpoint()).toEqual({});
    }
    follow(office);
    await untilSeen();
    await expectLists();
    expect(await store.count('case-file', {})).toBe(ids.length);
  });

  it('that have seen more than this node say so, and follow again once it has read as much, whatever was cleared from memory meanwhile', async () => {
    const [id = ''] = ids;
    const partition = office.log.partitionOf(`case/${id}`);
    await office.store.saveCheckpoint({ [partition]: office.log.end(partition) + 1 });
    const following = follow(office);
    await until('that is told', () => /have seen .* of which this node has/.test(following.fault ?? ''));
    collectGarbage();
    await command(id);
    await until('it follows again', () => following.fault === null);
    await untilSeen();
  });

  it('wait for a store that is away, and go on from the checkpoint', async () => {
    const { store } = office;
    let isAway = false;
    const bulk = (upserts: Upsert[]): Promise<void> =>
      isAway ? Promise.reject(new Error('the store is away')) : store.bulk(upserts);
    const following = follow(otherwise(office, { store: { bulk } }));
    await untilSeen();
    isAway = true;
    for (const id of ids) await command(id);
    await until('that is told', () => following.fault === 'the store is away');
    isAway = false;
    await untilSeen();
    expect(following.fault).toBeNull();
    await expectLists();
  });

  it('do not write a change again that came while they were being made', async () => {
    const { log, store } = office;
    const [id = ''] = ids;
    const written: string[] = [];
    const bulk = (upserts: Upsert[]): Promise<void> => {
      written.push(...upserts.flatMap(({ view, document }) => (view === 'case-file' ? [document._id] : [])));
      return store.bulk(upserts);
    };
    const late = async function* (...asked: Parameters<typeof log.follow>): ReturnType<typeof log.follow> {
      let isFirst = true;
      for await (const batches of log.follow(...asked)) {
        if (isFirst) await command(id);
        isFirst = false;
        yield batches;
      }
    };
    follow(otherwise(office, { log: { follow: late }, store: { bulk } }));
    await untilSeen();
    expect(written.filter((each) => each === id)).toEqual([id]);
    await expectLists();
    // The next change of the case is news again.
    await command(id);
    await untilSeen();
    expect(written.filter((each) => each === id)).toEqual([id, id]);
    await expectLists();
  });

  it('go on when one stream cannot be shown: it is parked, and listed', async () => {
    const events = [{ type: 'CaseClosed', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: {} }];
    const broken = await append(office.log, 'case/broken', { events });
    follow(office);
    await untilSeen();
    await expectLists();
    const parked = await office.store.find(parkedView.name, { parked: true });
    expect(parked.items).toMatchObject([{ _id: 'case/broken', position: broken.position.index }]);
    expect(await office.store.count('case-file', {})).toBe(ids.length);
  });

  it('follow the other partitions while this node’s log lacks records of one that they have seen', async () => {
    const { store, log } = office;
    const [id = ''] = ids;
    const partition = log.partitionOf(`case/${id}`);
    let further = log.end(partition) + 1;
    const checkpoint = async (): Promise<Checkpoint> => ({ ...(await store.checkpoint()), [partition]: further });
    const following = follow(otherwise(office, { store: { checkpoint } }));
    const others = ids.filter((each) => log.partitionOf(`case/${each}`) !== partition);
    await until('the others are there', async () => (await store.count('case-file', {})) === others.length);
    await until('it is told', () => following.fault?.includes(`partition ${partition}`) === true);
    further = 0;
    await until('it follows again', () => following.fault === null);
    await untilSeen();
    await expectLists();
  });
});
