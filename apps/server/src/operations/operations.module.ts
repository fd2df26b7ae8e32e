import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ProjectionModule } from '../projection/projection.module.js';
import { OperationsController } from './operations.controller.js';
import { ParkedStreamsHandler } from './parked-streams.js';
import { RebuildListsHandler } from './rebuild-lists.js';

/** What whoever runs a node asks of it over the network. */
@Module({
  imports: [AccessModule, ProjectionModule],
  controllers: [OperationsController],
  providers: [ParkedStreamsHandler, RebuildListsHandler],
})
export class OperationsModule {}
