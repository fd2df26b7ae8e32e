import type { LegalDate } from '../deadlines/index.js';
import { Day, Id, Moment, MomentAhead, Officers, OneOf, Optional, Parts, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { AudioVisualFile } from './investigation.js';
import { NoticeServed } from './notice.js';

/** T33, HR Art.7: on the receipt of the notice, in writing, or orally and then recorded. */
export const hearingRequestForms = ['on-the-receipt', 'written', 'oral'] as const;

export class HearingRequested {
  @Day() requestedOn: LegalDate;
  @OneOf(hearingRequestForms) form: (typeof hearingRequestForms)[number];
}

/**
 * T34. Host, recorder and up to two assessors, none of whom handles the case (HR Art.11). Persons are officer
 * identifiers.
 */
export class HearingPanelNamed {
  @Id() host: string;
  @Id() recorder: string;
  @Optional() @Officers() assessors?: string[];
}

/** T34. The case officers hand the file to the host (HR Art.19). */
export class FileHandedToHost {
  @Text() material: string;
}

/** A hearing is open unless one of the three secrets of APL Art.64(3) forbids it. */
export const hearingPublicity = ['open', 'state-secret', 'trade-secret', 'privacy'] as const;

/** T34. Time and place (HR Art.20). Fixed again after an adjournment: notice and publication start anew. */
export class HearingFixed {
  @MomentAhead() startsAt: string;
  @Text(500) place: string;
  @OneOf(hearingPublicity) publicity: (typeof hearingPublicity)[number];
}

/** On whom the notice of a hearing is served, each apart (HR Art.21; APL Art.64(2)). */
export const hearingNoticeAddressees = ['party', 'officers', 'third-party'] as const;
export type HearingNoticeAddressee = (typeof hearingNoticeAddressees)[number];

/**
 * T34, form #39. The day that counts as service leaves seven full working days before the hearing (HR Art.21; APL
 * Art.64(2)).
 */
export class HearingNoticeServed extends NoticeServed {
  @Text(100) number: string;
  /** Left out: on the party, as in records of before. */
  @Optional() @OneOf(hearingNoticeAddressees) to?: HearingNoticeAddressee;
  /** Of the same document, under its number: the day of the proclamation that this service ends (PR Art.82). */
  @Optional() @Day() proclaimedOn?: LegalDate;
}

/** T34. An open hearing is announced with the party's name, the matter, time and place (HR Art.22). */
export class HearingPublished {
  @Day() publishedOn: LegalDate;
  @Text(500) channel: string;
}

/** T35, form #40. The officers present the case, the party answers; everybody signs. */
export class HearingHeld {
  @Moment() from: string;
  @Moment() to: string;
  /** The case officers who attended. */
  @Officers() officers: string[];
  /** Who spoke for the party: the party itself, its one or two agents, or both (HR Art.15, 16). */
  @OneOf(['party', 'agent', 'both']) attendedBy: 'party' | 'agent' | 'both';
  @Text(20000) record: string;
  @Text(500) signature: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

/** Why a hearing that was asked for is not held to its end (HR Art.28). */
export const hearingEndGrounds = ['withdrawn', 'absent', 'left', 'no-party-left'] as const;
export type HearingEndGround = (typeof hearingEndGrounds)[number];

export class HearingEnded {
  @OneOf(hearingEndGrounds) ground: HearingEndGround;
  @Text() reasons: string;
}

/** T36, form #41: facts, the positions of both sides, and the host's opinion (HR Art.29). */
export class HearingReported {
  @Text(10000) report: string;
  @Text(5000) opinion: string;
}
