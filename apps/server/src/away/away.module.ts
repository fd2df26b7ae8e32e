import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { AwayController } from './away.controller.js';
import { ListAwayHandler } from './list-away.js';

/** What happened in a person's cases since that person last looked. */
@Module({
  imports: [ListsModule, StreamsModule],
  controllers: [AwayController],
  providers: [ListAwayHandler],
})
export class AwayModule {}
