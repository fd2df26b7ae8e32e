import { Module } from '@nestjs/common';
import { ProjectionModule } from '../projection/projection.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { Lists } from './lists.js';
import { MattersOfSigns } from './matters-of-signs.js';

/** Pages of read models, on every node; lists-api.module.ts answers for them. */
@Module({
  imports: [ProjectionModule, StreamsModule],
  providers: [Lists, MattersOfSigns],
  exports: [Lists, MattersOfSigns, ProjectionModule],
})
export class ListsModule {}
