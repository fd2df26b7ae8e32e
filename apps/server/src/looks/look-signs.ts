import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  BrokenHistory,
  eventCatalogue,
  goneAfterLooks,
  legalDateOf,
  reporterSought,
  tasksGone,
  type LooksEvent,
} from '#casework';
import { hashOf, type EventLog } from '#event-log';
import type { Look, LookLog } from '#look-log';
import { clockActor } from '../access/clock-actor.js';
import { eventRecord } from '../commands/records.js';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Streams } from '../streams/streams.js';

/** A look may be written, and a record come to this node, so much later, ms. */
const overlap = 600_000;
const pageSize = 1_000;

/** A sign that looks gave: the unit whose it is, its name, and the event. */
interface Sign {
  readonly unit: string;
  readonly key: string;
  readonly event: Pick<LooksEvent, 'type' | 'data'>;
  readonly occurredAt: string;
}

/**
 * Records what looks show of leaks (risks 4 and 39) before the looks go, in a stream of the unit. Any number of nodes
 * may do it: the same sign has the same identity, and the first one recorded counts.
 */
@Injectable()
export class LookSigns {
  /** UTC instant up to which looks with a reason were seen. */
  #seen: string | undefined;
  /** How far each random inspection had come when it was looked into. */
  readonly #inspections = new Map<string, number>();

  constructor(
    @Inject(engine.looks) private readonly looks: LookLog,
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly turns: InTurn,
  ) {}

  /** @returns how many signs were new. */
  async record(now: string): Promise<number> {
    let written = 0;
    const seen = new Date(Date.parse(now) - overlap).toISOString();
    for (const [stream, looks] of await this.#explained()) written += await this.#sought(stream, looks, now);
    this.#seen = seen;
    for (const stream of Array.from(this.log.streams('inspection/'))) {
      await breathe();
      written += await this.#gone(stream, now);
    }
    return written;
  }

  /** Looks with a reason that are new, by stream. */
  async #explained(): Promise<Map<string, Look[]>> {
    const found = new Map<string, Look[]>();
    for await (const look of this.#all({ explained: true, ...(this.#seen === undefined ? {} : { from: this.#seen }) }))
      found.set(look.stream, [...(found.get(look.stream) ?? []), look]);
    return found;
  }

  async *#all(asked: { explained?: true; stream?: string; from?: string }): AsyncGenerator<Look> {
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.looks.list({ ...asked, limit: pageSize, ...(after === undefined ? {} : { after }) });
      yield* page.items;
      after = page.next;
    }
  }

  async #sought(stream: string, looks: readonly Look[], now: string): Promise<number> {
    if (!stream.startsWith('complaint/')) return 0;
    const file = this.#unbroken(() => this.streams.complaintFile(stream.slice('complaint/'.length)));
    const unit = file?.state?.received.unit;
    if (file === null || unit === undefined) return 0;
    let written = 0;
    for (const data of reporterSought(file, looks)) {
      const { person, on, answer } = data;
      const first = looks.findLast((look) => look.person === person && legalDateOf(look.at) === on);
      const occurredAt = first?.at ?? now;
      const sign = { unit, key: `${stream} ${person} ${on} ${answer}`, occurredAt };
      if (await this.#write({ ...sign, event: { type: 'ReporterSought', data } }, now)) written += 1;
    }
    return written;
  }

  async #gone(stream: string, now: string): Promise<number> {
    const { version } = this.log.head(stream);
    if (this.#inspections.get(stream) === version) return 0;
    const id = stream.slice('inspection/'.length);
    const state = this.#unbroken(() => this.streams.inspection(id)) ?? undefined;
    let written = 0;
    if (state !== undefined && tasksGone(state).length > 0) {
      const looks: Look[] = [];
      for await (const look of this.#all({ stream })) looks.push(look);
      for (const data of goneAfterLooks(id, state, looks)) {
        const sign = { unit: state.plan.unit, key: `${stream} ${data.object}`, occurredAt: now };
        if (await this.#write({ ...sign, event: { type: 'ObjectGoneAfterLooks', data } }, now)) written += 1;
      }
    }
    this.#inspections.set(stream, version);
    return written;
  }

  /** @returns whether it was new. */
  #write({ unit, key, event, occurredAt }: Sign, now: string): Promise<boolean> {
    const stream = `looks/${unit}`;
    const commandId = hashOf(Buffer.from(`look sign ${key}`));
    return this.turns.run(stream, async () => {
      if (this.log.findCommand(stream, commandId) !== undefined) return false;
      const { v } = eventCatalogue.looks[event.type];
      const identity = { commandId, commandDigest: commandId, actor: clockActor, now, reads: {} };
      const events = [{ ...event, v, occurredAt }];
      const result = await this.log.commit(eventRecord(stream, this.log.head(stream), events, identity));
      return result.outcome === 'recorded';
    });
  }

  /** null where a recorded fact cannot be folded: the stream is parked, and verify names it. */
  #unbroken<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (error instanceof BrokenHistory) return null;
      throw error;
    }
  }
}
