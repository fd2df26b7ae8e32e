import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  BrokenHistory,
  clocksOf,
  complaintDocuments,
  computeInspection,
  computeOfficer,
  computeUnit,
  continued,
  continuedComplaint,
  DeadlineError,
  eventRows,
  evolveInspection,
  evolveOfficer,
  evolveUnit,
  InvalidLegalDate,
  legalDateOf,
  nextStepsFor,
  roles,
  views,
  type CaseEvent,
  type CaseRecord,
  type ComplaintEvent,
  type InspectionEvent,
  type InspectionState,
  type Law,
  type OfficerEvent,
  type OfficerState,
  type Recorded,
  type UnitEvent,
  type UnitState,
} from '#casework';
import { hashOf } from '#event-log';
import { nextStepsContext } from '../streams/next-steps-context.js';
import type { Decided } from './decide.js';
import type { PerformAction } from './perform-action.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';

type Events = Extract<Decided['ruling'], { ruling: 'accepted' }>['events'];

/** What the rules throw when days, amounts or states cannot be worked with; anything else is a fault of the engines. */
const isOfTheRules = (error: unknown): boolean =>
  error instanceof InvalidLegalDate ||
  error instanceof DeadlineError ||
  error instanceof BrokenHistory ||
  error instanceof RangeError ||
  error instanceof TypeError;

/**
 * Whether what a command would record can be worked with afterwards: it is folded, and what pages, lists and clocks
 * show of it is made, before anything is recorded. Nothing of it is kept.
 */
@Injectable()
export class Computability {
  readonly #logger = new Logger('Commands');

  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** What `work` gives, or null when the rules cannot compute it. @throws what the engines throw. */
  attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!isOfTheRules(error)) throw error;
      this.#logger.error(error instanceof Error ? `Not computable: ${error.stack ?? error.message}` : String(error));
      return null;
    }
  }

  /** @returns whether every reading of the stream succeeds with these events at its end. */
  holds(command: PerformAction, stream: string, events: Events): boolean {
    return this.attempt(() => this.#compute(command, stream.slice(stream.indexOf('/') + 1), events)) !== null;
  }

  #compute(command: PerformAction, id: string, events: Events): true {
    const { kind, actor, now } = command;
    const facts = <E extends object>(of: E[]) => of.map((event) => ({ ...event, by: actor.id, recordedAt: now }));
    if (kind === 'case') this.#computeCase(command, id, events as CaseEvent[]);
    if (kind === 'complaint') {
      const file = this.streams.complaintFile(id);
      const record = { ...entry(command, file, events.length), events: events as ComplaintEvent[], refusal: null };
      const continuing = continuedComplaint(file, [record]);
      complaintDocuments(continuing, this.law);
      eventRows(`complaint/${id}`, continuing.records, record.index);
    }
    if (kind === 'officer') this.#computeOfficer(facts(events as OfficerEvent[]), id, now);
    if (kind === 'unit') this.#computeUnit(facts(events as UnitEvent[]), id, now);
    if (kind === 'inspection') this.#computeInspection(facts(events as InspectionEvent[]), id);
    return true;
  }

  #computeOfficer(facts: Recorded<OfficerEvent>[], id: string, now: string): void {
    const state = facts.reduce<OfficerState | undefined>(evolveOfficer, this.streams.officer(id));
    if (state !== undefined) computeOfficer(state, this.law, legalDateOf(now));
  }

  #computeUnit(facts: Recorded<UnitEvent>[], id: string, now: string): void {
    const state = facts.reduce<UnitState | undefined>(evolveUnit, this.streams.unit(id));
    if (state !== undefined) computeUnit(state, this.law, legalDateOf(now));
  }

  #computeInspection(facts: Recorded<InspectionEvent>[], id: string): void {
    const state = facts.reduce<InspectionState | undefined>(evolveInspection, this.streams.inspection(id));
    if (state !== undefined) computeInspection(state, this.law, (text) => hashOf(Buffer.from(text)));
  }

  #computeCase(command: PerformAction, id: string, events: CaseEvent[]): void {
    const { law, streams } = this;
    const { actor, now } = command;
    const before = streams.caseFile(id);
    const record: CaseRecord = { ...entry(command, before, events.length), events, refusal: null };
    const file = continued(before, [record]);
    for (const { documents } of views) documents(file, law, record.index);
    clocksOf(file.state, law);
    nextStepsFor(file.state, nextStepsContext({ streams, law }, file, { ...actor, roles: [...roles] }, now));
  }
}

/** The place and author that a record of these events would have. */
const entry = ({ actor, now }: PerformAction, file: { position: number; version: number }, added: number) => ({
  index: file.position + 1,
  version: file.version + added,
  recordedAt: now,
  actor,
});
