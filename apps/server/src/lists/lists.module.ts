import { Module } from '@nestjs/common';
import { NamesModule } from '../names/names.module.js';
import { ProjectionModule } from '../projection/projection.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { BureausOpenedHandler } from './bureaus-opened.js';
import { ChangesController } from './changes.controller.js';
import { CountWorkHandler } from './count-work.js';
import { FollowChangesHandler } from './follow-changes.js';
import { ListComplaintsHandler } from './list-complaints.js';
import { ListOwedHandler } from './list-owed.js';
import { ListReviewAccessHandler } from './list-review-access.js';
import { ListRiskPointsHandler } from './list-risk-points.js';
import { ListWorkAsOfHandler } from './list-work-as-of.js';
import { ListWorkHandler } from './list-work.js';
import { ListHandler } from './list.js';
import { ListsController } from './lists.controller.js';
import { Lists } from './lists.js';
import { MattersOfSigns } from './matters-of-signs.js';
import { SearchForHandler } from './search-for.js';

/** Pages of read models, and the stream of what changes in them. */
@Module({
  imports: [NamesModule, ProjectionModule, StreamsModule],
  controllers: [ListsController, ChangesController],
  providers: [
    Lists,
    MattersOfSigns,
    ListHandler,
    ListWorkAsOfHandler,
    ListWorkHandler,
    ListOwedHandler,
    ListReviewAccessHandler,
    ListRiskPointsHandler,
    BureausOpenedHandler,
    ListComplaintsHandler,
    CountWorkHandler,
    SearchForHandler,
    FollowChangesHandler,
  ],
  exports: [Lists, MattersOfSigns, ProjectionModule],
})
export class ListsModule {}
