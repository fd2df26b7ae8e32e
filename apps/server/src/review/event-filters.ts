import { refuseWrongDays } from '../lists/days-asked.js';
import { equals, type Asked } from '../lists/list-filters.js';
import { Malformed } from '../unanswered/unanswered.js';
import type { EventsSought } from './find-events.js';

/** Filters of the index by equality. */
const plain = ['type', 'kind', 'aggregate', 'by', 'code', 'party'] as const;

/** Longest text that is looked for, in characters. */
const longestText = 100;

/** The stream that a question names by itself, or null. @throws {Malformed} for more than one */
export const streamNamed = ({ caseId, complaintId, stream, caseCode }: Asked): string | null => {
  const streams = [
    caseId === undefined ? [] : `case/${caseId}`,
    complaintId === undefined ? [] : `complaint/${complaintId}`,
    stream ?? [],
  ].flat();
  if (streams.length + (caseCode === undefined ? 0 : 1) > 1)
    throw new Malformed(
      'Give one of caseId, caseCode, complaintId and stream.',
      'caseId、caseCode、complaintId、stream 只能填写一项。',
    );
  const [only] = streams;
  if (stream !== undefined && !/^[a-z]+\/[A-Za-z0-9._-]{1,128}$/.test(stream))
    throw new Malformed(
      'stream must be written <kind>/<id>, e.g. officer/wang.',
      'stream 应当写作 <类别>/<标识>，如 officer/wang。',
    );
  return only ?? null;
};

/** What a question looks for. @throws {Malformed} */
export const soughtBy = (query: Asked, stream: string | null, streams: readonly string[] | null): EventsSought => {
  const asked = equals(query, 'events') as Record<string, string | undefined>;
  const equal: Record<string, string | boolean> = {};
  for (const name of plain) {
    const value = asked[name];
    if (value !== undefined) equal[name] = value;
  }
  const { action, role, late, text, from, to, happenedFrom, happenedTo } = asked;
  if (action !== undefined) Object.assign(equal, ofRefused(action, equal));
  if (role !== undefined) equal['roles'] = role;
  if (late !== undefined) equal['late'] = late === 'true';
  if (text !== undefined && (text.trim() === '' || [...text].length > longestText))
    throw new Malformed(`text must be 1 to ${longestText} characters.`, `text 应当为 1 至 ${longestText} 个字符。`);
  const recorded = between('from', from, 'to', to);
  const happened = between('happenedFrom', happenedFrom, 'happenedTo', happenedTo);
  return {
    equal,
    times: {
      ...(recorded === null ? {} : { recordedAt: recorded }),
      ...(happened === null ? {} : { occurredAt: happened }),
    },
    stream,
    streams,
    text: text?.trim() ?? null,
    by: happened !== null && recorded === null ? 'occurredAt' : 'recordedAt',
  };
};

/** Refused attempts at an act. */
const ofRefused = (action: string, { type, kind }: EventsSought['equal']): EventsSought['equal'] => {
  if (type !== undefined || (kind !== undefined && kind !== 'refusal'))
    throw new Malformed(
      'action names a refused act: leave out type, and kind unless it is refusal.',
      'action 用于查找被拒绝的事项：不要填写 type，kind 只能为 refusal。',
    );
  return { kind: 'refusal', type: action };
};

/** Instants from the beginning of a day to the end of another, in Asia/Shanghai; null where neither is given. */
const between = (
  fromName: string,
  from: string | undefined,
  toName: string,
  to: string | undefined,
): { $gte?: string; $lte?: string } | null => {
  refuseWrongDays({ names: [fromName, toName], from, to });
  if (from === undefined && to === undefined) return null;
  return {
    ...(from === undefined ? {} : { $gte: new Date(`${from}T00:00:00+08:00`).toISOString() }),
    ...(to === undefined ? {} : { $lte: new Date(`${to}T23:59:59.999+08:00`).toISOString() }),
  };
};
