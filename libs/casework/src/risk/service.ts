import { caseEvents } from '../events/case-events.js';
import type { ServedDocument } from '../events/service.js';
import type { CaseFact } from '../evolve/fold.js';
import type { ServiceFault } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, overdue, parameterOn, type Of } from './signs.js';

/**
 * 32. The decision served late; or a document left without proof, sent without consent, or proclaimed before the other
 * ways failed, as records of before could be.
 */
export const unlawfulService: RiskRule = {
  ...pointOf(32),
  parameters: ['waysTriedBeforeProclamation'],
  signs: (history) => [...overdue(history, 'serve-decision'), ...unproven(history)],
};

const documents = {
  NoticeServed: 'notice',
  HearingNoticeServed: 'hearing-notice',
  DecisionServed: 'decision',
  DemandSent: 'demand',
} as const satisfies Partial<Record<CaseFact['type'], ServedDocument>>;

type Served = Of<keyof typeof documents>;

const unproven = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'NoticeServed', 'HearingNoticeServed', 'DecisionServed', 'DemandSent').flatMap((fact) => {
    const { type } = fact;
    const { servedOn } = fact.data;
    return faultsOf(fact, history).map((fault): Sign => {
      const step = { type, chinese: caseEvents[type].chinese, on: servedOn };
      const detail = { code: 'served-unproven' as const, parameters: { step, fault } };
      return {
        since: servedOn,
        until: null,
        detail,
        officers: [...new Set([...officersOn(history, servedOn), fact.by])],
      };
    });
  });

const faultsOf = (fact: Served, history: CaseHistory): ServiceFault[] => {
  const place = history.facts.indexOf(fact);
  const before = history.facts.slice(0, place);
  const { method, servedOn } = fact.data;
  if (method === 'leave' && !isLeavingProven(fact, place + 1, history)) return ['left-unproven'];
  if (method === 'electronic' && !isAgreed(before, servedOn)) return ['not-agreed'];
  return method === 'proclamation' && !isLastWay(fact, before, history) ? ['other-ways-open'] : [];
};

/** A witness, a photograph or film among its files, or one attached to the step (PR Art.82(2)). */
const isLeavingProven = ({ data }: Served, number: number, { facts }: CaseHistory): boolean =>
  data.witness !== undefined ||
  (data.files ?? []).length > 0 ||
  ofType(facts, 'AvRecordAttached').some((attached) => attached.data.step === number);

/** By the confirmation of the address (#10) that was the last one on that day (PR Art.82(3), 83). */
const isAgreed = (before: readonly CaseFact[], on: string): boolean =>
  ofType(before, 'ServiceAddressConfirmed').findLast(({ data }) => data.confirmedOn <= on)?.data.electronic === true;

/** The party is missing, or as many other ways as are asked for failed on file (PR Art.82(5)). */
const isLastWay = ({ type, data }: Served, before: readonly CaseFact[], history: CaseHistory): boolean => {
  if (data.proclaimedBecause === 'missing') return true;
  const tried = ofType(before, 'ServiceAttempted').filter((each) => each.data.document === documents[type]);
  const ways = new Set(tried.map((each) => each.data.method));
  return ways.size >= parameterOn(history, 'waysTriedBeforeProclamation', data.servedOn);
};
