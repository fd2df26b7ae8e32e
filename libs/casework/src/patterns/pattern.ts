import type { LegalDate } from '../deadlines/index.js';
import type { Figure } from '../law-data/settings.js';
import type { Level } from '../risk/risk.js';
import type { CaseTraits } from '../views/case-traits.js';
import type { PatternDetail } from '../words/pattern-details.js';
import type { UnitLooks } from './looks-traits.js';
import type { ObjectTraits } from './object-traits.js';
import type { NumberSeriesTraits } from './series-traits.js';

/**
 * What patterns are looked for in: cases, series of numbers, objects of inspections, what looks showed, of any number
 * of bureaus.
 */
export interface Material {
  readonly cases: readonly CaseTraits[];
  readonly series: readonly NumberSeriesTraits[];
  readonly objects: readonly ObjectTraits[];
  readonly looks: readonly UnitLooks[];
}

/** The dated figures that rules count with, as a unit has them on a day. */
export type FigureOf = (name: Figure, day: LegalDate, unit: string | null) => number;

/** What a rule is asked: the figures, and the last day of which anything is looked at. */
export interface Looked {
  readonly figure: FigureOf;
  readonly today: LegalDate;
}

/** A sign of a risk point that shows only where several cases, numbers or inspections are compared. */
export interface PatternSign {
  /** What is compared: a party, an officer, a unit, a series; the same sign has the same key whenever it is asked. */
  readonly key: string;
  /** Day on which it began to show. */
  readonly since: LegalDate;
  /** Day on which it showed last: what of it goes on after a dismissal or a closing shows anew (SUP Art.6). */
  readonly lastShownOn: LegalDate;
  /** The unit of all that it compares, or the one above all of them: who rules over it may see the sign. */
  readonly unit: string;
  readonly officers: string[];
  readonly party: string | null;
  /** Identifiers of the cases that show it, the oldest first; at most 100. */
  readonly cases: string[];
  /** Identifiers of the inspections that show it. */
  readonly inspections: string[];
  /** Identifiers of the complaints and reports that show it. */
  readonly complaints: string[];
  /** How many show it, and among how many that were compared: a sign never stands without that. */
  readonly count: number;
  readonly among: number;
  readonly detail: PatternDetail;
}

/** A risk point as a pattern over cases: a pure function. Units of different bureaus are never compared. */
export interface PatternRule {
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly level: Level;
  readonly ground: string;
  /** Which of the patterns of its risk point it is. */
  readonly code: PatternDetail['code'];
  /** The dated settings that it counts with. */
  readonly parameters: readonly Figure[];
  readonly signs: (material: Material, looked: Looked) => PatternSign[];
}

/** What is left of a sign once its rule is known. */
export type Found = Omit<PatternSign, 'inspections' | 'complaints' | 'lastShownOn'> &
  Partial<Pick<PatternSign, 'inspections' | 'complaints' | 'lastShownOn'>>;

/** A sign names so many of its cases; `count` says how many there are. */
const mostNamed = 100;

export const signOf = ({ cases, inspections = [], complaints = [], ...found }: Found): PatternSign => ({
  ...found,
  lastShownOn: found.lastShownOn ?? found.since,
  complaints,
  cases: [...new Set(cases)].slice(0, mostNamed),
  inspections: [...new Set(inspections)].slice(0, mostNamed),
});
