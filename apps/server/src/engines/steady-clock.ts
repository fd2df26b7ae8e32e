/**
 * Whether this machine's clock can be believed. A wall clock may be set, wrongly or rightly, and what rests on one look
 * at it cannot be taken back: a lapse ends a right for good. Time counts as seen to pass where the log, another
 * machine, or this process by a clock that nobody sets has seen it.
 */

/** A running clock that goes off this far from what passed since it was believed has jumped, ms. */
const tolerance = 5 * 60_000;
/**
 * After a start: so far behind the machine's clock the last instant seen may lie, and time counts as seen to pass in
 * between, ms.
 */
const seenAtStart = 12 * 3_600_000;
/**
 * After a start: so long a pause is taken for one (holidays), and acts are taken; lapses wait until the clock is
 * confirmed, ms.
 */
const pauseAtStart = 10 * 86_400_000;

export interface Sources {
  /** The machine's clock, ms since 1970. */
  readonly wall: () => number;
  /** A clock that nobody sets, ms since any moment. */
  readonly monotonic: () => number;
  /** How long a clock that jumped must run on evenly before it is believed, ms; 0 believes it always. */
  readonly hold: number;
  /** The last instant that the log has seen, ms since 1970; null where it has seen none. */
  readonly lastSeen: number | null;
}

/** What one look at the clock brings. */
export interface Look {
  /** The machine's time, ms since 1970. */
  readonly now: number;
  /** Up to which instant time has been seen to pass, ms since 1970: no lapse after it is recorded. */
  readonly seen: number;
  /** Why no acts are taken at the moment, null while the clock is believed. */
  readonly held: string | null;
}

/** A pair of readings taken at one moment. */
interface Reading {
  readonly wall: number;
  readonly monotonic: number;
}

export class SteadyClock {
  /** The last reading that was believed; time passed since then by the clock that nobody sets. */
  #believed: Reading;
  /** The first reading of a start after a pause, until it is confirmed. */
  #pause: Reading | null = null;
  /** The first reading after a jump, or of a start too long after the last record, until it is confirmed. */
  #jump: Reading | null = null;

  constructor(private readonly sources: Sources) {
    const first = this.#read();
    const { lastSeen, hold } = sources;
    const gap = first.wall - (lastSeen ?? first.wall);
    const isSeen = hold === 0 || gap <= seenAtStart;
    this.#believed = isSeen ? first : { ...first, wall: first.wall - gap };
    if (isSeen) return;
    if (gap <= pauseAtStart) this.#pause = first;
    else this.#jump = first;
  }

  look(): Look {
    const reading = this.#read();
    this.#judge(reading);
    const { wall: now } = reading;
    if (this.#pause === null && this.#jump === null) return { now, seen: now, held: null };
    const seen = expected(this.#believed, reading);
    return { now, seen, held: this.#jump === null ? null : this.#why(now, seen) };
  }

  /**
   * Another clock, of another machine or of who signed a token, says that an instant is here or has passed, ms since
   * 1970.
   */
  confirm(instant: number): void {
    const reading = this.#read();
    if (instant >= reading.wall - seenAtStart && instant <= reading.wall + tolerance) this.#believe(reading);
  }

  #judge(reading: Reading): void {
    const { hold } = this.sources;
    const off = reading.wall - expected(this.#believed, reading);
    const isOn = (line: Reading | null): line is Reading =>
      line !== null && isNear(reading.wall - expected(line, reading));
    if (hold === 0 || isNear(off)) return this.#follow(reading, off);
    if (isOn(this.#pause)) this.#jump = null;
    else if (!isOn(this.#jump)) this.#jump = reading;
    const doubted = this.#jump ?? this.#pause ?? reading;
    if (reading.monotonic - doubted.monotonic >= hold) this.#believe(reading);
  }

  /**
   * Clocks are corrected by small steps all the time; a large one within the tolerance does not add up with the next.
   */
  #follow(reading: Reading, off: number): void {
    this.#jump = null;
    this.#pause = null;
    const passed = reading.monotonic - this.#believed.monotonic;
    if (Math.abs(off) <= second + passed * drift) this.#believed = reading;
  }

  #believe(reading: Reading): void {
    this.#believed = reading;
    this.#jump = null;
    this.#pause = null;
  }

  #why(now: number, seen: number): string {
    const [is, wasSeen] = [now, seen].map((instant) => new Date(instant).toISOString());
    return (
      `The clock of this machine says ${is}; by what was seen to pass it is about ${wasSeen}. Put the clock right, or wait: ` +
      `once it has run on evenly for ${Math.ceil(this.sources.hold / 60_000)} min it is believed.`
    );
  }

  #read(): Reading {
    return { wall: this.sources.wall(), monotonic: this.sources.monotonic() };
  }
}

const second = 1_000;
const drift = 0.001;

const isNear = (off: number): boolean => Math.abs(off) <= tolerance;

/** What the wall clock should say at a reading, after what passed since another. */
const expected = (since: Reading, at: Reading): number => since.wall + at.monotonic - since.monotonic;
