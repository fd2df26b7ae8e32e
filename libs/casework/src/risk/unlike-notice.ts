import { refuseIfAgainstDiscussion } from '../checks/discussion.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Handling } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf, basesOf } from '../standing/acts-of.js';
import { heavierPart, isSamePenalty } from '../standing/heavier-part.js';
import type { Difference } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { officersOn, ofType } from './signs.js';

/**
 * 31. The decision rests on another basis or other facts than the party was notified of, is heavier, or is not what
 * was proposed (#43) or agreed on in the discussion (#42).
 */
export const unlikeNotice: RiskRule = {
  ...pointOf(31),
  signs: (history) =>
    ofType(history.facts, 'PenaltyDecided').flatMap((decision) => {
      const { facts } = history;
      const before = facts.slice(0, facts.indexOf(decision));
      const { handling, documentDate: on } = decision.data;
      const officers = [...new Set([...officersOn(history, on), decision.by])];
      return differencesOf(handling, before, on).map((difference): Sign => {
        const detail = { code: 'decided-otherwise' as const, parameters: { on, difference } };
        return { since: on, until: null, detail, officers };
      });
    }),
};

const lastOf = (before: readonly CaseFact[]) => ({
  notice: ofType(before, 'NoticeIssued').at(-1),
  proposed: ofType(before, 'DecisionProposed').at(-1)?.data.handling,
});

/** That the decision is dated before the discussion is another sign (25). */
const againstTheHeads = new Set(['against-discussion', 'act-against-discussion']);

const differencesOf = (decided: Handling, before: readonly CaseFact[], on: LegalDate): Difference[] => {
  const { notice, proposed } = lastOf(before);
  if (notice === undefined) return [];
  const since = before.slice(before.indexOf(notice));
  const notified = notice.data.handling;
  const told = basesOf(notified);
  const discussion = ofType(since, 'CollectiveDiscussionHeld').at(-1)?.data ?? null;
  return [
    ...(basesOf(decided).some((basisId) => !told.includes(basisId)) ? (['basis'] as const) : []),
    ...(heavierPart(decided.penalty, notified.penalty) === null ? [] : (['heavier'] as const)),
    ...(isSameFacts(decided, notified) || wasHeard(since) ? [] : (['facts'] as const)),
    ...(proposed === undefined || isSamePenalty(decided.penalty, proposed.penalty) ? [] : (['proposal'] as const)),
    ...(againstTheHeads.has(refuseIfAgainstDiscussion(discussion, decided, on)?.code ?? '')
      ? (['discussion'] as const)
      : []),
  ];
};

/** What a party says may change the facts: adopted on the re-check, or by the report of the hearing. */
const wasHeard = (since: readonly CaseFact[]): boolean =>
  since.some((fact) => (fact.type === 'StatementRechecked' && fact.data.adopted) || fact.type === 'HearingReported');

/** Under each basis that both name, what the range depends on. */
const isSameFacts = (decided: Handling, notified: Handling): boolean => {
  if (JSON.stringify(decided) === JSON.stringify(notified)) return true;
  const factsOf = (handling: Handling, basisId: string): string =>
    actsOf(handling)
      .filter((act) => act.basisId === basisId)
      .map(({ facts }) => JSON.stringify(Object.entries(facts).toSorted(([one], [other]) => one.localeCompare(other))))
      .toSorted()
      .join();
  const told = basesOf(notified);
  return basesOf(decided)
    .filter((basisId) => told.includes(basisId))
    .every((basisId) => factsOf(decided, basisId) === factsOf(notified, basisId));
};
