import { findClock } from '../clocks/case-clocks.js';
import { lateFineOf } from '../standing/late-fine.js';
import { payBy } from '../standing/raises.js';
import { newTermOn } from '../standing/surcharge.js';
import type { CaseState } from '../state/case-state.js';
import { hasExecution, isDecided, isFiled } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { CaseHistory, Sign } from './risk.js';
import { officersOn } from './signs.js';

/*
 * Acts that the rules let pass on what was entered then, and that came too early by what is right: a corrected entry
 * undoes nothing, it shows (§4.9).
 */

/** The case as it stands, and as every round that is over stood when it ended (docs/decisions/012). */
const roundsOf = (state: CaseState): readonly CaseState[] =>
  isFiled(state) ? [...state.earlierRounds, state] : [state];

/** A penalty that was decided before the party's window was over, without a waiver (APL Art.62; PR Art.57). */
export const decidedInside = (history: CaseHistory): Sign[] =>
  roundsOf(history.state).flatMap((state): Sign[] => {
    if (!isDecided(state) || state.notice.waiver !== null) return [];
    if (state.decision.outcome !== 'penalty' && state.decision.penalty === undefined) return [];
    const window = findClock(state, history.law, 'defence-window');
    const { documentDate } = state.decision;
    if (window === undefined || documentDate > window.due) return [];
    const detail: RiskDetail = {
      code: 'decided-inside-window',
      parameters: { on: documentDate, windowEnds: window.due },
    };
    return [{ since: documentDate, until: null, detail, officers: officersOn(history, documentDate) }];
  });

/** A demand before the term to pay was over, or the court asked before that of the demand was (ACL Art.35, 54). */
export const executedTooEarly = (history: CaseHistory): Sign[] =>
  roundsOf(history.state).flatMap((state) => tooEarlyIn(state, history));

const tooEarlyIn = (state: CaseState, history: CaseHistory): Sign[] => {
  const { law } = history;
  if (!hasExecution(state)) return [];
  const { demand, application } = state.execution.enforcement;
  const answer = findClock(state, law, 'demand');
  const signs: Sign[] = [];
  const first = payBy(lateFineOf(state).receivedOn, law);
  const anew = demand === null ? null : newTermOn(lateFineOf(state), demand.servedOn, law);
  const due = anew === null || anew.until < first ? first : anew.until;
  if (demand !== null && demand.servedOn <= due) {
    const detail: RiskDetail = { code: 'demand-too-early', parameters: { on: demand.servedOn, due } };
    signs.push({ since: demand.servedOn, until: null, detail, officers: officersOn(history, demand.servedOn) });
  }
  if (application !== null && answer !== undefined && application.on <= answer.due) {
    const detail: RiskDetail = { code: 'court-too-early', parameters: { on: application.on, due: answer.due } };
    signs.push({ since: application.on, until: null, detail, officers: officersOn(history, application.on) });
  }
  return signs;
};
