import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { LookBookModule } from '../looks/look-book.module.js';
import { ComplaintHistoryHandler } from './complaint-history.js';
import { ComplaintNowHandler } from './complaint-now.js';
import { ComplaintsController } from './complaints.controller.js';
import { PerformComplaintActionHandler } from './perform-complaint-action.js';
import { ShowReporterHandler } from './show-reporter.js';

/** Complaints and reports: acts, the page and the history. */
@Module({
  imports: [CommandsModule, LookBookModule],
  controllers: [ComplaintsController],
  providers: [PerformComplaintActionHandler, ComplaintNowHandler, ComplaintHistoryHandler, ShowReporterHandler],
})
export class ComplaintsModule {}
