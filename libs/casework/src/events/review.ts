import type { LegalDate } from '../deadlines/index.js';
import { Day, Fen, Flag, Id, OneOf, Optional, Part, Parts, SeveralOf, Text } from '../input/fields.js';
import { outcomes, Penalty, type Outcome } from './investigation.js';
import { FinedInLinkedCase } from './report.js';

/** Case review (案件审核) or legal review (法制审核), PR Art.49-55. */
export const reviewKinds = ['case-review', 'legal-review'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/**
 * Which of the categories of PR Art.50(1) applies; `none` leads to case review. `heard` is item (2): the party's major
 * rights, after a hearing that was really held.
 */
export const reviewCategories = [
  'none',
  'public-interest',
  'several-legal-relations',
  'required-by-law',
  'heard',
] as const;
export type ReviewCategory = (typeof reviewCategories)[number];

/**
 * What of the bureau's own list a case meets (PR Art.50(1)(1), (3), 50(3)); computed from the file, never declared. The
 * list of major public interest and that of several legal relations are dated settings.
 */
export const reviewGrounds = [
  'large-fine',
  'heavy-tier',
  'deep-mitigation',
  'many-consumers',
  'people-harmed',
  'public-interest-harmed',
  'several-laws',
  'several-parties',
  'joint-handling',
  'rights-holder',
] as const;
export type ReviewGround = (typeof reviewGrounds)[number];

/** T25, form #36: the file goes to the reviewer; 10 working days run from here. */
export class SubmittedForReview {
  @OneOf(reviewCategories) category: ReviewCategory;
  /** Empty where nothing on the list applies; left out in records of before. */
  @Optional() @SeveralOf(reviewGrounds) grounds?: ReviewGround[];
}

export const reviewOutcomes = ['agree', 'correct', 'supplement', 'other'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** The seven points a reviewer looks at (PR Art.53). */
export class ReviewPoints {
  @Flag() jurisdiction: boolean;
  @Flag() party: boolean;
  @Flag() factsAndEvidence: boolean;
  @Flag() nature: boolean;
  @Flag() law: boolean;
  @Flag() procedure: boolean;
  @Flag() appropriateness: boolean;
}

export const reviewPointNames = [
  'jurisdiction',
  'party',
  'factsAndEvidence',
  'nature',
  'law',
  'procedure',
  'appropriateness',
] as const satisfies readonly (keyof ReviewPoints)[];

/** T26. The file comes back with a written opinion. */
export class ReviewConcluded {
  @OneOf(reviewKinds) kind: ReviewKind;
  @OneOf(reviewOutcomes) outcome: ReviewOutcome;
  @Part(() => ReviewPoints) points: ReviewPoints;
  @Text(5000) opinion: string;
  /** Unit of the reviewer, where it is not the station in whose own name the case is handled (PR Art.52(3)). */
  @Optional() @Text(100) reviewerUnit?: string;
  /** Sent back after a hearing: what the party said and what was refunded stays (APL Art.45; PR Art.58, 59). */
  @Optional() @Flag() keepsSaid?: boolean;
}

/** T27, form #8: the department head approves the proposal before the party is notified (PR Art.56). */
/** What the head says. */
export class ProposalApproval {
  @Text() opinion: string;
}

export class ProposalApproved extends ProposalApproval {
  /** Linked cases that have fined the party by now (APL Art.29); left out where there are none, and in old records. */
  @Optional() @Parts(() => FinedInLinkedCase, 1, 1000) finedBefore?: FinedInLinkedCase[];
}

/** One opinion in a collective discussion; dissent is kept (RESP Art.11(10)). */
export class Opinion {
  @Text(100) person: string;
  @Text() opinion: string;
  @Flag() dissents: boolean;
  /** Form #42: the person signed the record; left out in records of before. */
  @Optional() @Flag() signed?: boolean;
}

/** The same as it is recorded today: of a person in the register of officers, with the signature (form #42). */
export class SignedOpinion {
  @Id() person: string;
  @Text() opinion: string;
  @Flag() dissents: boolean;
  @Flag() signed: boolean;
}

/** What every collective discussion of the heads says today: its day, who led it, who attended, the result. */
export class AttendedDiscussion {
  @Day() heldOn: LegalDate;
  @Id() host: string;
  @Parts(() => SignedOpinion, 2) opinions: SignedOpinion[];
  @Text(5000) result: string;
}

/** What the heads agreed on for one of several acts (分别裁量). */
export class AgreedAct {
  /** As the report or the proposed decision calls it. */
  @Text(500) act: string;
  /** Where it is not that of the whole. */
  @Optional() @OneOf(outcomes) outcome?: Outcome;
  @Part(() => Penalty) penalty: Penalty;
}

/** What the discussion agreed on, so that a decision can be held against it. */
export class AgreedHandling {
  @OneOf(outcomes) outcome: Outcome;
  /** In fen; 0 where no fine is agreed on. */
  @Fen() fine: number;
  /** The whole penalty, where the heads agreed on more than the fine; left out, the rest of it is as proposed. */
  @Optional() @Part(() => Penalty) penalty?: Penalty;
  /** Act by act, where there are several; left out, as proposed where the whole is, else it is asked for. */
  @Optional() @Parts(() => AgreedAct, 2, 50) acts?: AgreedAct[];
}

/** The same as recorded. */
export class AgreedAsRecorded extends AgreedHandling {
  /** The heads said nothing of what is beside the fine: it was filled in from what lay before them. */
  @Optional() @Flag() restAsProposed?: boolean;
  /** The heads said nothing of each act: the acts were filled in likewise. */
  @Optional() @Flag() actsAsProposed?: boolean;
}

/** Where the heads sat, who wrote it down, and who sat in without deciding (form #42: 列席人员). */
export class DiscussionSitting extends AttendedDiscussion {
  @Optional() @Text(200) place?: string;
  @Optional() @Text(100) recorder?: string;
  @Optional() @Text(500) satIn?: string;
}

/** T38, form #42. */
export class CollectiveDiscussionHeld {
  @Text(100) host: string;
  @Parts(() => Opinion, 2) opinions: Opinion[];
  @Text(5000) result: string;
  /** The day of the discussion, which may be before the day of its entry; left out in records of before. */
  @Optional() @Day() heldOn?: LegalDate;
  @Optional() @Part(() => AgreedAsRecorded) agreed?: AgreedAsRecorded;
  @Optional() @Text(200) place?: string;
  @Optional() @Text(100) recorder?: string;
  /** Who sat in, to report or to answer, and decided nothing. */
  @Optional() @Text(500) satIn?: string;
}
