import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { FinedInLinkedCase } from '../events/report.js';
import type { CaseFact } from '../evolve/fold.js';
import type { CaseHistory, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/** Steps to a penalty, each of which may tell that a linked case has fined the party for the same act. */
type Step = Of<'InvestigationReported' | 'ProposalApproved' | 'NoticeIssued'>;

const isStep = (fact: CaseFact): fact is Step =>
  fact.type === 'InvestigationReported' || fact.type === 'ProposalApproved' || fact.type === 'NoticeIssued';

/** What ends a report: the next one, its return, and whatever was decided on it. */
const endsReport = (fact: CaseFact): boolean =>
  fact.type === 'InvestigationReported' ||
  fact.type === 'PenaltyDecided' ||
  fact.type === 'NoPenaltyDecided' ||
  (fact.type === 'ProposalReturned' && fact.data.matter === 'report');

/**
 * Whether it is told of the party whose history this is. Before the parties have lines of their own all are told of;
 * records of before say by name which it is.
 */
const isOfLine = ({ ofParty, party }: FinedInLinkedCase, { facts, partyOf }: CaseHistory): boolean =>
  partyOf === undefined ||
  (ofParty === undefined ? ofType(facts, 'ClueRegistered')[0]?.data.party.name === party : ofParty === partyOf.party);

/**
 * The day on which a correction said that a link is to another case, or not of one act; null where none did, or where
 * another link still says that it is one.
 */
const unlinkedOn = (other: string, facts: readonly CaseFact[]): LegalDate | null => {
  if (ofType(facts, 'CaseLinked').some(({ data }) => data.case === other && data.relation === 'same-act')) return null;
  const corrected = facts.findLast((fact) => {
    if (fact.type !== 'EntryCorrected') return false;
    const link = facts[fact.data.event - 1];
    if (link?.type !== 'CaseLinked') return false;
    const { field, wrong } = fact.data;
    if (field === 'case') return wrong === other && link.data.case !== other;
    return field === 'relation' && link.data.case === other && link.data.relation !== 'same-act';
  });
  return corrected === undefined ? null : legalDateOf(corrected.occurredAt);
};

const earlier = (one: LegalDate | null, other: LegalDate | null): LegalDate | null =>
  one === null || (other !== null && other < one) ? other : one;

const signOf = (step: Step, history: CaseHistory): ((found: FinedInLinkedCase) => Sign) => {
  const { facts } = history;
  const on = legalDateOf(step.occurredAt);
  const ended = facts.slice(facts.indexOf(step) + 1).find(endsReport);
  const isReport = step.type === 'InvestigationReported';
  return ({ party, decision, case: other }) => ({
    since: on,
    until: earlier(ended === undefined ? null : legalDateOf(ended.occurredAt), unlinkedOn(other, facts)),
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

/**
 * A link says that it is one act, and a fine stands for it in either case: once for a decision, from the link or from
 * the correction that made it one of the same act (APL Art.29, 75).
 */
export const linkedThoughFined = (history: CaseHistory): Sign[] => {
  const told = new Set<string>();
  return ofType(history.facts, 'CaseLinked', 'EntryCorrected').flatMap((fact) => {
    const on = legalDateOf(fact.occurredAt);
    const found = (fact.data.finedBefore ?? []).filter((each) => isOfLine(each, history) && !told.has(each.decision));
    for (const { decision } of found) told.add(decision);
    return found.map(({ party, decision, case: other }): Sign => ({
      since: on,
      until: unlinkedOn(other, history.facts),
      detail: { code: 'linked-though-fined', parameters: { on, party, decision } },
      officers: officersOn(history, on),
    }));
  });
};
