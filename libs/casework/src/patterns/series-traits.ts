import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { NumberSeries } from '../events/numbering.js';
import type { NumberingState } from '../registry/numbering.js';

/** A run of numbers of a series that were never issued between two that were. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** Day on which the number after it was issued. */
  readonly on: LegalDate;
}

/** A series of numbers of a unit and a year. A number that was issued and voided is no gap: its reason is on record. */
export interface NumberSeriesTraits {
  readonly unit: string;
  readonly year: string;
  readonly series: NumberSeries;
  readonly issued: number;
  readonly gaps: readonly Gap[];
}

/**
 * The series of a ledger. What stands before the first number is not known: a bureau may have begun in the middle of a
 * year.
 * @param ledger name of the ledger, `<unit>-<year>`
 */
export const seriesIn = (ledger: string, { issued }: NumberingState): NumberSeriesTraits[] => {
  const [unit, year] = [ledger.slice(0, -5), ledger.slice(-4)];
  return [...new Set(issued.map(({ series }) => series))].map((series) => {
    const own = issued.filter((each) => each.series === series).sort((a, b) => a.serial - b.serial);
    const gaps = own.slice(1).flatMap(({ serial, issuedAt }, place): Gap[] => {
      const before = own[place]?.serial ?? serial;
      return serial > before + 1 ? [{ from: before + 1, to: serial - 1, on: legalDateOf(issuedAt) }] : [];
    });
    return { unit, year, series, issued: own.length, gaps };
  });
};
