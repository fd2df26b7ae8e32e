import { legalDateOf } from '../deadlines/index.js';
import type { ComplaintEvent } from '../events/catalogue.js';
import { BrokenHistory, unknownType } from '../evolve/applier.js';
import type { Recorded } from '../evolve/fold.js';
import type { Complaint, Mediation, ReportTrack } from './state.js';

export type ComplaintFact = Recorded<ComplaintEvent>;

const opened = (fact: Extract<ComplaintFact, { type: 'ComplaintReceived' }>): Complaint => {
  const { data, by, recordedAt } = fact;
  const mediation: Mediation = {
    accepted: null,
    declined: null,
    tests: [],
    ended: null,
    told: null,
    forwarded: null,
    handedToPolice: null,
  };
  const report: ReportTrack = {
    since: data.receivedOn,
    repeats: 0,
    newFacts: [],
    caseId: null,
    linkedOn: null,
    forwarded: null,
    told: null,
  };
  return {
    received: data,
    receivedBy: by,
    enteredOn: legalDateOf(recordedAt),
    handlers: [],
    mediation: data.tracks.includes('complaint') ? mediation : null,
    report: data.tracks.includes('report') ? report : null,
    found: null,
    dispute: null,
  };
};

const mediated = (state: Complaint, change: (mediation: Mediation) => Mediation): Complaint => {
  if (state.mediation === null) throw new BrokenHistory('A mediation was recorded where nobody had complained');
  return { ...state, mediation: change(state.mediation) };
};

const reported = (state: Complaint, change: (report: ReportTrack) => ReportTrack): Complaint => {
  if (state.report === null) throw new BrokenHistory('Something was recorded on a report that nobody had made');
  return { ...state, report: change(state.report) };
};

/** The matter after one more fact. @throws {BrokenHistory} when the fact cannot follow. */
export const evolveComplaint = (before: Complaint | undefined, fact: ComplaintFact): Complaint => {
  if (fact.type === 'ComplaintReceived') return opened(fact);
  if (before === undefined) throw new BrokenHistory(`${fact.type} stands before the complaint was received`);
  switch (fact.type) {
    case 'HandlersNamed':
      return { ...before, handlers: fact.data.handlers };
    case 'ComplaintAccepted':
      return mediated(before, (mediation) => ({ ...mediation, accepted: fact.data }));
    case 'ComplaintRefused':
      return mediated(before, (mediation) => ({ ...mediation, declined: fact.data }));
    case 'MediationTestCommissioned':
      return mediated(before, (mediation) => ({
        ...mediation,
        tests: [...mediation.tests, { ...fact.data, receivedOn: null }],
      }));
    case 'MediationTestReturned':
      return mediated(before, (mediation) => ({
        ...mediation,
        tests: mediation.tests.map((test) =>
          test.receivedOn === null ? { ...test, receivedOn: fact.data.receivedOn } : test,
        ),
      }));
    case 'MediationEnded':
      return mediated(before, (mediation) => ({ ...mediation, ended: fact.data }));
    case 'PartiesTold':
      return mediated(before, (mediation) => ({ ...mediation, told: fact.data }));
    case 'ClueFoundInMediation':
      return { ...before, found: { ...fact.data, caseId: null, linkedOn: null } };
    case 'ClueLinked':
      return linked(before, fact.data.caseId, fact);
    case 'ReportRepeated':
      return reported(before, (report) => repeated(report, fact.data));
    case 'TrackForwarded':
      return fact.data.track === 'complaint'
        ? mediated(before, (mediation) => ({ ...mediation, forwarded: fact.data }))
        : reported(before, (report) => ({ ...report, forwarded: fact.data }));
    case 'ComplaintHandedToPolice':
      return mediated(before, (mediation) => ({ ...mediation, handedToPolice: fact.data }));
    case 'ComplaintDisputed':
      return { ...before, dispute: { ...fact.data, reported: null, settled: null } };
    case 'ComplaintDisputeReported':
      return disputed(before, { reported: fact.data });
    case 'ComplaintDisputeSettled':
      return disputed(before, { settled: fact.data });
    case 'ReporterTold':
      return reported(before, (report) => ({ ...report, told: fact.data }));
    default:
      throw unknownType(fact);
  }
};

const disputed = (before: Complaint, change: Partial<NonNullable<Complaint['dispute']>>): Complaint => {
  if (before.dispute === null) throw new BrokenHistory('A dispute went on that nobody had recorded');
  return { ...before, dispute: { ...before.dispute, ...change } };
};

/** One clue takes in the report and what was found in the mediation. */
const linked = (before: Complaint, caseId: string, { occurredAt }: ComplaintFact): Complaint => {
  const linkedOn = legalDateOf(occurredAt);
  const { report, found } = before;
  return {
    ...before,
    report:
      report === null || report.forwarded !== null || report.caseId !== null ? report : { ...report, caseId, linkedOn },
    found: found === null || found.caseId !== null ? found : { ...found, caseId, linkedOn },
  };
};

/** New facts let the time run anew from the last receipt; once there is a clue, the case counts it (CR121 Art.35). */
const restartedOn = ({ since, linkedOn }: ReportTrack, receivedOn: ReportTrack['since']): ReportTrack['since'] =>
  linkedOn !== null || receivedOn < since ? since : receivedOn;

const repeated = (
  report: ReportTrack,
  { receivedOn, newFacts }: { receivedOn: ReportTrack['since']; newFacts?: string },
): ReportTrack => ({
  ...report,
  repeats: report.repeats + 1,
  ...(newFacts === undefined
    ? {}
    : { since: restartedOn(report, receivedOn), newFacts: [...report.newFacts, { receivedOn, facts: newFacts }] }),
});
