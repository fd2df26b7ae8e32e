import { seizuresInForce } from '../../checks/measures.js';
import { refuseUnlessWithinPowers } from '../../checks/officers.js';
import { refuseIfSeizuresRun, refuseUnlessOwnNameFits } from '../../checks/own-name.js';
import { refuseUnlessVerified } from '../../checks/pending.js';
import type { Context } from '../../context.js';
import { basisInForce, lawInTime } from '../../discretion/index.js';
import type { Party } from '../../events/clue.js';
import { FilingProposed, type FilingConditions } from '../../events/filing.js';
import type { JurisdictionGround } from '../../events/jurisdiction.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { actingUnit } from '../../registry/acting-unit.js';
import { refuseIfLimitationExpired } from '../../standing/limitation.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

const conditionNames = [
  'primaFacieEvidence',
  'penaltyProvided',
  'ownJurisdiction',
  'withinLimitation',
] as const satisfies readonly (keyof FilingConditions)[];

/** GSS Art.8: own name only for the parties that a law gives the station, and for what needs no seizure. */
const refuseUnlessMayActInOwnName = (
  state: At<'verifying'>,
  body: FilingProposed,
  context: Context,
): Refusal | null => {
  const { clue } = state.intake;
  const { unit } = clue;
  if (body.actingName === 'bureau' || !unit.includes('.')) return null;
  if (state.aside.jointUnits.length > 0)
    return refusals.notInOwnName(unit, { code: 'handled-together', parameters: { units: state.aside.jointUnits } });
  return refuseUnlessOwnNameFits(unit, clue, context) ?? refuseIfSeizuresRun(unit, seizuresInForce(state));
};

/** PR Art.7-16: an act outside the own area needs a ground, and what others decided or agreed has to be on file. */
const refuseUnlessPlaceIsOurs = (
  { intake: { clue }, aside: { otherBodies } }: At<'verifying'>,
  { jurisdictionGround }: FilingProposed,
): Refusal | null => {
  const decided = otherBodies.superiorDecisions.at(-1)?.decision;
  const agreed = otherBodies.dispute?.settled?.outcome;
  if (decided === 'designated-elsewhere' || (decided === undefined && agreed === 'theirs'))
    return refusals.handledElsewhere();
  if (jurisdictionGround === undefined)
    return clue.outsideArea === true && clue.source !== 'assigned-by-superior' ? refusals.outsideArea() : null;
  const onFile: Partial<Record<JurisdictionGround, boolean>> = {
    designated: decided === 'designated-here',
    agreed: agreed === 'ours',
    'assigned-by-superior': clue.source === 'assigned-by-superior',
  };
  return onFile[jurisdictionGround] === false ? refusals.groundNotOnFile(jurisdictionGround) : null;
};

/** In force when the act ended; or now, where nothing shows that it is not milder than the one of then (APL Art.37). */
const isBasisOfAct = (
  { basisId, violationEndedOn }: FilingProposed,
  { kind }: Party,
  { law: { bases, discretion }, day }: Context,
): boolean => {
  if (basisInForce(bases, basisId, violationEndedOn) !== undefined) return true;
  const basis = basisInForce(bases, basisId, day);
  if (basis === undefined) return false;
  const input = { basis, facts: {}, partyType: kind, fine: null, actDate: violationEndedOn, decisionDate: day };
  return lawInTime(input, bases, discretion).length === 0;
};

/** T3, form #7. */
export const proposeFiling = act({
  name: 'propose-filing',
  chinese: '提请立案',
  summary: 'Propose to file the case',
  ground: 'PR Art.19',
  body: FilingProposed,
  refuseIf: (state: At<'verifying'>, context) => refuseUnlessVerified(state, context),
  decide: (state: At<'verifying'>, body, context) => {
    if (body.violationEndedOn > context.day) return refusals.notInTheFuture('violationEndedOn');
    if (!isBasisOfAct(body, state.intake.clue.party, context))
      return refusals.basisUnknown(body.basisId, body.violationEndedOn);
    const missing = conditionNames.filter((name) => !body.conditions[name]);
    if (missing.length > 0) return refusals.filingConditions(missing);
    return (
      refuseUnlessPlaceIsOurs(state, body) ??
      refuseIfLimitationExpired({ ...body, foundOn: state.intake.clue.receivedOn }, context) ??
      refuseUnlessMayActInOwnName(state, body, context) ??
      refuseUnlessWithinPowers(actingUnit(state.intake.clue.unit, body.actingName), body.basisId, 'penalty', context) ??
      recorded('FilingProposed', body)
    );
  },
});
