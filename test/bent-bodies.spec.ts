import type { Script, Step } from '#casework/simulation/index';
import { Random } from '#casework/simulation/random';
import { bends, bentAt, placesIn, withFarDays } from '#casework/testing/bending';
import type { Client, Problem } from './system/client.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { demonstrationCase, play, simulatedCases } from './system/play.js';

const seed = 20_261_128;
/**
 * Bent bodies that are sent before each right one: none at first, so that each act is met in the state in which it is
 * possible.
 */
const tries = [0, 2];
/** How many cases are tried: the rules refuse alike before both kinds of engines, so that the slower ones see fewer. */
const madeUp = { embedded: 25, real: 5 };
const demonstrated = { embedded: 12, real: 3 };
/** So many acts at least have to be taken, or the tries say little. */
const taken = { embedded: 500, real: 150 };

/** What of an answer may be told when the test fails. */
interface Bent {
  path: string;
  body: string;
  status: number;
  detail: string;
}

/** Plays scripts as people who mistype: before each act the same act with one field bent, under a key of its own. */
class Mistyping {
  readonly failures: Bent[] = [];
  readonly streams: string[] = [];
  accepted = 0;
  #keys = 0;
  /** Acts that were taken as they are, after each of their days had been bent. */
  readonly #taken = new Set<string>();
  readonly #random = new Random(seed);

  constructor(private readonly client: Client) {}

  async plays({ steps, complaint, inspection }: Script, tries: number): Promise<void> {
    await this.#steps('complaints', [...(complaint?.before ?? []), ...(complaint?.after ?? [])], tries);
    await this.#steps('inspections', [...(inspection?.before ?? []), ...(inspection?.after ?? [])], tries);
    await this.#steps('cases', steps, tries);
  }

  /** An act that is not recorded is passed over: a bent one before it may have taken its place. */
  async #steps(of: string, steps: readonly Step[], tries: number): Promise<void> {
    let id: string | null = null;
    for (const step of steps) {
      const path = id === null ? `/${of}` : `/${of}/${id}/actions/${step.action}`;
      for (const body of this.#bodies(step, tries)) await this.sends(path, step, body);
      const { status, body } = await this.sends(path, step, step.body);
      if (status !== 201) continue;
      ({ id } = body);
      this.#taken.add(step.action);
    }
    if (id !== null) this.streams.push(`/${of}/${id}`);
  }

  /** Every day at both ends of time, of each act until it was taken once; otherwise fields by chance. */
  #bodies({ action, body }: Step, tries: number): object[] {
    const far = this.#taken.has(action) ? [] : withFarDays(body);
    return [...far, ...Array.from({ length: tries }, () => this.bent(body))];
  }

  bent(body: object): object {
    const path = this.#one(placesIn(body));
    return path === undefined ? body : (bentAt(body, path, this.#one(bends)) as object);
  }

  async sends(path: string, { by, at }: Pick<Step, 'by' | 'at'>, body: object) {
    this.#keys += 1;
    const told = await this.client.post(path, by, body, { key: `bent ${this.#keys}`, at });
    if (told.status === 201) this.accepted += 1;
    if (told.status >= 500) this.#fails(path, JSON.stringify(body).slice(0, 500), told.status, told.body.detail);
    return told;
  }

  async reads(path: string): Promise<void> {
    const { status, body } = await this.client.get<Problem>(path, 'jiang');
    if (status >= 500) this.#fails(path, '', status, body.detail);
  }

  #one<T>(list: readonly T[]): T | undefined {
    return list[this.#random.whole(0, list.length - 1)];
  }

  #fails(path: string, body: string, status: number, detail: string): void {
    this.failures.push({ path, body, status, detail });
  }
}

await describeSystem('Acts with one field bent', (engines) => {
  const office = officeFor(engines);

  it(`are refused, or leave what can be read, listed, verified and worked on (seed ${seed})`, async () => {
    const { client } = office;
    const mistyping = new Mistyping(client);
    const numbers = Array.from({ length: demonstrated[engines.kind] }, (_, place) => place + 1);
    const cases = await Promise.all(numbers.map((number) => demonstrationCase(number, `right ${number}`)));
    // Files are there once they were sent.
    const [first] = cases;
    if (first !== undefined) await play(client, first);
    const scripts = [...cases, ...(await simulatedCases(madeUp[engines.kind], seed))];
    for (const number of tries) for (const script of scripts) await mistyping.plays(script, number);
    for (const { path, step } of registerActs) {
      // Without a bend it is taken: a bend of what is refused anyway would try nothing.
      expect((await mistyping.sends(path(99), step, step.body)).status).toBe(201);
      for (let turn = 0; turn < 20; turn += 1) await mistyping.sends(path(turn), step, mistyping.bent(step.body));
    }
    for (const stream of mistyping.streams) {
      await mistyping.reads(stream);
      await mistyping.reads(`${stream}/events`);
      if (stream.startsWith('/inspections/')) await mistyping.reads(`${stream}/draw/check`);
    }
    for (const list of [
      '/worklist',
      '/risk-points',
      '/events',
      '/complaints',
      '/inspections',
      '/registers/officers',
      '/registers/units',
      '/registers/units/shifan/capacity/2026',
      '/registers/units/shifan/capacity/9999',
      '/registers/units/shifan/numbers/2026',
    ])
      await mistyping.reads(list);
    expect(mistyping.failures).toEqual([]);
    expect(mistyping.accepted).toBeGreaterThan(taken[engines.kind]);
    const { findings } = await client.verify();
    expect(findings).toEqual([]);
  }, 600_000);
});

const at = '2026-11-20T01:00:00.000Z';

/** Acts on registers, each on an entry of its own where it opens one. */
const registerActs: { path: (turn: number) => string; step: Step }[] = [
  {
    path: (turn) => `/registers/units/shifan.bent${turn}/actions/register-unit`,
    step: {
      by: 'shen',
      at,
      action: 'register-unit',
      body: {
        name: '某所',
        code: '11990077X',
        documentPrefix: '某市监',
        powers: ['fsl'],
        ownNameFor: ['individual_business'],
      },
    },
  },
  {
    path: () => '/registers/units/shifan/actions/publish-power-list',
    step: {
      by: 'shen',
      at,
      action: 'publish-power-list',
      body: {
        version: '2026-2',
        validFrom: '2026-01-01',
        entries: [{ bases: ['fsl'], acts: ['penalty'], responsible: '某' }],
      },
    },
  },
  {
    path: () => '/registers/units/shifan/actions/name-heads',
    step: {
      by: 'shen',
      at,
      action: 'name-heads',
      body: { heads: [{ officer: 'qian', office: 'main-head' }], validFrom: '2026-01-01' },
    },
  },
  {
    path: () => '/registers/units/shifan/actions/record-capacity',
    step: {
      by: 'shen',
      at,
      action: 'record-capacity',
      body: { on: '2026-01-01', staff: 5, frontLine: 3, vehicles: 1, recorders: 2 },
    },
  },
  {
    path: () => '/registers/officers/wang/actions/record-training',
    step: { by: 'shen', at, action: 'record-training', body: { on: '2026-01-01', hours: 20, subject: '培训' } },
  },
  {
    path: (turn) => `/registers/officers/bent${turn}/actions/register-officer`,
    step: { by: 'shen', at, action: 'register-officer', body: { name: '某', unit: 'shifan' } },
  },
];
