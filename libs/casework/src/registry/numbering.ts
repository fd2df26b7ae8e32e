import type { NumberingEvent } from '../events/catalogue.js';
import { lastSerial, type NumberIssued, type NumberSeries } from '../events/numbering.js';
import type { Recorded } from '../evolve/fold.js';

/** The numbers of one unit and year: every one issued is bound to a command, and a void one is never issued again. */
export interface NumberingState {
  readonly issued: (NumberIssued & { voided: string | null; issuedAt: string })[];
}

export const noNumbers: NumberingState = { issued: [] };

/** Folds in what is new, all at once: a unit's year has thousands of numbers. */
export const evolveNumbering = (state: NumberingState, events: readonly Recorded<NumberingEvent>[]): NumberingState => {
  const issued = [...state.issued];
  for (const event of events) {
    if (event.type === 'NumberIssued') issued.push({ ...event.data, voided: null, issuedAt: event.recordedAt });
    else {
      const { series, serial, reason } = event.data;
      const place = issued.findIndex((each) => each.series === series && each.serial === serial);
      const number = issued[place];
      if (number !== undefined) issued[place] = { ...number, voided: reason };
    }
  }
  return { issued };
};

/**
 * Whose claim a number is: a command in the stream in which it will be recorded. The same command id in another stream
 * is another command.
 */
export interface Claiming {
  readonly stream: string;
  readonly command: string;
}

/** The number already bound to a command, so that a retry asks for nothing new. */
export const numberOf = (
  state: NumberingState,
  series: NumberSeries,
  { stream, command }: Claiming,
): number | undefined =>
  state.issued.find((each) => each.series === series && each.forStream === stream && each.forCommand === command)
    ?.serial;

/**
 * The next serial of a series; void numbers leave no hole to fill.
 * @throws {RangeError} the series of the year is full.
 */
export const nextSerial = ({ issued }: NumberingState, series: NumberSeries): number => {
  const last = issued.reduce(
    (highest, each) => (each.series === series && each.serial > highest ? each.serial : highest),
    0,
  );
  if (last >= lastSerial) throw new RangeError(`serial: ${series} has no number after ${lastSerial} in this year`);
  return last + 1;
};
