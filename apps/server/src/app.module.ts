import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from './access/access.module.js';
import { AwayModule } from './away/away.module.js';
import { BackTestModule } from './back-test/back-test.module.js';
import { BriefsModule } from './briefs/briefs.module.js';
import { CasesModule } from './cases/cases.module.js';
import { ComplaintsModule } from './complaints/complaints.module.js';
import { DeviceNumbersModule } from './device-numbers/device-numbers.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EnginesModule } from './engines/engines.module.js';
import { FilesModule } from './files/files.module.js';
import { ProblemFilter } from './http/problem.filter.js';
import { InspectionsModule } from './inspections/inspections.module.js';
import { LawModule } from './law/law.module.js';
import { ListsApiModule } from './lists/lists-api.module.js';
import { LookBookModule } from './looks/look-book.module.js';
import { LooksModule } from './looks/looks.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { MovedDeadlinesModule } from './moved-deadlines/moved-deadlines.module.js';
import { NamesModule } from './names/names.module.js';
import { HealthModule } from './operations/health.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { TimersModule } from './operations/timers.module.js';
import { readModels } from './projection/documents.js';
import { ProjectionModule } from './projection/projection.module.js';
import { RegistersModule } from './registers/registers.module.js';
import { ReviewModule } from './review/review.module.js';
import { PatternsApiModule } from './risk-patterns/patterns-api.module.js';
import type { Settings } from './settings/settings.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { MattersModule } from './supervision-matters/matters.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';
import { WelcomeModule } from './welcome/welcome.module.js';

/** What people and programs ask of a node. */
const api = [
  CasesModule,
  DocumentsModule,
  ComplaintsModule,
  FilesModule,
  ReviewModule,
  ListsApiModule,
  SupervisionModule,
  PatternsApiModule,
  BackTestModule,
  MovedDeadlinesModule,
  AwayModule,
  BriefsModule,
  RegistersModule,
  InspectionsModule,
  MattersModule,
  LooksModule,
  OperationsModule,
  WelcomeModule,
  DeviceNumbersModule,
  SignInModule,
  LawModule,
  NamesModule,
];

/** One program with roles: a node without the api role answers only how it is. */
@Module({})
export class AppModule {
  static of(settings: Settings): DynamicModule {
    const { roles } = settings;
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        EnginesModule.of(settings, readModels),
        AccessModule,
        ProjectionModule,
        MetricsModule,
        LookBookModule,
        HealthModule,
        ...(roles.includes('clock') ? [TimersModule] : []),
        ...(roles.includes('api') ? api : []),
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }
}
