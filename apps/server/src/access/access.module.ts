import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { StreamsModule } from '../streams/streams.module.js';
import { AccessGuard } from './access.guard.js';
import { VisibleStreams } from './visible-streams.js';

/** Who may call which route, and see which stream. */
@Module({
  imports: [StreamsModule],
  providers: [VisibleStreams, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [VisibleStreams],
})
export class AccessModule {}
