import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import type { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { demonstrationCase, placeOf, simulatedCases } from '../system/play.js';
import { happen, holding, type Happened } from './happening.js';
import { readTopic } from './log-reading.js';
import { Machines } from './machines.js';
import { Site } from './site.js';

/** Longer than any defence window or hold. */
const later = 40 * 86_400_000;
/** When the county is registered. */
const beforeTheCases = Date.parse('2023-12-01T01:00:00.000Z');
/** These clocks are set from act to act and from start to start, and are right each time. */
const believing = { ANLU_CLOCK_HOLD_MINUTES: '0' };

describe('A case that was left alone while no clock ran, on the embedded engines', () => {
  const machines = new Machines();
  afterAll(() => machines.remove());

  it('has its hold and the window of its party lapse once, in the order in which they fell due (PR Art.35, 57)', async () => {
    const site = await Site.embedded();
    const [node] = site.nodes;
    const client = (): Client => {
      if (node?.client == null) throw new Error('The node is down');
      return node.client;
    };
    try {
      machines.set(beforeTheCases);
      await node?.start({ ...machines.settings(0), ...believing });
      await registerCounty(client());
      // Held on 22 October 2026, notified on the 28th: the hold ends on 2 November, the window on the 4th.
      const script = holding(await demonstrationCase(3, 'outage'), 'submit-report');
      const { id, at } = await happen(client(), script, 'serve-notice', machines);
      expect((await client().verify()).findings).toEqual([]);
      await node?.end('SIGTERM');
      for (const instant of [at + later, at + 2 * later]) {
        machines.set(instant);
        await node?.start({ ...machines.settings(0), ...believing });
        expect(await node?.end('SIGTERM')).toBe(0);
      }
      machines.set(Date.now());
      await node?.start({ ...machines.settings(0), ...believing });
      const { body } = await client().get<{ type: string; by: string; occurredAt: string }[]>(
        `/cases/${id}/events`,
        'wei',
      );
      expect(body.slice(placeOf(script, 'serve-notice') + 1)).toEqual([
        expect.objectContaining({ type: 'EvidenceHoldLapsed', by: 'clock', occurredAt: '2026-11-02T16:00:00.000Z' }),
        expect.objectContaining({ type: 'DefenceWindowLapsed', by: 'clock', occurredAt: '2026-11-04T16:00:00.000Z' }),
      ]);
      expect((await client().verify()).findings).toEqual([]);
    } finally {
      await site.remove();
    }
  }, 180_000);
});

await describeOnKafka(
  'Three nodes whose clocks are five minutes apart, each of which records what time does',
  (kafka) => {
    let mongo: TestMongo | undefined;
    const machines = new Machines();
    beforeAll(async () => {
      mongo = await mongoForTests();
    });
    afterAll(async () => {
      machines.remove();
      await mongo?.stop();
    });

    it('record the end of every defence window and of every hold once', async () => {
      if (mongo === undefined) throw new Error('MongoDB is there only while tests run');
      const site = await Site.onEngines(kafka(), mongo, 3);
      /** A node looks at what is due as soon as it starts, and ends only when it is through. */
      const allLook = async (): Promise<void> => {
        await Promise.all(
          site.nodes.map((node, place) => node.start({ ...machines.settings(place * 5), ...believing })),
        );
        expect(await Promise.all(site.nodes.map((node) => node.end('SIGTERM')))).toEqual([0, 0, 0]);
      };
      try {
        machines.set(beforeTheCases);
        const [first] = site.nodes;
        await first?.start({ ...machines.settings(0), ...believing });
        const client = first?.client;
        if (client === null || client === undefined) throw new Error('The first node is down');
        await registerCounty(client);
        // Those with a hold of their own would have two that lapse.
        const served = (await simulatedCases(40, 31))
          .filter(({ steps }) => steps.some(({ action }) => action === 'serve-notice'))
          .filter(({ steps }) => !steps.some(({ action }) => action === 'take-urgent-measure'));
        const cases: Happened[] = [];
        for (const script of served.slice(0, 10))
          cases.push(await happen(client, holding(script, 'submit-report'), 'serve-notice', machines));
        const clues: Happened[] = [];
        for (const script of served.slice(10, 13))
          clues.push(await happen(client, holding(script, 'propose-filing'), 'take-urgent-measure', machines));
        // One case after the other is played from its beginning: to the log its clock goes back each time.
        const findings = (await client.verify()).findings.filter(
          ({ message }) => !message.endsWith('a clock was wrong'),
        );
        expect(findings).toEqual([]);
        await first?.end('SIGTERM');

        machines.set(Math.max(...[...cases, ...clues].map(({ at }) => at)) + later);
        await allLook();
        await allLook();
        const log = await readTopic(kafka().brokers, site.engines?.topic ?? '');
        const accepted = log.filter(({ isAccepted }) => isAccepted);
        const lapsed = (type: string) => accepted.filter(({ types }) => types.includes(type));
        const streams = (happened: readonly Happened[]) => happened.map(({ id }) => `case/${id}`).sort();
        const windows = lapsed('DefenceWindowLapsed');
        expect(windows.map(({ stream }) => stream).sort()).toEqual(streams(cases));
        expect(new Set(windows.map(({ record }) => record.actor.id))).toEqual(new Set(['clock']));
        // Some holds ended while people still worked on their case: their next act recorded it.
        const holds = lapsed('EvidenceHoldLapsed');
        expect(holds.map(({ stream }) => stream).sort()).toEqual(streams([...cases, ...clues]));
        const left = holds.filter(({ stream }) => streams(clues).includes(stream));
        expect(new Set(left.map(({ record }) => record.actor.id))).toEqual(new Set(['clock']));
      } finally {
        await site.remove();
      }
    }, 360_000);
  },
);
