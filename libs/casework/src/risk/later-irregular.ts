import { legalDateOf } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { EntryCorrected } from '../events/rounds.js';
import type { CaseFact } from '../evolve/fold.js';
import { fieldActs, signsInCases } from './refused-signs.js';
import type { Sign } from './risk.js';
import { ofType } from './signs.js';

/** Corrections that no later one of the same field of the same entry replaced: that one speaks for itself. */
export const lastCorrections = (facts: readonly CaseFact[]) =>
  ofType(facts, 'EntryCorrected').filter(
    ({ data }, place, all) =>
      !all.slice(place + 1).some((later) => later.data.event === data.event && later.data.field === data.field),
  );

type Later = NonNullable<EntryCorrected['laterIrregular']>[number];

/** The points that the refusal of an act would have been a sign of; `otherwise` where it is one of none. */
export const pointsOf = (
  { action, code }: Pick<Later, 'action' | 'code'>,
  otherwise: number = backDating,
): number[] => {
  if (code === 'too-late' && seizing.has(action)) return [seizedTooLong];
  const points = signsInCases
    .filter(({ codes, acts, naming, afterClosing }) => {
      if (naming !== undefined || afterClosing !== undefined || acts === fieldActs) return false;
      return codes.some((each) => each === code) && (acts === undefined || acts.includes(action));
    })
    .map(({ point }) => point);
  return points.length === 0 ? [otherwise] : [...new Set(points)];
};

const backDating = 3;
const seizedTooLong = 18;
const seizing: ReadonlySet<string> = new Set(['request-measure-extension', 'approve-measure']);

/** A fact of another party keeps its place and says nothing of this one (evolve/line-facts.ts). */
export const isOfAnother = ({ type, data }: CaseFact): boolean => type === 'AvRecordAttached' && data.step === 0;

/** Acts that a correction of an entry before them made unlawful: they stay, and each shows (docs/decisions/040). */
export const laterIrregular = (facts: readonly CaseFact[]): { readonly point: number; readonly sign: Sign }[] =>
  lastCorrections(facts).flatMap(({ data: { laterIrregular: later = [] }, recordedAt }) =>
    later.flatMap((each) => {
      const act = facts[each.event - 1];
      if (act === undefined || isOfAnother(act)) return [];
      const on = legalDateOf(recordedAt);
      const step = { type: act.type, chinese: caseEvents[act.type].chinese, on: legalDateOf(act.occurredAt) };
      const detail = { code: 'irregular-by-correction' as const, parameters: { step, on, ground: each.ground } };
      return pointsOf(each).map((point) => ({ point, sign: { since: on, until: null, detail, officers: [act.by] } }));
    }),
  );
