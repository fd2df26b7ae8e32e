import type { LegalDate } from '../deadlines/index.js';
import type {
  ClueFoundInMediation,
  ComplaintAccepted,
  ComplaintReceived,
  ComplaintRefused,
  MediationEnded,
  MediationTestCommissioned,
  PartiesTold,
  ReporterTold,
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
}

/** The track of a mediation is over: refused, forwarded, or ended with both sides told. */
export const mediationOver = ({ declined, forwarded, told }: Mediation): boolean =>
  declined !== null || forwarded !== null || told !== null;

export const reportOver = ({ caseId, forwarded }: ReportTrack): boolean => caseId !== null || forwarded !== null;

/** Something is left to do. */
export const isOpen = ({ mediation, report, found }: Complaint): boolean =>
  (mediation !== null && !mediationOver(mediation)) ||
  (report !== null && !reportOver(report)) ||
  (found !== null && found.caseId === null);

/** Whether a clue still has to be registered for this matter, or named in it. */
export const waitsForClue = ({ report, found }: Complaint): boolean =>
  (report !== null && !reportOver(report)) || (found !== null && found.caseId === null);

/** Who may know the reporter: who entered the matter and who handles it (CR121 Art.37). */
export const knowsReporter = ({ receivedBy, handlers }: Complaint, person: string): boolean =>
  person === receivedBy || handlers.includes(person);

/** What everybody else sees of the reporter. */
export const withheld = 'withheld (CR121 Art.37)';

/** A fact's data, or the registration in the state, as a person may see it. */
export const shownTo = <T extends object>(
  data: T,
  complaint: Complaint,
  person: string,
): T | (T & { reporter: string }) =>
  'reporter' in data && !knowsReporter(complaint, person) ? { ...data, reporter: withheld } : data;
