import { Inject, Injectable } from '@nestjs/common';
import { lapsesDue, legalDateOf, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { SteadyClock } from '../engines/steady-clock.js';
import { Streams } from '../streams/streams.js';
import type { PerformAction } from './perform-action.js';

/** Holds acts back while this machine's clock cannot be believed. */
@Injectable()
export class ClockHold {
  constructor(
    private readonly clock: SteadyClock,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /**
   * Why an act has to wait: the clock jumped, or a lapse would be recorded by one that nothing has confirmed yet; null
   * when it need not.
   */
  whyHeld({ kind, id, actor, now }: PerformAction, stream: string): string | null {
    const { streams, law } = this;
    const look = this.clock.look();
    if (actor.played === true || look.seen === look.now) return null;
    if (look.held !== null) return look.held;
    if (kind !== 'case' || id === null) return null;
    const seenDay = legalDateOf(new Date(look.seen).toISOString());
    const { state } = streams.caseFile(stream.slice('case/'.length));
    const early = lapsesDue(state, { law, now }).find(({ data }) => 'lastDay' in data && data.lastDay >= seenDay);
    if (early === undefined) return null;
    return `A term of this case may be over, by a clock of this machine that is not confirmed yet (${now}). Repeat the act in a minute.`;
  }
}
