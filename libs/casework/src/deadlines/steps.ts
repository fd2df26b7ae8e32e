import type { LegalDate } from '../law-data/legal-date.js';
import type { ClockUnit } from './clock-table.js';

/** The first and the last day of an excluded period; the first day itself still counts (§2.8). */
export type Pause = readonly [from: LegalDate, to: LegalDate];

/**
 * Why this date: the steps of one computation in their order. Days are legal days; `at`/`end` of an hour clock are
 * UTC instants.
 */
export type Step =
  | { readonly kind: 'start'; readonly on: string; readonly event: string }
  | { readonly kind: 'rule'; readonly length: number; readonly unit: ClockUnit; readonly article: string }
  | { readonly kind: 'pause'; readonly from: LegalDate; readonly to: LegalDate; readonly deducted: number }
  | {
      readonly kind: 'extension';
      readonly length: number;
      readonly unit: ClockUnit;
      readonly approvers: readonly string[];
    }
  | {
      readonly kind: 'days-off';
      readonly announced: readonly LegalDate[];
      readonly weekendDays: number;
      readonly makeUpWorkDays: readonly LegalDate[];
    }
  | { readonly kind: 'end'; readonly on: string; readonly counted: number; readonly unit: ClockUnit }
  | { readonly kind: 'roll'; readonly from: LegalDate; readonly to: LegalDate; readonly over: readonly LegalDate[] }
  /** No count: the day was granted, agreed on or ordered, or is that of the start itself, at once. */
  | { readonly kind: 'set'; readonly from: LegalDate; readonly on: LegalDate; readonly article: string }
  | { readonly kind: 'provisional'; readonly years: readonly number[] };
