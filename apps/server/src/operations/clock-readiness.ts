import { Injectable } from '@nestjs/common';
import { SteadyClock } from '../engines/steady-clock.js';
import { DueLapses } from './due-lapses.js';

export interface Part {
  readonly ready: boolean;
  readonly reason?: string;
  /** Records of the log that the read models have not seen yet. */
  readonly behind?: number;
  /** Cases of which no lapse can be computed; the others go on. */
  readonly passedOver?: number;
}

/** Whether this machine's clock is believed, and whether every lapse that is due could be computed. */
@Injectable()
export class ClockReadiness {
  constructor(
    private readonly clock: SteadyClock,
    private readonly lapses: DueLapses,
  ) {}

  look(): Part {
    const { now, seen, held } = this.clock.look();
    const { passedOver } = this.lapses;
    const reasons = [
      ...(seen === now ? [] : [held ?? 'Nothing lapses until this machine’s clock is confirmed.']),
      ...(passedOver === 0 ? [] : ['Lapses of some cases cannot be computed; verify names them.']),
    ];
    return {
      ready: held === null,
      ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
      ...(passedOver === 0 ? {} : { passedOver }),
    };
  }
}
