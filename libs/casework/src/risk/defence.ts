import { legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { heavierPart } from '../standing/heavier-part.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/**
 * 27. What the party stated was not checked again before the decision, or the penalty became heavier once it had
 * stated its case or asked for a hearing (APL Art.45; PR Art.58).
 */
export const defencePunished: RiskRule = {
  ...pointOf(27),
  signs: (history) => [...unchecked(history), ...heavierForIt(history)],
};

type Stated = Of<'StatementRecorded' | 'HearingRequested'>;

/** What the party did about a notice, up to a later place. */
const statedBetween = (facts: readonly CaseFact[], from: number, to: number): Stated[] =>
  ofType(facts.slice(from, to), 'StatementRecorded', 'HearingRequested').filter(
    (fact) => fact.type === 'HearingRequested' || fact.data.late !== true,
  );

/** The notice before a place, of the same round. */
const noticeBefore = (facts: readonly CaseFact[], place: number): { notice: Of<'NoticeIssued'>; at: number } | null => {
  const at = facts.slice(0, place).findLastIndex(({ type }) => type === 'NoticeIssued' || type === 'RoundOpened');
  const notice = facts[at];
  return notice?.type === 'NoticeIssued' ? { notice, at } : null;
};

const unchecked = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((decision): Sign[] => {
    const { facts } = history;
    const place = facts.indexOf(decision);
    const told = noticeBefore(facts, place);
    if (told === null) return [];
    const stated = statedBetween(facts, told.at, place).findLast(({ type }) => type === 'StatementRecorded');
    if (stated?.type !== 'StatementRecorded') return [];
    const after = facts.slice(facts.indexOf(stated), place);
    if (after.some(({ type }) => type === 'StatementRechecked')) return [];
    const on = decision.data.documentDate;
    const detail = { code: 'statement-unchecked' as const, parameters: { statedOn: stated.data.statedOn, on } };
    return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
  });

/** What may make a second notice heavier: something found out since. */
const newFindings: ReadonlySet<string> = new Set([
  'InspectionRecorded',
  'QuestioningRecorded',
  'EvidenceCollected',
  'TestResultReceived',
  'IdentificationReceived',
  'AssistanceRecorded',
  'MaterialReceived',
  'SampleTaken',
]);

const heavierForIt = (history: CaseHistory): Sign[] =>
  history.facts.flatMap((fact, place): Sign[] => {
    if (fact.type !== 'PenaltyDecided' && fact.type !== 'NoticeIssued') return [];
    const told = noticeBefore(history.facts, place);
    if (told === null || statedBetween(history.facts, told.at, place).length === 0) return [];
    const isFoundOut = history.facts.slice(told.at, place).some(({ type }) => newFindings.has(type));
    if (fact.type === 'NoticeIssued' && isFoundOut) return [];
    const [notified, now] = [told.notice.data.handling.penalty, fact.data.handling.penalty];
    const part = heavierPart(now, notified);
    if (part === null) return [];
    const on = fact.type === 'PenaltyDecided' ? fact.data.documentDate : legalDateOf(fact.occurredAt);
    const parameters = { on, part, notified: notified.fine, now: now.fine };
    const detail = { code: 'heavier-after-defence' as const, parameters };
    return [{ since: on, until: null, detail, officers: [...new Set([...officersOn(history, on), fact.by])] }];
  });
