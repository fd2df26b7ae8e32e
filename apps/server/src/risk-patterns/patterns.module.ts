import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { BackTestPatternHandler } from './back-test.js';
import { Dismissals } from './dismissals.js';
import { KeptMaterial } from './kept-material.js';
import { ListPatternsHandler } from './list-patterns.js';
import { PatternsToday } from './patterns-now.js';
import { PatternsController } from './patterns.controller.js';

/** What shows where cases are compared. */
@Module({
  imports: [ListsModule, StreamsModule],
  controllers: [PatternsController],
  providers: [KeptMaterial, Dismissals, PatternsToday, ListPatternsHandler, BackTestPatternHandler],
  exports: [KeptMaterial, Dismissals, PatternsToday],
})
export class PatternsModule {}
