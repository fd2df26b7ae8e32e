import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { DrawAgainHandler } from './draw-again.js';
import { InspectionHistoryHandler } from './inspection-history.js';
import { InspectionNowHandler } from './inspection-now.js';
import { InspectionsController } from './inspections.controller.js';
import { InspectionsHandler } from './inspections.js';
import { PerformInspectionActionHandler } from './perform-inspection-action.js';

/** Random inspections: acts, the list, the page, the history, and the draw made again. */
@Module({
  imports: [CommandsModule],
  controllers: [InspectionsController],
  providers: [
    PerformInspectionActionHandler,
    InspectionsHandler,
    InspectionNowHandler,
    InspectionHistoryHandler,
    DrawAgainHandler,
  ],
})
export class InspectionsModule {}
