import type { ActedKind } from '#casework';
import { servedCases } from './cases.js';
import { servedComplaints } from './complaints.js';
import { servedInspections } from './inspections.js';
import { servedOfficers, servedUnits } from './registers.js';
import type { Served } from './served.js';
import { servedSupervision } from './supervision.js';

/** The kinds of streams that people act on, in one table. */
export const served: Readonly<Record<ActedKind, Served>> = {
  case: servedCases,
  complaint: servedComplaints,
  inspection: servedInspections,
  supervision: servedSupervision,
  officer: servedOfficers,
  unit: servedUnits,
};
