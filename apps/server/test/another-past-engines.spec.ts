import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { copyToKafka, openBackup, sourceOf, writeBackup } from '#event-log';
import { openNode, type BenchNode } from '../../../test/bench/bench-node.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { describeOnReal } from '../../../test/system/describe-system.js';
import { until } from '../../../test/system/until.js';
import { whyUnfit } from '../src/projection/fitness.js';
import { Projector } from '../src/projection/projector.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';

// On the embedded engines: another-past.spec.ts.
await describeOnReal('Lists beside a topic that was made anew from an older copy', (engines) => {
  let bench: BenchOffice;
  let office: BenchNode;
  let backup: string;
  beforeAll(async () => {
    backup = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    bench = await BenchOffice.open(engines.settings());
    ({ office } = bench);
  }, 120_000);
  afterAll(async () => {
    await office.close();
    await bench.remove();
    await rm(backup, { recursive: true, force: true });
  });

  /**
   * What an administrator does: the topic is deleted and filled from the copy, the node's image of the old one is
   * removed.
   */
  const putBack = async (from: string): Promise<void> => {
    const { KAFKA_BROKERS = '', KAFKA_TOPIC: topic = '' } = engines.settings();
    const brokers = KAFKA_BROKERS.split(',');
    await office.close();
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await until('the topic is gone', async () => !(await admin.listTopics()).includes(topic));
    await admin.disconnect();
    await copyToKafka(await openBackup(from), { brokers, topic });
    await rm(join(bench.folder, 'image'), { recursive: true });
    office = await openNode(office.settings);
  };

  const listed = async (): Promise<string[]> =>
    (await office.store.find('case-file', {}, { limit: 200 })).items.map(({ _id }) => _id).sort();

  const inLog = (): string[] => [...office.log.streams('case/')].map((stream) => stream.slice('case/'.length)).sort();

  it('are made anew by themselves, say so, and have what the log has', async () => {
    await bench.play(3);
    await writeBackup(sourceOf(office.log), join(backup, 'copy'), '2026-11-23T08:00:00.000Z');
    await bench.play(6);
    await rebuildViews(office);
    const before = await listed();
    expect(before).toEqual(inLog());
    await putBack(join(backup, 'copy'));
    expect(inLog().length).toBeLessThan(before.length);
    expect(await listed()).toEqual(before);
    expect(await whyUnfit(office)).toMatch(
      /^The lists have seen record \d+ of partition \d+, which this log does not have/,
    );
    expect((await verifyAll(office)).findings.map(({ where }) => where)).toContain('read models');
    let said: string | null = null;
    const projector: Projector = new Projector(office, async () => {
      said = projector.fault;
      await rebuildViews(office);
    });
    projector.start();
    await until(
      'the lists are those of the log',
      async () => JSON.stringify(await listed()) === JSON.stringify(inLog()),
    );
    await until('nothing is behind', () => projector.behind === 0);
    await projector.stop();
    expect(said).toMatch(/^The lists have seen record .*They are being made anew\.$/);
    expect(await whyUnfit(office)).toBeNull();
    // What was lost stays a finding: this node's checkpoints remember it. Of the lists nothing is found any more.
    const { findings } = await verifyAll(office);
    expect(
      findings.filter(({ message }) => !/^The checkpoint of .* covers \d+ records; the log has/.test(message)),
    ).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  }, 120_000);
});
