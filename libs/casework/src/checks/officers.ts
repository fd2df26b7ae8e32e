import type { Around, Context } from '../context.js';
import type { ListedAct } from '../events/registry.js';
import { answerOn } from '../law-data/settings.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { certificateFault } from '../registry/officer.js';
import { hasPower, isListed, powerListOn } from '../registry/unit.js';

/** Checks that many acts share. Each answers the refusal, or null when the duty is kept. */

/** The legal basis under which the case was filed, null before. */
const filedUnder = ({ facts }: Context): string | null => {
  // A case is filed once, and soon: looking from the end would pass everything that happened since.
  const filed = facts.find(({ type }) => type === 'CaseFiled');
  return filed?.type === 'CaseFiled' ? filed.data.basisId : null;
};

/** Every officer is in the register and holds a certificate valid on the day of the act (APL Art.42). */
export const refuseUnlessCertified = (officers: readonly string[], context: Context): Refusal | null => {
  for (const id of officers) {
    const officer = context.officer(id);
    if (officer === undefined) return refusals.officerUnknown(id);
    const fault = certificateFault(officer, context.day, filedUnder(context));
    if (fault !== null) return refusals.certificateInvalid(id, context.day, fault);
  }
  return null;
};

/** At least two certified officers (APL Art.42). */
export const refuseUnlessTwoCertified = (officers: readonly string[], context: Context): Refusal | null =>
  officers.length < 2 ? refusals.twoOfficersNeeded(officers.length) : refuseUnlessCertified(officers, context);

/** At least two certified officers, all assigned to the case (PR Art.21, 28, 29). */
export const refuseUnlessTwoAssigned = (
  officers: readonly string[],
  assigned: readonly string[],
  context: Context,
): Refusal | null => {
  const strangers = officers.filter((id) => !assigned.includes(id));
  if (strangers.length > 0) return refusals.officersNotAssigned(strangers);
  return refuseUnlessTwoCertified(officers, context);
};

/** The person who acts is assigned to the case. */
export const refuseUnlessAssigned = (assigned: readonly string[], { actor }: Around): Refusal | null =>
  assigned.includes(actor.id) ? null : refusals.notAssigned(actor.id, assigned);

/**
 * The unit in whose name the case is handled has the power under this basis, and the act is on the list of powers in
 * force that day where the unit has one (PR Art.9; APL Art.17-19).
 */
export const refuseUnlessWithinPowers = (
  unitId: string,
  basisId: string,
  act: ListedAct,
  context: Context,
): Refusal | null => {
  const unit = context.unit(unitId);
  if (unit === undefined) return refusals.unitUnknown(unitId);
  if (!hasPower(unit, basisId)) return refusals.beyondUnitPowers(unit.name, basisId);
  const list = powerListOn(unit, context.day);
  return list === undefined || isListed(list, act, basisId)
    ? null
    : refusals.beyondPowerList(unit.name, act, basisId, list.version);
};

/** The same for everything that a handling rests on. */
export const refuseUnlessAllWithinPowers = (
  unitId: string,
  bases: readonly string[],
  act: ListedAct,
  context: Context,
): Refusal | null =>
  bases.map((basisId) => refuseUnlessWithinPowers(unitId, basisId, act, context)).find((refused) => refused !== null) ??
  null;

/** The same for an act in a case that was filed; before the filing nothing is known of the basis. */
export const refuseUnlessWithinListedPowers = (unitId: string, act: ListedAct, context: Context): Refusal | null => {
  const basisId = filedUnder(context);
  return basisId === null ? null : refuseUnlessWithinPowers(unitId, basisId, act, context);
};

/**
 * The person who reviews or decides is looked up in the register, so that the decision names the entry that it rests
 * on. Heads and reviewers need no certificate; one that they had, and that is suspended or has run out, stands in the
 * way (APL Art.42, 76(5); R825 Art.17).
 */
export const refuseIfCertificateFell = (context: Context): Refusal | null => {
  const officer = context.officer(context.actor.id);
  if (officer === undefined || officer.certificates.length === 0) return null;
  const fault = certificateFault(officer, context.day);
  return fault === null ? null : refusals.certificateInvalid(context.actor.id, context.day, fault);
};

/** Who reviews legally is qualified, from the day on which the Act asks for it (APL Art.58(2); PR Art.51). */
export const refuseUnlessQualifiedReviewer = (context: Context): Refusal | null => {
  const { actor, day, law } = context;
  if (!answerOn(law.settings, 'legalReviewNeedsQualification', day)) return null;
  const held = context.officer(actor.id)?.legalQualifications.some(({ since }) => since <= day) ?? false;
  return held ? null : refusals.reviewerUnqualified({ code: 'reviewer', parameters: { person: actor.id } });
};
