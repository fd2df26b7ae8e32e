import type { Rebuild, Upsert } from '#read-store';
import { nodeOn, type BenchNode } from '../../../test/bench/bench-node.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { documentsOf, viewDefinitions } from '../src/projection/documents.js';
import { freshDocuments, RebuildDiffers, rebuildViews } from '../src/projection/rebuild.js';

/** The office with a store that takes something else than it is given while read models are made. */
const withStoreThat = (office: BenchNode, takes: (rebuild: Rebuild, upserts: Upsert[]) => Promise<void>): BenchNode => {
  const { store } = office;
  const spoilt = (rebuild: Rebuild): Rebuild => ({
    insert: (upserts) => takes(rebuild, upserts),
    setCheckpoint: (checkpoint) => rebuild.setCheckpoint(checkpoint),
    stored: (view, ids) => rebuild.stored(view, ids),
    count: (view) => rebuild.count(view),
    switch: () => rebuild.switch(),
    abandon: () => rebuild.abandon(),
  });
  const other = new Proxy(store, {
    get: (target, name) => {
      if (name === 'beginRebuild') return async (wanted: string) => spoilt(await store.beginRebuild(wanted));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return nodeOn({ ...office, store: other });
};

describe('read models that are made anew', () => {
  let bench: BenchOffice;
  beforeAll(async () => {
    bench = await BenchOffice.open();
    // More documents than one batch holds.
    await bench.play(50);
  }, 120_000);
  afterAll(() => bench.close());

  it('replace the old ones when every document is what a fresh fold gives', async () => {
    const { documents } = await rebuildViews(bench.office);
    expect(documents).toBeGreaterThan(1_000);
    expect(await bench.office.store.fingerprint()).toBe(bench.office.fingerprint);
  });

  it('are made of the records alone, whatever a node holds in its memory of a case', async () => {
    const { office } = bench;
    const [id = ''] = await bench.play(1);
    const documents = JSON.stringify(freshDocuments(office, `case/${id}`));
    const { records } = office.streams.caseFile(id);
    Object.assign(records[0] ?? {}, { recordedAt: '1999-01-01T00:00:00.000Z' });
    expect(JSON.stringify(documentsOf(office, `case/${id}`).upserts)).not.toBe(documents);
    expect(JSON.stringify(freshDocuments(office, `case/${id}`))).toBe(documents);
  });

  it.each(['case-file', 'worklist', 'discretion-check', 'risk-points', 'owed', 'event-index'])(
    'are not taken when one document of %s is changed or lost on its way to the store',
    async (view) => {
      expect(viewDefinitions.map(({ name }) => name)).toContain(view);
      const changed = withStoreThat(bench.office, (rebuild, upserts) => {
        const at = upserts.findIndex((each) => each.view === view);
        return rebuild.insert(
          upserts.map((each, place) =>
            place === at ? { view, document: { ...each.document, added: '不该有的' } } : each,
          ),
        );
      });
      await expect(rebuildViews(changed)).rejects.toThrow(RebuildDiffers);
      const lost = withStoreThat(bench.office, (rebuild, upserts) => {
        const at = upserts.findIndex((each) => each.view === view);
        return rebuild.insert(upserts.filter((_, place) => place !== at));
      });
      await expect(rebuildViews(lost)).rejects.toThrow(/is lost; the old set stays live/);
    },
  );

  it('are right when a case goes on while they are made, and again before the lists have seen it', async () => {
    const { office } = bench;
    const { ids, command } = await bench.underInvestigation(1);
    const [id = ''] = ids;
    const busy = withStoreThat(office, async (rebuild, upserts) => {
      await rebuild.insert(upserts);
      await command(id);
      await office.store.bulk(documentsOf(office, `case/${id}`).upserts);
      await command(id);
    });
    await rebuildViews(busy);
    expect(await office.store.findOne('case-file', id)).toMatchObject({ version: expect.any(Number) as number });
  });

  it('are given up when the store fails under way, and can be made again', async () => {
    for (const failing of [1, 2]) {
      let batches = 0;
      const failed = withStoreThat(bench.office, async (rebuild, upserts) => {
        batches += 1;
        if (batches === failing) throw new Error('the store is away');
        await rebuild.insert(upserts);
      });
      await expect(rebuildViews(failed)).rejects.toThrow('the store is away');
    }
    expect((await rebuildViews(bench.office)).cases).toBe(52);
  });
});
