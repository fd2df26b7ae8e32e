import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ListsModule } from '../lists/lists.module.js';
import { ProjectionModule } from '../projection/projection.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { EventsController } from './events.controller.js';
import { FindEventsHandler } from './find-events.js';
import { LogHeadsHandler } from './log-heads.js';
import { LogRecordsHandler } from './log-records.js';
import { LogController } from './log.controller.js';
import { SearchedStreamsHandler } from './searched-streams.js';
import { StreamOfCodeHandler } from './stream-of-code.js';
import { Verification } from './verification.js';
import { VerifyLogHandler } from './verify-log.js';

/** What reviewers and auditors read: the index of events, the log itself, and whether all of it is as it must be. */
@Module({
  imports: [AccessModule, ListsModule, ProjectionModule, StreamsModule],
  controllers: [EventsController, LogController],
  providers: [
    Verification,
    FindEventsHandler,
    LogHeadsHandler,
    LogRecordsHandler,
    SearchedStreamsHandler,
    StreamOfCodeHandler,
    VerifyLogHandler,
  ],
})
export class ReviewModule {}
