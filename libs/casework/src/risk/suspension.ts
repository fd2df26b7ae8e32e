import { addDays, legalDateOf } from '../deadlines/index.js';
import { isFiled } from '../state/questions.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { ofType, parameterOn } from './signs.js';

/** A suspected crime takes a suspended case to the police. */
const endings: ReadonlySet<string> = new Set(['CaseResumed', 'CaseTerminated', 'ReferralSent']);

/** 21. Suspended, and nothing heard of it for long: the clock stands, and the party waits. */
export const longSuspension: RiskRule = {
  ...pointOf(21),
  parameters: ['daysWithoutUpdate'],
  signs: (history) =>
    ofType(history.facts, 'CaseSuspended').flatMap(({ occurredAt }): Sign[] => {
      const from = legalDateOf(occurredAt);
      const ended = history.facts.find((fact) => endings.has(fact.type) && fact.occurredAt >= occurredAt);
      const until = ended === undefined ? null : legalDateOf(ended.occurredAt);
      const since = addDays(from, parameterOn(history, 'daysWithoutUpdate', from) + 1);
      if (until !== null && until < since) return [];
      const officers = isFiled(history.state) ? history.state.investigation.officers : [];
      return [{ since, until, detail: { code: 'suspended', parameters: { from } }, officers }];
    }),
};
