/** Fields of records that hold officers by their identifiers. */
export const officerFields: ReadonlySet<string> = new Set([
  'officers',
  'verifiers',
  'by',
  'reviewer',
  'host',
  'recorder',
  'assessors',
  'attendees',
  'handlers',
  'approver',
  'endorsedBy',
  'decidedBy',
  'approvedBy',
  'raisedBy',
  'draftedBy',
  'issuedBy',
  'officer',
  'officersConcerned',
  'filedBy',
  'registeredBy',
  'handedBy',
  'recordedBy',
  'checkedBy',
  'executors',
  'person',
  'persons',
  'supervisor',
  'receivedBy',
  'inspectors',
  'plannedBy',
]);

/** Fields that hold units. */
export const unitFields: ReadonlySet<string> = new Set([
  'unit',
  'units',
  'from',
  'to',
  'from-unit',
  'jointUnits',
  'addressed',
  'superior',
]);

/** Fields that hold legal bases by their identifiers. */
export const basisFields: ReadonlySet<string> = new Set(['basisId', 'basis']);
