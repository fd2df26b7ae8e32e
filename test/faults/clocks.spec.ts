import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from '#casework/simulation/index';
import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import type { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { placeOf, simulatedCases } from '../system/play.js';
import { readTopic } from './log-reading.js';
import { Site } from './site.js';

const wrongClock = fileURLToPath(new URL('wrong-clock.mjs', import.meta.url));
/** Longer than any defence window. */
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

/** Plays a case as it happens, up to the service of its notice: nothing in it is marked as played, the machines' clock is. */
const happen = async (client: Client, script: Script, machines: Machines): Promise<{ id: string; at: number }> => {
  let id: string | null = null;
  let at = 0;
  for (const [place, step] of script.steps.slice(0, placeOf(script, 'serve-notice') + 1).entries()) {
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

    it('record the end of every defence window once', async () => {
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
        const served = (await simulatedCases(40, 31)).filter(({ steps }) =>
          steps.some(({ action }) => action === 'serve-notice'),
        );
        const cases: { id: string; at: number }[] = [];
        for (const script of served.slice(0, 10)) cases.push(await happen(client, script, machines));
        expect((await client.verify()).findings).toEqual([]);
        await first?.end('SIGTERM');

        machines.set(Math.max(...cases.map(({ at }) => at)) + later);
        await allLook();
        await allLook();
        const log = await readTopic(kafka().brokers, site.engines?.topic ?? '');
        const lapses = log.filter(({ isAccepted, types }) => isAccepted && types.includes('DefenceWindowLapsed'));
        expect(lapses.map(({ stream }) => stream).sort()).toEqual(cases.map(({ id }) => `case/${id}`).sort());
        expect(new Set(lapses.map(({ record }) => record.actor.id))).toEqual(new Set(['clock']));
      } finally {
        await site.remove();
      }
    }, 360_000);
  },
);
