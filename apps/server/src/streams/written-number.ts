import { legalDateOf, officialNumber, type NumberSeries } from '#casework';
import type { Streams } from './streams.js';

/** A number asked for by a rule: of which series, of which unit. */
export interface NumberRequest {
  readonly series: NumberSeries;
  readonly unit: string;
  /** The number as written that was drawn in advance for a device; a next one is issued where none was. */
  readonly drawn?: DrawnNumber;
}

/** Where a number lies that was drawn in advance. */
export interface DrawnNumber {
  readonly stream: string;
  readonly serial: number;
}

/** The ledger of a unit's numbers of the year of an instant. */
export const numberingStream = (unit: string, now: string): string =>
  `numbering/${unit}-${legalDateOf(now).slice(0, 4)}`;

/** A number as it is written on documents. @throws {RangeError} the unit's code or prefix cannot stand in one. */
export const numberText = (
  streams: Pick<Streams, 'unit'>,
  { series, unit }: NumberRequest,
  year: number,
  serial: number,
): string => {
  const known = streams.unit(unit);
  if (known === undefined) throw new Error(`Unit ${unit} lost its registration`);
  return officialNumber(known, series, year, serial);
};

/** The same of a number that is in a ledger; null where it cannot be written: prefixes were not always checked. */
export const writtenNumber = (...asked: Parameters<typeof numberText>): string | null => {
  try {
    return numberText(...asked);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
