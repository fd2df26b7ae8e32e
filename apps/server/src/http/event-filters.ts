import { isLegalDate } from '#casework';
import type { Filter } from '#read-store';
import type { EventsSought } from '../queries/find-events.js';
import { equals, type Asked } from './list-filters.js';
import { problems } from './problem.js';

/** Filters of the index by equality. */
const plain = ['type', 'kind', 'aggregate', 'by', 'code', 'party'] as const;

const named = ['caseId', 'complaintId', 'stream', 'caseCode'] as const;
const special = ['action', 'role', 'late', 'text', 'from', 'to', 'happenedFrom', 'happenedTo'] as const;

/** Every filter of the index of events. */
export const eventFilterNames: readonly string[] = [...named, ...plain, ...special];

/** Longest text that is looked for, in characters. */
const longestText = 100;

/** The stream that a question names by itself, or null. @throws {Problem} 400 for more than one */
export const streamNamed = ({ caseId, complaintId, stream, caseCode }: Asked): string | null => {
  const streams = [
    caseId === undefined ? [] : `case/${caseId}`,
    complaintId === undefined ? [] : `complaint/${complaintId}`,
    stream ?? [],
  ].flat();
  if (streams.length + (caseCode === undefined ? 0 : 1) > 1)
    throw problems.malformed('Give one of caseId, caseCode, complaintId and stream.');
  const [only] = streams;
  if (stream !== undefined && !/^[a-z]+\/[A-Za-z0-9._-]{1,128}$/.test(stream))
    throw problems.malformed('stream must be written <kind>/<id>, e.g. officer/wang.');
  return only ?? null;
};

/** What a question looks for. @throws {Problem} 400 */
export const soughtBy = (query: Asked, stream: string | null): EventsSought => {
  const asked = equals(query, eventFilterNames) as Record<string, string | undefined>;
  const filter: Filter = {};
  for (const name of plain) if (asked[name] !== undefined) filter[name] = asked[name];
  const { action, role, late, text, from, to, happenedFrom, happenedTo } = asked;
  if (action !== undefined) Object.assign(filter, ofRefused(action, filter));
  if (role !== undefined) filter['roles'] = role;
  if (late !== undefined) {
    if (late !== 'true' && late !== 'false') throw problems.malformed('late must be true or false.');
    filter['late'] = late === 'true';
  }
  if (text !== undefined && (text.trim() === '' || [...text].length > longestText))
    throw problems.malformed(`text must be 1 to ${longestText} characters.`);
  const recorded = between('from', from, 'to', to);
  const happened = between('happenedFrom', happenedFrom, 'happenedTo', happenedTo);
  if (recorded !== null) filter['recordedAt'] = recorded;
  if (happened !== null) filter['occurredAt'] = happened;
  return {
    filter,
    stream,
    text: text?.trim() ?? null,
    by: happened !== null && recorded === null ? 'occurredAt' : 'recordedAt',
  };
};

/** Refused attempts at an act. */
const ofRefused = (action: string, { type, kind }: Filter): Filter => {
  if (type !== undefined || (kind !== undefined && kind !== 'refusal'))
    throw problems.malformed('action names a refused act: leave out type, and kind unless it is refusal.');
  return { kind: 'refusal', type: action };
};

/** Instants from the beginning of a day to the end of another, in Asia/Shanghai; null where neither is given. */
const between = (fromName: string, from: string | undefined, toName: string, to: string | undefined): Filter | null => {
  for (const day of [from, to]) {
    if (day !== undefined && !isLegalDate(day))
      throw problems.malformed(`${fromName} and ${toName} must be days that exist, written YYYY-MM-DD.`);
  }
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined && to < from)
    throw problems.malformed(`${toName} must not lie before ${fromName}.`);
  return {
    ...(from === undefined ? {} : { $gte: new Date(`${from}T00:00:00+08:00`).toISOString() }),
    ...(to === undefined ? {} : { $lte: new Date(`${to}T23:59:59.999+08:00`).toISOString() }),
  };
};
