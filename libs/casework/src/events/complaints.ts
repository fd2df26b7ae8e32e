import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Id, Officers, OneOf, Optional, Part, SeveralOf, Text } from '../input/fields.js';
import { Party } from './clue.js';

/** CR121 Art.8, 40: everything runs through the national 12315 platform; what comes another way is entered there. */
export const complaintChannels = ['12315', 'letter', 'visit', 'phone', 'transferred', 'other'] as const;

/** A complaint (投诉) is mediated, a report (举报) becomes a clue; one document with both is split (CR121 Art.9). */
export const tracks = ['complaint', 'report'] as const;
export type Track = (typeof tracks)[number];

/** Who complains or reports. Confidential: shown to nobody who does not handle the matter (CR121 Art.37). */
export class Reporter {
  @Text(100) name: string;
  @Text(200) contact: string;
  @Flag() realName: boolean;
}

/** Forms 1 and 2 of CR121. `reference`: its number on the platform. An anonymous report has no reporter. */
export class ComplaintReceived {
  @Id() unit: string;
  @OneOf(complaintChannels) channel: (typeof complaintChannels)[number];
  @Optional() @Text(64) reference?: string;
  @Day() receivedOn: LegalDate;
  @SeveralOf(tracks) tracks: Track[];
  @Optional() @Part(() => Reporter) reporter?: Reporter;
  @Part(() => Party) target: Party;
  @Text(5000) matter: string;
  @Text(500) place: string;
  /** Set on matters made up for demonstration or simulation. */
  @Optional() @Text(200) fiction?: string;
}

export class HandlersNamed {
  @Officers() handlers: string[];
  /** Why these, where it is said: heads name officers for several cases at once. */
  @Optional() @Text(500) reason?: string;
}

/** Form 5 (CR121 Art.15). */
export class ComplaintAccepted {
  @Day() acceptedOn: LegalDate;
  @Day() toldOn: LegalDate;
}

/** Form 6 (CR121 Art.15): with reasons and the other ways that are open. */
export class ComplaintRefused {
  @Text(2000) reasons: string;
  @Text(2000) remedies: string;
  @Day() toldOn: LegalDate;
}

/** The time of a test in mediation is not counted (CR121 Art.22, 23(5)). */
export class MediationTestCommissioned {
  @Text(200) body: string;
  @Text(500) subject: string;
  @Day() commissionedOn: LegalDate;
}

export class MediationTestReturned {
  @Day() receivedOn: LegalDate;
  @Text(2000) result: string;
}

/** How a mediation ends; the list is [M]. Form 9 when agreed, form 8 otherwise. */
export const mediationOutcomes = ['agreed', 'no-agreement', 'withdrawn', 'party-absent', 'other'] as const;

export class MediationEnded {
  @OneOf(mediationOutcomes) outcome: (typeof mediationOutcomes)[number];
  @Day() endedOn: LegalDate;
  @Text(2000) reasons: string;
}

/** Both sides know that the mediation has ended (CR121 Art.23). */
export class PartiesTold {
  @Day() complainantToldOn: LegalDate;
  @Day() targetToldOn: LegalDate;
}

/** A clue of a violation found in the mediation is verified like any other (CR121 Art.27). */
export class ClueFoundInMediation {
  @Day() foundOn: LegalDate;
  @Text(5000) findings: string;
}

/** The clue that the report, or what was found in the mediation, became. The clue names this matter too. */
export class ClueLinked {
  @Id() caseId: string;
}

/** The same person reports the same facts of the same target again; only new facts restart the time (CR121 Art.35). */
export class ReportRepeated {
  @Day() receivedOn: LegalDate;
  @OneOf(complaintChannels) channel: (typeof complaintChannels)[number];
  @Optional() @Text(5000) newFacts?: string;
}

/** Form 3: one of the tracks is for another body. */
export class TrackForwarded {
  @OneOf(tracks) track: Track;
  @Text(200) to: string;
  @Day() forwardedOn: LegalDate;
  @Text(2000) reasons: string;
}

/** Another regulator also claims the track, or disclaims it: seven working days to agree (CR121 Art.33). */
export class ComplaintDisputed {
  @OneOf(tracks) track: Track;
  @Text(200) other: string;
  @Day() disputedOn: LegalDate;
  @Text(2000) reasons: string;
}

/** The talks came to nothing, and the common superior is asked who handles the track (CR121 Art.33). */
export class ComplaintDisputeReported {
  @Text(200) superior: string;
  @Day() reportedOn: LegalDate;
  @Text(2000) reasons: string;
}

/** Who handles the track, by agreement or by the superior's word (CR121 Art.33). */
export class ComplaintDisputeSettled {
  @OneOf(['talks', 'superior']) by: 'talks' | 'superior';
  @OneOf(['ours', 'theirs']) outcome: 'ours' | 'theirs';
  @Day() settledOn: LegalDate;
  @Text(2000) record: string;
}

/**
 * The complaint is a means of extortion and goes to the police (CR121 Art.42). A report of the same matter is verified
 * all the same [M].
 */
export class ComplaintHandedToPolice {
  /** The police body. */
  @Text(200) to: string;
  @Day() handedOn: LegalDate;
  @Text(5000) grounds: string;
}

/** Form 10 (CR121 Art.36): only where a law asks for it, or a reward hangs on it. */
export class ReporterTold {
  @OneOf(['required-by-law', 'reward']) ground: 'required-by-law' | 'reward';
  @Text(200) law: string;
  @Day() toldOn: LegalDate;
  @Text(2000) result: string;
}

/** In the stream of a case: its report was repeated with new facts, and the time to verify runs anew (CR121 Art.35). */
export class ReportMerged {
  @Id() complaint: string;
  @Day() receivedOn: LegalDate;
  @Text(5000) newFacts: string;
}
