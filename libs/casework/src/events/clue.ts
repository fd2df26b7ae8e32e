import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Id, Json, Line, Officers, OneOf, Optional, Part, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { Particulars } from './particulars.js';

/** Source of a clue, the five boxes of form #1 (PR Art.18). */
export const clueSources = ['supervision', 'report', 'transfer', 'assigned-by-superior', 'other'] as const;

/** Who the party is. Whether an individual business counts as a natural person is a dated setting. */
export const partyKinds = [
  'natural_person',
  'individual_business',
  'company',
  'public_institution',
  'organisation',
] as const;

/** 法定代表人, 主要负责人, 直接负责的主管人员, 其他直接责任人员. */
export const responsibleAs = ['legal-representative', 'person-in-charge', 'manager', 'directly-responsible'] as const;
export type ResponsibleAs = (typeof responsibleAs)[number];

export class Party extends Particulars {
  @OneOf(partyKinds) kind: (typeof partyKinds)[number];
  @Text(200) name: string;
  /** Unified social credit code; never an identity-card number. */
  @Optional() @Text(40) creditCode?: string;
  /** Of a person who answers for what an enterprise did (处罚到人): as what. Fined as the article fines such persons. */
  @Optional() @OneOf(responsibleAs) responsibleAs?: ResponsibleAs;
}

/** Who transferred or assigned the matter, and under which number and day of theirs (forms #1, #3). */
export class ClueSender {
  @Line(200) body: string;
  @Optional() @Line(100) number?: string;
  @Optional() @Day() sentOn?: LegalDate;
}

/** T1. Material received or a violation noticed: the 15 working days to verify run from `receivedOn`. */
export class ClueRegistered {
  @Id() unit: string;
  @OneOf(clueSources) source: (typeof clueSources)[number];
  @Day() receivedOn: LegalDate;
  @Part(() => Party) party: Party;
  @Text(200) matter: string;
  @Text(500) place: string;
  /** Of a clue that was transferred or assigned. */
  @Optional() @Part(() => ClueSender) sender?: ClueSender;
  /** The place of the act lies outside the area of the bureau (PR Art.7): filing then needs a ground. */
  @Optional() @Flag() outsideArea?: boolean;
  /** The act took place in an open market (集市贸易), whose violations every station punishes itself (GSS Art.8(1)(2)). */
  @Optional() @Flag() openMarket?: boolean;
  /** The case that this clue opens again: one that was not filed, or a summary decision to be made anew (§4.9). */
  @Optional() @Id() refersTo?: string;
  /** Why it is another matter than an earlier clue of the same party, matter and source. */
  @Optional() @Text(500) anotherMatter?: string;
  /** The complaint or report that it came from; it names the case too (CR121 Art.27, 35). */
  @Optional() @Id() complaint?: string;
  /** The random inspection that found it; its source is then `supervision`. */
  @Optional() @Id() inspection?: string;
  /** Set on cases made up for demonstration or simulation. */
  @Optional() @Text(200) fiction?: string;
}

/** T2. The head of the case unit names who verifies (at least two where anyone is visited or questioned). */
export class VerificationAssigned {
  @Officers() officers: string[];
  /** Why these, where it is said: heads name officers for several cases at once. */
  @Optional() @Text(500) reason?: string;
}

/** T2. What the verification found. */
export class VerificationRecorded {
  @Officers() officers: string[];
  @Text(5000) findings: string;
  @Files() files?: StoredFile[];
}

/**
 * A published decision of another authority, taken in as a closed reference case. `published` is the source row as it
 * stood.
 */
export class ReferenceCaseImported {
  @Text(64) referenceId: string;
  @Text(200) authority: string;
  @Text(500) matter: string;
  @Optional() @Text(200) decisionNumber?: string;
  @Optional() @Day() decidedOn?: LegalDate;
  @Json() published: object;
  /** Outcome of the discretion check on the day of the import. */
  @Json() check: object;
}
