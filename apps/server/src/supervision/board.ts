import type { Risk, Verdict } from '#casework';

type Level = Risk['level'];

/** How many cases and complaints have a sign of risk that is open today, by one side of them. */
export interface Tally {
  /** Number of a risk point, a level, a stage, a unit, an officer, a code of refusal. */
  readonly key: string;
  readonly count: number;
}

/** The same of a unit or an officer, beside how many acts of theirs were recorded since the first day of the board. */
export interface CountBeside extends Tally {
  readonly acts: number;
}

/** The same of a risk point, with its names. */
export interface PointTally extends Tally {
  readonly name: string;
  readonly chinese: string;
  readonly level: Level;
}

/** Refusals of one kind, with their ground and the sentence of one of them. */
export interface RefusedTally extends Tally {
  readonly ground: string | null;
  readonly example: string;
  /** What the example is made from; absent of records that were written while sentences were recorded. */
  readonly parameters?: object;
}

/** Refused attempts at one act. */
export interface ActTally extends Tally {
  readonly chinese: string;
}

export interface RiskTile {
  readonly cases: number;
  readonly byLevel: Tally[];
  readonly byPoint: PointTally[];
  readonly byStage: Tally[];
  readonly byUnit: CountBeside[];
  readonly byOfficer: CountBeside[];
}

/** Open work of one unit or one officer. */
export interface Load {
  readonly key: string;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly idle: number;
}

/** How long open work has been at a stage. Days are calendar days, averages with one decimal. */
export interface StagePace {
  readonly stage: string;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly days: number;
  readonly longest: number;
  /** Of the work with a running clock: how long the nearest one has run, and how long it is; null where none runs. */
  readonly used: number | null;
  readonly allowed: number | null;
}

export interface WorkTile extends Omit<Load, 'key'> {
  readonly byStage: StagePace[];
  readonly byUnit: Load[];
  readonly byOfficer: Load[];
}

/** Decided fines of one basis or one unit, by where they lie in the range of the law. */
export interface Positions {
  readonly key: string;
  readonly decided: number;
  /** Average place in the range in percent, 0 its minimum, of the fines that lie inside it; null where none does. */
  readonly share: number | null;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

export interface PenaltyTile {
  readonly decided: number;
  readonly byBasis: Positions[];
  readonly byUnit: Positions[];
}

export interface RefusalTile {
  readonly attempts: number;
  readonly byCode: RefusedTally[];
  readonly byAct: ActTally[];
  readonly byUnit: CountBeside[];
  readonly byOfficer: CountBeside[];
}

/**
 * The board of supervision. Every number in it is that of a list with the same filters: risk-points, worklist,
 * discretion-checks, events. A unit counts with all below it, as in lists.
 */
export interface Board {
  readonly unit: string;
  /** The officer whose work is shown; null for everybody's. Penalties are never shown by officer. */
  readonly officer: string | null;
  readonly today: string;
  /** Up to this day a clock that ends is due soon. */
  readonly soon: string;
  /** Open work is idle after so many days without a record; null where nothing is. */
  readonly idleDays: number | null;
  /** From this day on decisions, refused attempts and acts are counted. */
  readonly from: string;
  readonly risks: RiskTile;
  readonly work: WorkTile;
  readonly penalties: PenaltyTile;
  readonly refusals: RefusalTile;
}
