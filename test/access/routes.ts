import type { Role } from '#casework';

/** Who may call a route, by `METHOD path` of openapi.json. `public`: no token is needed; `anyone`: every token will do. */
export type Allowed = 'public' | 'anyone' | readonly Role[];

const readers: Role[] = [
  'caseworker',
  'unit-head',
  'reviewer',
  'department-head',
  'hearing-host',
  'supervisor',
  'auditor',
  'registrar',
];
const overseers: Role[] = ['unit-head', 'department-head', 'supervisor', 'auditor'];
const keepers: Role[] = ['registrar', 'admin'];

const acts: Record<string, readonly Role[]> = {
  'assign-verification': ['unit-head'],
  'decide-on-the-spot': ['caseworker'],
  'record-verification': ['caseworker'],
  'propose-filing': ['caseworker'],
  'propose-not-filing': ['caseworker'],
  'propose-extension': ['caseworker'],
  'endorse-proposal': ['unit-head'],
  'return-proposal': ['unit-head', 'department-head'],
  'file-case': ['department-head'],
  'decline-filing': ['department-head'],
  'approve-extension': ['department-head'],
  'assign-officers': ['unit-head'],
  'record-inspection': ['caseworker'],
  'record-questioning': ['caseworker'],
  'collect-evidence': ['caseworker'],
  'submit-report': ['caseworker'],
  'submit-for-review': ['caseworker'],
  'record-review': ['reviewer'],
  'approve-proposal': ['department-head'],
  'propose-decision': ['caseworker'],
  'decide-no-penalty': ['department-head'],
  'issue-notice': ['caseworker'],
  'serve-notice': ['caseworker'],
  'record-statement': ['caseworker'],
  'record-recheck': ['caseworker'],
  'record-waiver': ['caseworker'],
  'record-collective-discussion': ['department-head'],
  'decide-penalty': ['department-head'],
  'serve-decision': ['caseworker'],
  'publish-decision': ['caseworker'],
  'record-payment': ['caseworker'],
  'record-performance': ['caseworker'],
  'propose-closing': ['caseworker'],
  'close-case': ['department-head'],
  'archive-case': ['caseworker'],
  'hand-in-cash': ['caseworker'],
  'file-summary': ['caseworker'],
};

const registerActs = [
  'officers/{id}/actions/register-officer',
  'officers/{id}/actions/issue-certificate',
  'officers/{id}/actions/suspend-certificate',
  'officers/{id}/actions/restore-certificate',
  'units/{id}/actions/register-unit',
  'units/{id}/actions/change-powers',
];

/** The whole API, route by route. A route that is missing here fails the tests: somebody must say who it is for. */
export const routes: Readonly<Record<string, Allowed>> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /metrics': 'public',
  'GET /.well-known/jwks.json': 'public',
  'GET /clocks': 'public',
  'GET /clocks/due': 'public',
  'GET /me': 'anyone',
  'GET /registers/{register}': 'anyone',
  'GET /registers/{register}/{id}': 'anyone',
  'GET /registers/units/{id}/numbers/{year}': ['registrar', 'department-head', 'supervisor', 'auditor'],
  'GET /cases': readers,
  'GET /cases/{id}': readers,
  'GET /cases/{id}/events': readers,
  'GET /cases/{id}/records': ['department-head', 'supervisor', 'auditor'],
  'GET /cases/{id}/at/{point}': readers,
  'GET /changes': readers,
  'GET /worklist': readers.filter((role) => role !== 'registrar'),
  'GET /discretion-checks': readers,
  'GET /risk-points': overseers,
  'GET /events': overseers,
  'GET /operations/parked-streams': ['auditor', 'supervisor', 'admin'],
  'POST /operations/verify': ['supervisor', 'auditor', 'admin'],
  'POST /operations/rebuild': ['admin'],
  'POST /cases': ['registrar', 'caseworker', 'unit-head'],
  'POST /references': keepers,
  ...Object.fromEntries(Object.entries(acts).map(([act, by]) => [`POST /cases/{id}/actions/${act}`, by])),
  ...Object.fromEntries(registerActs.map((act) => [`POST /registers/${act}`, keepers])),
};
