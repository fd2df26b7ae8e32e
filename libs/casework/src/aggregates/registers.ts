import type { Around } from '../context.js';
import type { Aggregate } from '../decide/aggregate.js';
import { officerEvents, unitEvents, type OfficerEvent, type UnitEvent } from '../events/catalogue.js';
import { refusals } from '../refusals/index.js';
import {
  officerRows,
  registerOfficer,
  registerUnit,
  unitRows,
  type OfficerContext,
  type UnitContext,
} from '../registry/acts.js';
import { evolveOfficer, type OfficerState } from '../registry/officer.js';
import { evolveUnit, type UnitState } from '../registry/unit.js';

/** The register of officers 执法人员. `undefined`: not entered yet. */
export const officers: Aggregate<OfficerState | undefined, OfficerEvent, Around, OfficerContext> = {
  rows: [registerOfficer, ...officerRows],
  rowsAt: (state) => (state === undefined ? [registerOfficer] : officerRows),
  refuseNow: (state, { ground }) =>
    state === undefined ? refusals.missingBefore('officer-registered', ground) : refusals.alreadyExists('this-officer'),
  refuseIfInTheWay: () => null,
  evolve: evolveOfficer,
  versionOf: (type) => officerEvents[type].v,
};

/** The register of units 执法单位. `undefined`: not entered yet. */
export const units: Aggregate<UnitState | undefined, UnitEvent, Around, UnitContext> = {
  rows: [registerUnit, ...unitRows],
  rowsAt: (state) => (state === undefined ? [registerUnit] : unitRows),
  refuseNow: (state, { ground }) =>
    state === undefined ? refusals.missingBefore('unit-registered', ground) : refusals.alreadyExists('this-unit'),
  refuseIfInTheWay: () => null,
  evolve: evolveUnit,
  versionOf: (type) => unitEvents[type].v,
};
