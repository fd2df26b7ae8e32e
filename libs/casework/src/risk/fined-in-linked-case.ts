import { legalDateOf } from '../deadlines/index.js';
import type { FinedInLinkedCase } from '../events/report.js';
import type { CaseFact } from '../evolve/fold.js';
import type { CaseHistory, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/** Steps to a penalty, each of which may tell that a linked case has fined the party for the same act. */
type Step = Of<'InvestigationReported' | 'ProposalApproved' | 'NoticeIssued'>;

const isStep = (fact: CaseFact): fact is Step =>
  fact.type === 'InvestigationReported' || fact.type === 'ProposalApproved' || fact.type === 'NoticeIssued';

/** What ends a report: the next one, and whatever was decided on it. */
const endsReport: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'InvestigationReported',
  'ProposalReturned',
  'PenaltyDecided',
  'NoPenaltyDecided',
]);

/**
 * Whether it is told of the party whose history this is. Before the parties have lines of their own all are told of;
 * records of before say by name which it is.
 */
const isOfLine = ({ ofParty, party }: FinedInLinkedCase, { facts, partyOf }: CaseHistory): boolean =>
  partyOf === undefined ||
  (ofParty === undefined ? ofType(facts, 'ClueRegistered')[0]?.data.party.name === party : ofParty === partyOf.party);

const signOf = (step: Step, history: CaseHistory): ((found: FinedInLinkedCase) => Sign) => {
  const { facts } = history;
  const on = legalDateOf(step.occurredAt);
  const ended = facts.slice(facts.indexOf(step) + 1).find(({ type }) => endsReport.has(type));
  const isReport = step.type === 'InvestigationReported';
  return ({ party, decision }) => ({
    since: on,
    until: ended === undefined ? null : legalDateOf(ended.occurredAt),
    detail: {
      code: isReport ? 'reported-though-fined' : 'proposed-though-fined',
      parameters: { on, party, decision },
    },
    officers: isReport ? step.data.officers : [...new Set([...officersOn(history, on), step.by])],
  });
};

/**
 * A fine is proposed although a linked case has fined the party for the same act (APL Art.29): from the first step that
 * tells of the decision until the report is over.
 */
export const proposedThoughFined = (history: CaseHistory): Sign[] => {
  let told = new Set<string>();
  return history.facts.filter(isStep).flatMap((step) => {
    if (step.type === 'InvestigationReported') told = new Set();
    const found = (step.data.finedBefore ?? []).filter((each) => isOfLine(each, history) && !told.has(each.decision));
    for (const { decision } of found) told.add(decision);
    return found.map(signOf(step, history));
  });
};

/** A link says that it is one act, and a fine stands for it in either case (APL Art.29, 75). */
export const linkedThoughFined = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'CaseLinked').flatMap((link) => {
    const on = legalDateOf(link.occurredAt);
    const found = (link.data.finedBefore ?? []).filter((each) => isOfLine(each, history));
    return found.map(({ party, decision }): Sign => ({
      since: on,
      until: null,
      detail: { code: 'linked-though-fined', parameters: { on, party, decision } },
      officers: officersOn(history, on),
    }));
  });
