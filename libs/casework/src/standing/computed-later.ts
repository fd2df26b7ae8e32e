import type { LegalDate } from '../deadlines/index.js';
import type { Digest } from '../inspection/draw.js';
import { checkDraw, enteredLate, publishBy, type InspectionState } from '../inspection/state.js';
import type { Law } from '../law.js';
import { caseCode, DOCUMENT_KINDS, documentNumber, supervisionKinds, type DocumentKind } from '../numbers/index.js';
import { capacityReport } from '../registry/capacity.js';
import { certificateFault, type OfficerState } from '../registry/officer.js';
import { powerListOn, type UnitState } from '../registry/unit.js';

/**
 * What pages, lists, reports and numbers ask of inspections and registers after an act was recorded. Each computes all
 * of it once and gives nothing: what throws here would throw for everybody who looks later, so that it is asked before
 * anything is recorded.
 */

/** @throws what the pages and lists of the inspection would throw. */
export const computeInspection = (state: InspectionState, law: Law, digest: Digest): void => {
  for (const task of state.tasks) {
    publishBy(task, law);
    enteredLate(task, law);
  }
  checkDraw(state, digest);
};

/**
 * @param day the day about which the report is asked. @throws what certificates and the report of the unit would throw.
 */
export const computeOfficer = (state: OfficerState, law: Law, day: LegalDate): void => {
  certificateFault(state, day);
  capacityReport(
    { id: state.unit, state: { capacity: [] }, powerList: null },
    [{ id: '', state }],
    yearOf(day),
    day,
    law,
  );
};

/**
 * @param day the day about which the report is asked. @throws what the unit's report and the numbers of its cases would
 * throw.
 */
export const computeUnit = (state: UnitState, law: Law, day: LegalDate): void => {
  const powerList = powerListOn(state, day)?.version ?? null;
  const [year, serial] = [yearOf(day), 1];
  capacityReport({ id: '', state, powerList }, [], year, day, law);
  caseCode({ unitCode: state.code, year, serial });
  for (const kind of [...(Object.keys(DOCUMENT_KINDS) as DocumentKind[]), ...supervisionKinds])
    documentNumber({ prefix: state.documentPrefix, kind, year, serial });
};

const yearOf = (day: LegalDate): number => Number(day.slice(0, 4));
