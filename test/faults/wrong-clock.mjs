/**
 * Loaded into a server before its program, it gives that server a clock of its own: as many milliseconds from the
 * machine's as the file WRONG_CLOCK says at the moment, and WRONG_CLOCK_MINUTES behind that.
 */
import { readFileSync } from 'node:fs';

const { WRONG_CLOCK, WRONG_CLOCK_MINUTES } = process.env;
const RightDate = Date;
const now = () => RightDate.now() + Number(readFileSync(WRONG_CLOCK, 'utf8')) - Number(WRONG_CLOCK_MINUTES) * 60_000;

globalThis.Date = class extends RightDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};
