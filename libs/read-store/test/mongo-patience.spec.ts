import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import {
  openMongoReadStore,
  ReadStoreUnavailable,
  type ExplainingReadStore,
  type Pass,
  type Rebuild,
} from '#read-store';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { SilentCable } from '../../../test/engines/silent-cable.js';
import { entry, ids, numberedUpTo, views } from './contract/worklist.js';

const unanswered = /^MongoDB has not answered (a question|a write|the making of indexes) for 2 s$/;
const patience = { write: 2_000, question: 2_000, indexes: 2_000 };

await describeOnSharedMongo('A MongoDB that never answers, on a connection that stays open', (mongo) => {
  const database = `anlu-test-${randomUUID()}`;
  let cable: SilentCable;
  let through: string;
  let store: ExplainingReadStore;
  let pass: Pass;

  const open = (other: Partial<typeof patience> = {}, uri = through, of = database) =>
    openMongoReadStore({
      uri,
      database: of,
      views,
      patience: { ...patience, ...other },
      pass: (point) => pass(point),
    });

  /** Works on a connection and a database of its own, so that several wait for MongoDB at the same time. */
  const apart = async (work: (cable: SilentCable, open: () => Promise<ExplainingReadStore>) => Promise<void>) => {
    const own = await SilentCable.to(mongo().uri);
    const of = `anlu-test-${randomUUID()}`;
    try {
      await work(own.cable, () => open({}, own.uri, of));
    } finally {
      own.cable.close();
      const client = await new MongoClient(mongo().uri).connect();
      await client.db(of).dropDatabase();
      await client.close();
    }
  };

  beforeEach(async () => {
    ({ cable, uri: through } = await SilentCable.to(mongo().uri));
    pass = () => undefined;
    store = await open();
    await store.bulk([entry('case/1', 1)]);
    await store.saveCheckpoint({ 0: 1 });
  });
  afterEach(async () => {
    await cable.release();
    await store.close();
    cable.close();
    const client = await new MongoClient(mongo().uri).connect();
    await client.db(database).dropDatabase();
    await client.close();
  });

  const refused = async (work: Promise<unknown>): Promise<void> => {
    await expect(work).rejects.toThrow(ReadStoreUnavailable);
  };
  const givenUp = (work: Promise<unknown>) => Promise.all([refused(work), expect(work).rejects.toThrow(unanswered)]);

  it('has every question given up as unavailable; the store answers again when MongoDB does', async () => {
    cable.keepAllBack();
    const questions: (() => Promise<unknown>)[] = [
      () => store.find('worklist', {}),
      () => store.findOne('worklist', 'case/1'),
      () => store.count('worklist', {}),
      () => store.aggregate('worklist', [{ $count: 'all' }]),
      () => store.explain('worklist', {}),
      () => store.checkpoint(),
      () => store.fingerprint(),
      () => store.beginRebuild('rules-2'),
    ];
    const health = store.health();
    await Promise.all(questions.map((question) => givenUp(question())));
    expect(await health).toEqual({ ready: false, reason: 'MongoDB has not answered a question for 2 s' });
    await cable.release();
    expect(await store.health()).toEqual({ ready: true });
    expect(ids((await store.find('worklist', {})).items)).toEqual(['case/1']);
    expect(await store.count('worklist', {})).toBe(1);
  });

  it('has a question given up that is asked of its set, when the node believes what it last read of the sets', async () => {
    cable.keepBack('aggregate', 'explain');
    await Promise.all([givenUp(store.count('worklist', {})), givenUp(store.explain('worklist', {}))]);
  });

  it('has a write given up; it may come late, and neither undoes what came after it nor is half written', async () => {
    const batch = numberedUpTo(2_500);
    cable.keepBack('update');
    await Promise.all([givenUp(store.bulk([...batch, entry('case/1', 2)])), givenUp(store.saveCheckpoint({ 0: 2 }))]);
    expect(await store.count('worklist', {})).toBe(1);
    expect(await store.checkpoint()).toEqual({ 0: 1 });
    const late = cable.later();
    await store.bulk([...batch, entry('case/1', 3, { unit: 'repeated' })]);
    await store.saveCheckpoint({ 0: 3 });
    await late.release();
    expect(await store.findOne('worklist', 'case/1')).toEqual(entry('case/1', 3, { unit: 'repeated' }).document);
    expect(await store.count('worklist', {})).toBe(2_501);
    expect(await store.checkpoint()).toEqual({ 0: 3 });
  });

  it.each<[string, [string, (rebuild: Rebuild) => Promise<unknown>][]]>([
    [
      'inserts, reads back, counts or is abandoned',
      [
        ['insert', (rebuild) => rebuild.insert([entry('case/1', 1)])],
        ['find', (rebuild) => rebuild.stored('worklist', ['case/1'])],
        ['aggregate', (rebuild) => rebuild.count('worklist')],
        ['listCollections', (rebuild) => rebuild.abandon()],
      ],
    ],
    [
      'says how far it is, makes its indexes or switches',
      [
        ['update', (rebuild) => rebuild.setCheckpoint({ 0: 1 })],
        ['createIndexes', (rebuild) => rebuild.switch()],
        ['update', (rebuild) => rebuild.switch()],
      ],
    ],
  ])('has a rebuild given up that %s, and the live set stays', async (_, cases) => {
    const one = ([command, work]: (typeof cases)[number]) =>
      apart(async (own, openOwn) => {
        const live = await openOwn();
        try {
          await live.bulk([entry('case/1', 1)]);
          await live.saveCheckpoint({ 0: 1 });
          const rebuild = await live.beginRebuild('rules-2');
          own.keepBack(command);
          await givenUp(work(rebuild));
          await own.release();
          expect(ids((await live.find('worklist', {})).items)).toEqual(['case/1']);
        } finally {
          await live.close();
        }
      });
    await Promise.all(cases.map(one));
  });

  it('has a switch given up that comes late: who then abandons the rebuild does not drop the set that is live', async () => {
    pass = (point) => {
      if (point === 'switch') cable.keepBack('update');
    };
    const rebuild = await store.beginRebuild('rules-2');
    await rebuild.insert([entry('case/1', 1), entry('case/2', 2)]);
    await givenUp(rebuild.switch());
    await cable.release();
    await rebuild.abandon();
    expect(await store.fingerprint()).toBe('rules-2');
    expect(ids((await store.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
  });

  it('has a start given up whose first update, making of indexes, list of collections or find is not answered', async () => {
    const one = (command: string) =>
      apart(async (own, openOwn) => {
        await (await openOwn()).close();
        own.keepBack(command);
        await givenUp(openOwn());
        await own.release();
      });
    await Promise.all(['update', 'createIndexes', 'listCollections', 'find'].map(one));
  });

  it('has a switch given up in its last write: who then abandons the rebuild does not drop the set that is live', async () => {
    const rebuild = await store.beginRebuild('rules-2');
    await rebuild.insert([entry('case/1', 1), entry('case/2', 2)]);
    await rebuild.setCheckpoint({ 0: 1 });
    pass = (point) => {
      if (point === 'switch') cable.keepBackFromThe(2, 'update');
    };
    await givenUp(rebuild.switch());
    await cable.release();
    await rebuild.abandon();
    expect(ids((await store.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
  });

  it('has indexes waited for, however long they take, while it says that it is at them', async () => {
    await store.close();
    store = await open({ indexes: 1 });
    const rebuild = await store.beginRebuild('rules-2');
    await rebuild.insert(numberedUpTo(20_000));
    await rebuild.switch();
    expect(cable.count('collStats')).toBeGreaterThan(0);
    expect(await store.explain('worklist', { unit: '站1' }, { sort: { due: 1 } })).toMatchObject({
      index: 'unit_1_due_1',
    });
  });

  it.each([
    ['a question', () => cable.keepAllBack(), () => store.find('worklist', {})],
    ['a write', () => cable.keepAllBack(), () => store.bulk([entry('case/1', 2)])],
    [
      'the rest of an answer',
      () => cable.keepBack('getMore', 'killCursors', 'endSessions'),
      () => store.aggregate('worklist', [{ $match: {} }]),
    ],
  ])('does not hold up the end of a node that waits for %s', async (_, silence, work) => {
    await store.bulk(numberedUpTo(500));
    silence();
    const waiting = refused(work());
    await store.close();
    await waiting;
  });
});
