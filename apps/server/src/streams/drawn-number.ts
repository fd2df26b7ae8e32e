import { isOnDevice, ledgerOf, onDevicesOf, type Claiming } from '#casework';
import type { Streams } from './streams.js';
import { numberingStream, writtenNumber, type DrawnNumber, type NumberRequest } from './written-number.js';

/** Who asks for a number that was drawn in advance: an officer, for a command, of the year of an instant. */
export interface AskedOf {
  readonly officer: string;
  readonly claiming: Claiming;
  /** UTC instant at which the act was typed: its number is of that year. */
  readonly at: string;
}

/**
 * The number of a text, where it lies on a device of the officer or is bound to the command already, as after an
 * attempt that came to no answer.
 */
export const findDrawn = (
  streams: Pick<Streams, 'numbering' | 'unit'>,
  { series, unit }: NumberRequest,
  text: string,
  { officer, claiming, at }: AskedOf,
): DrawnNumber | undefined => {
  const stream = numberingStream(unit, at);
  const state = streams.numbering(stream);
  const bound = state.issued.filter(
    (each) => each.forStream === claiming.stream && each.forCommand === claiming.command && !isOnDevice(each),
  );
  const found = [...onDevicesOf(state, officer), ...bound].find(
    (each) =>
      each.series === series &&
      each.drawnFor !== null &&
      writtenNumber(streams, { series, unit }, ledgerOf(stream).year, each.serial) === text,
  );
  return found === undefined ? undefined : { stream, serial: found.serial };
};
