import type {
  Actor,
  AskedCheck,
  BasisRows,
  CaseRiskRow,
  CaseRow,
  CaseWorkRow,
  CircumstanceRow,
  ComplaintRiskRow,
  ComplaintRow,
  ComplaintWorkRow,
  DiscretionRow,
  DueDateTold,
  EventRow,
} from '#casework';
import type { Page } from '#read-store';
import type { CasesController } from '../cases/cases.controller.js';
import type { ComplaintsController } from '../complaints/complaints.controller.js';
import type { DocumentsController } from '../documents/documents.controller.js';
import type { FilesController } from '../files/files.controller.js';
import type { InspectionPage } from '../inspections/inspection-now.js';
import type { InspectionsController } from '../inspections/inspections.controller.js';
import type { ClocksController } from '../law/clocks.controller.js';
import type { ActRow } from '../law/known-acts.js';
import type { FormRow } from '../law/known-forms.js';
import type { ChangeEvent } from '../lists/follow-changes.js';
import type { HealthController } from '../operations/health.controller.js';
import type { OperationsController, RebuildLine, VerifyLine } from '../operations/operations.controller.js';
import type { ParkedWorkRow } from '../projection/parked.js';
import type { RegistersController } from '../registers/registers.controller.js';
import type { LogController } from '../review/log.controller.js';
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
  'GET /': Answered<KeysController, 'welcome'>;
  'GET /me': Actor;
  'GET /.well-known/jwks.json': Answered<KeysController, 'keys'>;
  'GET /health/live': Answered<HealthController, 'live'>;
  'GET /health/ready': Answered<HealthController, 'ready'>;
  'GET /clocks': Answered<ClocksController, 'table'>;
  'GET /clocks/due': DueDateTold;
  'GET /legal-bases': BasisRows;
  'GET /circumstances': readonly CircumstanceRow[];
  'GET /acts': ActRow[];
  'GET /forms': FormRow[];
  'GET /cases': Page<CaseRow>;
  'GET /worklist': Page<CaseWorkRow | ComplaintWorkRow | ParkedWorkRow>;
  'GET /complaints': Page<ComplaintRow>;
  'GET /discretion-checks': Page<DiscretionRow>;
  'GET /risk-points': Page<CaseRiskRow | ComplaintRiskRow>;
  'GET /events': Page<EventRow>;
  'GET /cases/{id}': Answered<CasesController, 'page'>;
  'GET /cases/{id}/events': Answered<CasesController, 'events'>;
  'GET /cases/{id}/records': Answered<CasesController, 'records'>;
  'GET /cases/{id}/at/{point}': Answered<CasesController, 'at'>;
  'GET /cases/{id}/documents': Answered<DocumentsController, 'list'>;
  'GET /complaints/{id}': Answered<ComplaintsController, 'page'>;
  'GET /complaints/{id}/events': Answered<ComplaintsController, 'events'>;
  'GET /inspections': Answered<InspectionsController, 'list'>;
  'GET /inspections/{id}': InspectionPage;
  'GET /inspections/{id}/events': Answered<InspectionsController, 'events'>;
  'GET /inspections/{id}/draw/check': Answered<InspectionsController, 'check'>;
  'GET /registers/{register}': Answered<RegistersController, 'list'>;
  'GET /registers/{register}/{id}/events': Answered<RegistersController, 'events'>;
  'GET /registers/{register}/{id}': Answered<RegistersController, 'entry'>;
  'GET /registers/units/{id}/numbers/{year}': Answered<RegistersController, 'numbers'>;
  'GET /registers/units/{id}/capacity/{year}': Answered<RegistersController, 'capacity'>;
  'GET /log': Answered<LogController, 'heads'>;
  'GET /operations/parked-streams': Answered<OperationsController, 'parked'>;
  /** One of the events. */
  'GET /changes': ChangeEvent;
  /** One of the lines. */
  'POST /operations/verify': VerifyLine;
  'POST /operations/rebuild': RebuildLine;
  'GET /openapi.json': object;
  'POST /cases/{id}/check': AskedCheck;
  'POST /files': Answered<FilesController, 'upload'>;
}
