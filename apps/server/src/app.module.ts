import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessGuard } from './access/access.guard.js';
import { ClockWatch } from './operations/clock-watch.js';
import { Timers } from './operations/timers.js';
import { PerformActionHandler } from './commands/perform-action.handler.js';
import { CasesController } from './cases/cases.controller.js';
import { ChangesController } from './lists/changes.controller.js';
import { ClocksController } from './law/clocks.controller.js';
import { CommandRunner } from './commands/command-runner.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { FilesController } from './files/files.controller.js';
import { HealthController } from './operations/health.controller.js';
import { InspectionsController } from './inspections/inspections.controller.js';
import { KeysController } from './access/keys.controller.js';
import { EventsController } from './review/events.controller.js';
import { ListsController } from './lists/lists.controller.js';
import { LogController } from './review/log.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RegistersController } from './registers/registers.controller.js';
import { LogWatch } from './operations/log-watch.js';
import { Metrics } from './metrics/metrics.js';
import { Projection } from './projection/projection.js';
import { CaseDocumentHandler } from './documents/case-document.js';
import { CaseDocumentsHandler } from './documents/case-documents.js';
import { CapacityHandler } from './registers/capacity.js';
import { CaseHistoryHandler } from './cases/case-history.js';
import { FindEventsHandler } from './review/find-events.js';
import { CasePageHandler } from './cases/case-page.js';
import { CaseRecordsHandler } from './cases/case-records.js';
import { ListHandler } from './lists/list.js';
import { NumberLedgerHandler } from './registers/number-ledger.js';
import { PastStateHandler } from './cases/past-state.js';
import { Office } from './engines/office.js';

const api = [
  CasesController,
  DocumentsController,
  ComplaintsController,
  FilesController,
  EventsController,
  ListsController,
  RegistersController,
  InspectionsController,
  OperationsController,
  LogController,
  ChangesController,
  KeysController,
  ClocksController,
];

/** One program with roles: a node without the api role answers only how it is. */
@Module({})
export class AppModule {
  static of(office: Office): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot()],
      controllers: [HealthController, ...(office.settings.roles.includes('api') ? api : [])],
      providers: [
        { provide: Office, useValue: office },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Projection,
        ClockWatch,
        LogWatch,
        Timers,
        Metrics,
        CommandRunner,
        PerformActionHandler,
        CasePageHandler,
        CaseDocumentsHandler,
        CaseDocumentHandler,
        CaseHistoryHandler,
        FindEventsHandler,
        CaseRecordsHandler,
        PastStateHandler,
        ListHandler,
        NumberLedgerHandler,
        CapacityHandler,
      ],
    };
  }
}
