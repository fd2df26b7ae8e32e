import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf, type InBoth, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { SteadyClock } from '../engines/steady-clock.js';
import { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
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
  whyHeld({ kind, id, actor, now }: PerformAction): InBoth | null {
    const { streams, law } = this;
    const look = this.clock.look();
    if (actor.played === true || look.seen === look.now) return null;
    if (look.held !== null) return { en: look.held, zh: '本机时钟异常，暂不能记录，请稍后重试或者联系运维人员。' };
    if (id === null) return null;
    const seenDay = legalDateOf(new Date(look.seen).toISOString());
    const lapsed = served[kind].lapsedDays?.(id, { streams, law }, now) ?? [];
    if (!lapsed.some((lastDay) => lastDay >= seenDay)) return null;
    return {
      en: `A term of this ${kind} may be over, by a clock of this machine that is not confirmed yet (${now}). Repeat the act in a minute.`,
      zh: `按本机尚未确认的时钟（${now}），有期限可能已经届满，请一分钟后重试。`,
    };
  }
}
