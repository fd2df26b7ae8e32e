import { unitsAbove } from '../actor.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { CaseState } from '../state/case-state.js';
import { hasDecision, isFiled, isTakenUp, lastHandlersOf, type OpenedCase } from '../state/questions.js';

/**
 * What every list shows of a case. `units`: its unit and all above it, so that "everything under my bureau" is one
 * indexed equality.
 */
export interface CaseSummary {
  readonly caseId: string;
  readonly caseCode: string | null;
  readonly stage: CaseState['stage'];
  readonly unit: string;
  readonly units: string[];
  readonly officers: string[];
  readonly party: string;
  readonly matter: string;
  readonly basisId: string | null;
  readonly receivedOn: string | null;
  readonly filedOn: string | null;
  readonly fiction: boolean;
}

/** Unit under which reference cases are listed: everybody may look at published decisions. */
export const referenceUnit = '*';

/** Units whose people work on the case now: its own, those that joined, and one to which it is offered. */
export const unitsOnCase = (state: OpenedCase): string[] => [
  state.intake.clue.unit,
  ...(isTakenUp(state) ? state.aside.jointUnits : []),
  ...(isTakenUp(state) && state.aside.handOver !== null ? [state.aside.handOver.to] : []),
];

/** @returns null for a stream without events yet (a refused registration). */
export const summaryOf = ({ id, state }: CaseFile): CaseSummary | null => {
  if (state.stage === 'none') return null;
  if (state.stage === 'reference') {
    const { matter, authority } = state.reference;
    const place = { unit: referenceUnit, units: [referenceUnit], officers: [], party: authority };
    return {
      caseId: id,
      caseCode: null,
      stage: 'reference',
      ...place,
      matter,
      basisId: null,
      receivedOn: null,
      filedOn: null,
      fiction: false,
    };
  }
  const {
    intake: { clue },
  } = state;
  return {
    caseId: id,
    caseCode: isFiled(state) ? state.investigation.filing.caseCode : null,
    stage: state.stage,
    unit: clue.unit,
    units: [...new Set(unitsOnCase(state).flatMap(unitsAbove))],
    officers: lastHandlersOf(state),
    party: clue.party.name,
    matter: clue.matter,
    basisId: isFiled(state) ? state.investigation.filing.basisId : hasDecision(state) ? state.decision.basisId : null,
    receivedOn: clue.receivedOn,
    filedOn: isFiled(state) ? state.investigation.filedOn : null,
    fiction: clue.fiction !== undefined,
  };
};
