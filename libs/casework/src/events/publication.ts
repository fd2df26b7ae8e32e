import type { LegalDate } from '../deadlines/index.js';
import { Day, OneOf, Optional, Part, Parts, Text } from '../input/fields.js';
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

/** T42. Shown in the publicity system. */
export class DecisionPublished {
  @Day() publishedOn: LegalDate;
  @Text(500) channel: string;
  /** Left out in records of before. */
  @Optional() @Part(() => PublishedSummary) summary?: PublishedSummary;
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
