import { covers } from '../actor.js';
import { OutsideSupervisionEntered, RaiseSupervision, type SupervisionSign } from '../events/supervision.js';
import { Text } from '../input/fields.js';
import { patternRules } from '../patterns/rules.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { superiorOn } from '../registry/unit.js';
import { either, refuseIfConcerned, refuseUnlessSupervising, supervisionAct, type SupervisionContext } from './act.js';
import { isIssued } from './state.js';

/** The unit addressed is below the one that supervises, by its path or by the register (SUP Art.2, 16, 17). */
const refuseUnlessBelow = (
  { unit, addressed, level }: RaiseSupervision,
  { day, ...context }: SupervisionContext,
): Refusal | null => {
  const entry = context.unit(addressed);
  if (entry === undefined) return refusals.unitUnknown(addressed);
  if (level === 'inside') return covers(unit, addressed) ? null : refusals.notBelow(addressed, unit, level);
  return superiorOn(entry, day) === unit ? null : refusals.notBelow(addressed, unit, level);
};

/** Risk points of which a sign may name no file: they show across cases, or in matters of supervision. */
const showsWithoutFile = (point: number): boolean =>
  point === lateInSupervision || patternRules.some(({ number }) => number === point);

const lateInSupervision = 40;

/** What a sign from somewhere has to name. */
const refuseUnlessNamed = ({ source, riskPoint, caseId, complaintId, inspection }: SupervisionSign): Refusal | null => {
  const namesFile = caseId !== undefined || complaintId !== undefined || inspection !== undefined;
  if (source === 'risk-point') {
    if (riskPoint === undefined) return refusals.signNotNamed('riskPoint');
    return namesFile || showsWithoutFile(riskPoint) ? null : refusals.signNotNamed('caseId');
  }
  if (source === 'draw' && inspection === undefined) return refusals.signNotNamed('inspection');
  return (source === 'event' || source === 'refusal') && caseId === undefined ? refusals.signNotNamed('caseId') : null;
};

/**
 * The sign shows in what it names: a risk point, an attempt that was refused. One that shows across cases shows in none
 * of them alone: it says whose it is, an officer or a party, and names nothing of which it is not made.
 */
const refuseUnlessShown = (sign: SupervisionSign, context: SupervisionContext): Refusal | null => {
  const { source, riskPoint, caseId, complaintId, inspection, officer, party } = sign;
  if (source === 'refusal') return context.showsSign(sign) ? null : refusals.signNotShown(riskPoint ?? null);
  if (source !== 'risk-point' || riskPoint === undefined) return null;
  if (caseId === undefined && complaintId === undefined && inspection === undefined) return null;
  const isOfSomebody = officer !== undefined || party !== undefined;
  const isAcross =
    isOfSomebody && showsWithoutFile(riskPoint) && (riskPoint === lateInSupervision || context.showsAcross(sign));
  return isAcross || context.showsSign(sign) ? null : refusals.signNotShown(riskPoint);
};

/** Nobody is asked about the file of another station, unless the sign is about one of their officers. */
const refuseIfOfAnother = ({ sign, addressed }: RaiseSupervision, context: SupervisionContext): Refusal | null => {
  const units = context.unitsOfSign(sign);
  const isTheirs = units.some((unit) => covers(addressed, unit) || covers(unit, addressed));
  return units.length === 0 || isTheirs || sign.officer !== undefined ? null : refusals.signOfAnother(addressed);
};

const refuseUnlessSignThere = (body: RaiseSupervision, context: SupervisionContext): Refusal | null => {
  const { sign, addressed } = body;
  const { caseId, complaintId, inspection, event, officer } = sign;
  const unnamed = refuseUnlessNamed(sign);
  if (unnamed !== null) return unnamed;
  if (officer !== undefined && !context.isOfficerOf(officer, addressed)) return refusals.officerUnknown(officer);
  if (complaintId !== undefined && !context.isThere('complaint', complaintId))
    return refusals.signNotThere(complaintId);
  if (inspection !== undefined && !context.isThere('inspection', inspection)) return refusals.signNotThere(inspection);
  if (caseId !== undefined && !context.isInCase(caseId, event)) return refusals.signNotThere(caseId);
  return refuseUnlessShown(sign, context) ?? refuseIfOfAnother(body, context);
};

/** So many at most are kept of whom a sign is about. */
const mostConcerned = 50;

/** A matter is taken up: from a sign of risk, an event, an attempt that was refused, a draw, or by hand. */
export const raiseSupervision = supervisionAct<'SupervisionRaised', RaiseSupervision, undefined>({
  name: 'raise-supervision',
  chinese: '监督事项登记',
  summary: 'Take up a matter of supervision',
  ground: 'SUP Art.7, 16, 17',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionRaised',
  body: RaiseSupervision,
  refuseUnlessFit: (_state, body, context) => refuseUnlessBelow(body, context) ?? refuseUnlessSignThere(body, context),
  adds: (_state, { sign }, context) => {
    const officersConcerned = [...new Set(context.officersOfSign?.(sign) ?? [])].slice(0, mostConcerned);
    return officersConcerned.length === 0 ? {} : { officersConcerned };
  },
});

/** A body outside sent an instrument (R825 Art.26-29). */
export const enterOutside = supervisionAct<'OutsideSupervisionEntered', OutsideSupervisionEntered, undefined>({
  name: 'enter-outside-supervision',
  chinese: '登记外部监督文书',
  summary: 'Enter an instrument of a supervising body outside, with its own term',
  ground: 'R825 Art.26-29',
  by: ['supervisor', 'department-head', 'main-head', 'registrar'],
  records: 'OutsideSupervisionEntered',
  body: OutsideSupervisionEntered,
  happenedOn: ({ receivedOn }) => receivedOn,
  refuseUnlessFit: (_state, { unit, receivedOn, answerBy }, context) => {
    if (context.unit(unit) === undefined) return refusals.unitUnknown(unit);
    return answerBy < receivedOn ? refusals.notInOrder('answerBy', 'receivedOn') : null;
  },
});

/** What is said when a sign is dismissed. */
export class DismissSign {
  @Text(2000) reasons: string;
}

/** The sign turns out to be none: the reason stays, and what was dismissed for the same sign before is counted. */
export const dismissSign = supervisionAct<'SupervisionDismissed', DismissSign>({
  name: 'dismiss-sign',
  chinese: '排除风险提示',
  summary: 'Dismiss a sign with the reason, before anything was sent',
  ground: 'SUP Art.6, 23',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionDismissed',
  body: DismissSign,
  refuseIf: either(refuseUnlessSupervising, refuseIfConcerned, (state) =>
    isIssued(state) ? refusals.supervisionSettled('instrument-sent') : null,
  ),
  adds: (_state, _body, context) => ({ dismissedBefore: [...context.dismissedBefore()] }),
});
