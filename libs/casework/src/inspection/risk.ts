import { unitsAbove } from '../actor.js';
import { addDays, legalDateOf } from '../deadlines/index.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import { figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import { signsInInspections } from '../risk/refused-signs.js';
import type { Risk, Sign } from '../risk/risk.js';
import { triedSigns } from '../risk/tried.js';
import type { Risks } from '../views/risk-points.js';
import type { Document, Fields } from '../views/view.js';
import type { InspectionState } from './state.js';

/** A random inspection as its stream tells it; `state` undefined: every plan was refused. */
export interface InspectionFile {
  readonly id: string;
  readonly state: InspectionState | undefined;
  readonly refused: readonly (RefusedAttempt & { readonly unit: string })[];
  /** Index in the log of the last record seen. */
  readonly position: number;
}

/**
 * 38. Drawn before it was approved and not approved in time after, inspected by fewer than two officers, or what was
 * tried: without approval, beyond the yearly cap, an object or inspectors that were not drawn (CHK; SPOT Art.12).
 */
export const inspectionRisks = ({ state, refused }: InspectionFile, law: Law): Risk[] => {
  const signs = state === undefined ? [] : [...drawnUnapproved(state, law), ...inspectedAlone(state)];
  return [
    ...signs.map((sign) => asRisk(pointOf(38), sign)),
    ...triedSigns(refused, signsInInspections).map(({ point, sign }) => asRisk(pointOf(point), sign)),
  ].sort((one, other) => one.since.localeCompare(other.since));
};

/** What cannot wait is approved within some days after; everything else before (CHK). */
const drawnUnapproved = ({ plan, drawn, approved }: InspectionState, { settings }: Law): Sign[] => {
  if (drawn === null) return [];
  const { on, by } = drawn;
  const days = plan.urgent === true ? figureOn(settings, 'daysToApproveInspection', on, plan.unit) : 0;
  const since = plan.urgent === true ? addDays(on, days + 1) : on;
  if (approved !== null && (approved.on < since || approved.on === on)) return [];
  return [
    { since, until: approved?.on ?? null, detail: { code: 'drawn-unapproved', parameters: { on } }, officers: [by] },
  ];
};

const inspectedAlone = ({ plan, tasks }: InspectionState): Sign[] =>
  tasks.flatMap(({ object, result, enteredOn }): Sign[] => {
    if (result === null || result.inspectors.length >= 2) return [];
    const { inspectedOn: on, inspectors } = result;
    const name = plan.objects.find(({ id }) => id === object)?.name ?? object;
    const detail = { code: 'inspected-alone' as const, parameters: { object: name, on } };
    return [{ since: enteredOn ?? on, until: null, detail, officers: inspectors }];
  });

/** What an inspection has in place of a case's own fields, among the signs of cases. */
export interface InspectionRiskRow extends Risks {
  readonly inspectionId: string;
  readonly complaintId: null;
  readonly caseId: null;
  readonly caseCode: null;
  readonly stage: 'inspection';
  readonly basisId: null;
  readonly filedOn: null;
  readonly officers: string[];
  readonly unit: string;
  readonly units: string[];
  readonly receivedOn: string;
  readonly party: string;
  readonly matter: string;
  readonly fiction: boolean;
  readonly open: boolean;
  readonly due: string;
  readonly clock: null;
  readonly provisional: boolean;
}

/** Sorts after every day of law: nothing runs. */
const noClock = '9999-12-31';

/** The row of an inspection among risk points; one that had a sign and has none any more still replaces it. */
export const inspectionDocuments = (file: InspectionFile, law: Law): { view: string; document: Document }[] => {
  const risks = inspectionRisks(file, law);
  const { id, state, refused, position } = file;
  const [first] = refused;
  const unit = state?.plan.unit ?? first?.unit;
  const on = state?.plannedOn ?? (first === undefined ? undefined : legalDateOf(first.recordedAt));
  if (unit === undefined || on === undefined) return [];
  const document: Fields<InspectionRiskRow> = {
    _id: `inspection/${id}`,
    position,
    inspectionId: id,
    complaintId: null,
    caseId: null,
    caseCode: null,
    stage: 'inspection',
    basisId: null,
    filedOn: null,
    officers: state === undefined ? [] : [...new Set(state.tasks.flatMap(({ inspectors }) => inspectors))],
    unit,
    units: unitsAbove(unit),
    receivedOn: on,
    party: '',
    matter: state?.plan.title ?? '双随机抽查',
    fiction: false,
    open:
      state === undefined || state.tasks.length === 0 || state.tasks.some(({ publishedOn }) => publishedOn === null),
    due: noClock,
    clock: null,
    provisional: false,
    risks,
    numbers: [...new Set(risks.map(({ number }) => number))],
    riskOfficers: [...new Set(risks.flatMap(({ officers }) => officers))],
    firstOpen: risks.find(({ until }) => until === null)?.since ?? null,
  };
  return [{ view: 'risk-points', document }];
};
