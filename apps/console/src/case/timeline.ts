import { eventsOfPoint } from '#casework/risk/events-of-point';
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
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Of the entries of a day those in which a sign lies: what was refused so, or the event; all where none is. */
const ofSign = (there: readonly HistoryEntry[], address: URLSearchParams): readonly HistoryEntry[] => {
  const code = address.get('refused');
  const refused = there.filter((entry) => isRefusal(entry) && entry.refused.code === code);
  if (code !== null && refused.length > 0) return refused;
  const types: readonly string[] = eventsOfPoint(Number(address.get('risk') ?? ''));
  const [first] = types.flatMap((type) => there.filter((entry) => !isRefusal(entry) && entry.type === type));
  return first === undefined ? there : [first];
};

/**
 * Places of the entries that an address points to: the one at a place, or those of a day, by when they happened or
 * were recorded, where a sign is named those in which it lies; on a day on which there was nothing, the
 * last entry before it, since that is where it stood still.
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
  const onDay = ofSign(there, address);
  return new Set((onDay.length > 0 ? onDay : before === undefined ? [] : [before]).map((entry) => entry.place));
};
