import type { Role } from '#casework';

const handler: readonly Role[] = ['caseworker'];
const complaintActs: Record<string, readonly Role[]> = {
  'name-handlers': ['unit-head'],
  'accept-complaint': handler,
  'refuse-complaint': handler,
  'commission-mediation-test': handler,
  'record-mediation-test': handler,
  'end-mediation': handler,
  'tell-parties': handler,
  'note-clue': handler,
  'tell-reporter': handler,
  'link-clue': ['caseworker', 'unit-head', 'registrar'],
  'record-repeat': ['caseworker', 'unit-head', 'registrar'],
  'forward-track': ['caseworker', 'unit-head'],
  'record-complaint-dispute': handler,
  'report-complaint-dispute': handler,
  'settle-complaint-dispute': handler,
  'hand-complaint-to-police': handler,
};

/** Complaints and reports, route by route. */
export const complaintRoutes = (readers: readonly Role[]): Record<string, readonly Role[]> => ({
  'GET /complaints': readers,
  'GET /complaints/{id}': readers,
  'GET /complaints/{id}/events': readers,
  'POST /complaints/{id}/reporter': readers,
  'POST /complaints': ['registrar', 'caseworker', 'unit-head'],
  ...Object.fromEntries(Object.entries(complaintActs).map(([act, by]) => [`POST /complaints/{id}/actions/${act}`, by])),
});
