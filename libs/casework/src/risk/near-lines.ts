import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { hearingFineFrom, legalPartyType, summaryCeiling } from '../discretion/index.js';
import type { Penalty } from '../events/investigation.js';
import { isOpened } from '../state/questions.js';
import type { ProcedureLine } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, parameterOn, type Of } from './signs.js';

/**
 * 23. A penalty just below the line from which more procedure is due, and that procedure was not gone through: the
 * hearing, legal review with collective discussion; or at the upper limit of the summary procedure (APL Art.51).
 */
export const justBelowALine: RiskRule = {
  ...pointOf(23),
  parameters: ['nearLinePercent', 'majorFineOfPerson', 'majorFineOfOrganisation'],
  signs: (history) => [...ordinary(history), ...summary(history)],
};

/**
 * An amount against a line, both in fen. A lower limit 以上 is reached by the amount itself, which is then no longer near
 * it; an upper limit 以下 still includes it.
 */
interface Held {
  readonly line: ProcedureLine;
  readonly amount: number;
  readonly from: number;
  readonly isIncluded?: boolean;
}

const near = (history: CaseHistory, on: LegalDate, officers: string[], held: readonly Held[]): Sign[] => {
  const percent = parameterOn(history, 'nearLinePercent', on);
  return held
    .filter(({ amount, from, isIncluded = false }) => {
      const isBelow = amount < from || (isIncluded && amount === from);
      return isBelow && amount * 100 >= from * percent;
    })
    .map(({ line, amount, from }) => ({
      since: on,
      until: null,
      detail: { code: 'just-below-a-line', parameters: { line, amount, from } },
      officers,
    }));
};

/** The decision; while there is none yet, the notice, when it can still be mended. */
const decidedOrNotified = (
  history: CaseHistory,
): { on: LegalDate; penalty: Penalty; fact: Of<'PenaltyDecided' | 'NoticeIssued'> }[] => {
  const { facts } = history;
  const all = ofType(facts, 'NoticeIssued', 'PenaltyDecided', 'NoPenaltyDecided');
  return all.flatMap((fact, place) => {
    if (fact.type === 'NoPenaltyDecided') return [];
    const isLast = place === all.length - 1;
    if (fact.type === 'NoticeIssued' && !isLast) return [];
    const on = fact.type === 'PenaltyDecided' ? fact.data.documentDate : legalDateOf(fact.occurredAt);
    return [{ on, penalty: fact.data.handling.penalty, fact }];
  });
};

const ordinary = (history: CaseHistory): Sign[] => {
  const { facts, state, law } = history;
  if (!isOpened(state)) return [];
  const { party, unit } = state.intake.clue;
  return decidedOrNotified(history).flatMap(({ on, penalty, fact }) => {
    const before = facts.slice(0, facts.indexOf(fact) + 1);
    const hearingFrom = hearingFineFrom(party.kind, law.discretion, on, { unit });
    const isPerson = legalPartyType(party.kind, law.discretion, on) === 'natural_person';
    const majorFrom = parameterOn(history, isPerson ? 'majorFineOfPerson' : 'majorFineOfOrganisation', on);
    const isHeardAnyway = ofType(before, 'NoticeIssued').at(-1)?.data.hearingRight === true;
    const isReviewedAnyway = ofType(before, 'SubmittedForReview').at(-1)?.data.category !== 'none';
    const taken = penalty.confiscatedGains + penalty.confiscatedGoodsValue;
    return near(history, on, officersOn(history, on), [
      ...(isHeardAnyway
        ? []
        : [
            { line: 'hearing' as const, amount: penalty.fine, from: hearingFrom },
            { line: 'hearing-by-confiscation' as const, amount: taken, from: hearingFrom },
          ]),
      ...(isReviewedAnyway ? [] : [{ line: 'legal-review' as const, amount: penalty.fine, from: majorFrom }]),
    ]);
  });
};

const summary = (history: CaseHistory): Sign[] => {
  const { facts, state, law } = history;
  if (!isOpened(state)) return [];
  const { kind } = state.intake.clue.party;
  return ofType(facts, 'SummaryPenaltyDecided').flatMap(({ data: { decidedOn, penalty, officers } }) => {
    const from = summaryCeiling(kind, decidedOn, law.discretion);
    return near(history, decidedOn, officers, [
      { line: 'ordinary-procedure', amount: penalty.fine, from, isIncluded: true },
    ]);
  });
};
