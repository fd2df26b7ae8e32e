import type { ComplaintFile } from '../complaints/file.js';
import { legalDateOf } from '../deadlines/index.js';
import type { ReporterSought } from '../events/looks.js';
import type { LookTold } from './look.js';

/** Who handled a complaint or report at an instant; nobody before the first were named. */
const handlersAt = ({ records }: ComplaintFile, at: string): readonly string[] =>
  records
    .filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(at))
    .flatMap(({ events }) => events.flatMap(({ type, data }) => (type === 'HandlersNamed' ? [data.handlers] : [])))
    .at(-1) ?? [];

/**
 * Of those who asked for the reporter of a complaint or report the ones that are not on it: who was refused, and who
 * entered it and asked once others were named to handle it. CR121 Art.37 makes no exception for who supervises. One
 * fact for each person, day and answer.
 */
export const reporterSought = (file: ComplaintFile, looks: readonly LookTold[]): ReporterSought[] => {
  const found = new Map<string, ReporterSought>();
  for (const { person, unit, at, refused } of looks) {
    const handlers = handlersAt(file, at);
    const isOnIt = handlers.length === 0 || handlers.includes(person);
    if (refused !== true && isOnIt) continue;
    const answer = refused === true ? 'refused' : 'shown';
    const on = legalDateOf(at);
    const key = `${person} ${on} ${answer}`;
    if (!found.has(key)) found.set(key, { complaint: file.id, person, unit, on, answer });
  }
  return [...found.values()];
};
