import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { hashOf, type EventLog } from '#event-log';
import { clockActor } from '../access/clock-actor.js';
import { eventRecord } from '../commands/records.js';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { DueLapses } from './due-lapses.js';

/** Records lapses that are due. Any number of nodes may do it, in any order. */
@Injectable()
export class Lapses {
  constructor(
    private readonly due: DueLapses,
    @Inject(engine.log) private readonly log: EventLog,
    private readonly turns: InTurn,
  ) {}

  /** Writes every lapse that is due, the cases in the order in which theirs fell due. @returns in how many cases. */
  async record(now: string): Promise<number> {
    let written = 0;
    for await (const id of this.due.cases(now)) {
      await breathe();
      if (await this.#lapse(id, now)) written += 1;
    }
    return written;
  }

  async #lapse(id: string, now: string): Promise<boolean> {
    const { log } = this;
    const stream = `case/${id}`;
    return this.turns.run(stream, async () => {
      const events = this.due.of(id, now);
      if (events.length === 0) return false;
      const head = log.head(stream);
      // The same lapse on every node has the same identity: the first one recorded counts.
      const commandId = hashOf(Buffer.from(`lapse ${stream} ${head.version}`));
      const identity = { commandId, commandDigest: commandId, actor: clockActor, now, reads: {} };
      return (await log.commit(eventRecord(stream, head, events, identity))).outcome === 'recorded';
    });
  }
}
