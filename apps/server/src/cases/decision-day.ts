import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  decisionDay,
  decisionsIn,
  reasonIn,
  type Actor,
  type DecisionDay,
  type DecisionRow,
  type Language,
  type Law,
} from '#casework';
import type { EventLog } from '#event-log';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { registersThen } from '../streams/registers-then.js';
import { Streams } from '../streams/streams.js';
import { Malformed, NotFound } from '../unanswered/unanswered.js';
import { recordOfEvent, type RecordOfEvent } from './record-of-event.js';

/** What a decision of a case rested on, on its day. */
export class DecisionDayOfCase extends Query<DecisionDayData> {
  constructor(
    readonly id: string,
    readonly event: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface DecisionDayData {
  readonly id: string;
  /** Every decision of the case, to choose from; empty while nothing is decided. */
  readonly decisions: readonly DecisionRow[];
  /** The one that was asked for, else the last; null while nothing is decided. */
  readonly day: DecisionDay | null;
  /** Its record in the log, and whether the chain of the case is whole; null while nothing is decided. */
  readonly record: RecordOfEvent | null;
}

/** The same as it is answered: what the check remarked in the language of the request. */
export const saidDecisionDay = ({ day, ...rest }: DecisionDayData, language: Language): DecisionDayData => ({
  ...rest,
  day:
    day === null
      ? null
      : { ...day, remarks: day.remarks.map((remark) => ({ ...remark, message: reasonIn(remark, language) })) },
});

export type SaidDecisionDay = DecisionDayData;

@QueryHandler(DecisionDayOfCase)
export class DecisionDayHandler implements IQueryHandler<DecisionDayOfCase> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  /** @throws {Malformed} the event is no number @throws {NotFound} it is no decision of this case */
  async execute({ id, event: asked, actor }: DecisionDayOfCase): Promise<DecisionDayData> {
    const { facts } = readableCase(this.streams, id, actor);
    const decisions = decisionsIn(facts);
    if (asked !== undefined && !/^[1-9]\d{0,8}$/.test(asked))
      throw new Malformed('event must be the number of a decision.', 'event 应当为决定的记录编号。');
    const event = asked === undefined ? decisions.at(-1)?.event : Number(asked);
    if (event === undefined) return { id, decisions, day: null, record: null };
    const { recordedAt = '' } = facts[event - 1] ?? {};
    const day = decisionDay(facts, event, { law: this.law, ...registersThen(this.streams, recordedAt) });
    if (day === null)
      throw new NotFound(`A decision with the number ${event} in this case`, `本案编号为 ${event} 的决定`);
    return { id, decisions, day, record: recordOfEvent(this.log.readStream(`case/${id}`), event) };
  }
}
