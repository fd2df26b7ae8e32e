import type { NoPenaltyDecided } from '../events/decision.js';
import type { Handling, InvestigationReported, Penalty } from '../events/investigation.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { CaseFact } from '../evolve/fold.js';
import { hasDecision, isDecided, isFiled, isReported } from '../state/questions.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Kept, View } from './view.js';

/**
 * A case in the list of penalties against range and band. What was computed on the day of the decision (range, band,
 * verdict, deviations, versions) stands beside these fields as it was recorded then.
 */
export interface DiscretionRow extends Kept, Omit<CaseSummary, 'caseId'> {
  readonly status: 'decided' | 'proposed' | 'returned' | 'reference';
  readonly decidedOn: string | null;
  readonly decisionNumber?: string | null;
  /** The row of a reference case as its source published it. */
  readonly published?: object;
  readonly outcome?: Handling['outcome'];
  /** Whole fen. */
  readonly fine?: number;
  readonly tier?: Handling['tier'] | null;
  readonly discretionReasons?: Handling['discretionReasons'];
  [computed: string]: unknown;
}

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

interface Shown {
  readonly status: 'decided' | 'proposed' | 'returned';
  readonly handling: Handling;
  readonly check: object | null;
}

/**
 * The handling as it stands: decided, notified or proposed in the report; or as it was when the report was sent back.
 */
const handlingOf = ({ state, facts }: Pick<CaseFile, 'state' | 'facts'>): Shown | null => {
  if (isDecided(state)) {
    return state.decision.outcome === 'penalty'
      ? { status: 'decided', handling: state.decision.handling, check: state.decision.check }
      : { status: 'decided', handling: withoutPenalty(state.review.report.handling, state.decision), check: null };
  }
  if (isReported(state)) return { status: 'proposed', handling: state.review.report.handling, check: null };
  const returned = lastEndorsedReport(facts);
  return returned === undefined ? null : { status: 'returned', handling: returned.handling, check: null };
};

const lastEndorsedReport = (facts: readonly CaseFact[]): InvestigationReported | undefined => {
  const endorsed = facts.findLastIndex((fact) => fact.type === 'ProposalEndorsed' && fact.data.matter === 'report');
  const report = facts.slice(0, Math.max(endorsed, 0)).findLast((fact) => fact.type === 'InvestigationReported');
  return report?.type === 'InvestigationReported' ? report.data : undefined;
};

/** What was reported, as it ended: the party may have been notified of a penalty and been heard. */
const withoutPenalty = ({ tier: _tier, ...reported }: Handling, { outcome, reasons }: NoPenaltyDecided): Handling => ({
  ...reported,
  outcome,
  penalty: nothing,
  discretionReasons: reasons,
});

/**
 * Proposed and decided penalties against the statutory range and the band, with the computation of the day they were
 * decided.
 */
export const discretionCheckView: View<DiscretionRow> = {
  name: 'discretion-check',
  indexes: [
    { units: 1, basisId: 1, decidedOn: -1 },
    { basisId: 1, fine: 1 },
    { units: 1, verdict: 1 },
  ],
  documents: (file) => {
    const summary = summaryOf(file);
    if (summary === null) return [];
    const { state, position } = file;
    const { caseId: _caseId, ...shown } = summary;
    if (state.stage === 'reference') {
      const { check, decidedOn = null, published, decisionNumber = null } = state.reference;
      return [
        { _id: file.id, position, ...shown, status: 'reference', decidedOn, decisionNumber, published, ...check },
      ];
    }
    if (hasDecision(state) && !isFiled(state)) {
      const { penalty, check, decidedOn, number } = state.decision;
      return [
        {
          _id: file.id,
          position,
          ...shown,
          status: 'decided',
          decidedOn,
          decisionNumber: number,
          fine: penalty.fine,
          tier: null,
          ...check,
        },
      ];
    }
    const found = handlingOf(file);
    if (found === null) return [];
    const { handling, status, check } = found;
    const decidedOn = isDecided(state) ? state.decision.documentDate : null;
    const { tier = null, outcome, penalty, basisId, discretionReasons } = handling;
    const stated = { status, decidedOn, outcome, fine: penalty.fine, tier, basisId, discretionReasons };
    return [{ _id: file.id, position, ...shown, ...stated, ...check }];
  },
};
