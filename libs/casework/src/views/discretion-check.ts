import type { NoPenaltyDecided } from '../events/decision.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { InvestigationReported } from '../events/report.js';
import type { CaseFile } from '../evolve/case-file.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { basesOf, leadAct } from '../standing/acts-of.js';
import type { CaseState } from '../state/case-state.js';
import { lineOf } from '../state/lines.js';
import { hasDecision, isDecided, isFiled, isOpened, isReported } from '../state/questions.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Kept, View } from './view.js';

/**
 * A case in the list of penalties against range and band. What was computed on the day of the decision (range, band,
 * verdict, deviations, versions) stands beside these fields as it was recorded then.
 */
export interface DiscretionRow extends Kept, CaseSummary {
  /** `<case>` of the first party, `<case>#<n>` of the others, counted from 1. */
  readonly _id: string;
  readonly status: 'decided' | 'proposed' | 'returned' | 'reference';
  readonly decidedOn: string | null;
  readonly decisionNumber?: string | null;
  /** The row of a reference case as its source published it. */
  readonly published?: object;
  /** Of which party, from 2; absent of the first. */
  readonly forParty?: number;
  /** Every basis, where the party did several acts; `basisId` and `tier` are then of the one with the highest fine. */
  readonly bases?: string[];
  readonly outcome?: Handling['outcome'];
  /** Whole fen. */
  readonly fine?: number;
  /** Where the fine lies in its statutory range in percent, 0 its minimum, 100 its maximum; absent without both. */
  readonly share?: number;
  readonly tier?: Handling['tier'] | null;
  readonly discretionReasons?: Handling['discretionReasons'];
  [computed: string]: unknown;
}

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

interface Shown {
  readonly status: 'decided' | 'proposed' | 'returned';
  readonly handling: Handling;
  readonly check: { readonly range?: unknown } | null;
}

/** The case as one of its parties has it. */
interface OfParty {
  readonly facts: readonly CaseFact[];
  /** Null where a later report left the party out. */
  readonly state: CaseState | null;
  readonly party: number;
}

/**
 * The handling as it stands: decided, notified or proposed in the report; or as it was when the report was sent back.
 */
const handlingOf = ({ state, facts, party }: OfParty): Shown | null => {
  if (state === null) {
    const left = lastReportOn(party, facts);
    return left === undefined ? null : { status: 'returned', handling: left, check: null };
  }
  if (isDecided(state)) {
    return state.decision.outcome === 'penalty'
      ? { status: 'decided', handling: state.decision.handling, check: state.decision.check }
      : { status: 'decided', handling: withoutPenalty(state.review.report.handling, state.decision), check: null };
  }
  if (isReported(state)) return { status: 'proposed', handling: state.review.report.handling, check: null };
  const returned = lastProposedFor(party, facts);
  return returned === undefined ? null : { status: 'returned', handling: returned, check: null };
};

const lastProposedFor = (party: number, facts: readonly CaseFact[]): Handling | undefined => {
  const reported = lastEndorsedReport(facts)?.handling;
  return party === 1 ? reported : reported?.parties?.[party - 2]?.handling;
};

/** What the last report that named a party proposed for it. */
const lastReportOn = (party: number, facts: readonly CaseFact[]): Handling | undefined =>
  facts
    .flatMap((fact) => (fact.type === 'InvestigationReported' ? (fact.data.handling.parties?.[party - 2] ?? []) : []))
    .at(-1)?.handling;

/** How many parties the reports of a case have named: one that a later report leaves out keeps its row. */
const partiesEver = (facts: readonly CaseFact[]): number =>
  Math.max(
    1,
    ...facts.map((fact) => (fact.type === 'InvestigationReported' ? 1 + (fact.data.handling.parties?.length ?? 0) : 1)),
  );

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
    { units: 1, status: 1, decidedOn: -1 },
  ],
  documents: (file) => {
    const summary = summaryOf(file);
    if (summary === null) return [];
    const { state, position } = file;
    const shown = summary;
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
          ...shareOf(penalty.fine, check),
          ...check,
        },
      ];
    }
    const facts = asCorrected(file.facts);
    return Array.from({ length: partiesEver(facts) }, (_, place) => place + 1).flatMap((party) =>
      rowOf({ facts, state: lineOf(state, party) ?? null, party }, shown, file),
    );
  },
};

/** The row of a party; none where nothing has been proposed for it yet. */
const rowOf = (line: OfParty, shown: CaseSummary, { id, position }: CaseFile): DiscretionRow[] => {
  const found = handlingOf(line);
  if (found === null) return [];
  const { state, party } = line;
  const { handling, status, check } = found;
  const decidedOn = state !== null && isDecided(state) ? state.decision.documentDate : null;
  const { outcome, penalty, discretionReasons, acts } = handling;
  const { tier = null, basisId } = leadAct(handling);
  const named = party === 1 ? {} : { forParty: party, party: nameOfParty(line, shown) };
  const several = acts === undefined ? {} : { bases: basesOf(handling) };
  const stated = { status, decidedOn, outcome, fine: penalty.fine, tier, basisId, discretionReasons, ...several };
  const share = shareOf(penalty.fine, check);
  return [{ _id: party === 1 ? id : `${id}#${party}`, position, ...shown, ...named, ...stated, ...share, ...check }];
};

/** Two decimals: what is averaged must not be rounded before. */
const shareOf = (fine: number, check: { readonly range?: unknown } | null): { share?: number } => {
  const range = check?.range;
  if (typeof range !== 'object' || range === null || !('min' in range) || !('max' in range)) return {};
  const { min, max } = range;
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return {};
  return { share: Math.round(((fine - min) / (max - min)) * 10_000) / 100 };
};

const nameOfParty = ({ state, facts, party }: OfParty, shown: CaseSummary): string => {
  if (state !== null) return isOpened(state) ? state.intake.clue.party.name : shown.party;
  const named = facts.flatMap((fact) =>
    fact.type === 'InvestigationReported' ? (fact.data.handling.parties?.[party - 2] ?? []) : [],
  );
  return named.at(-1)?.party.name ?? shown.party;
};
