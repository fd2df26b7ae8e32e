import { setTimeout as wait } from 'node:timers/promises';
import type { Script, Step } from '#casework/simulation/index';
import { Random } from '#casework/simulation/random';
import { commandIdOf } from '#event-log';
import type { Client, Problem, Receipt } from '../system/client.js';
import { until } from '../system/until.js';
import type { Call, Said } from './history.js';
import type { Site } from './site.js';

/** Longer than a node takes to say that it does not know. */
const patience = 15_000;
/** For how long a command that was cut off is asked again under its key. */
const persistence = 60_000;
const pause = 50;

interface Command extends Step {
  key: string;
  /** Null opens a case. */
  caseId: string | null;
}

/**
 * People who play made-up cases on all nodes of a site at once, each asking again under the same key until a definite
 * answer comes. Every call goes into the history. Some acts are tried by two people at the same time.
 */
export class Load {
  readonly calls: Call[] = [];
  readonly asked = new Map<string, { action: string; body: object; times: string[] }>();
  readonly #stop = new AbortController();
  readonly #random: Random;
  #workers: Promise<void[]> = Promise.resolve([]);
  #next = 0;

  /** @param skew minutes by which each further node's clock is behind the first's. */
  constructor(
    private readonly site: Site,
    private readonly scripts: readonly Script[],
    seed: number,
    private readonly skew = 0,
  ) {
    this.#random = new Random(seed);
  }

  get acknowledged(): number {
    return this.calls.filter(({ answer }) => 'position' in answer).length;
  }

  start(people: number): void {
    this.#workers = Promise.all(Array.from({ length: people }, () => this.#work()));
  }

  /** Waits until so many more calls were acknowledged than now. @throws after `within` ms. */
  async progress(more: number, within = 60_000): Promise<void> {
    const [wanted, until] = [this.acknowledged + more, Date.now() + within];
    while (this.acknowledged < wanted) {
      if (Date.now() > until) throw new Error(`${more} more acknowledged calls did not come within ${within} ms`);
      await wait(10);
    }
  }

  /**
   * Waits until a command sent from now on was turned away with this status, for certain without a record. @throws
   * after a minute.
   */
  async turnedAway(status: number): Promise<void> {
    const from = Date.now();
    await until(`somebody was told ${status}`, () =>
      this.calls.some(({ sentAt, answer }) => sentAt >= from && answer.said === 'denied' && answer.status === status),
    );
  }

  /** Lets everyone finish the command they are at. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#workers;
  }

  async #work(): Promise<void> {
    for (let script = this.#take(); script !== null && !this.#stop.signal.aborted; script = this.#take())
      await this.#play(script);
  }

  /** Each case is played under another key whenever the scripts begin again. */
  #take(): Script | null {
    const script = this.scripts[this.#next % this.scripts.length];
    this.#next += 1;
    return script === undefined ? null : { ...script, key: `${script.key} ${this.#next}` };
  }

  async #play({ key, steps }: Script): Promise<void> {
    let caseId: string | null = null;
    for (const [place, step] of steps.entries()) {
      if (this.#stop.signal.aborted) return;
      const command: Command = { ...step, key: `${key}/${place}`, caseId };
      const rivals = caseId !== null && this.#random.chance(0.2) ? [{ ...command, key: `${command.key} rival` }] : [];
      await Promise.all([command, ...rivals].map((each) => this.#insist(each)));
      caseId ??= commandIdOf(step.by, command.key).slice(0, 20);
    }
  }

  /** Asks until it is known what became of the command. */
  async #insist(command: Command): Promise<void> {
    const until = Date.now() + persistence;
    while (Date.now() < until) {
      const said = await this.#call(command, this.#random.whole(0, this.site.nodes.length - 1));
      const isDefinite =
        said.said === 'recorded' || said.said === 'refused' || (said.said === 'denied' && said.status < 500);
      if (isDefinite) return;
      await wait(pause);
    }
  }

  async #call(command: Command, place: number): Promise<Said> {
    const client = this.site.nodes[place]?.client ?? null;
    // Nothing was sent: that is no call.
    if (client === null) return { said: 'unknown', why: 'the node is down' };
    const { by, key, caseId, action, body } = command;
    const commandId = commandIdOf(by, key);
    const stream = `case/${caseId ?? commandId.slice(0, 20)}`;
    const at = new Date(Date.parse(command.at) - place * this.skew * 60_000).toISOString();
    const sentAt = Date.now();
    const times = [...(this.asked.get(commandId)?.times ?? []), at];
    this.asked.set(commandId, { action, body, times });
    const answer = await this.#send(client, command, at).catch((error: unknown): Said => ({
      said: 'unknown',
      why: error instanceof Error ? error.message : String(error),
    }));
    this.calls.push({ stream, commandId, sentAt, endedAt: Date.now(), answer });
    return answer;
  }

  async #send(client: Client, { by, key, caseId, action, body }: Command, at: string): Promise<Said> {
    const headers = {
      ...(await client.authorization(by)),
      'content-type': 'application/json',
      'idempotency-key': key,
      'if-match': '*',
      'anlu-played-time': at,
    };
    const path = caseId === null ? '/cases' : `/cases/${caseId}/actions/${action}`;
    const init = { headers, body: JSON.stringify(body), signal: AbortSignal.timeout(patience) };
    const { status, body: said } = await client.send<Receipt & Problem & { position: string }>('POST', path, init);
    const { position, version, events, code } = said;
    if (status === 201) return { said: 'recorded', position, version, events };
    if (status === 409) return { said: 'refused', position, version, code };
    // A version conflict may have closed a claim of a number by a refusal; 500 says nothing.
    return status === 412 || status === 500 || code === 'outcome-unknown'
      ? { said: 'unknown', why: `${status} ${code}` }
      : { said: 'denied', status };
  }
}
