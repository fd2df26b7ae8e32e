import { mostRows, usualRows } from '#casework';
import type { RouteDescription } from './route-description.js';

const text = { type: 'string' };

/** Routes that say what the law says by itself, of no case. */
export const describedLaw = {
  'GET /legal-bases': {
    says: 'Legal bases in force on a day, at most 50 unless more are asked for',
    query: [
      {
        name: 'text',
        description:
          'An identifier, a citation (食品安全法124(1)(5)), words of the law or the conduct, or their initials in pinyin (spaqf124)',
        schema: { type: 'string', maxLength: 200 },
      },
      { name: 'on', description: 'A day; today without it', schema: { type: 'string', format: 'date' } },
      {
        name: 'most',
        description: 'How many at most, for a device that goes where there is no connection',
        schema: { type: 'integer', minimum: 1, maximum: mostRows, default: usualRows },
      },
    ],
  },
  'GET /calendar': { says: 'Today, up to when a clock is due soon, and the days off ahead' },
  'GET /law-changes': {
    says: 'Changes of the calendar, of clocks and of settings that may have moved deadlines, the newest first; /moved-deadlines tells which',
  },
  'GET /circumstances': { says: 'Circumstances by their codes, and what each does to the tier' },
  'GET /acts': {
    says: 'Every act on a case, a complaint, an inspection or a register: its name, what it is called, on what ground',
  },
  'GET /forms': { says: 'The official forms by number, and the events that make each' },
  'GET /risk-rules': {
    says: 'The forty risk points: what shows each, with which parameters, its control, and what records cannot show',
    query: [
      {
        name: 'unit',
        description: 'Unit whose parameters are asked for; without it those of every unit',
        schema: text,
      },
      { name: 'on', description: 'A day; today without it', schema: { type: 'string', format: 'date' } },
    ],
  },
  'GET /clocks': {
    says: 'Every clock of the law with its titles, what it starts from and what stops it, and its versions by date',
  },
  'GET /clocks/due': {
    says: 'A due date, and why it is that day',
    query: [
      {
        name: 'clock',
        description: 'Identifier of the clock in /clocks; for a while its former name too',
        schema: text,
        required: true,
      },
      { name: 'start', description: 'Day of what starts it; for hours the instant', schema: text, required: true },
      { name: 'variant', description: 'Which of several lengths of the clock', schema: text },
      {
        name: 'pauses',
        description: 'Times that are not counted, from..to, several by comma',
        schema: { type: 'string', pattern: '^[^.,]+\\.\\.[^.,]+(,[^.,]+\\.\\.[^.,]+)*$' },
      },
      {
        name: 'extensionDays',
        description: 'Extension that was granted, in the unit of the clock',
        schema: { type: 'integer', minimum: 0, default: 0 },
      },
      { name: 'id', description: 'Given back as it came', schema: text },
    ],
  },
} as const satisfies Readonly<Record<string, RouteDescription>>;
