import { Module } from '@nestjs/common';
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
import { ListsModule } from './lists.module.js';
import { SearchForHandler } from './search-for.js';

/** Lists as they are asked for, and the stream of what changes in them. */
@Module({
  imports: [ListsModule, StreamsModule],
  controllers: [ListsController, ChangesController],
  providers: [
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
})
export class ListsApiModule {}
