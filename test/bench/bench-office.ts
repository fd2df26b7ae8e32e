import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '#casework';
import { simulate, type Script, type Step } from '#casework/simulation/index';
import { loadDemonstration } from '#law-files';
import type { Outcome } from '../../apps/server/src/commands/outcome.js';
import { readSettings } from '../../apps/server/src/settings/settings.js';
import { casts } from '../system/county.js';
import { openNode, type BenchNode } from './bench-node.js';
import { closedLoop } from './closed-loop.js';

const registeredAt = '2023-12-01T01:00:00.000Z';

/** What a command in the log came to. */
export type Performed = Extract<Outcome, { outcome: 'recorded' | 'refused' }>;

/** A server's office without its HTTP, with the demonstration county in its registers. */
export class BenchOffice {
  private constructor(
    readonly office: BenchNode,
    readonly folder: string,
    private readonly people: ReadonlyMap<string, Actor>,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<BenchOffice> {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-bench-'));
    const { units, users } = await loadDemonstration();
    const people = users.map(({ id, unit, roles }): [string, Actor] => [
      id,
      { id, unit, roles: roles as Role[], played: true },
    ]);
    const office = await openNode(readSettings({ ANLU_DATA: folder, ...settings }));
    const bench = new BenchOffice(office, folder, new Map(people));
    for (const { id, details: _details, ...unit } of units)
      await bench.act('unit', id, 'register-unit', unit, 'shen', registeredAt);
    for (const { id, name, unit, certificate } of users) {
      await bench.act('officer', id, 'register-officer', { name, unit }, 'shen', registeredAt);
      if (certificate !== undefined)
        await bench.act('officer', id, 'issue-certificate', certificate, 'shen', registeredAt);
    }
    return bench;
  }

  /** Performs a command under a new key. @throws when the log does not record it. */
  async act(
    kind: 'case' | 'unit' | 'officer',
    id: string | null,
    action: string,
    body: object,
    by: string,
    now: string,
  ): Promise<Performed> {
    const actor = this.people.get(by);
    if (actor === undefined) throw new Error(`The county has no ${by}`);
    keys += 1;
    const idempotencyKey = `bench ${process.pid} ${keys}`;
    const asked = { id, action, body, actor, idempotencyKey, expectedVersion: null, now };
    const outcome = await this.office.pipeline.perform({ kind, ...asked });
    if (outcome.outcome !== 'recorded' && outcome.outcome !== 'refused')
      throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  /** Plays made-up cases, many at a time. @returns their ids. */
  async play(count: number): Promise<string[]> {
    const scripts = simulate(count, 1, casts, this.office.law);
    const ids: string[] = [];
    await closedLoop(64, scripts.length, async (number) => {
      const script = scripts[number];
      if (script !== undefined) ids.push(await this.#playWhole(script));
    });
    return ids;
  }

  /** Cases with twenty events each, and a command that can be given to them for ever: one more piece of evidence. */
  async underInvestigation(count: number): Promise<{ ids: string[]; command: (id: string) => Promise<Performed> }> {
    const isEvidence = ({ action }: Step): boolean => action === 'collect-evidence';
    const script = simulate(40, 2, casts, this.office.law).find(({ steps }) => steps.some(isEvidence));
    const evidence = script?.steps.find(isEvidence);
    if (script === undefined || evidence === undefined) throw new Error('No made-up case comes to evidence');
    const steps = script.steps.slice(0, script.steps.indexOf(evidence) + 1);
    const command = (id: string) => this.act('case', id, evidence.action, evidence.body, evidence.by, evidence.at);
    const ids: string[] = [];
    await closedLoop(64, count, async () => {
      const id = await this.#playWhole({ ...script, steps });
      for (let version = 0; version < twenty;) ({ version } = await command(id));
      ids.push(id);
    });
    return { ids, command };
  }

  async close(): Promise<void> {
    await this.office.close();
    await this.remove();
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #playWhole({ steps }: Script): Promise<string> {
    let id: string | null = null;
    for (const { action, body, by, at } of steps) {
      const outcome = await this.act('case', id, action, body, by, at);
      if (outcome.outcome === 'recorded') ({ id } = outcome);
    }
    if (id === null) throw new Error('The script opened no case');
    return id;
  }
}

let keys = 0;
const twenty = 20;
