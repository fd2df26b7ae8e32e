import { isOnDevice, ledgerOf, onDevicesOf, type Claiming } from '#casework';
import type { Streams } from './streams.js';
import { numberingStream, writtenNumber, type DrawnNumber, type NumberRequest } from './written-number.js';

/** Who asks for a number that was drawn in advance: officers, for a command, of the year of an instant. */
export interface AskedOf {
  /** Whose devices it may lie on: who acts, and who decided with them. */
  readonly officers: readonly string[];
  readonly claiming: Claiming;
  /** UTC instant at which it was decided: its number is of that year. */
  readonly at: string;
}

/**
 * The number of a text, where it lies on a device of one of the officers or is bound to the command already, as after
 * an attempt that came to no answer.
 */
export const findDrawn = (
  streams: Pick<Streams, 'numbering' | 'unit'>,
  { series, unit }: NumberRequest,
  text: string,
  { officers, claiming, at }: AskedOf,
): DrawnNumber | undefined => {
  const stream = numberingStream(unit, at);
  const state = streams.numbering(stream);
  const bound = state.issued.filter(
    (each) => each.forStream === claiming.stream && each.forCommand === claiming.command && !isOnDevice(each),
  );
  const found = [...officers.flatMap((officer) => onDevicesOf(state, officer)), ...bound].find(
    (each) =>
      each.series === series &&
      each.drawnFor !== null &&
      writtenNumber(streams, { series, unit }, ledgerOf(stream).year, each.serial) === text,
  );
  return found === undefined ? undefined : { stream, serial: found.serial };
};
