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
  accepted: ComplaintAccepted | null;
  declined: ComplaintRefused | null;
  tests: (MediationTestCommissioned & { receivedOn: LegalDate | null })[];
  ended: MediationEnded | null;
  told: PartiesTold | null;
  forwarded: TrackForwarded | null;
  handedToPolice: ComplaintHandedToPolice | null;
}

/** A dispute over who handles a track (CR121 Art.33). */
interface Dispute extends ComplaintDisputed {
  reported: ComplaintDisputeReported | null;
  settled: ComplaintDisputeSettled | null;
}

/** The report of a matter until it is a clue. `since`: the last report that brought new facts. */
export interface ReportTrack {
  since: LegalDate;
  repeats: number;
  /** Facts of repeated reports that the clue must take in. */
  newFacts: { receivedOn: LegalDate; facts: string }[];
  caseId: string | null;
  linkedOn: LegalDate | null;
  forwarded: TrackForwarded | null;
  told: ReporterTold | null;
}

/** A complaint, a report, or both in one document (CR121 Art.9). Persons are officer identifiers. */
export interface Complaint {
  received: ComplaintReceived;
  receivedBy: string;
  enteredOn: LegalDate;
  handlers: string[];
  mediation: Mediation | null;
  report: ReportTrack | null;
  found: (ClueFoundInMediation & { caseId: string | null; linkedOn: LegalDate | null }) | null;
  /** The last one. */
  dispute: Dispute | null;
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
