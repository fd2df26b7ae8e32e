import { caseFileOf, type Actor, type CaseFile, type Role } from '#casework';
import { simulate } from '#casework/simulation/index';
import { Random } from '#casework/simulation/random';
import type { EventLog } from '#event-log';
import { loadDemonstration } from '#law-files';
import { nodeOn, openNode, type BenchNode } from '../../../test/bench/bench-node.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { closedLoop } from '../../../test/bench/closed-loop.js';
import { casts } from '../../../test/system/county.js';
import { readSettings } from '../src/settings/settings.js';
import { caseRecordOf, Streams } from '../src/streams/streams.js';

/** What the bytes on the disk say of a case: read row by row, past everything that a node remembers. */
const onDisk = (log: EventLog, id: string): CaseFile => {
  const stream = `case/${id}`;
  const rows = [...log.read(log.partitionOf(stream), 0)];
  const own = rows.filter(({ record, verdict }) => verdict === 'accepted' && record.stream === stream);
  return caseFileOf(id, own.map(caseRecordOf));
};

/** A second office on the same log that knows nothing of the turns and the memory of the first. */
const beside = (node: BenchNode): BenchNode => nodeOn(node);

const now = '2027-06-01T02:00:00.000Z';

describe('what a node remembers of a case', () => {
  let bench: BenchOffice;
  beforeAll(async () => {
    bench = await BenchOffice.open();
  }, 60_000);
  afterAll(() => bench.remove());

  it('is to the letter what its records on the disk tell, after acts, refusals, races and restarts', async () => {
    const { users } = await loadDemonstration();
    const people = new Map(
      users.map(({ id, unit, roles }): [string, Actor] => [id, { id, unit, roles: roles as Role[] }]),
    );
    const random = new Random(7);
    let { office } = bench;
    const steps = simulate(12, 5, casts, office.law).flatMap((script) => script.steps);
    const evidence = steps.filter(({ action }) => action === 'collect-evidence');
    const { ids } = await bench.underInvestigation(5);
    const outcomes: Record<string, number> = {};
    let keys = 0;

    const tryAny = async (node: BenchNode, id: string): Promise<void> => {
      const from = random.chance(0.5) ? evidence : steps;
      const { action, body, by } = from[random.whole(0, from.length - 1)] ?? { action: '', body: {}, by: '' };
      const actor = people.get(by);
      if (actor === undefined) throw new Error(`The county has no ${by}`);
      const idempotencyKey = `key ${(keys += 1)}`;
      const asked = { id, action, body, actor, idempotencyKey, expectedVersion: null, now };
      const { outcome } = await node.pipeline.perform({ kind: 'case', ...asked });
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    };
    const isRemembered = ({ streams, log }: BenchNode, id: string): void =>
      expect(JSON.stringify(streams.caseFile(id))).toBe(JSON.stringify(onDisk(log, id)));

    for (let life = 0; life < 3; life += 1) {
      const nodes = [office, beside(office)];
      for (let round = 0; round < 40; round += 1) {
        const id = ids[random.whole(0, ids.length - 1)] ?? '';
        await Promise.all([...nodes, ...nodes].map((node) => tryAny(node, id)));
        for (const node of nodes) isRemembered(node, id);
      }
      await office.close();
      office = await openNode(readSettings({ ANLU_DATA: bench.folder }));
      for (const id of ids) isRemembered(office, id);
    }
    await office.close();
    expect(outcomes['recorded']).toBeGreaterThan(20);
    expect(outcomes['refused']).toBeGreaterThan(20);
  }, 120_000);
});

/** The same log, and how often a stream was read from its first record on. */
const counted = (log: EventLog): { log: EventLog; readsOf: (stream: string) => number } => {
  const whole: string[] = [];
  const readStream: EventLog['readStream'] = (stream, from = 0) => {
    if (from === 0) whole.push(stream);
    return log.readStream(stream, from);
  };
  return {
    log: new Proxy(log, {
      get: (it, name) => (name === 'readStream' ? readStream : (Reflect.get(it, name) as unknown)),
    }),
    readsOf: (wanted) => whole.filter((stream) => stream === wanted).length,
  };
};

it('remembers whom it is asked about all the time, and forgets whom nobody asks about, when it hears of thousands', async () => {
  const bench = await BenchOffice.open();
  const officers = Array.from({ length: 2_100 }, (_, number) => `officer-${number}`);
  const register = async (id: string) =>
    bench.act('officer', id, 'register-officer', { name: '测试员', unit: 'shifan.chengguan' }, 'shen', now);
  await closedLoop(256, officers.length, (number) => register(officers[number] ?? ''));
  const { log, readsOf } = counted(bench.office.log);
  const streams = new Streams(log);
  const [asked = '', forgotten = ''] = officers;
  for (const id of officers) {
    expect(streams.officer(id)).toBeDefined();
    streams.officer(asked);
  }
  streams.officer(forgotten);
  expect([readsOf(`officer/${asked}`), readsOf(`officer/${forgotten}`)]).toEqual([1, 2]);
  await bench.close();
}, 60_000);
