import {
  boardParameters,
  listParameters,
  ofEveryList,
  searchParameter,
  type Parameter,
} from '../lists/list-parameters.js';
import type { RouteDescription } from './route-description.js';
import { sentList, sentListOrTable } from './sent-media.js';

const list = (says: string, filters: readonly Parameter[]): RouteDescription => ({
  says,
  query: [...filters, ...ofEveryList],
  sends: sentListOrTable,
});

const table = (description: string) => ({ type: 'object', description, additionalProperties: true });

/** Files of data/, each whole; at least one of them. */
const tablesToTry = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    calendar: {
      ...table('As data/calendars/<year>.json: the days off of a year, and the weekend days that are worked'),
      required: ['year', 'off', 'makeUpWorkDays'],
      properties: {
        year: { type: 'integer', minimum: 1949 },
        issuedOn: { type: ['string', 'null'], format: 'date' },
        off: {
          type: 'array',
          items: {
            type: 'object',
            required: ['from', 'to'],
            properties: {
              name: { type: 'string' },
              from: { type: 'string', format: 'date' },
              to: { type: 'string', format: 'date' },
            },
          },
        },
        makeUpWorkDays: { type: 'array', items: { type: 'string', format: 'date' } },
      },
    },
    clocks: table('As data/clocks.json'),
    settings: table('As data/settings.json'),
  },
};

/** The lists, and the counts over them, by `METHOD path`. */
export const describedLists: Readonly<Record<string, RouteDescription>> = {
  'GET /cases': { ...list('Cases, newest first', listParameters['cases']), headers: [searchParameter] },
  'GET /worklist': {
    ...list('Open work, by the nearest clock', listParameters['worklist']),
    headers: [searchParameter],
  },
  'GET /worklist/counts': { says: 'How much work each filter of the worklist has' },
  'GET /review-access': list(
    'Cases that people of reviewing bodies may read today: who is one of them, their own; else those of your unit',
    listParameters['review-access'],
  ),
  'GET /owed': list(
    'Cases, complaints and matters of supervision with what they owe outwards until its receipt, what ends first first; of a matter what each of the two units owes stands with that unit',
    listParameters['owed'],
  ),
  'GET /moved-deadlines': {
    says: 'Deadlines that a change of the calendar, of a clock or of a setting moved: before and after it, with the steps of both, of cases, complaints, inspections and the matters of supervision that you may see',
    query: [...listParameters['moved-deadlines'], ...ofEveryList.filter(({ name }) => name !== 'format')],
    sends: sentList,
  },
  'POST /moved-deadlines': {
    says: 'Deadlines that run today and would move with files of data/ as they might be, as GET /moved-deadlines tells them; nothing is recorded',
    query: [...listParameters['moved-deadlines-to-come'], ...ofEveryList.filter(({ name }) => name !== 'format')],
    takes: { 'application/json': { schema: tablesToTry } },
    sends: sentList,
  },
  'GET /away': {
    says: 'What happened in cases since a day or a place in the log: events, new signs of risk, clocks that came, moved or ran out, and what waits for you now; at most 50 cases a page, and a page may have fewer than its limit while there is a `next`',
    query: [...listParameters['away'], ...ofEveryList.filter(({ name }) => name !== 'format')],
    sends: sentList,
  },
  'GET /briefs': {
    says: 'Briefs for who takes over open cases of a unit, or of an officer of it, the next to run out first; at most 50 cases a page, and a page may have fewer than its limit while there is a `next`',
    query: [...listParameters['briefs'], ...ofEveryList.filter(({ name }) => name !== 'format')],
    sends: sentList,
  },
  'GET /complaints': list('Complaints and reports, without who made them', listParameters['complaints']),
  'GET /discretion-checks': list(
    'Penalties against range and bands, newest first',
    listParameters['discretion-checks'],
  ),
  'GET /risk-patterns': list(
    'Signs of risk that show where cases are compared, the newest first, each beside the number of acts',
    listParameters['risk-patterns'],
  ),
  'GET /risk-points': list('Cases and complaints with signs of risk', listParameters['risk-points']),
  'GET /looks': {
    says: 'Who looked at a case or other matter, or what a person looked at, the newest first: for who supervises or audits; all others see their own. `next` is null where nothing follows that is shown to who asks',
    query: [...listParameters['looks'], ...ofEveryList.filter(({ name }) => ['after', 'limit'].includes(name))],
    sends: sentList,
  },
  'GET /supervision/board': {
    says: 'Risks, open work, penalties in their range and refused attempts in numbers; each is that of a list with the same filters',
    query: boardParameters,
    sends: sentList,
  },
  'GET /events': {
    ...list(
      'Events and refusals of every kind of stream, newest first; who reviews names the case or complaint',
      listParameters['events'],
    ),
    headers: [searchParameter],
  },
  'GET /supervision-matters': list(
    'Matters of supervision that you may see, the nearest clock first',
    listParameters['supervision-matters'],
  ),
};
