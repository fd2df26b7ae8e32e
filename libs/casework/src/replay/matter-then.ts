import { unitsAbove } from '../actor.js';
import { clocksOf, type CaseClock } from '../clocks/case-clocks.js';
import { computed } from '../clocks/computed.js';
import { complaintClocks } from '../complaints/clocks.js';
import { continuedComplaint, emptyComplaintFile, type ComplaintRecord } from '../complaints/file.js';
import { getClockRow, isKnownOn, type LegalDate } from '../deadlines/index.js';
import type { InspectionEvent } from '../events/catalogue.js';
import { caseFileOf, type AnyEvent, type CaseRecord, type StreamRecord } from '../evolve/case-file.js';
import type { Recorded } from '../evolve/recorded.js';
import { evolveInspection, type InspectionState } from '../inspection/state.js';
import type { Law } from '../law.js';
import { supervisionClocks } from '../supervision/clocks.js';
import { evolveSupervision, type SupervisionFact } from '../supervision/evolve.js';
import type { Supervision } from '../supervision/state.js';
import { summaryOf, type CaseSummary } from '../views/summary.js';
import { recordedBy } from './recorded-by.js';

/** Kinds of streams that have deadlines. */
export type MatterKind = 'case' | 'complaint' | 'supervision' | 'inspection';

/** What a list names a matter by: a case, a complaint, a matter of supervision or a random inspection. */
export interface ShownMatter {
  readonly kind: MatterKind;
  readonly id: string;
  readonly caseCode: string | null;
  readonly stage: CaseSummary['stage'] | Exclude<MatterKind, 'case'>;
  readonly party: string;
  readonly matter: string;
  readonly unit: string;
  readonly officers: readonly string[];
}

/** A matter as it stood at the end of a day, with its clocks under any tables. */
export interface MatterThen {
  readonly shown: ShownMatter;
  /** Units that it is work of, and all above them. */
  readonly units: readonly string[];
  /** @throws {DeadlineError} where a clock cannot be counted under these tables */
  readonly clocks: (law: Law) => readonly CaseClock[];
}

type Records = readonly StreamRecord<AnyEvent>[];
type Then = (id: string, records: Records) => MatterThen | null;

const ofCase: Then = (id, records) => {
  const file = caseFileOf(id, records as readonly CaseRecord[]);
  const summary = summaryOf(file);
  if (summary === null || summary.stage === 'reference') return null;
  const { caseCode, stage, party, matter, unit, units, officers } = summary;
  const shown: ShownMatter = { kind: 'case', id, caseCode, stage, party, matter, unit, officers };
  return { shown, units, clocks: (law) => clocksOf(file.state, law) };
};

const noCode = { caseCode: null } as const;

/** Nothing in it says who complained (CR121 Art.37). */
const ofComplaint: Then = (id, records) => {
  const { state } = continuedComplaint(emptyComplaintFile(id), records as readonly ComplaintRecord[]);
  if (state === undefined) return null;
  const { received, handlers: officers } = state;
  const { target, matter, unit } = received;
  return {
    shown: { kind: 'complaint', id, ...noCode, stage: 'complaint', party: target.name, matter, unit, officers },
    units: unitsAbove(unit),
    clocks: (law) => complaintClocks(state, law),
  };
};

const factsOf = (records: Records): Recorded<AnyEvent>[] =>
  records.flatMap(({ events, actor, recordedAt }) => events.map((event) => ({ ...event, by: actor.id, recordedAt })));

const ofSupervision: Then = (id, records) => {
  const facts = factsOf(records) as SupervisionFact[];
  const state = facts.reduce<Supervision | undefined>(evolveSupervision, undefined);
  if (state === undefined) return null;
  const { unit, addressed, matter } = state;
  const stage = 'supervision';
  return {
    shown: { kind: 'supervision', id, ...noCode, stage, party: '', matter, unit: addressed, officers: [] },
    units: [...new Set([...unitsAbove(unit), ...unitsAbove(addressed)])],
    clocks: (law) => supervisionClocks(state, law),
  };
};

const publicationClock = 'inspection-results';

/** Results that are to be made public within twenty working days after the inspection ended (SPOT Art.9). */
const publicationClocks = ({ plan, tasks }: InspectionState, law: Law): CaseClock[] =>
  tasks.flatMap(({ object, result, publishedOn }) => {
    if (result === null || !isKnownOn(getClockRow(law.clocks, publicationClock), result.inspectedOn)) return [];
    const of = plan.objects.find(({ id }) => id === object)?.name ?? object;
    return [computed({ id: publicationClock, of, start: result.inspectedOn, stoppedOn: publishedOn }, law)];
  });

const ofInspection: Then = (id, records) => {
  const facts = factsOf(records) as Recorded<InspectionEvent>[];
  const state = facts.reduce<InspectionState | undefined>(evolveInspection, undefined);
  if (state === undefined) return null;
  const { plan, tasks } = state;
  const officers = [...new Set(tasks.flatMap(({ inspectors }) => inspectors))];
  const { title: matter, unit } = plan;
  return {
    shown: { kind: 'inspection', id, ...noCode, stage: 'inspection', party: '', matter, unit, officers },
    units: unitsAbove(unit),
    clocks: (law) => publicationClocks(state, law),
  };
};

const kinds: Readonly<Record<MatterKind, Then>> = {
  case: ofCase,
  complaint: ofComplaint,
  supervision: ofSupervision,
  inspection: ofInspection,
};

/**
 * A matter by what had been recorded at the end of a day.
 * @returns null where there was none yet
 * @throws {BrokenHistory}
 */
export const matterThen = (kind: MatterKind, id: string, records: Records, day: LegalDate): MatterThen | null =>
  kinds[kind](id, recordedBy(records, day));
