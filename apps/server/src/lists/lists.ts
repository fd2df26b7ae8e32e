import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#casework';
import type { EventLog } from '#event-log';
import type { Filter, Page, ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Projection } from '../projection/projection.js';
import { seen } from '../projection/seen.js';
import { InTurn } from '../streams/in-turn.js';
import { readPosition } from '../streams/position.js';
import { Malformed, NotNow, NotSeenYet } from '../unanswered/unanswered.js';
import type { ListQuery } from './list-request.js';

/** Longest wait for a position, ms. */
const longestWait = 2_000;

/** The read models of this node, as lists read them. */
@Injectable()
export class Lists {
  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.log) private readonly log: EventLog,
    private readonly turns: InTurn,
    private readonly projection: Projection,
  ) {}

  /**
   * Waits until the lists have seen the position that was asked for.
   * @throws {Malformed} {NotSeenYet} {NotNow} while the lists are made anew
   */
  async waitFor({ position }: ListQuery): Promise<void> {
    if (position !== undefined) {
      const { partition, index } = readPosition(position);
      if (partition >= this.log.partitions)
        throw new Malformed(`There is no partition ${partition}.`, `没有分区 ${partition}。`);
      const { projector } = this.projection;
      if (!(await seen(this.store, projector, partition, index, longestWait))) throw new NotSeenYet(position);
    }
    // An empty list of what is not there would say that there are no cases.
    if ((await this.store.fingerprint()) === null) throw new NotNow('The lists are being made anew.', '列表正在重建。');
  }

  /** How far the lists are: the index after the last record that they have seen, by partition. */
  seen(): Promise<Readonly<Record<number, number>>> {
    return this.store.checkpoint();
  }

  /** How many documents of a view are like this. */
  count({ id }: Actor, view: string, filter: Filter): Promise<number> {
    return this.turns.run(`lists of ${id}`, () => this.store.count(view, filter));
  }

  /** At most so many documents of a view that are like this, in any order; only their names. */
  some({ id }: Actor, view: string, filter: Filter, most: number): Promise<{ _id: string }[]> {
    const pipeline = [{ $match: filter }, { $limit: most }, { $project: { _id: 1 } }];
    return this.turns.run(`lists of ${id}`, () => this.store.aggregate<{ _id: string }>(view, pipeline));
  }

  /** What a pipeline makes of the documents of a view. */
  sumUp<T>({ id }: Actor, view: string, pipeline: Record<string, unknown>[]): Promise<T[]> {
    return this.turns.run(`lists of ${id}`, () => this.store.aggregate<T>(view, pipeline));
  }

  /** One person's lists and searches come one after the other, so that nobody else waits for all of them. */
  read<T>({ id }: Actor, page: (store: ReadStore) => Promise<Page<T>>): Promise<Page<T>> {
    return this.turns.run(`lists of ${id}`, () => page(this.store));
  }
}
