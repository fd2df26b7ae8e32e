import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  capacityReport,
  covers,
  legalDate,
  legalDateOf,
  powerListOn,
  type Actor,
  type CapacityReport,
  type Language,
  type Law,
} from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { Denied, Malformed, NotFound } from '../unanswered/unanswered.js';

/** What a unit has to work with in a year, and what it lacks. */
export class Capacity extends Query<CapacityReport> {
  constructor(
    readonly unit: string,
    readonly year: string,
    readonly actor: Actor,
    /** UTC instant of the question. */
    readonly now: string,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(Capacity)
export class CapacityHandler implements IQueryHandler<Capacity> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ unit, year, actor, now, language }: Capacity): Promise<CapacityReport> {
    if (!/^\d{4}$/.test(year)) throw new Malformed('The year must be written YYYY.', '年份应当为四位数字。');
    if (!covers(actor.unit, unit))
      throw new Denied(`You see ${actor.unit} and what is below it.`, `您只能查看 ${actor.unit} 及其下属单位。`);
    const { streams, log, law } = this;
    const state = streams.unit(unit);
    if (state === undefined) throw new NotFound('This unit', '该单位');
    const officers = [...log.streams('officer/')].flatMap((stream) => {
      const id = stream.slice('officer/'.length);
      const officer = streams.officer(id);
      return officer?.unit === unit ? [{ id, state: officer }] : [];
    });
    const today = legalDateOf(now);
    // Of a year that is over the last day is asked about.
    const day = today.startsWith(year) ? today : legalDate(`${year}-12-31`);
    const powerList = powerListOn(state, day)?.version ?? null;
    return capacityReport({ id: unit, state, powerList }, officers, Number(year), day, law, language);
  }
}
