import {
  dutyNames,
  owedKinds,
  owedStates,
  patternRules,
  riskPoints,
  roles,
  signStates,
  stages,
  streamKinds,
  verdicts,
} from '#casework';
import { matterParameters } from './matter-parameters.js';
import { movedParameters } from './moved-parameters.js';
import { dueStateNames, workOrderNames, workStateNames } from './work-filters.js';

/** Something that can be asked for in an address: how it is written, and what it does. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** JSON schema of its text. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly required?: true;
}

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values });

/** A day, or a place in the log on its day as an answer's `until` has it. */
export const since = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(@\\d{1,15}(\\.\\d{1,15})*)?$' };

/** What every list takes beside its own filters. */
export const ofEveryList: readonly Parameter[] = [
  { name: 'unit', description: 'A unit, with all below it; without it your own', schema: text },
  { name: 'after', description: 'The `next` of the page before', schema: text },
  {
    name: 'limit',
    description: 'How many rows a page has at most',
    schema: { type: 'integer', minimum: 1, maximum: 1_000, default: 50 },
  },
  {
    name: 'position',
    description: 'Wait up to 2 s until the list has seen this place in the log, as a receipt names it; then 503',
    schema: { type: 'string', pattern: '^\\d{1,4}:\\d{1,15}$' },
  },
  {
    name: 'format',
    description:
      'csv: all pages as one table for spreadsheets, as with `Accept: text/csv`; headings in the language that is asked for',
    schema: { ...oneOf('json', 'csv'), default: 'json' },
  },
];

/** What the board of supervision takes. */
export const boardParameters: readonly Parameter[] = [
  ...ofEveryList.filter(({ name }) => ['unit', 'position'].includes(name)),
  { name: 'officer', description: 'Identifier of an officer: open work, risks and refusals of that one', schema: text },
  {
    name: 'from',
    description: 'From this day on decisions and refused attempts are counted; without it for 90 days',
    schema: day,
  },
];

/** Lists that can be searched take the words in a header: names of persons stand in no address. */
export const searchParameter: Parameter = {
  name: 'Anlu-Search',
  description:
    'Words of the code, matter, decision number, party or credit code, any part of at least 2 characters, each of them somewhere; percent-encoded UTF-8',
  schema: { type: 'string', maxLength: 900 },
};

const basisId = { name: 'basisId', description: 'Identifier of the legal basis', schema: text };

/** The filters of each list, by its path. Each is an equality, unless it says otherwise. */
export const listParameters = {
  cases: [
    { name: 'stage', description: 'Stage that the case is at', schema: oneOf(...stages) },
    { name: 'caseCode', description: 'Code of the case', schema: text },
    { name: 'officers', description: 'Identifier of an officer on the case', schema: text },
    basisId,
    { name: 'decisionNumber', description: 'Number of the decision', schema: text },
  ],
  'review-access': [{ name: 'caseId', description: 'Identifier of the case', schema: text }],
  worklist: [
    {
      name: 'filter',
      description:
        'mine: I am an officer of it, or raised the matter of supervision; due: the nearest clock ends within 7 days; overdue: it has ended; unassigned: nobody is named; waiting: it is my role’s turn',
      schema: { ...oneOf('mine', 'unit', 'due', 'overdue', 'unassigned', 'waiting'), default: 'unit' },
    },
    {
      name: 'stage',
      description: 'Stage of the case; `complaint`, `supervision` for complaints and for matters of supervision',
      schema: oneOf(...stages, 'complaint', 'supervision'),
    },
    {
      name: 'state',
      description:
        'overdue: the nearest clock has ended; due: it ends soon; later: it ends after that; paused: a clock does not run at present',
      schema: { ...oneOf(...workStateNames), default: 'any' },
    },
    {
      name: 'idle',
      description: 'yes: nothing was recorded in it for as many days as the setting `idleDays` says',
      schema: oneOf('yes'),
    },
    { name: 'asOf', description: 'The list as it stood and as things were known at the end of this day', schema: day },
    { name: 'officers', description: 'Identifier of an officer on the case', schema: text },
    {
      name: 'sort',
      description:
        'The nearest clock first, the newest code, the newest first, the stage in the procedure, or the party',
      schema: { ...oneOf(...workOrderNames), default: 'due' },
    },
  ],
  owed: [
    { name: 'kind', description: 'What is done to keep the duty', schema: oneOf(...owedKinds) },
    { name: 'name', description: 'Which duty it is', schema: oneOf(...dutyNames) },
    {
      name: 'state',
      description: 'open: no receipt yet; done: with its receipt; fell-away: no longer owed; all: every one',
      schema: { ...oneOf(...owedStates, 'all'), default: 'open' },
    },
    {
      name: 'due',
      description:
        'overdue: its last day has passed and nothing kept it; soon: it ends within the days of the worklist',
      schema: oneOf('overdue', 'soon'),
    },
    { name: 'stage', description: 'Stage that the case is at', schema: oneOf(...stages) },
    { name: 'officers', description: 'Identifier of an officer on the case', schema: text },
  ],
  ...movedParameters,
  away: [
    {
      name: 'since',
      description: 'The first day that is told of, or the `until` of an answer before: a place in the log on its day',
      schema: since,
      required: true,
    },
    {
      name: 'of',
      description:
        'mine: cases of which I am an officer, as who only handles cases sees without it; unit: all of the unit',
      schema: oneOf('mine', 'unit'),
    },
  ],
  briefs: [
    {
      name: 'since',
      description: 'What happened from this day on, or from this place in the log, is told apart in each brief',
      schema: since,
    },
    { name: 'officers', description: 'Identifier of an officer on the case', schema: text },
  ],
  complaints: [
    {
      name: 'open',
      description:
        'yes: where something is left to do, by the nearest clock; all: those too that are over, newest first',
      schema: { ...oneOf('yes', 'all'), default: 'yes' },
    },
    {
      name: 'state',
      description: 'overdue: the nearest clock has ended; due: it ends soon; later: it ends after that',
      schema: { ...oneOf(...dueStateNames), default: 'any' },
    },
    { name: 'channel', description: 'The way by which it came', schema: text },
    { name: 'reference', description: 'Its number where it came from', schema: text },
    { name: 'handlers', description: 'Identifier of an officer who handles it', schema: text },
    { name: 'cases', description: 'Identifier of a case that came of it', schema: text },
  ],
  'supervision-matters': matterParameters,
  'discretion-checks': [
    basisId,
    {
      name: 'verdict',
      description: 'Where the fine lies in the range and the bands, as it was computed',
      schema: oneOf(...verdicts),
    },
    {
      name: 'status',
      description: 'How far the penalty has come',
      schema: oneOf('decided', 'proposed', 'returned', 'reference'),
    },
    { name: 'from', description: 'First day of the decision', schema: day },
    { name: 'to', description: 'Last day of the decision', schema: day },
  ],
  'risk-points': [
    {
      name: 'show',
      description: 'open: risks that show on the day; all: those too that ended, and attempts that were refused',
      schema: { ...oneOf('open', 'all'), default: 'open' },
    },
    {
      name: 'on',
      description:
        'Day on which open risks show, today without it; a later one shows what comes true unless somebody acts',
      schema: day,
    },
    {
      name: 'number',
      description: 'Number of the risk point',
      schema: {
        type: 'integer',
        enum: riskPoints.map(({ number }) => number),
      },
    },
    { name: 'level', description: 'How grave the risk point is', schema: oneOf('high', 'medium') },
    { name: 'riskOfficers', description: 'Identifier of an officer whom a risk names', schema: text },
    {
      name: 'stage',
      description: 'Stage that the case is at; `complaint`, `inspection` and `supervision` for what is no case',
      schema: oneOf(...stages, 'complaint', 'inspection', 'supervision'),
    },
  ],
  'risk-patterns': [
    {
      name: 'number',
      description: 'Number of the risk point',
      schema: { type: 'integer', enum: [...new Set(patternRules.map(({ number }) => number))] },
    },
    { name: 'level', description: 'How grave the risk point is', schema: oneOf('high', 'medium') },
    { name: 'officer', description: 'Identifier of an officer whom a sign names', schema: text },
    { name: 'party', description: 'Name of the party that a sign names, the whole of it', schema: text },
    { name: 'caseId', description: 'Identifier of a case that a sign names', schema: text },
    { name: 'state', description: 'What became of a sign', schema: oneOf(...signStates) },
  ],
  looks: [
    { name: 'caseId', description: 'Who looked at this case', schema: text },
    { name: 'complaintId', description: 'Who looked at this complaint or report', schema: text },
    { name: 'inspectionId', description: 'Who looked at this random inspection', schema: text },
    { name: 'supervisionId', description: 'Who looked at this matter of supervision', schema: text },
    {
      name: 'person',
      description: 'Identifier of who looked; who neither supervises nor audits sees their own looks alone',
      schema: text,
    },
    { name: 'from', description: 'First day, in Asia/Shanghai', schema: day },
    { name: 'to', description: 'Last day, in Asia/Shanghai', schema: day },
  ],
  events: [
    {
      name: 'caseId',
      description: 'Identifier of the case; with it all of the case, whichever unit had it',
      schema: text,
    },
    { name: 'complaintId', description: 'Identifier of the complaint or report', schema: text },
    {
      name: 'stream',
      description: 'Name of a stream, e.g. officer/wang or inspection/…',
      schema: { type: 'string', pattern: '^[a-z]+/[A-Za-z0-9._-]{1,128}$' },
    },
    { name: 'caseCode', description: 'Code of the case', schema: text },
    { name: 'type', description: 'Type of the event, or the act that was refused', schema: text },
    { name: 'action', description: 'Act that was refused', schema: text },
    { name: 'kind', description: 'Whether it was done or refused', schema: oneOf('event', 'refusal') },
    { name: 'aggregate', description: 'Kind of stream', schema: oneOf(...streamKinds) },
    { name: 'by', description: 'Identifier of who acted', schema: text },
    { name: 'role', description: 'Role of who acted', schema: oneOf(...roles) },
    { name: 'code', description: 'Code of the refusal', schema: text },
    { name: 'party', description: 'Name of the party, the whole of it', schema: text },
    {
      name: 'text',
      description:
        'Words in the line, party, code, name or message of a row. A line has at most 60 characters of each text. A page may have fewer rows than its limit, or none: go on while there is a `next`',
      schema: { type: 'string', minLength: 1, maxLength: 100 },
    },
    { name: 'late', description: 'Entered after something that had happened later', schema: oneOf('true', 'false') },
    { name: 'from', description: 'First day of recording, in Asia/Shanghai', schema: day },
    { name: 'to', description: 'Last day of recording, in Asia/Shanghai', schema: day },
    { name: 'happenedFrom', description: 'First day on which it happened; alone, it sorts by that', schema: day },
    { name: 'happenedTo', description: 'Last day on which it happened', schema: day },
  ],
} as const satisfies Record<string, readonly Parameter[]>;
