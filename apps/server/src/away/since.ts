import { isLegalDate, legalDateOf, type AnyEvent, type LegalDate, type Since, type StreamRecord } from '#casework';
import { Malformed } from '../unanswered/unanswered.js';

/** Since when somebody was away: a whole day, or a place in the log on a day. */
export interface AwaySince {
  readonly day: LegalDate;
  /** Index after the last record that was seen, by partition; null where a day is meant. */
  readonly seen: readonly number[] | null;
}

/** A place in the log as who looked keeps it: `<day>@<index after the last record seen>`, a number per partition. */
export const sinceText = (day: LegalDate, seen: readonly number[]): string => `${day}@${seen.join('.')}`;

/** @throws {Malformed} for a day that does not exist or lies ahead, or a place that is none of this log */
export const readSince = (text: string | undefined, partitions: number): AwaySince => {
  const { day, seen } = /^(?<day>\d{4}-\d{2}-\d{2})(@(?<seen>\d{1,15}(\.\d{1,15})*))?$/.exec(text ?? '')?.groups ?? {};
  if (day === undefined || !isLegalDate(day) || day > legalDateOf(new Date().toISOString()))
    throw new Malformed(
      'since must be a day that exists and does not lie ahead, written YYYY-MM-DD, or the `until` of an answer before.',
      'since 应当为实际存在且不晚于今天的日期（写作 YYYY-MM-DD），或者以前答复中的 until。',
    );
  if (seen === undefined) return { day, seen: null };
  const places = seen.split('.').map(Number);
  if (places.length !== partitions)
    throw new Malformed('since names a place of another log; ask with a day.', 'since 属于另一日志，请改用日期。');
  return { day, seen: places };
};

/** The same for one case or other matter, whose stream lies in a partition. */
export const sinceOfCase = (
  { day, seen }: AwaySince,
  { records }: { readonly records: readonly StreamRecord<AnyEvent>[] },
  partition: number,
): Since => {
  const isSeen = (record: StreamRecord<AnyEvent>): boolean =>
    seen === null ? legalDateOf(record.recordedAt) < day : record.index < (seen[partition] ?? 0);
  const first = records.findIndex((record) => !isSeen(record));
  return { records: first === -1 ? records.length : first, day, isDaySeen: seen !== null };
};
