import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { ListMovedDeadlinesHandler } from './list-moved-deadlines.js';
import { MattersOnDay } from './matters-on-day.js';
import { MovedDeadlinesController } from './moved-deadlines.controller.js';
import { TryTablesHandler } from './try-tables.js';

/** What a change of the tables does to deadlines that run. */
@Module({
  imports: [ListsModule, StreamsModule],
  controllers: [MovedDeadlinesController],
  providers: [MattersOnDay, ListMovedDeadlinesHandler, TryTablesHandler],
})
export class MovedDeadlinesModule {}
