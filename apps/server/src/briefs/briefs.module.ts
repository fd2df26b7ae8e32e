import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { BriefOfCaseHandler } from './brief-of-case.js';
import { BriefsController } from './briefs.controller.js';
import { ListBriefsHandler } from './list-briefs.js';

/** What who takes over cases must know of them. */
@Module({
  imports: [ListsModule, StreamsModule],
  controllers: [BriefsController],
  providers: [BriefOfCaseHandler, ListBriefsHandler],
})
export class BriefsModule {}
