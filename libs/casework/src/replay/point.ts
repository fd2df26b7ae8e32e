import { isLegalDate, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { CaseFact } from '../evolve/fold.js';

/** Acts by which people name a point in the life of a case, and the events that each is. The last one counts. */
const namedActs = {
  clue: ['ClueRegistered'],
  filing: ['CaseFiled', 'FilingDeclined'],
  report: ['InvestigationReported'],
  review: ['ReviewConcluded'],
  notice: ['NoticeServed'],
  hearing: ['HearingHeld'],
  decision: ['PenaltyDecided', 'NoPenaltyDecided', 'SummaryPenaltyDecided'],
  service: ['DecisionServed'],
  closing: ['CaseClosed'],
  archive: ['CaseArchived'],
} as const satisfies Readonly<Record<string, readonly CaseEvent['type'][]>>;

export type NamedAct = keyof typeof namedActs;

export const namedActNames = Object.keys(namedActs) as NamedAct[];

/** A point in the life of a case: after so many events, at the end of a day, at an instant, or at a named act. */
export type Point =
  | { readonly kind: 'event'; readonly number: number }
  | { readonly kind: 'day'; readonly day: LegalDate }
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'act'; readonly act: NamedAct };

const isNamedAct = (text: string): text is NamedAct => text in namedActs;

/** Whether a fact is one of those that an act is named after. */
export const isOfAct = ({ type }: CaseFact, act: NamedAct): boolean => {
  const types: readonly string[] = namedActs[act];
  return types.includes(type);
};

/** Reads a point as people write it: `7`, `2026-03-02`, `2026-03-02T08:00:00Z`, `decision`. @returns null for others */
export const readPoint = (text: string): Point | null => {
  if (/^\d{1,9}$/.test(text)) return { kind: 'event', number: Number(text) };
  if (isLegalDate(text)) return { kind: 'day', day: text };
  if (Object.hasOwn(namedActs, text) && isNamedAct(text)) return { kind: 'act', act: text };
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text);
  const at = isInstant ? new Date(text) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : { kind: 'instant', at: at.toISOString() };
};

/**
 * How many events of a case were recorded by a point: what was known then is what they say. Events lie in the order in
 * which they were recorded, and no time of recording is earlier than the one before.
 * @returns null where the case has no such event
 */
export const countAt = (facts: readonly CaseFact[], point: Point): number | null => {
  switch (point.kind) {
    case 'event':
      return point.number <= facts.length ? point.number : null;
    case 'day':
      return facts.filter(({ recordedAt }) => legalDateOf(recordedAt) <= point.day).length;
    case 'instant':
      return facts.filter(({ recordedAt }) => recordedAt <= point.at).length;
    case 'act': {
      const place = facts.findLastIndex((fact) => isOfAct(fact, point.act));
      return place < 0 ? null : place + 1;
    }
  }
};
