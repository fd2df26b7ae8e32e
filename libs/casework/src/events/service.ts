import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, OneOf, Optional, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';

/** What is served on the party in one of the ways of PR Art.82. */
export const servedDocuments = ['notice', 'hearing-notice', 'decision', 'demand', 'correction'] as const;
export type ServedDocument = (typeof servedDocuments)[number];

/** Ways that may fail; what is left behind (PR Art.82(2)) or proclaimed (82(5)) is served with that. */
export const triedMethods = ['direct', 'electronic', 'post', 'entrusted'] as const;
export type TriedMethod = (typeof triedMethods)[number];

/** Why the document did not reach the party. */
export const attemptOutcomes = ['absent', 'refused', 'moved', 'returned', 'not-delivered'] as const;

/** A way of service that was tried and failed: the reason and course of what is proclaimed later (PR Art.82(5)). */
export class ServiceAttempted {
  @OneOf(servedDocuments) document: ServedDocument;
  @OneOf(triedMethods) method: TriedMethod;
  @Day() attemptedOn: LegalDate;
  @OneOf(attemptOutcomes) outcome: (typeof attemptOutcomes)[number];
  /** Where, by whom, and what was found. */
  @Text(2000) account: string;
  /** The returned letter, the photograph of the closed door, the screenshot. */
  @Files() files?: StoredFile[];
}

/** Form #10 送达地址确认书: where the party is reached, and whether it agrees to electronic service (PR Art.82(3), 83). */
export class ServiceAddressConfirmed {
  /** The party, or the receiver that it named. */
  @Text(200) recipient: string;
  @Text(500) address: string;
  /** Whether the party agrees to be served electronically. */
  @Flag() electronic: boolean;
  /** Telephone, fax, e-mail or account to which documents go; needed where the party agrees. */
  @Optional() @Text(500) electronicAddress?: string;
  @Text(500) signature: string;
  @Day() confirmedOn: LegalDate;
  @Files() files?: StoredFile[];
}
