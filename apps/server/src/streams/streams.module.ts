import { Module } from '@nestjs/common';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { InTurn } from './in-turn.js';
import { Streams } from './streams.js';

/** The folds of streams that a node keeps, and the turns that work on them takes: one of each for the whole node. */
@Module({
  providers: [{ provide: Streams, useFactory: (log: EventLog) => new Streams(log), inject: [engine.log] }, InTurn],
  exports: [Streams, InTurn],
})
export class StreamsModule {}
