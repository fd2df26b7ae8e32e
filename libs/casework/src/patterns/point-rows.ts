import { parametersInCases } from '../back-test/case-back-test-body.js';
import type { LegalDate } from '../deadlines/index.js';
import { answerOn, figureOn, isFigure, type Answer, type Figure, type SettingName } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { pointsInCases } from '../risk/index.js';
import { riskPoints } from '../risk/points.js';
import { signsInCases, signsInComplaints, signsInInspections, signsInSupervision } from '../risk/refused-signs.js';
import type { RiskPoint } from '../risk/risk.js';
import { riskRules } from '../risk/rules.js';
import { saidOfPoint } from '../risk/said-of-point.js';
import type { Said } from '../risk/said.js';
import type { PatternRule } from './pattern.js';
import { patternRules } from './rules.js';

/** A dated setting that a rule counts with; null where it has no entry. */
export interface RiskParameter {
  readonly name: Figure | Answer;
  readonly value: number | boolean | null;
}

/** A rule of a point that can be tried over history: on single cases where it has no code, else a pattern over them. */
export interface TriedRule {
  readonly code: PatternRule['code'] | null;
  readonly parameters: readonly SettingName[];
}

/** A risk point with its rule: what shows it, by which parameters, its control, and what records cannot show. */
export interface RiskPointRow extends RiskPoint {
  readonly control: Said;
  readonly parameters: readonly RiskParameter[];
  readonly shown: readonly Said[];
  /** Refusals that are signs of it: codes, and the acts that were refused; an empty list: whatever was tried. */
  readonly refused: readonly { readonly codes: readonly string[]; readonly acts: readonly string[] }[];
  /** What only several cases together show. */
  readonly acrossCases: readonly Said[];
  readonly notShown: readonly Said[];
  /** Which of its rules a back-test takes. */
  readonly backTests: readonly TriedRule[];
}

/** What the rule on inspections counts with (inspection/risk.ts). */
const beside: Readonly<Partial<Record<number, readonly (Figure | Answer)[]>>> = {
  38: ['daysToApproveInspection', 'inspectionsPerYear'],
};

/** What all rules of a point count with, in one case and across cases. */
const namesOf = (wanted: number): readonly (Figure | Answer)[] => [
  ...new Set([
    ...riskRules.filter(({ number }) => number === wanted).flatMap(({ parameters = [] }) => parameters),
    ...(beside[wanted] ?? []),
    ...patternRules.filter(({ number }) => number === wanted).flatMap(({ parameters }) => parameters),
  ]),
];

/** The rules of a point that a back-test takes, that on single cases first. */
const backTestsOf = (wanted: number): TriedRule[] => [
  ...(pointsInCases.includes(wanted) ? [{ code: null, parameters: parametersInCases(wanted) }] : []),
  ...patternRules.filter(({ number }) => number === wanted).map(({ code, parameters }) => ({ code, parameters })),
];

const valueOf = (name: Figure | Answer, law: Law, day: LegalDate, unit: string | null): RiskParameter['value'] => {
  if (!isFigure(name)) return answerOn(law.settings, name, day);
  const value = figureOn(law.settings, name, day, unit);
  return Number.isFinite(value) ? value : null;
};

/** All forty risk points with their parameters on a day, as a unit has them; without a unit those of every unit. */
export const riskPointRows = (law: Law, day: LegalDate, unit: string | null = null): RiskPointRow[] =>
  riskPoints.map((point) => {
    const { control, shown, acrossCases = [], notShown = [] } = saidOfPoint(point.number);
    const refused = [...signsInCases, ...signsInComplaints, ...signsInInspections, ...signsInSupervision]
      .filter((sign) => sign.point === point.number)
      .map(({ codes, acts = [] }) => ({ codes, acts }));
    const parameters = namesOf(point.number).map((name) => ({ name, value: valueOf(name, law, day, unit) }));
    return {
      ...point,
      control,
      parameters,
      shown,
      refused,
      acrossCases,
      notShown,
      backTests: backTestsOf(point.number),
    };
  });
