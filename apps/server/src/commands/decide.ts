import {
  covers,
  perform,
  performOnRegister,
  type Actor,
  type CaseFile,
  type Law,
  type NumberSeries,
  type RegisterRuling,
  type Ruling,
} from '#casework';
import type { EventLog } from '#event-log';
import type { NumberRequest } from './numbers.js';
import type { PerformAction } from './perform-action.js';
import type { Streams } from './streams.js';

/** A ruling with what it looked at: the versions of the registers, and the numbers it would need. */
export interface Decided {
  ruling: Ruling | RegisterRuling;
  reads: Record<string, number>;
  requests: NumberRequest[];
}

/** Hands a command to the rules with everything they may look at, and notes what they looked at. */
export class Decider {
  constructor(
    private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly law: Law,
  ) {}

  /** @param numbers texts of the numbers claimed so far; missing ones are asked for in `requests`. */
  decide(
    { kind, id, action, body, actor, now }: PerformAction,
    stream: string,
    numbers: ReadonlyMap<NumberSeries, string>,
  ): Decided {
    const reads: Record<string, number> = {};
    if (kind !== 'case') {
      const exists = kind === 'officer' ? this.streams.officer(id ?? '') : this.streams.unit(id ?? '');
      return {
        ruling: performOnRegister(kind, exists !== undefined, action, body, { actor, now }),
        reads,
        requests: [],
      };
    }
    const requests: NumberRequest[] = [];
    const seen = <T>(reference: string, found: T): T => {
      reads[reference] = this.log.head(reference).version;
      return found;
    };
    const { state, facts } = this.streams.caseFile(stream.slice('case/'.length));
    const ruling = perform(state, action, body, {
      actor,
      now,
      law: this.law,
      entry: (number) => facts[number - 1],
      officer: (officer) => seen(`officer/${officer}`, this.streams.officer(officer)),
      unit: (unit) => seen(`unit/${unit}`, this.streams.unit(unit)),
      number: (series, unit) => {
        const known = numbers.get(series);
        if (known === undefined) requests.push({ series, unit });
        return known ?? '';
      },
    });
    return { ruling, reads, requests };
  }
}

/** Whether an actor may see a case: its unit is the actor's or below it; published reference cases are for everyone. */
export const maySee = (actor: Actor, { state }: CaseFile): boolean =>
  'clue' in state ? covers(actor.unit, state.clue.unit) : state.stage === 'reference';
