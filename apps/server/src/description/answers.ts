import type {
  Actor,
  BasisRows,
  CaseOwedRow,
  CaseRiskRow,
  CaseRow,
  CaseWorkRow,
  CircumstanceRow,
  ComplaintOwedRow,
  ComplaintRiskRow,
  ComplaintRow,
  ComplaintWorkRow,
  DaysAround,
  DiscretionRow,
  DueDateTold,
  InspectionRiskRow,
  ReviewAccessRow,
  RiskPointRow,
  SupervisionOwedRow,
  SupervisionRiskRow,
  SupervisionRow,
  SupervisionWorkRow,
} from '#casework';
import type { LawChange } from '#casework/replay/law-changes';
import type { Page } from '#read-store';
import type { OffLineKey } from '../access/off-line-keys.js';
import type { AwayPage } from '../away/list-away.js';
import type { CaseBackTestLine } from '../back-test/back-test.controller.js';
import type { SaidBrief } from '../briefs/make-brief.js';
import type { CasesController } from '../cases/cases.controller.js';
import type { ComplaintsController } from '../complaints/complaints.controller.js';
import type { ShownReporter } from '../complaints/show-reporter.js';
import type { DeviceBlock } from '../device-numbers/draw-numbers.js';
import type { DocumentsController } from '../documents/documents.controller.js';
import type { FilesController } from '../files/files.controller.js';
import type { SaidInspectionPage } from '../inspections/inspection-now.js';
import type { InspectionsController } from '../inspections/inspections.controller.js';
import type { ClocksController } from '../law/clocks.controller.js';
import type { ActRow } from '../law/known-acts.js';
import type { FormRow } from '../law/known-forms.js';
import type { WorkCounts } from '../lists/count-work.js';
import type { ChangeEvent } from '../lists/follow-changes.js';
import type { FollowedRiskRow } from '../lists/followed-row.js';
import type { LookRows } from '../looks/list-looks.js';
import type { MovedPage } from '../moved-deadlines/moved-page.js';
import type { HealthController } from '../operations/health.controller.js';
import type { OperationsController, RebuildLine, VerifyLine } from '../operations/operations.controller.js';
import type { ParkedWorkRow } from '../projection/parked.js';
import type { DirectoryController } from '../registers/directory.controller.js';
import type { RegistersController } from '../registers/registers.controller.js';
import type { LogController } from '../review/log.controller.js';
import type { BackTestAnswer } from '../risk-patterns/back-test.js';
import type { PatternRow } from '../risk-patterns/pattern-row.js';
import type { SignInWays } from '../sign-in/ways-to-sign-in.js';
import type { SaidEvent } from '../streams/said.js';
import type { MatterDocumentsController } from '../supervision-matters/matter-documents.controller.js';
import type { MattersController } from '../supervision-matters/matters.controller.js';
import type { Board } from '../supervision/board.js';
import type { KeysController } from '../welcome/keys.controller.js';

type Answered<Controller, Route extends keyof Controller> = Controller[Route] extends (
  ...asked: never[]
) => infer Answer
  ? Awaited<Answer>
  : never;

/**
 * What every route answers with JSON: the one list that the description of the API takes its schemas from. `npm run
 * answer-schemas` writes them to answer-schemas.json, and a test says when that is to be done.
 */
export interface Answers {
  readonly 'GET /': Answered<KeysController, 'welcome'>;
  readonly 'GET /sign-in': SignInWays;
  readonly 'GET /me': Actor;
  readonly 'GET /me/off-line-key': OffLineKey;
  readonly 'POST /me/off-line-numbers/{device}': DeviceBlock;
  readonly 'POST /me/off-line-numbers/{device}/return': { readonly returned: number };
  readonly 'GET /.well-known/jwks.json': Answered<KeysController, 'keys'>;
  readonly 'GET /health/live': Answered<HealthController, 'live'>;
  readonly 'GET /health/ready': Answered<HealthController, 'ready'>;
  readonly 'GET /clocks': Answered<ClocksController, 'table'>;
  readonly 'GET /clocks/due': DueDateTold;
  readonly 'GET /legal-bases': BasisRows;
  readonly 'GET /calendar': DaysAround;
  readonly 'GET /law-changes': LawChange[];
  readonly 'GET /circumstances': readonly CircumstanceRow[];
  readonly 'GET /acts': ActRow[];
  readonly 'GET /forms': FormRow[];
  readonly 'GET /risk-rules': RiskPointRow[];
  readonly 'GET /cases': Page<CaseRow>;
  readonly 'GET /worklist': Page<CaseWorkRow | ComplaintWorkRow | SupervisionWorkRow | ParkedWorkRow>;
  readonly 'GET /worklist/counts': WorkCounts;
  readonly 'GET /review-access': Page<ReviewAccessRow>;
  readonly 'GET /owed': Page<CaseOwedRow | ComplaintOwedRow | SupervisionOwedRow>;
  readonly 'GET /moved-deadlines': MovedPage;
  readonly 'POST /moved-deadlines': MovedPage;
  readonly 'GET /away': AwayPage;
  readonly 'GET /briefs': Page<SaidBrief>;
  readonly 'GET /cases/{id}/brief': SaidBrief;
  readonly 'GET /complaints': Page<ComplaintRow>;
  readonly 'GET /discretion-checks': Page<DiscretionRow>;
  readonly 'GET /risk-points': Page<
    | FollowedRiskRow<CaseRiskRow>
    | FollowedRiskRow<ComplaintRiskRow>
    | FollowedRiskRow<SupervisionRiskRow>
    | FollowedRiskRow<InspectionRiskRow>
  >;
  readonly 'GET /risk-patterns': Page<PatternRow>;
  readonly 'POST /risk-patterns/back-test': BackTestAnswer;
  readonly 'GET /supervision/board': Board;
  readonly 'GET /events': Page<SaidEvent>;
  readonly 'GET /cases/{id}': Answered<CasesController, 'page'>;
  readonly 'GET /cases/{id}/events': Answered<CasesController, 'events'>;
  readonly 'GET /cases/{id}/records': Answered<CasesController, 'records'>;
  readonly 'GET /cases/{id}/owed': Answered<CasesController, 'owed'>;
  readonly 'GET /cases/{id}/at/{point}': Answered<CasesController, 'at'>;
  readonly 'GET /cases/{id}/compare': Answered<CasesController, 'compare'>;
  readonly 'GET /cases/{id}/decision-day': Answered<CasesController, 'decisionDay'>;
  readonly 'GET /cases/{id}/documents': Answered<DocumentsController, 'list'>;
  readonly 'GET /complaints/{id}': Answered<ComplaintsController, 'page'>;
  readonly 'GET /complaints/{id}/events': Answered<ComplaintsController, 'events'>;
  readonly 'POST /complaints/{id}/reporter': ShownReporter;
  readonly 'GET /looks': LookRows;
  readonly 'GET /supervision-matters': Page<SupervisionRow>;
  readonly 'GET /supervision-matters/{id}': Answered<MattersController, 'page'>;
  readonly 'GET /supervision-matters/{id}/events': Answered<MattersController, 'events'>;
  readonly 'GET /supervision-matters/{id}/documents': Answered<MatterDocumentsController, 'list'>;
  readonly 'GET /inspections': Answered<InspectionsController, 'list'>;
  readonly 'GET /inspections/{id}': SaidInspectionPage;
  readonly 'GET /inspections/{id}/events': Answered<InspectionsController, 'events'>;
  readonly 'GET /inspections/{id}/draw/check': Answered<InspectionsController, 'check'>;
  readonly 'GET /directory': Answered<DirectoryController, 'directory'>;
  readonly 'GET /registers/{register}': Answered<RegistersController, 'list'>;
  readonly 'GET /registers/{register}/{id}/events': Answered<RegistersController, 'events'>;
  readonly 'GET /registers/{register}/{id}': Answered<RegistersController, 'entry'>;
  readonly 'GET /registers/units/{id}/numbers/{year}': Answered<RegistersController, 'numbers'>;
  readonly 'GET /registers/units/{id}/capacity/{year}': Answered<RegistersController, 'capacity'>;
  readonly 'GET /log': Answered<LogController, 'heads'>;
  readonly 'GET /operations/parked-streams': Answered<OperationsController, 'parked'>;
  /** One of the events. */
  readonly 'GET /changes': ChangeEvent;
  /** One of the lines. */
  readonly 'POST /risk-points/back-test': CaseBackTestLine;
  readonly 'POST /operations/verify': VerifyLine;
  readonly 'POST /operations/rebuild': RebuildLine;
  readonly 'GET /openapi.json': object;
  readonly 'POST /cases/{id}/check': Answered<CasesController, 'check'>;
  readonly 'POST /cases/{id}/preview/{action}': Answered<DocumentsController, 'preview'>;
  readonly 'POST /files': Answered<FilesController, 'upload'>;
}
