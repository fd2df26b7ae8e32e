import type { Role } from '#casework';

const supervising: readonly Role[] = ['supervisor', 'department-head', 'main-head'];
const addressed: readonly Role[] = ['unit-head', 'department-head', 'main-head'];
const approving: readonly Role[] = ['department-head', 'main-head'];
const supervisionActs: Record<string, readonly Role[]> = {
  'dismiss-sign': supervising,
  'draft-notice': supervising,
  'draft-decision': supervising,
  'draft-opinion': supervising,
  'issue-instrument': approving,
  'return-draft': approving,
  'receive-instrument': ['supervisor', 'unit-head', 'department-head', 'main-head'],
  'answer-supervision': addressed,
  'ask-for-files': supervising,
  'hand-over-files': addressed,
  'record-inquiry': supervising,
  'object-to-decision': addressed,
  'receive-objection': supervising,
  'decide-recheck': approving,
  'record-correction': addressed,
  'report-correction': addressed,
  urge: supervising,
  'close-supervision': supervising,
};

/** The routes of supervision. Who reads a matter is said by the matter; the routes are open to who reads cases. */
export const supervisionRoutes = (readers: readonly Role[]): Readonly<Record<string, readonly Role[]>> => ({
  'GET /supervision-matters': readers,
  'GET /supervision-matters/{id}': readers,
  'GET /supervision-matters/{id}/events': readers,
  'GET /supervision-matters/{id}/documents': readers,
  'GET /supervision-matters/{id}/documents/{instrument}': readers,
  'POST /supervision-matters': supervising,
  'POST /outside-supervision': [...supervising, 'registrar'],
  ...Object.fromEntries(
    Object.entries(supervisionActs).map(([act, by]) => [`POST /supervision-matters/{id}/actions/${act}`, by]),
  ),
});
