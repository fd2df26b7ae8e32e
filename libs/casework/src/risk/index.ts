import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import { irregularOnTheSpot } from './irregular-on-the-spot.js';
import { laterIrregular } from './later-irregular.js';
import { asRisk, pointOf } from './points.js';
import { signsInCases } from './refused-signs.js';
import type { CaseHistory, Risk } from './risk.js';
import { riskRules } from './rules.js';
import { takenAway } from './taken-away.js';
import { takingsAwayIn } from './takings-away.js';
import { triedSigns, type Span } from './tried.js';

export { riskRules } from './rules.js';
export type { CaseHistory, Risk } from './risk.js';

/**
 * Every sign of every risk point in one case, oldest first; those with `since` ahead have not come true yet. What shows
 * with one of several parties alone names it.
 */
export const risksOf = (entered: CaseHistory): Risk[] => shownIn(entered, () => true);

/** The signs of one risk point in one case, as they stand among all of them. */
export const risksOfPoint = (entered: CaseHistory, wanted: number): Risk[] =>
  shownIn(entered, (number) => number === wanted);

/** The points that a case can show: by a rule on its history, or by what was refused. */
export const pointsInCases: readonly number[] = [
  ...new Set([...riskRules.map(({ number }) => number), ...signsInCases.map(({ point }) => point)]),
].sort((a, b) => a - b);

const shownIn = (entered: CaseHistory, isWanted: (number: number) => boolean): Risk[] => {
  const history = { ...entered, facts: asCorrected(entered.facts) };
  const lines = linesOf(history.state);
  const histories =
    lines.length === 1
      ? [history]
      : lines.map((state, place) => ({
          ...history,
          state,
          facts: factsOfParty(history.facts, place + 1),
          partyOf: { whole: history.state, party: place + 1 },
        }));
  const takings = takingsAwayIn(history.facts);
  const ruled = histories.map((each) => ruledIn(each, isWanted));
  const signs = histories.map((each, place) => [
    ...(ruled[place] ?? []),
    ...takenAway(each, takings, isWanted),
    ...othersIn(each, ruled[place] ?? [], ruled.flat()).filter(({ number }) => isWanted(number)),
  ]);
  return oncePerCase(signs).sort((a, b) => a.since.localeCompare(b.since) || a.number - b.number);
};

/** UTC instants between which the case was closed; a new round opens it again (§4.9). */
const closedSpans = ({ facts }: CaseHistory): Span[] => {
  const spans: Span[] = [];
  for (const { type, recordedAt } of facts) {
    const last = spans.at(-1);
    if (type === 'CaseClosed') spans.push({ from: recordedAt, to: null });
    if ((type === 'RoundOpened' || type === 'ExecutionReopened') && last?.to === null)
      spans[spans.length - 1] = { ...last, to: recordedAt };
  }
  return spans;
};

/** What stands in the file although the rules would not take it. */
const standing = (history: CaseHistory) => [...laterIrregular(history.facts), ...irregularOnTheSpot(history)];

/** Signs of a decision or an act that came too early, with the fact that they are about, on the day that they name. */
const aboutAct: Readonly<Partial<Record<string, CaseFact['type']>>> = {
  'decided-inside-window': 'PenaltyDecided',
  'demand-too-early': 'DemandSent',
  'court-too-early': 'CourtApplied',
  'closed-unpaid': 'CaseClosed',
};

/** One breach is one sign: what a rule shows of an act is not told again as made irregular by a correction. */
const isToldByRule = (
  { point, sign }: ReturnType<typeof standing>[number],
  ofLine: readonly Risk[],
  ofAll: readonly Risk[],
): boolean => {
  const { detail } = sign;
  if (detail.code !== 'irregular-by-correction') return false;
  const { type, on } = detail.parameters.step;
  // A case is closed once for all of its parties, whichever of them has not paid.
  return (type === 'CaseClosed' ? ofAll : ofLine).some(({ number, detail: other }) => {
    const day = 'on' in other.parameters ? other.parameters.on : undefined;
    return number === point && aboutAct[other.code] === type && day === on;
  });
};

/** What the rules show in one line. */
const ruledIn = (history: CaseHistory, isWanted: (number: number) => boolean): Risk[] =>
  riskRules
    .filter(({ number }) => isWanted(number))
    .flatMap((rule) => rule.signs(history).map((sign) => asRisk(rule, sign)));

/** What was tried, and what stands although the rules would not take it. @param ofAll what rules show in any line */
const othersIn = (history: CaseHistory, ofLine: readonly Risk[], ofAll: readonly Risk[]): Risk[] => {
  const stands = standing(history).filter((each) => !isToldByRule(each, ofLine, ofAll));
  return [...triedSigns(history.refused, signsInCases, closedSpans(history)), ...stands].map(({ point, sign }) =>
    asRisk(pointOf(point), sign),
  );
};
