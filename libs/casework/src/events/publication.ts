import type { LegalDate } from '../deadlines/index.js';
import { Day, Id, OneOf, Optional, Part, Parts, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { Penalty } from './investigation.js';

/** Why a part of the decision is not shown (PUB Art.5, 6). */
export const redactionGrounds = ['personal-information', 'trade-secret', 'state-secret', 'public-security'] as const;

/** What was taken out of the text before it was shown; all else is as it was served (PUB Art.6, 7). */
export class Redaction {
  @Text(200) part: string;
  @OneOf(redactionGrounds) ground: (typeof redactionGrounds)[number];
}

/** 行政处罚信息摘要, which stands before the decision (PUB Art.4). */
export class PublishedSummary {
  @Text(100) number: string;
  @Text(200) party: string;
  @Text(200) violation: string;
  @Part(() => Penalty) penalty: Penalty;
  @Text(200) authority: string;
  @Day() decidedOn: LegalDate;
}

/** What the secrecy review found: all may be shown, what was redacted may not, or nothing may (PUB Art.5). */
export const secrecyFindings = ['open', 'open-but-redacted', 'secret'] as const;

/** 保密审查 before a decision is shown (PUB Art.5): who reviewed it when, and what was found. */
export class SecrecyReview {
  @Id() reviewer: string;
  @Day() reviewedOn: LegalDate;
  @OneOf(secrecyFindings) finding: (typeof secrecyFindings)[number];
  @Text(1000) opinion: string;
}

/** T42. Shown in the publicity system. */
export class DecisionPublished {
  @Day() publishedOn: LegalDate;
  @Text(500) channel: string;
  /** Left out in records of before. */
  @Optional() @Part(() => PublishedSummary) summary?: PublishedSummary;
  /** Left out in records of before, and where the bureau's own rules ask for none. */
  @Optional() @Part(() => SecrecyReview) secrecyReview?: SecrecyReview;
  /** Left out: the whole text is shown. */
  @Optional() @Parts(() => Redaction, 1) redactions?: Redaction[];
  /** The text as it is shown. */
  @Files() files?: StoredFile[];
}

/** Sent to the bureau of the province in which the party is registered, which shows it (PUB Art.10; SBL Art.14). */
export class PublicationPushed {
  @Day() pushedOn: LegalDate;
  @Text(200) to: string;
}

/** That bureau has it: its ten working days to show it begin (PUB Art.10). */
export class PublicationReceived {
  @Day() receivedOn: LegalDate;
  @Text(200) receipt: string;
}
