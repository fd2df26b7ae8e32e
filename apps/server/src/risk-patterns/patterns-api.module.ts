import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { BackTestPatternHandler } from './back-test.js';
import { ListPatternsHandler } from './list-patterns.js';
import { PatternsController } from './patterns.controller.js';
import { PatternsModule } from './patterns.module.js';

/** Signs across cases as they are asked for, and tried over history. */
@Module({
  imports: [ListsModule, PatternsModule, StreamsModule],
  controllers: [PatternsController],
  providers: [ListPatternsHandler, BackTestPatternHandler],
})
export class PatternsApiModule {}
