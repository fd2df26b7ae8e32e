import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '#casework/simulation/index';
import { openNode, type BenchNode } from '../../../test/bench/bench-node.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { casts } from '../../../test/system/county.js';
import { until } from '../../../test/system/until.js';
import { eventRecord } from '../src/commands/records.js';
import { whyUnfit } from '../src/projection/fitness.js';
import { Projector } from '../src/projection/projector.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';

describe('lists beside a log that was put back to an older copy', () => {
  let bench: BenchOffice;
  let office: BenchNode;
  let backup: string;

  /** Three cases when the copy was made, two more after it, all of them in the lists. */
  beforeEach(async () => {
    bench = await BenchOffice.open();
    ({ office } = bench);
    backup = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    await bench.play(3);
    await office.close();
    await cp(join(bench.folder, 'log'), backup, { recursive: true });
    office = await openNode(office.settings);
    await openCase('after the copy 1');
    await openCase('after the copy 2');
    await rebuildViews(office);
  }, 60_000);
  afterEach(async () => {
    await office.close();
    await bench.remove();
    await rm(backup, { recursive: true, force: true });
  });

  /** Whoever opens it, the record is another one each time. */
  const openCase = async (key: string): Promise<void> => {
    const [step] = simulate(1, 7, casts, office.law)[0]?.steps ?? [];
    const stream = `case/${key.replaceAll(' ', '-')}`;
    const event = { type: 'ClueRegistered', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: step?.body ?? {} };
    const actor = { id: step?.by ?? '', unit: 'shifan', roles: [] };
    const identity = { commandId: key, commandDigest: key, actor, now: '2026-03-02T01:00:00.000Z', reads: {} };
    await office.log.commit(eventRecord(stream, office.log.head(stream), [event], identity));
  };

  const putBack = async (): Promise<void> => {
    await office.close();
    await rm(join(bench.folder, 'log'), { recursive: true });
    await cp(backup, join(bench.folder, 'log'), { recursive: true });
    office = await openNode(office.settings);
  };

  const cases = async (): Promise<string[]> =>
    (await office.store.find('case-file', {})).items.map(({ _id }) => _id).sort();

  const inLog = (): string[] => [...office.log.streams('case/')].map((stream) => stream.slice('case/'.length)).sort();

  it('are noticed while the log is shorter than what they have seen, and count as behind', async () => {
    await putBack();
    expect(await whyUnfit(office)).toMatch(
      /^The lists have seen record \d+ of partition 0, which this log does not have$/,
    );
    expect((await verifyAll(office)).findings.map(({ where }) => where)).toContain('read models');
    const asMade = new Proxy(office.store, {
      get: (store, name) => {
        if (name === 'find') return async () => ({ items: [], next: null });
        const value: unknown = Reflect.get(store, name);
        return typeof value === 'function' ? (value.bind(store) as unknown) : value;
      },
    });
    const unaware = new Proxy(office, {
      get: (all, name) => (name === 'store' ? asMade : (Reflect.get(all, name) as unknown)),
    });
    const projector = new Projector(unaware, async () => undefined);
    projector.start();
    await until('it knows how far the lists are', () => projector.behind !== null);
    expect(projector.behind).toBe(2);
    await projector.stop();
  });

  it('are noticed when the log has grown past what they have seen, made anew, and have what the log has', async () => {
    await putBack();
    for (const key of ['another 1', 'another 2', 'another 3']) await openCase(key);
    expect(await whyUnfit(office)).toMatch(/^The lists have seen another record \d+ of partition 0 than this log has$/);
    const projector = new Projector(office, () => rebuildViews(office));
    await projector.makeFit();
    expect(await whyUnfit(office)).toBeNull();
    expect(await cases()).toEqual(inLog());
    expect((await verifyAll(office)).findings).toEqual([]);
  });

  it('are gone on with when the log is the one that they were made of', async () => {
    await office.close();
    office = await openNode(office.settings);
    expect(await whyUnfit(office)).toBeNull();
  });
});
