import { hasPower } from '../registry/unit.js';
import { certificateFault } from '../registry/officer.js';
import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals.js';

/** Checks that many acts share. Each answers the refusal, or null when the duty is kept. */

/** Every officer is in the register and holds a certificate valid on the day of the act (APL Art.42). */
export const certified = (officers: readonly string[], context: Context): Refusal | null => {
  for (const id of officers) {
    const officer = context.officer(id);
    if (officer === undefined) return refusals.officerUnknown(id);
    const fault = certificateFault(officer, context.day);
    if (fault !== null) return refusals.certificateInvalid(id, context.day, fault);
  }
  return null;
};

/** At least two certified officers (APL Art.42). */
export const twoCertified = (officers: readonly string[], context: Context): Refusal | null =>
  officers.length < 2 ? refusals.twoOfficersNeeded(officers.length) : certified(officers, context);

/** At least two certified officers, all assigned to the case (PR Art.21, 28, 29). */
export const twoAssigned = (
  officers: readonly string[],
  assigned: readonly string[],
  context: Context,
): Refusal | null => {
  const strangers = officers.filter((id) => !assigned.includes(id));
  if (strangers.length > 0) return refusals.officersNotAssigned(strangers);
  return twoCertified(officers, context);
};

/** The person who acts is assigned to the case. */
export const assignedActor = (assigned: readonly string[], context: Context): Refusal | null =>
  assigned.includes(context.actor.id) ? null : refusals.notAssigned(context.actor.id, assigned);

/** The unit in whose name the case is handled has the power under this basis (PR Art.9; APL Art.17-19). */
export const withinPowers = (unitId: string, basisId: string, context: Context): Refusal | null => {
  const unit = context.unit(unitId);
  if (unit === undefined) return refusals.unitUnknown(unitId);
  return hasPower(unit, basisId) ? null : refusals.beyondUnitPowers(unit.name, basisId);
};
