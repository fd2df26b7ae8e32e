import type { LegalDate } from '../deadlines/index.js';
import type {
  ClueFoundInMediation,
  ComplaintAccepted,
  ComplaintDisputed,
  ComplaintDisputeReported,
  ComplaintDisputeSettled,
  ComplaintHandedToPolice,
  ComplaintReceived,
  ComplaintRefused,
  MediationEnded,
  MediationTestCommissioned,
  PartiesTold,
  ReporterTold,
  Track,
  TrackForwarded,
} from '../events/complaints.js';

/** The complaint of a matter: accepted or refused, mediated, ended, told. */
export interface Mediation {
  readonly accepted: ComplaintAccepted | null;
  readonly declined: ComplaintRefused | null;
  readonly tests: (MediationTestCommissioned & { receivedOn: LegalDate | null })[];
  readonly ended: MediationEnded | null;
  readonly told: PartiesTold | null;
  readonly forwarded: TrackForwarded | null;
  readonly handedToPolice: ComplaintHandedToPolice | null;
}

/** A dispute over who handles a track (CR121 Art.33). */
interface Dispute extends ComplaintDisputed {
  readonly reported: ComplaintDisputeReported | null;
  readonly settled: ComplaintDisputeSettled | null;
}

/** The report of a matter until it is a clue. `since`: the last report that brought new facts. */
export interface ReportTrack {
  readonly since: LegalDate;
  readonly repeats: number;
  /** Facts of repeated reports that the clue must take in. */
  readonly newFacts: { receivedOn: LegalDate; facts: string }[];
  readonly caseId: string | null;
  readonly linkedOn: LegalDate | null;
  readonly forwarded: TrackForwarded | null;
  readonly told: ReporterTold | null;
}

/** A complaint, a report, or both in one document (CR121 Art.9). Persons are officer identifiers. */
export interface Complaint {
  readonly received: ComplaintReceived;
  readonly receivedBy: string;
  readonly enteredOn: LegalDate;
  readonly handlers: string[];
  readonly mediation: Mediation | null;
  readonly report: ReportTrack | null;
  readonly found: (ClueFoundInMediation & { caseId: string | null; linkedOn: LegalDate | null }) | null;
  /** The last one. */
  readonly dispute: Dispute | null;
}

/** The track of a mediation is over: refused, forwarded, handed to the police, or ended with both sides told. */
export const mediationOver = ({ declined, forwarded, handedToPolice, told }: Mediation): boolean =>
  declined !== null || forwarded !== null || handedToPolice !== null || told !== null;

export const reportOver = ({ caseId, forwarded }: ReportTrack): boolean => caseId !== null || forwarded !== null;

/** Something is left to do in a track. */
export const isOpenTrack = ({ mediation, report }: Complaint, track: Track): boolean =>
  track === 'complaint' ? mediation !== null && !mediationOver(mediation) : report !== null && !reportOver(report);

/** The dispute that waits to be settled; a track that is over needs no settling any more. */
export const openDispute = (state: Complaint): Dispute | null => {
  const { dispute } = state;
  return dispute !== null && dispute.settled === null && isOpenTrack(state, dispute.track) ? dispute : null;
};

/** Something is left to do. */
export const isOpen = (state: Complaint): boolean =>
  isOpenTrack(state, 'complaint') ||
  isOpenTrack(state, 'report') ||
  (state.found !== null && state.found.caseId === null);

/** Whether a clue still has to be registered for this matter, or named in it. */
export const waitsForClue = (state: Complaint): boolean =>
  isOpenTrack(state, 'report') || (state.found !== null && state.found.caseId === null);
