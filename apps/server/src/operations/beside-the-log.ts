import { Injectable } from '@nestjs/common';
import { FileSweep } from '../files/sweep.js';
import { LookSigns } from '../looks/look-signs.js';
import { LookSweep } from '../looks/look-sweep.js';

/** Files that nobody names and looks that are old do no harm for a while, ms. */
const sweepEvery = 600_000;

/**
 * What time does with what is kept beside the log: files that no event came to name go; what looks show is recorded,
 * and then the oldest looks go.
 */
@Injectable()
export class BesideTheLog {
  #sweptAt = 0;

  constructor(
    private readonly files: FileSweep,
    private readonly signs: LookSigns,
    private readonly looks: LookSweep,
  ) {}

  async run(now: string): Promise<void> {
    const isDue = Date.parse(now) - this.#sweptAt >= sweepEvery;
    if (isDue) {
      this.#sweptAt = Date.parse(now);
      await this.files.sweep(now);
    }
    await this.signs.record(now);
    if (isDue) await this.looks.sweep(now);
  }
}
