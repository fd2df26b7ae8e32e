import type { NumberingEvent } from '../events/catalogue.js';
import { lastSerial, type NumberIssued, type NumberSeries } from '../events/numbering.js';
import type { Recorded } from '../evolve/fold.js';

/** A number of a ledger: whose claim it is, since when, and why it is void. */
export interface IssuedNumber extends NumberIssued {
  readonly voided: string | null;
  readonly issuedAt: string;
  /** UTC instant since which it is bound to this claim. */
  readonly boundAt: string;
  /** For which device it was drawn in advance; null where the command that uses it asked for it. */
  readonly drawnFor: Claiming | null;
}

/** The numbers of one unit and year: every one issued is bound to a command, and a void one is never issued again. */
export interface NumberingState {
  readonly issued: readonly IssuedNumber[];
}

export const noNumbers: NumberingState = { issued: [] };

const devices = 'off-line/';

/** The claimant of numbers that an officer takes along on a device, as `forStream` names it. */
export const deviceOf = (officer: string, device: string): string => `${devices}${officer}/${device}`;

/** Folds in what is new, all at once: a unit's year has thousands of numbers. */
export const evolveNumbering = (state: NumberingState, events: readonly Recorded<NumberingEvent>[]): NumberingState => {
  const issued = [...state.issued];
  for (const event of events) {
    const { series, serial } = event.data;
    if (event.type === 'NumberIssued') {
      issued.push(issuedBy(event.data, event.recordedAt));
      continue;
    }
    const place = issued.findIndex((each) => each.series === series && each.serial === serial);
    const number = issued[place];
    if (number === undefined) continue;
    issued[place] =
      event.type === 'NumberVoided'
        ? { ...number, voided: event.data.reason }
        : { ...number, ...claimOf(event.data), boundAt: event.recordedAt };
  }
  return { issued };
};

const claimOf = ({ forStream, forCommand }: NumberIssued) => ({ forStream, forCommand });

const issuedBy = (data: NumberIssued, at: string): IssuedNumber => {
  const { forStream: stream, forCommand: command } = data;
  const drawnFor = stream.startsWith(devices) ? { stream, command } : null;
  return { ...data, voided: null, issuedAt: at, boundAt: at, drawnFor };
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

/** Whether a number lies on a device: drawn in advance, neither used nor void. */
export const isOnDevice = ({ drawnFor, forStream, voided }: IssuedNumber): boolean =>
  drawnFor !== null && voided === null && forStream === drawnFor.stream;

/** The numbers of a series that lie on the devices of an officer, in their order. */
export const onDevicesOf = ({ issued }: NumberingState, officer: string): readonly IssuedNumber[] =>
  issued.filter((each) => isOnDevice(each) && each.forStream.startsWith(deviceOf(officer, '')));

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
