/** What work is: a case, a complaint or a matter of supervision. */
interface OfWork {
  readonly caseId?: string | null;
  readonly complaintId?: string | null;
  readonly supervisionId?: string | null;
}

/** Where work opens; null where it has no page. */
export const pageOfWork = ({ caseId = null, complaintId = null, supervisionId = null }: OfWork): string | null => {
  if (caseId !== null) return `/cases/${caseId}`;
  if (complaintId !== null) return `/complaints/${complaintId}`;
  return supervisionId === null ? null : `/matters/${supervisionId}`;
};
