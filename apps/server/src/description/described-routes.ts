import { filledForms, namedActNames, pastAs, supervisionInstruments } from '#casework';
import { documentFormats } from '../documents/sent-document.js';
import { since, type Parameter } from '../lists/list-parameters.js';
import { describedLaw } from './described-law.js';
import { describedLists } from './described-lists.js';
import { describedSignIn } from './described-sign-in.js';
import type { RouteDescription } from './route-description.js';
import {
  fileContent,
  sentBytes,
  sentDocument,
  sentEvents,
  sentFile,
  sentJson,
  sentLines,
  sentReadiness,
  sentText,
} from './sent-media.js';

const text = { type: 'string' };

const range = [
  { name: 'Range', description: 'The part that is asked for, e.g. bytes=0-1023', schema: text },
  { name: 'If-Range', description: 'Send the part only while the file has this ETag', schema: text },
];

/** A point in the life of a case: number of an event, day, instant, or named act. */
const point = {
  type: 'string',
  pattern: `^(\\d{1,9}|\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?Z)?|${namedActNames.join('|')})$`,
};

/** As what the past is read. */
const as: Parameter = {
  name: 'as',
  description:
    'known: what had been recorded by then; true: what had happened by then as it is known today, corrections from the day of what they correct',
  schema: { type: 'string', enum: pastAs, default: 'known' },
};

/** How a document is asked for. */
const ofDocument: readonly Parameter[] = [
  {
    name: 'event',
    description: 'Number of the event up to which it is filled; without it the last',
    schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
  },
  {
    name: 'format',
    description: 'A page to read, or a Word document',
    schema: { type: 'string', enum: documentFormats, default: 'html' },
  },
];

/** Parameters in paths that say more than their name. */
export const pathSchemas: Readonly<Record<string, object>> = {
  register: { type: 'string', enum: ['officers', 'units'] },
  year: { type: 'string', pattern: '^\\d{4}$' },
  point,
  form: { type: 'integer', enum: filledForms },
  instrument: { type: 'string', enum: supervisionInstruments },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  partition: { type: 'integer', minimum: 0 },
};

/** Every route that is no act, by `METHOD path`. */
export const describedRoutes: Readonly<Record<string, RouteDescription>> = {
  'GET /': {
    says: 'Where to go from here; who asks for a page, as a browser does, is led to the console',
    headers: [{ name: 'Accept', description: 'Names text/html to be led to the console', schema: text }],
  },
  ...describedSignIn,
  'GET /me': { says: 'Who the token speaks for' },
  'GET /me/off-line-key': { says: 'The key that seals on a device what the caller types without a connection' },
  'POST /me/off-line-numbers/{device}': {
    says: 'Draw numbers for decisions on the spot until the block of a device is full; asked again, what lies there',
    sends: sentJson,
  },
  'POST /me/off-line-numbers/{device}/return': {
    says: 'Give back the numbers that a device did not use: they are void, with the reason',
    sends: sentJson,
  },
  'GET /.well-known/jwks.json': { says: 'Public keys of the local issuer (RFC 7517)' },
  'GET /openapi.json': {
    says: 'This description',
  },
  'GET /health/live': { says: 'The process runs' },
  'GET /health/ready': {
    says: 'Whether the node can take commands and answer lists',
    sends: sentReadiness,
  },
  'GET /metrics': {
    says: 'Figures in the text format of Prometheus',
    sends: sentText,
  },
  ...describedLaw,
  ...describedLists,
  'GET /cases/{id}': {
    says: 'The case now, folded from the log',
    query: [
      {
        name: 'minVersion',
        description: 'Answer 503 while this node has not seen this version',
        schema: { type: 'integer', minimum: 0, maximum: 999_999_999 },
      },
    ],
  },
  'GET /cases/{id}/events': { says: 'The history of the case: events, and attempts that were refused' },
  'GET /cases/{id}/owed': {
    says: 'What the case owes outwards and what it owed: with its last day, and the event that is its receipt',
  },
  'GET /cases/{id}/brief': {
    says: 'What who takes over the case must know: where it stands, clocks, what is owed and held, money, signs of risk, what takes it on',
    query: [
      {
        name: 'since',
        description: 'What happened from this day on, or from this place in the log, is told apart',
        schema: since,
      },
    ],
  },
  'GET /cases/{id}/records': { says: 'The records of the case as they lie in the log' },
  'GET /cases/{id}/at/{point}': {
    says: 'The case at an event, a day, an instant or a named act, with its clocks, risks, files, forms and next steps of then',
    query: [as],
  },
  'GET /cases/{id}/compare': {
    says: 'What differs between two points of a case, field by field, with the event that did it',
    query: [
      { name: 'from', description: 'A point, as in /cases/{id}/at/{point}', schema: point, required: true },
      { name: 'to', description: 'Another point', schema: point, required: true },
      as,
    ],
  },
  'GET /cases/{id}/decision-day': {
    says: 'What a decision rested on, on its day: facts, law, certificates, list of powers, approvals, dissent; and its record',
    query: [
      {
        name: 'event',
        description: 'Number of the event that is the decision; without it the last one',
        schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
      },
    ],
  },
  'GET /cases/{id}/documents': {
    says: 'The official forms that the events of the case have made, and those its next acts wait for',
  },
  'GET /cases/{id}/documents/{form}': {
    says: 'A form as the events up to one of them fill it: the one that this event made or added to, else the one that was made last; the same events always give the same bytes',
    query: [
      ...ofDocument,
      {
        name: 'forParty',
        description: 'Of which of several parties, counted from 1; without it of any',
        schema: { type: 'integer', minimum: 1, maximum: 999 },
      },
    ],
    sends: sentDocument,
  },
  'GET /cases/{id}/files/{sha256}': {
    says: 'A file that an event of the case names; takes Range, and HEAD',
    headers: range,
    sends: sentFile,
  },
  'POST /cases/{id}/check': {
    says: 'Range and verdict of a handling of the case, as it would be said today; nothing is recorded',
    takes: { 'application/json': { schema: { $ref: '#/components/schemas/ReportedHandling' } } },
    sends: sentJson,
  },
  'POST /cases/{id}/preview/{action}': {
    says: 'Documents that an act would make or add to as it is typed, or why it would be refused; takes the body of the act; nothing is recorded and no number is drawn',
    takes: { 'application/json': { schema: { type: 'object' } } },
    sends: sentJson,
  },
  'POST /risk-points/back-test': {
    says: 'What the rule of a risk point on single cases would have shown, with settings as they might be, beside those in force: by unit, month and officer, what is new and what is gone, and how many were dismissed; nothing is recorded',
    takes: { 'application/json': { schema: { $ref: '#/components/schemas/CaseBackTestBody' } } },
    sends: sentLines,
  },
  'POST /risk-patterns/back-test': {
    says: 'What a rule over cases would have shown, with figures as they might be: by unit, month and officer, beside the cases that came in, and how many were dismissed; nothing is recorded',
    takes: { 'application/json': { schema: { $ref: '#/components/schemas/BackTestBody' } } },
    sends: sentJson,
  },
  'POST /files': {
    says: 'Send one file as the body; an act can name it then. A file that none names is cleared away.',
    takes: fileContent,
  },
  'GET /complaints/{id}': {
    says: 'The complaint or report now; who made it is masked for those who handle it, and withheld from all others',
  },
  'POST /complaints/{id}/reporter': {
    says: 'Who made the complaint or report, told to those who entered or handle it and say why; that they looked is kept, and of others that they asked',
    takes: { 'application/json': { schema: { $ref: '#/components/schemas/ReporterAsked' } } },
    sends: sentJson,
  },
  'GET /complaints/{id}/events': { says: 'The history of the complaint or report' },
  'GET /supervision-matters/{id}': { says: 'The matter of supervision now, with its clocks and what can be done next' },
  'GET /supervision-matters/{id}/events': { says: 'The history of the matter of supervision' },
  'GET /supervision-matters/{id}/documents': {
    says: 'The instruments of the matter that were sent, and the draft that waits where it is for you',
  },
  'GET /supervision-matters/{id}/documents/{instrument}': {
    says: 'A notice, decision or opinion as it was sent or drafted last by an event; what comes later does not change it',
    query: ofDocument,
    sends: sentDocument,
  },
  'GET /inspections': { says: 'Random inspections of your unit and those below it' },
  'GET /inspections/{id}': { says: 'The random inspection now' },
  'GET /inspections/{id}/events': { says: 'The history of the random inspection' },
  'GET /inspections/{id}/draw/check': { says: 'The recorded draw made again, and whether it comes to the same' },
  'GET /inspections/{id}/files/{sha256}': {
    says: 'A file that a result of the inspection names; takes Range, and HEAD',
    headers: range,
    sends: sentFile,
  },
  'GET /directory': { says: 'What the people and units of your bureau are called, and where each works' },
  'GET /registers/{register}': { says: 'Entries of your unit, of those below it and of those above it' },
  'GET /registers/{register}/{id}': { says: 'One entry of a register' },
  'GET /registers/{register}/{id}/events': { says: 'The history of an entry of your unit or of one below it' },
  'GET /registers/units/{id}/numbers/{year}': { says: 'Case codes and document numbers of a unit in a year' },
  'GET /registers/units/{id}/capacity/{year}': { says: 'Staff, equipment, certificates and training in a year' },
  'GET /changes': {
    says: 'Server-sent events: cases and complaints that have changed and are in the lists now',
    headers: [
      { name: 'Last-Event-ID', description: 'The last event you heard: you are told what you missed', schema: text },
    ],
    sends: sentEvents,
  },
  'GET /log': { says: 'Which log this is, and how much of it there is now' },
  'GET /log/partitions/{partition}/records': {
    says: 'Records of a partition, void ones and the genesis included, each after its length (4 bytes, big-endian)',
    query: [
      {
        name: 'size',
        description: 'How many records from the first on; at most what /log says',
        schema: { type: 'integer', minimum: 0 },
        required: true,
      },
    ],
    sends: sentBytes,
  },
  'GET /operations/parked-streams': { says: 'Streams of your unit whose recorded facts cannot be folded' },
  'POST /operations/verify': {
    says: 'Holds the whole log, its read models and files against what they must be',
    query: [
      {
        name: 'root',
        description: 'A tree head kept elsewhere, as `anlu roots` prints it; up to 1000 of them',
        schema: {
          type: 'array',
          maxItems: 1_000,
          items: { type: 'string', pattern: '^\\d{1,5}:[1-9]\\d{0,14}:[0-9a-f]{64}$' },
        },
      },
    ],
    sends: sentLines,
  },
  'POST /operations/rebuild': {
    says: 'Makes all read models anew from the log',
    sends: sentLines,
  },
};
