import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Measure } from '../state/measures.js';

const hours = 24 * 3_600_000;

/**
 * The instant by which an urgent measure is to be reported and approved (ACL Art.19; PR Art.34, 37); null for others.
 */
export const approvalDue = ({ urgent, taken }: Measure): string | null =>
  urgent && taken !== null ? new Date(Date.parse(taken.at) + hours).toISOString() : null;

/** Whether it was approved, or refused, within the 24 hours; of a refusal only the day is known. */
export const wasDecidedInTime = (measure: Measure): boolean => {
  const due = approvalDue(measure);
  const { approvedAt, refusedOn } = measure;
  if (due === null) return true;
  if (approvedAt !== null) return Date.parse(approvedAt) <= Date.parse(due);
  return refusedOn !== null && refusedOn <= legalDateOf(due);
};

/**
 * Day since which the goods of an urgent measure are to be released: it was refused, or approved too late to make up
 * for what was missing (ACL Art.19, 28). Null while nobody decided, and for every other measure.
 */
export const toReleaseSince = (measure: Measure): LegalDate | null => {
  const due = approvalDue(measure);
  if (due === null) return null;
  if (measure.refusedOn !== null) return measure.refusedOn;
  return measure.approvedAt !== null && !wasDecidedInTime(measure) ? legalDateOf(measure.approvedAt) : null;
};
