import { isMainEvent } from '#casework/views/events/main-events';
import type { HistoryEntry } from './case-query.js';

export type Shown = 'main' | 'everything' | 'refused';

export const isRefusal = (entry: HistoryEntry): entry is Extract<HistoryEntry, { refused: unknown }> =>
  'refused' in entry;

/** What of the history is shown; a short view keeps what was refused. */
export const shownOf = (history: readonly HistoryEntry[], shown: Shown): HistoryEntry[] => {
  if (shown === 'everything') return [...history];
  return history.filter((entry) => isRefusal(entry) || (shown === 'main' && isMainEvent(entry.type)));
};

/** The day in China of a UTC instant. */
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Places of the entries that an address points to: the one at a place, or those of a day, by when they happened or were
 * recorded; on a day on which there was nothing, the last entry before it, since that is where it stood still.
 */
export const pointedAt = (history: readonly HistoryEntry[], address: URLSearchParams): ReadonlySet<number> => {
  const place = Number(address.get('place') ?? '');
  if (place > 0) return new Set([place]);
  const day = address.get('on');
  if (day === null) return new Set();
  const daysOf = (entry: HistoryEntry): string[] =>
    [entry.recordedAt, ...(isRefusal(entry) ? [] : [entry.occurredAt])].map(dayOf);
  const there = history.filter((entry) => daysOf(entry).includes(day));
  const before = history.findLast((entry) => dayOf(entry.recordedAt) < day);
  return new Set((there.length > 0 ? there : before === undefined ? [] : [before]).map((entry) => entry.place));
};
