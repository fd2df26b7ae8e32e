import type { Context } from '../context.js';
import type { ClueRegistered, Party } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';
import type { MeasureKind } from '../events/measures.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actingUnitOf, bureauOf, type ActingCase } from '../registry/acting-unit.js';
import { powerListOn } from '../registry/unit.js';
import { actsOf } from '../standing/acts-of.js';

/** What a station may do in its own name: limits of kind that hold whatever its register says (GSS Art.8; PR Art.9). */

/** Parties that GSS Art.8(1)(1) gives every station; others need a published list of powers (8(1)(3); APL Art.17). */
const givenByLaw: readonly Party['kind'][] = ['individual_business'];

/** Of a clue, what its own name hangs on: who the party is, and whether the act took place in an open market. */
type Punished = Pick<ClueRegistered, 'party' | 'openMarket'>;

/**
 * The station may act in its own name against this kind of party on the day of the act; in an open market against every
 * party (GSS Art.8(1)(2)), where its register lets it act in its own name at all. A bureau is no station.
 * @param unitId the unit that handles the case.
 */
export const refuseUnlessOwnNameFits = (unitId: string, clue: Punished, context: Context): Refusal | null => {
  if (unitId === bureauOf(unitId)) return null;
  const { kind } = clue.party;
  const unit = context.unit(unitId);
  if (unit === undefined) return refusals.unitUnknown(unitId);
  if (clue.openMarket === true && unit.ownNameFor.length > 0) return null;
  if (!unit.ownNameFor.includes(kind))
    return refusals.notInOwnName(unit.name, { code: 'no-law-gives', parameters: { kind } });
  return givenByLaw.includes(kind) || powerListOn(unit, context.day) !== undefined
    ? null
    : refusals.notInOwnName(unit.name, { code: 'only-by-law', parameters: { kinds: givenByLaw } });
};

/** The case as far as its acting unit is told. */
const isInOwnName = (state: ActingCase): boolean => {
  const unit = actingUnitOf(state);
  return unit !== bureauOf(unit);
};

/**
 * Whoever is punished in a station's own name is a party that the law gives it, whichever way the party came in: named
 * in the report beside the first one, joined with another case, or corrected (GSS Art.8; PR Art.9).
 */
export const refuseUnlessPartyInOwnName = (
  state: ActingCase & { readonly intake: { readonly clue: Punished } },
  party: Party,
  context: Context,
): Refusal | null =>
  isInOwnName(state) ? refuseUnlessOwnNameFits(state.intake.clue.unit, { ...state.intake.clue, party }, context) : null;

/** The same of the party that a document or a decision is about. */
export const refuseUnlessInOwnName = (
  state: ActingCase & { readonly intake: { readonly clue: Punished } },
  context: Context,
): Refusal | null => refuseUnlessPartyInOwnName(state, state.intake.clue.party, context);

/** A station never revokes in its own name, nor withdraws a licence that it did not grant (GSS Art.8; 行政许可法69). */
export const refuseIfRevokedInOwnName = (state: ActingCase, handling: Handling): Refusal | null => {
  const revoked =
    handling.penalty.restrictions.find((restriction) => restriction.startsWith('revoke_')) ??
    actsOf(handling)
      .flatMap(({ otherMeasures = [] }) => otherMeasures)
      .find((measure) => measure === 'withdraw_licence');
  return revoked !== undefined && isInOwnName(state)
    ? refusals.notInOwnName(state.intake.clue.unit, { code: 'kept-for-bureau', parameters: { restriction: revoked } })
    : null;
};

/** Sealing and seizing are for the body that a law names, and nobody may be charged with them (ACL Art.17, 22). */
export const refuseIfSeizedInOwnName = (state: ActingCase, kind: MeasureKind): Refusal | null =>
  kind === 'seizure' && isInOwnName(state) ? refusals.seizureInOwnName(state.intake.clue.unit) : null;

/** What was seized in the bureau's name cannot be held on in a case of the station's own name (ACL Art.17, 22). */
export const refuseIfSeizuresRun = (unitId: string, seizures: readonly number[]): Refusal | null =>
  seizures.length > 0 ? refusals.seizureInOwnName(unitId) : null;
