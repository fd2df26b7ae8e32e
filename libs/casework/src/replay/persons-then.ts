import type { LegalDate } from '../deadlines/index.js';
import type { OfficerLookedAt } from '../events/looked-at.js';
import type { CertificateIssued, LegalQualificationRecorded } from '../events/registry.js';
import type { CaseFact } from '../evolve/fold.js';
import { certificateFault, certificateOn, isUnder, type OfficerState } from '../registry/officer.js';
import { partsInDecision, partsOf, type PartInDecision } from '../standing/parts-in-decision.js';

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
  /** What let the person review decisions legally on that day (APL Art.58(3)); null where nothing did. */
  readonly legalQualification: LegalQualificationRecorded | null;
}

/** What the record of the decision says of a person, where it says so; else what the register said on the day. */
const entryOf = (
  id: string,
  known: OfficerState | undefined,
  { day, basisId, recorded }: Pick<Asked, 'day' | 'basisId' | 'recorded'>,
): Pick<PersonThen, 'certificate' | 'isCertified' | 'legalQualification'> => {
  const read = recorded.find((officer) => officer.id === id);
  if (read === undefined)
    return {
      certificate: (known === undefined ? undefined : certificateOn(known, day)) ?? null,
      isCertified: known !== undefined && certificateFault(known, day, basisId) === null,
      legalQualification: known?.legalQualifications.findLast(({ since }) => since <= day) ?? null,
    };
  const { certificate, isSuspended, legalQualification } = read;
  const covers = certificate?.scope === undefined || basisId === null || isUnder(certificate.scope, basisId);
  return { certificate, isCertified: certificate !== null && !isSuspended && covers, legalQualification };
};

interface Asked {
  readonly day: LegalDate;
  readonly basisId: string | null;
  readonly officer: (id: string) => OfficerState | undefined;
  /** Entries of the register as the decision read them; none in old records. */
  readonly recorded: readonly OfficerLookedAt[];
}

/**
 * Everybody who had to do with a decision, in the order in which they came to it.
 * @param facts what belongs to the decision, which is the last; @param officer the register as it was then
 */
export const personsThen = (facts: readonly CaseFact[], { officer, ...asked }: Asked): PersonThen[] => {
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
      ...entryOf(id, known, asked),
    };
  });
};
