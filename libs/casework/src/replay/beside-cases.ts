import type { Actor } from '../actor.js';
import type { CaseClock } from '../clocks/computed.js';
import { isPaused } from '../clocks/nearest.js';
import { complaintClocks } from '../complaints/clocks.js';
import { continuedComplaint, emptyComplaintFile, type ComplaintFile } from '../complaints/file.js';
import { owedOfComplaint } from '../complaints/owed.js';
import { fileShownTo } from '../complaints/reporter.js';
import { complaintRisks } from '../complaints/risk.js';
import type { LegalDate } from '../deadlines/index.js';
import type { AnyEvent, StreamRecord } from '../evolve/case-file.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import type { Law } from '../law.js';
import type { OwedDuty } from '../owed/owed-duties.js';
import type { Risk } from '../risk/risk.js';
import { isOfSupervisors } from '../supervision/act.js';
import { isOfDrafts, withoutGaps } from '../supervision/as-seen.js';
import { supervisionClocks } from '../supervision/clocks.js';
import { evolveSupervision, type SupervisionFact } from '../supervision/evolve.js';
import { owedOfSupervision, owingSides } from '../supervision/owed.js';
import { supervisionRisks } from '../supervision/risk.js';
import { officersNamed, type Supervision } from '../supervision/state.js';
import { eventsHiddenFrom, matterShownTo, mayViewSupervision } from '../supervision/viewers.js';
import { eventRows, type EventRow } from '../views/events/rows.js';
import { changedClocks, newSigns, unlessNothing, type Meanwhile, type Since } from './meanwhile.js';

/** What of a complaint or a matter of supervision is told to who was away or takes it over, beside cases. */
export interface BesideCase {
  readonly caseId: null;
  readonly complaintId: string | null;
  readonly supervisionId: string | null;
  readonly stage: 'complaint' | 'supervision';
  readonly unit: string;
  readonly officers: readonly string[];
  readonly party: string;
  readonly matter: string;
  readonly receivedOn: LegalDate;
  readonly version: number;
  /** What was recorded, as far as the person may see it. */
  readonly acts: EventRow[];
  /** Clocks that have not ended, the next to end first, then what stands still. */
  readonly clocks: CaseClock[];
  readonly owed: OwedDuty[];
  readonly risks: Risk[];
  /** What happened since somebody last looked; null where nothing did, or nothing was asked. */
  readonly since: Meanwhile | null;
}

const openClocks = (clocks: readonly CaseClock[]): CaseClock[] => {
  const open = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  return [...open.filter((clock) => !isPaused(clock)), ...open.filter(isPaused)];
};

const onlyEvents = (rows: readonly EventRow[]): EventRow[] => rows.filter(({ kind }) => kind === 'event');

/** Rows of what was recorded after the records that had been seen. */
const later = (rows: readonly EventRow[], records: readonly { readonly index: number }[], since: Since): EventRow[] => {
  const last = records[since.records - 1]?.index ?? -1;
  return rows.filter(({ record }) => record > last);
};

const showing = (risks: readonly Risk[], day: LegalDate): Risk[] =>
  risks.filter(({ since, until }) => until === null && since <= day);

/** A complaint or report on a day; nothing in it says who made it (CR121 Art.37). Null before anything was accepted. */
export const complaintBeside = (
  whole: ComplaintFile,
  day: LegalDate,
  law: Law,
  since: Since | null,
): BesideCase | null => {
  const file = fileShownTo(whole, null);
  const { id, state, version, records } = file;
  if (state === undefined) return null;
  const acts = onlyEvents(eventRows(`complaint/${id}`, records, -1));
  const happened = (from: Since): Meanwhile | null => {
    const then = continuedComplaint(emptyComplaintFile(id), whole.records.slice(0, from.records));
    const clocksThen = then.state === undefined ? [] : complaintClocks(then.state, law);
    return unlessNothing({
      events: later(acts, records, from),
      signs: newSigns(complaintRisks(then, law), complaintRisks(file, law), from, day),
      clocks: changedClocks(clocksThen, complaintClocks(state, law), from, day),
    });
  };
  const { unit, target, matter, receivedOn } = state.received;
  return {
    caseId: null,
    complaintId: id,
    supervisionId: null,
    stage: 'complaint',
    unit,
    officers: state.handlers,
    party: target.name,
    matter,
    receivedOn,
    version,
    acts,
    clocks: openClocks(complaintClocks(state, law)),
    owed: owedOfComplaint(file, law).filter((duty) => duty.state === 'open'),
    risks: showing(complaintRisks(file, law), day),
    since: since === null ? null : happened(since),
  };
};

const factsOf = (records: readonly StreamRecord<AnyEvent>[]): SupervisionFact[] =>
  records.flatMap(({ events, actor, recordedAt }) =>
    events.map((event) => ({ ...event, by: actor.id, recordedAt })),
  ) as SupervisionFact[];

const refusedIn = (records: readonly StreamRecord<AnyEvent>[]): RefusedAttempt[] =>
  records.flatMap(({ refusal, actor, recordedAt }) =>
    refusal === null ? [] : [{ ...refusal, by: actor.id, recordedAt }],
  );

const matterOf = (facts: readonly SupervisionFact[]): Supervision | undefined =>
  facts.reduce<Supervision | undefined>(evolveSupervision, undefined);

const untold = { message: '', instead: '' } as const;

/** The same of a matter of supervision, as far as a person may see it. Null where the person may not, or it is none. */
export const matterBeside = (
  { id, records }: { readonly id: string; readonly records: readonly StreamRecord<AnyEvent>[] },
  actor: Actor,
  day: LegalDate,
  law: Law,
  since: Since | null,
): BesideCase | null => {
  const facts = factsOf(records);
  const whole = matterOf(facts);
  if (whole === undefined || !mayViewSupervision(actor, whole)) return null;
  const state = matterShownTo(actor, whole);
  const hidden = eventsHiddenFrom(actor, facts);
  const isWhole = isOfSupervisors(whole, actor);
  const isShown = ({ kind, number, type: action, code, refusal, by }: EventRow): boolean =>
    kind === 'refusal'
      ? isWhole || !isOfDrafts(whole, { action, code: code ?? '', by, told: refusal ?? untold })
      : !hidden.has(number);
  const shown = eventRows(`supervision/${id}`, records, -1).filter(isShown);
  const acts = onlyEvents(withoutGaps(shown, hidden));
  const happened = (from: Since): Meanwhile | null => {
    const before = records.slice(0, from.records);
    const then = matterOf(factsOf(before));
    const signsThen = then === undefined ? [] : supervisionRisks(then, law, refusedIn(before));
    return unlessNothing({
      events: later(acts, records, from),
      signs: newSigns(signsThen, supervisionRisks(state, law, refusedIn(records)), from, day),
      clocks: changedClocks(
        then === undefined ? [] : supervisionClocks(then, law),
        supervisionClocks(state, law),
        from,
        day,
      ),
    });
  };
  return {
    caseId: null,
    complaintId: null,
    supervisionId: id,
    stage: 'supervision',
    unit: state.addressed,
    officers: officersNamed(state),
    party: '',
    matter: state.matter,
    receivedOn: state.raisedOn,
    version: facts.length - hidden.size,
    acts,
    clocks: openClocks(supervisionClocks(state, law)),
    owed: owingSides.flatMap((side) =>
      owedOfSupervision(side, facts, state, law).filter((duty) => duty.state === 'open'),
    ),
    risks: showing(supervisionRisks(state, law, refusedIn(records)), day),
    since: since === null ? null : happened(since),
  };
};
