import { eventOfAct } from '#casework/views/events/event-of-act';
import type { Schema } from '../api/client.js';
import type { HistoryEntry } from './case-query.js';
import { dayOf, isRefusal } from './timeline.js';

type Risk = Schema<'Answer.SaidRisk'>;

/** Equal signs as one: the first of them, and how many there are. */
export interface SignGroup<Sign> {
  readonly sign: Sign;
  readonly count: number;
}

/** What makes signs equal to a reader: the point and what shows. */
interface Said {
  readonly number: number;
  readonly detail: string;
}

/** Signs that say the same as one, in the order of their first. */
export const grouped = <Sign extends Said>(signs: readonly Sign[]): SignGroup<Sign>[] => {
  const groups = new Map<string, SignGroup<Sign>>();
  for (const sign of signs) {
    const key = `${sign.number} ${sign.detail}`;
    const known = groups.get(key);
    groups.set(key, { sign: known?.sign ?? sign, count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()];
};

/** Whether a sign is an attempt that the rules refused: nothing unlawful came of it. */
export const isAttempt = ({ about }: Pick<Risk, 'about'>): boolean => about.code === 'refused-attempt';

/** Where in the timeline of its case a sign lies, as the end of an address: day, point, reason of a refusal. */
export const placeOf = ({ number, since, about }: Pick<Risk, 'number' | 'since' | 'about'>): string => {
  const refused = about.code === 'refused-attempt' ? `&refused=${encodeURIComponent(about.parameters.code)}` : '';
  return `?tab=timeline&view=everything&on=${since}&risk=${number}${refused}`;
};

/**
 * When the person who was refused did the same act as the rules want it, later in the same case: a UTC instant; null
 * where that is not on record, or the sign is no refused attempt.
 */
export const doneLater = (risk: Risk, history: readonly HistoryEntry[]): string | null => {
  if (risk.about.code !== 'refused-attempt') return null;
  const { code } = risk.about.parameters;
  const at = history.findLastIndex(
    (entry) =>
      isRefusal(entry) &&
      entry.refused.code === code &&
      risk.officers.includes(entry.by) &&
      dayOf(entry.recordedAt) === risk.since,
  );
  const refused = history[at];
  if (refused === undefined || !isRefusal(refused)) return null;
  const type = eventOfAct(refused.refused.action);
  const done = history
    .slice(at + 1)
    .find((entry) => !isRefusal(entry) && entry.type === type && entry.by === refused.by);
  return done?.recordedAt ?? null;
};
