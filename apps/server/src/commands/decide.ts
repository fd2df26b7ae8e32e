import { Inject, Injectable } from '@nestjs/common';
import {
  inspectionsIn,
  legalDateOf,
  perform,
  performOnComplaint,
  performOnInspection,
  performOnRegister,
  type Actor,
  type ComplaintRuling,
  type InspectionRuling,
  type Law,
  type NumberSeries,
  type OfficerState,
  type RegisterRuling,
  type Ruling,
} from '#casework';
import { hashOf, type EventLog } from '#event-log';
import { maySee, maySeeComplaint } from '../access/may-see.js';
import { isOfOwnBureau } from '../access/own-bureau.js';
import type { PerformAction } from './perform-action.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import type { NumberRequest } from '../streams/written-number.js';

/** A ruling with what it looked at: the versions of the registers, and the numbers it would need. */
export interface Decided {
  ruling: Ruling | ComplaintRuling | RegisterRuling | InspectionRuling;
  reads: Record<string, number>;
  requests: NumberRequest[];
}

/** Hands a command to the rules with everything they may look at, and notes what they looked at. */
@Injectable()
export class Decider {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @param numbers texts of the numbers claimed so far; missing ones are asked for in `requests`. */
  decide(command: PerformAction, stream: string, numbers: ReadonlyMap<NumberSeries, string>): Decided {
    const { kind, id, action, body, actor, now } = command;
    if (kind === 'inspection') return this.#onInspection(command, stream.slice(inspectionPrefix.length));
    const reads: Record<string, number> = {};
    if (kind === 'officer' || kind === 'unit') {
      const exists = kind === 'officer' ? this.streams.officer(id ?? '') : this.streams.unit(id ?? '');
      return {
        ruling: performOnRegister(kind, exists !== undefined, action, body, {
          actor,
          now,
          unitsWith: (what, text) => this.#unitsWith(what, text),
        }),
        reads,
        requests: [],
      };
    }
    const requests: NumberRequest[] = [];
    const seen = <T>(reference: string, found: T): T => {
      reads[reference] = this.log.head(reference).version;
      return found;
    };
    const seenFor = stream.slice(stream.indexOf('/') + 1);
    const around = {
      actor,
      now,
      law: this.law,
      officer: (officer: string) => seen(`officer/${officer}`, this.#ownOfficer(actor, officer)),
      complaint: (complaint: string) => {
        const file = this.streams.complaintFile(complaint);
        return seen(`complaint/${complaint}`, maySeeComplaint(actor, file) ? file.state : undefined);
      },
      namesComplaint: (caseId: string) => {
        const file = seen(`case/${caseId}`, this.streams.caseFile(caseId));
        const { state } = file;
        return maySee(actor, file) && 'clue' in state && state.clue.complaint === seenFor;
      },
      unit: (unit: string) => seen(`unit/${unit}`, this.streams.unit(unit)),
      number: (series: NumberSeries, unit: string) => {
        const known = numbers.get(series);
        if (known === undefined) requests.push({ series, unit });
        return known ?? '';
      },
    };
    if (kind === 'complaint') {
      const ruling = performOnComplaint(this.streams.complaintFile(seenFor).state, action, body, around);
      return { ruling, reads, requests };
    }
    const { state, facts } = this.streams.caseFile(seenFor);
    const ruling = perform(state, action, body, { ...around, facts });
    return { ruling, reads, requests };
  }

  #unitsWith(what: 'code' | 'documentPrefix', text: string): string[] {
    const units = Array.from(this.log.streams('unit/'), (stream) => stream.slice('unit/'.length));
    return units.filter((unit) => this.streams.unit(unit)?.[what] === text);
  }

  /** An officer of another bureau is answered like one who is not in the register. */
  #ownOfficer(actor: Actor, id: string): OfficerState | undefined {
    const officer = this.streams.officer(id);
    return officer !== undefined && isOfOwnBureau(actor, officer.unit) ? officer : undefined;
  }

  #onInspection({ action, body, actor, now }: PerformAction, id: string): Decided {
    const reads: Record<string, number> = {};
    const seen = <T>(reference: string, found: T): T => {
      reads[reference] = this.log.head(reference).version;
      return found;
    };
    const ruling = performOnInspection(id, this.streams.inspection(id), action, body, {
      actor,
      now,
      day: legalDateOf(now),
      law: this.law,
      officer: (officer) => seen(`officer/${officer}`, this.#ownOfficer(actor, officer)),
      isUnit: (unit) => seen(`unit/${unit}`, this.streams.unit(unit)) !== undefined,
      inspectionsOf: (object, year) => {
        let count = 0;
        for (const stream of this.log.streams(inspectionPrefix)) {
          const state = this.streams.inspection(stream.slice(inspectionPrefix.length));
          const here = state === undefined ? 0 : inspectionsIn(state, object, year);
          // Only what counts was a ground of the decision; the rest of the streams were passed by.
          if (here > 0) count += seen(stream, here);
        }
        return count;
      },
      inspectionOfCase: (of) => {
        const file = this.streams.caseFile(of);
        const { state, version } = file;
        if (version === 0 || !maySee(actor, file)) return undefined;
        return seen(`case/${of}`, 'clue' in state ? (state.clue.inspection ?? null) : null);
      },
      digest: (text) => hashOf(Buffer.from(text)),
    });
    return { ruling, reads, requests: [] };
  }
}

const inspectionPrefix = 'inspection/';
