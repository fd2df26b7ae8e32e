import { legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { isBefore, ofType, overdue, type Of } from './signs.js';

const clocks = [
  'hearing-host',
  'file-to-host',
  'hearing-date',
  'hearing-notice',
  'hearing-public-notice',
  'hearing-report',
] as const;

/** 28. Less than the seven working days, a panel that handled the case or led it, a host or report that comes late. */
export const unlawfulHearing: RiskRule = {
  ...pointOf(28),
  signs: (history) => [...overdue(history, ...clocks), ...ledByHeads(history)],
};

/** Facts by which a head leads a case: an opinion on what is proposed in it, an approval, the decision. */
const leading: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'CaseFiled',
  'ProposalEndorsed',
  'ProposalApproved',
  'MeasureRequestEndorsed',
  'MeasureApproved',
  'PenaltyDecided',
  'NoPenaltyDecided',
]);

/**
 * Who leads a case does not investigate it, so that neither APL Art.64(4) nor HR Art.11 keeps a head from its hearing
 * by their words; whether the hearing is impartial is for who supervises.
 */
const ledByHeads = ({ facts }: CaseHistory): Sign[] =>
  ofType(facts, 'HearingPanelNamed').flatMap((named): Sign[] => {
    const place = facts.indexOf(named);
    const replaced = facts.findIndex((fact, later) => later > place && fact.type === 'HearingPanelNamed');
    const next = replaced === -1 ? undefined : facts[replaced];
    const known = replaced === -1 ? facts : facts.slice(0, replaced);
    return panelOf(named).flatMap((person): Sign[] => {
      const led = known.find((fact) => fact.by === person && leading.has(fact.type));
      if (led === undefined) return [];
      const since = isBefore(led.occurredAt, named.occurredAt) ? named.occurredAt : led.occurredAt;
      const until = next === undefined ? null : legalDateOf(next.occurredAt);
      const detail = { code: 'hearing-led-by-head', parameters: { person, on: legalDateOf(led.occurredAt) } } as const;
      return [{ since: legalDateOf(since), until, detail, officers: [person] }];
    });
  });

const panelOf = ({ data: { host, recorder, assessors = [] } }: Of<'HearingPanelNamed'>): string[] => [
  host,
  recorder,
  ...assessors,
];
