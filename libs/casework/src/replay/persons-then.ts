import type { LegalDate } from '../deadlines/index.js';
import type { CertificateIssued, LegalQualificationRecorded } from '../events/registry.js';
import type { CaseFact } from '../evolve/fold.js';
import { certificateFault, type OfficerState } from '../registry/officer.js';

/** As what somebody had to do with a decision. */
export const partsInDecision = ['investigator', 'endorser', 'reviewer', 'approver', 'discussant', 'decider'] as const;

export type PartInDecision = (typeof partsInDecision)[number];

/** Who had to do with a decision, with the certificate and the legal qualification of that day. */
export interface PersonThen {
  readonly id: string;
  /** null where the register did not know the person then. */
  readonly name: string | null;
  readonly as: readonly PartInDecision[];
  /** The certificate whose dates held the day; null where none did. */
  readonly certificate: CertificateIssued | null;
  /** Inside its dates, outside a suspension, for the field of the decision (APL Art.42). */
  readonly isCertified: boolean;
  /** What let the person review decisions legally on that day (APL Art.58(2)); null where nothing did. */
  readonly legalQualification: LegalQualificationRecorded | null;
}

/** Who did what up to the decision; a report that was sent back and its reviews included. */
const partsOf = (fact: CaseFact): [string, PartInDecision][] => {
  const { type, data, by } = fact;
  if (type === 'InvestigationReported' || type === 'SummaryPenaltyDecided')
    return data.officers.map((id) => [id, 'investigator']);
  if (type === 'ProposalEndorsed' && (data.matter === 'report' || data.matter === 'decision'))
    return [[by, 'endorser']];
  if (type === 'ReviewConcluded') return [[by, 'reviewer']];
  if (type === 'ProposalApproved') return [[by, 'approver']];
  return type === 'CollectiveDiscussionHeld' ? data.opinions.map(({ person }) => [person, 'discussant']) : [];
};

/**
 * Everybody who had to do with a decision, in the order in which they came to it.
 * @param facts what belongs to the decision, which is the last; @param officer the register as it was then
 */
export const personsThen = (
  facts: readonly CaseFact[],
  {
    day,
    basisId,
    officer,
  }: { day: LegalDate; basisId: string | null; officer: (id: string) => OfficerState | undefined },
): PersonThen[] => {
  const parts = new Map<string, Set<PartInDecision>>();
  const add = (id: string, part: PartInDecision): void => {
    parts.set(id, (parts.get(id) ?? new Set()).add(part));
  };
  for (const fact of facts) for (const [id, part] of partsOf(fact)) add(id, part);
  const decision = facts.at(-1);
  if (decision !== undefined) add(decision.by, 'decider');
  return [...parts].map(([id, as]) => {
    const known = officer(id);
    return {
      id,
      name: known?.name ?? null,
      as: partsInDecision.filter((part) => as.has(part)),
      certificate: known?.certificates.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo) ?? null,
      isCertified: known !== undefined && certificateFault(known, day, basisId) === null,
      legalQualification: known?.legalQualifications.findLast(({ since }) => since <= day) ?? null,
    };
  });
};
