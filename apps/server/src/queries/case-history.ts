import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { caseEvents, lateEntries, type Actor, type CaseEvent } from '#casework';
import { Office } from '../storage/office.js';
import { visibleCase } from './visible-case.js';

export class CaseHistory {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {}
}

/** One line of a case's history: an event, or an attempt that was refused. */
export type EventEntry = { recordedAt: string; by: string; unit: string; played: boolean } & (
  | {
      number: number;
      type: string;
      chinese: string;
      occurredAt: string;
      data: CaseEvent['data'];
      /** Numbers of the events that say this entry was wrong (更正记录); the entry itself stays. */
      correctedBy: number[];
      /** It happened before something that had been entered by then. */
      late: boolean;
    }
  | { afterNumber: number; refused: { action: string; code: string; message: string; ground: string } }
);

@QueryHandler(CaseHistory)
export class CaseHistoryHandler implements IQueryHandler<CaseHistory, EventEntry[]> {
  constructor(private readonly office: Office) {}

  async execute({ id, actor }: CaseHistory): Promise<EventEntry[]> {
    const { records, facts } = visibleCase(this.office, id, actor);
    const corrections = new Map<number, number[]>();
    facts.forEach((fact, place) => {
      if (fact.type !== 'EntryCorrected') return;
      corrections.set(fact.data.event, [...(corrections.get(fact.data.event) ?? []), place + 1]);
    });
    const late = lateEntries(facts);
    return records.flatMap(({ recordedAt, actor: by, events, refusal, version }): EventEntry[] => {
      const shared = { recordedAt, by: by.id, unit: by.unit, played: by.played ?? false };
      if (refusal !== null) return [{ ...shared, afterNumber: version, refused: refusal }];
      const first = version - events.length + 1;
      return events.map(({ type, occurredAt, data }, place) => {
        const { chinese } = caseEvents[type];
        const number = first + place;
        return {
          ...shared,
          number,
          type,
          chinese,
          occurredAt,
          data,
          correctedBy: corrections.get(number) ?? [],
          late: late.has(number),
        };
      });
    });
  }
}
