import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessGuard } from './access/access.guard.js';
import { ClockWatch } from './clock/clock-watch.js';
import { Timers } from './clock/timers.js';
import { PerformActionHandler } from './commands/perform-action.handler.js';
import { CasesController } from './http/cases.controller.js';
import { ChangesController } from './http/changes.controller.js';
import { ClocksController } from './http/clocks.controller.js';
import { CommandRunner } from './http/command-runner.js';
import { DocumentsController } from './http/documents.controller.js';
import { ComplaintsController } from './http/complaints.controller.js';
import { FilesController } from './http/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { InspectionsController } from './http/inspections.controller.js';
import { KeysController } from './http/keys.controller.js';
import { EventsController } from './http/events.controller.js';
import { ListsController } from './http/lists.controller.js';
import { LogController } from './http/log.controller.js';
import { OperationsController } from './http/operations.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RegistersController } from './http/registers.controller.js';
import { LogWatch } from './log-watch.js';
import { Metrics } from './metrics.js';
import { CaseCheckController } from './reference/case-check.controller.js';
import { ReferenceController } from './reference/reference.controller.js';
import { Projection } from './projection/projection.js';
import { CaseDocumentHandler } from './queries/case-document.js';
import { CaseDocumentsHandler } from './queries/case-documents.js';
import { CapacityHandler } from './queries/capacity.js';
import { CaseHistoryHandler } from './queries/case-history.js';
import { FindEventsHandler } from './queries/find-events.js';
import { CasePageHandler } from './queries/case-page.js';
import { CaseRecordsHandler } from './queries/case-records.js';
import { ListHandler } from './queries/list.js';
import { NumberLedgerHandler } from './queries/number-ledger.js';
import { PastStateHandler } from './queries/past-state.js';
import { Office } from './storage/office.js';

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
  ReferenceController,
  CaseCheckController,
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
