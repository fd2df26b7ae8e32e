import { Inject, Injectable } from '@nestjs/common';
import { addMonths, figureOn, legalDateOf, startOf, type Law } from '#casework';
import type { LookLog } from '#look-log';
import { engine } from '../engines/engine.js';

/** Drops looks that were kept for the months of the setting. */
@Injectable()
export class LookSweep {
  constructor(
    @Inject(engine.looks) private readonly looks: LookLog,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @returns how many went; none where no entry of the setting says when. */
  async sweep(now: string): Promise<number> {
    const today = legalDateOf(now);
    const months = figureOn(this.law.settings, 'keepLooksMonths', today);
    return Number.isFinite(months) ? this.looks.sweep(startOf(addMonths(today, -months))) : 0;
  }
}
