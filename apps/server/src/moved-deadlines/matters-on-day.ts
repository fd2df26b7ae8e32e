import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { BrokenHistory, DeadlineError, viewKeysOf, type Actor } from '#casework';
import { seenByUnit } from '#casework/owed/ledger-of-row';
import { matterThen, type MatterKind } from '#casework/replay/matter-then';
import { movedDeadlines, type MovedDeadline } from '#casework/replay/moved-deadlines';
import type { EventLog } from '#event-log';
import type { Filter } from '#read-store';
import { engine } from '../engines/engine.js';
import { Lists } from '../lists/lists.js';
import { Streams } from '../streams/streams.js';
import { Malformed } from '../unanswered/unanswered.js';
import type { DeadlinesAsked } from './deadlines-asked.js';

/** So many matters are folded for one question at most. */
export const mostMatters = 2_000;

/** A turn of folding, ms; others are served between two. */
const turn = 10;

/** Deadlines that moved, and the matters among which they were found. */
export interface DeadlinesMoved {
  readonly rows: readonly MovedDeadline[];
  readonly matters: number;
  /** Matters whose deadlines cannot be counted under one of the tables, by kind and identifier. */
  readonly uncounted: readonly string[];
}

/** The matters of a unit that may have had a running deadline on a day. */
@Injectable()
export class MattersOnDay {
  constructor(
    private readonly lists: Lists,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  /** Every deadline that moved, in slices: whoever works meanwhile is served. @throws {Malformed} for too many */
  async moved(asked: DeadlinesAsked, actor: Actor): Promise<DeadlinesMoved> {
    const names = await this.#names(asked, actor);
    const rows: MovedDeadline[] = [];
    const uncounted: string[] = [];
    let matters = 0;
    // A fold of its own: what people have open stays kept.
    const streams = new Streams(this.log);
    let began = performance.now();
    for (const name of names) {
      const found = this.#of(name, streams, asked);
      if (found !== null) matters += 1;
      if (found === 'uncounted') uncounted.push(name);
      else if (found !== null) rows.push(...found);
      if (performance.now() - began < turn) continue;
      await breathe();
      began = performance.now();
    }
    return { rows, matters, uncounted };
  }

  #of(
    name: string,
    streams: Streams,
    { laws, day, unit, officer }: DeadlinesAsked,
  ): MovedDeadline[] | 'uncounted' | null {
    const [kind = '', id = ''] = name.split('/');
    try {
      const matter = matterThen(kind as MatterKind, id, streams.records(name), day);
      if (matter === null || !matter.units.includes(unit)) return null;
      if (officer !== null && !matter.shown.officers.includes(officer)) return null;
      return movedDeadlines(matter, laws, day);
    } catch (error) {
      if (error instanceof DeadlineError || error instanceof BrokenHistory) return 'uncounted';
      throw error;
    }
  }

  /** Names of streams: what is open or owes something in the unit, and what was recorded in since the day. */
  async #names({ unit, day }: DeadlinesAsked, actor: Actor): Promise<string[]> {
    const bureau = unit.split('.')[0] ?? unit;
    const viewers = { $in: [seenByUnit, ...viewKeysOf(actor)] };
    const since: Filter = { units: bureau, lastActOn: { $gt: day } };
    const came = { receivedOn: { $lte: day } };
    const asked: [string, Filter, (name: string) => string][] = [
      ['worklist', { stage: { $ne: 'supervision' }, ...came, $or: [{ open: true, units: unit }, since] }, caseOrOther],
      ['owed', { units: unit, owing: true, viewers }, caseOrOther],
      ['supervision', { units: unit, raisedOn: { $lte: day }, viewers }, (id) => `supervision/${id}`],
      ['risk-points', { units: unit, stage: 'inspection', ...came }, caseOrOther],
    ];
    const names = new Set<string>();
    for (const [view, filter, nameOf] of asked) {
      const found = await this.lists.some(actor, view, { ...filter, parked: { $ne: true } }, mostMatters + 1);
      for (const { _id } of found) names.add(nameOf(_id));
    }
    if (names.size > mostMatters)
      throw new Malformed(
        `More than ${mostMatters} matters are to be counted; ask for a unit below.`,
        `需要逐件推算的事项超过 ${mostMatters} 件，请改查下属单位。`,
      );
    return [...names].sort();
  }
}

/** A case stands under its identifier alone; what one side of a matter owes has its side behind its name. */
const caseOrOther = (name: string): string => {
  const [stream = name] = name.split('#');
  return stream.includes('/') ? stream : `case/${stream}`;
};
