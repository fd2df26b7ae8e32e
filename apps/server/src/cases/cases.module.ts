import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { CaseHistoryHandler } from './case-history.js';
import { CasePageHandler } from './case-page.js';
import { CaseRecordsHandler } from './case-records.js';
import { CasesController } from './cases.controller.js';
import { CheckHandlingHandler } from './check-handling.js';
import { ComparePointsHandler } from './compare-points.js';
import { DecisionDayHandler } from './decision-day.js';
import { OwedOfCaseHandler } from './owed-of-case.js';
import { PastStateHandler } from './past-state.js';
import { PerformCaseActionHandler } from './perform-case-action.js';

/** Cases: acts, the page, the history, the records, and the case as it was. */
@Module({
  imports: [CommandsModule],
  controllers: [CasesController],
  providers: [
    CheckHandlingHandler,
    PerformCaseActionHandler,
    CasePageHandler,
    CaseHistoryHandler,
    CaseRecordsHandler,
    PastStateHandler,
    OwedOfCaseHandler,
    ComparePointsHandler,
    DecisionDayHandler,
  ],
})
export class CasesModule {}
