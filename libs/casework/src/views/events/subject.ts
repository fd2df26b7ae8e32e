import type { AnyEvent, StreamRecord } from '../../evolve/case-file.js';
import { referenceUnit } from '../summary.js';

/** Whose matter a stream is, and about whom. */
export interface Subject {
  readonly unit: string;
  readonly party: string | null;
  /** The case that an entry of another stream is about. */
  readonly caseId?: string;
}

/** What the rows of a stream say beside each single event. */
export interface Subjects {
  /** The subject after 0, 1, 2 … events; null while nothing is known. */
  readonly after: (Subject | null)[];
  /** The code that the case got, and the index of the record that gave it. */
  coded: { code: string; index: number } | null;
}

const text = (data: object, ...path: string[]): string | null => {
  let value: unknown = data;
  for (const name of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof value === 'string' ? value : null;
};

/** What an event says of the subject of its stream; the others leave it as it is. */
const told = (before: Subject | null, stream: string, { type, data }: AnyEvent): Subject | null => {
  switch (type) {
    case 'ClueRegistered':
      return { unit: text(data, 'unit') ?? '', party: text(data, 'party', 'name') };
    case 'ReferenceCaseImported':
      return { unit: referenceUnit, party: text(data, 'authority') };
    case 'HandOverConfirmed':
      return { party: before?.party ?? null, unit: text(data, 'to') ?? '' };
    case 'ComplaintReceived':
      return { unit: text(data, 'unit') ?? '', party: text(data, 'target', 'name') };
    case 'RandomInspectionPlanned':
    case 'OfficerRegistered':
    case 'OfficerMoved':
      return { unit: text(data, 'unit') ?? '', party: null };
    case 'UnitRegistered':
      return { unit: stream.slice('unit/'.length), party: null };
    case 'ReporterSought':
      return { unit: stream.slice('looks/'.length), party: null };
    case 'ObjectGoneAfterLooks':
      return { unit: stream.slice('looks/'.length), party: text(data, 'name') };
    case 'NumberVoided':
      return before === null ? null : { unit: before.unit, party: null };
    case 'NumberIssued':
    case 'NumberReassigned':
      return { unit: stream.slice('numbering/'.length).replace(/-\d{4}$/, ''), party: null, ...caseOf(data) };
    default:
      return before;
  }
};

/** The case for which a number was drawn. */
const caseOf = (data: object): { caseId?: string } => {
  const forStream = text(data, 'forStream') ?? '';
  return forStream.startsWith('case/') ? { caseId: forStream.slice('case/'.length) } : {};
};

/** Reads through a stream once. */
export const subjectsOf = (stream: string, records: readonly StreamRecord<AnyEvent>[]): Subjects => {
  const found: Subjects = { after: [null], coded: null };
  let subject: Subject | null = null;
  for (const { index, events } of records)
    for (const event of events) {
      subject = told(subject, stream, event);
      found.after.push(subject);
      const code = event.type === 'CaseFiled' ? text(event.data, 'caseCode') : null;
      if (code !== null) found.coded ??= { code, index };
    }
  return found;
};
