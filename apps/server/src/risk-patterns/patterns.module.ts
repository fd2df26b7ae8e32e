import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { Dismissals } from './dismissals.js';
import { KeptMaterial } from './kept-material.js';
import { PatternsToday } from './patterns-now.js';

/** What shows where cases are compared, on every node; patterns-api.module.ts answers for it. */
@Module({
  imports: [ListsModule, StreamsModule],
  providers: [KeptMaterial, Dismissals, PatternsToday],
  exports: [KeptMaterial, Dismissals, PatternsToday],
})
export class PatternsModule {}
