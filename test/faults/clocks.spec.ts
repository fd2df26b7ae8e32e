import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from '#casework/simulation/index';
import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import type { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { demonstrationCase, placeOf, simulatedCases } from '../system/play.js';
import { readTopic } from './log-reading.js';
import { Site } from './site.js';

const wrongClock = fileURLToPath(new URL('wrong-clock.mjs', import.meta.url));
/** Longer than any defence window or hold. */
const later = 40 * 86_400_000;

/** The machines' time, which the nodes are some minutes behind. */
class Machines {
  readonly #folder = mkdtempSync(join(tmpdir(), 'anlu-clocks-'));
  readonly #file = join(this.#folder, 'clock');

  set(instant: number): void {
    writeFileSync(this.#file, String(instant - Date.now()));
  }

  /** Settings of a node whose clock is so many minutes behind. */
  settings(behind: number): Record<string, string> {
    return {
      NODE_OPTIONS: `--import=${wrongClock}`,
      WRONG_CLOCK: this.#file,
      WRONG_CLOCK_MINUTES: String(behind),
    };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface Happened {
  id: string;
  /** Instant of the last act. */
  at: number;
}

/** The script with an evidence hold, on which nobody acts any more, just before an act. */
const holding = (script: Script, action: string): Script => {
  const place = placeOf(script, action);
  const step = script.steps[place];
  const { officers } = (script.steps.find((each) => 'officers' in each.body)?.body ?? {}) as { officers?: string[] };
  if (step === undefined || officers === undefined) throw new Error(`${script.key} has nobody to hold evidence`);
  const body = {
    kind: 'evidence-hold',
    items: '账本3册',
    place: '示范县某街1号（虚构）',
    reasons: '可能灭失',
    officers,
    cardsShown: true,
    rightsTold: true,
    listHandedOver: true,
    signature: '当事人签名',
    audioVisual: [],
    takenAt: step.at,
  };
  const hold = { by: officers[0] ?? '', at: step.at, action: 'take-urgent-measure', body };
  return { ...script, steps: [...script.steps.slice(0, place), hold, ...script.steps.slice(place)] };
};

/** Plays a case as it happens, up to and with an act: nothing in it is marked as played, the machines' clock is. */
const happen = async (client: Client, script: Script, last: string, machines: Machines): Promise<Happened> => {
  let id: string | null = null;
  let at = 0;
  for (const [place, step] of script.steps.slice(0, placeOf(script, last) + 1).entries()) {
    at = Date.parse(step.at);
    machines.set(at);
    const path: string = id === null ? '/cases' : `/cases/${id}/actions/${step.action}`;
    const { status, body } = await client.post(path, step.by, step.body, { key: `${script.key}/${place}` });
    if (status !== 201) throw new Error(`${script.key} ${step.action}: ${status} ${body.detail}`);
    ({ id } = body);
  }
  if (id === null) throw new Error(`${script.key} has no steps`);
  return { id, at };
};

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
      machines.set(Date.now());
      await node?.start(machines.settings(0));
      await registerCounty(client());
      // Held on 22 October 2026, notified on the 28th: the hold ends on 2 November, the window on the 4th.
      const script = holding(await demonstrationCase(3, 'outage'), 'submit-report');
      const { id, at } = await happen(client(), script, 'serve-notice', machines);
      expect((await client().verify()).findings).toEqual([]);
      await node?.end('SIGTERM');
      for (const instant of [at + later, at + 2 * later]) {
        machines.set(instant);
        await node?.start(machines.settings(0));
        expect(await node?.end('SIGTERM')).toBe(0);
      }
      machines.set(Date.now());
      await node?.start(machines.settings(0));
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
        await Promise.all(site.nodes.map((node, place) => node.start(machines.settings(place * 5))));
        expect(await Promise.all(site.nodes.map((node) => node.end('SIGTERM')))).toEqual([0, 0, 0]);
      };
      try {
        machines.set(Date.now());
        const [first] = site.nodes;
        await first?.start(machines.settings(0));
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
        expect((await client.verify()).findings).toEqual([]);
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
