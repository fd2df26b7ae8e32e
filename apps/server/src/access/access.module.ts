import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { engine } from '../engines/engine.js';
import { SteadyClock } from '../engines/steady-clock.js';
import type { Settings } from '../settings/settings.js';
import { StreamsModule } from '../streams/streams.module.js';
import { AccessGuard } from './access.guard.js';
import { OffLineKeys } from './off-line-keys.js';
import { browserSessions, Sessions } from './sessions.js';
import { Tokens } from './tokens.js';
import { VisibleStreams } from './visible-streams.js';

const tokensOf = (settings: Settings, sessions: Sessions | null, clock: SteadyClock): Promise<Tokens> =>
  Tokens.of(settings, sessions, (issuedAt) => clock.confirm(issuedAt));

/** Who may call which route, and see which stream. */
@Module({
  imports: [StreamsModule],
  providers: [
    VisibleStreams,
    {
      provide: browserSessions,
      useFactory: (settings: Settings) => Sessions.of(settings),
      inject: [engine.settings],
    },
    {
      provide: OffLineKeys,
      useFactory: (settings: Settings) => OffLineKeys.of(settings),
      // After the log is open: a folder without one is left as it is.
      inject: [engine.settings, engine.log],
    },
    { provide: Tokens, useFactory: tokensOf, inject: [engine.settings, browserSessions, SteadyClock] },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [VisibleStreams, OffLineKeys, Tokens, browserSessions],
})
export class AccessModule {}
