import { hasWords, knowsReporter, reporterWords } from '../complaints/reporter.js';
import type { SupervisionSign } from '../events/supervision.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { isOfSupervisors, type SupervisionContext } from './act.js';
import { casesAskedFor, type Supervision } from './state.js';

/** What is said in an act of a matter that names a complaint or cases. */
interface Said {
  readonly sign?: SupervisionSign;
  readonly cases?: readonly string[];
  readonly mendingActs?: readonly { readonly caseId: string }[];
}

/**
 * No text of a matter names who complained or reported, where the matter was raised from the complaint, or from or
 * about a case that came from one (CR121 Art.37): whoever is supervised reads it. Of the unit addressed only who
 * knows the reporter is refused, as in a case: to others the answer would tell whether they guessed right. Of who
 * supervises everybody is: what they write is sent, and their guess stays on record.
 */
export const refuseIfReporterInMatter = (
  state: Supervision | undefined,
  said: object,
  context: SupervisionContext,
): Refusal | null => {
  const { sign = state?.sign, cases = [], mendingActs = [] } = said as Said;
  const files = [sign?.caseId, ...cases, ...mendingActs.map(({ caseId }) => caseId)];
  const known = state === undefined ? files : [...files, ...casesAskedFor(state)];
  const complaints = [
    ...(sign?.complaintId === undefined ? [] : [context.complaintBehind({ complaintId: sign.complaintId })]),
    ...[...new Set(known)].map((caseId) => (caseId === undefined ? undefined : context.complaintBehind({ caseId }))),
  ];
  const isSupervising = state === undefined || isOfSupervisors(state, context.actor);
  const isNamed = complaints.some(
    (complaint) =>
      complaint !== undefined &&
      (isSupervising || knowsReporter(complaint, context.actor.id)) &&
      hasWords(said, reporterWords(complaint)),
  );
  return isNamed ? refusals.reporterNamed() : null;
};
