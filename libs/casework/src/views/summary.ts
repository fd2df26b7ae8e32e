import { unitsAbove } from '../actor.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { hasDecision, isFiled, isOpened, isTakenUp, lastHandlersOf, type OpenedCase } from '../state/questions.js';
import { stages } from '../steps/case-acts.js';

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
  /** Names of the second and further parties. */
  readonly otherParties: string[];
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

const order: ReadonlyMap<CaseState['stage'], number> = new Map(stages.map((stage, place) => [stage, place]));

/** The place of a stage in the procedure. */
export const placeOf = (stage: CaseState['stage']): number => order.get(stage) ?? 0;

/** The stage that lists show: with several parties that of the one whose line is least far. */
export const stageOf = (state: CaseState): CaseState['stage'] => {
  const reached = linesOf(state).map(({ stage }) => stage);
  return reached.reduce((least, stage) => (placeOf(stage) < placeOf(least) ? stage : least));
};

/** @returns null for a stream without events yet (a refused registration). */
export const summaryOf = ({ id, state }: CaseFile): CaseSummary | null => {
  if (state.stage === 'none') return null;
  if (state.stage === 'reference') {
    const { matter, authority } = state.reference;
    const place = { unit: referenceUnit, units: [referenceUnit], officers: [], party: authority, otherParties: [] };
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
    stage: stageOf(state),
    unit: clue.unit,
    units: [...new Set(unitsOnCase(state).flatMap(unitsAbove))],
    officers: lastHandlersOf(state),
    party: clue.party.name,
    otherParties: linesOf(state)
      .slice(1)
      .map((line) => (isOpened(line) ? line.intake.clue.party.name : '')),
    matter: clue.matter,
    basisId: isFiled(state) ? state.investigation.filing.basisId : hasDecision(state) ? state.decision.basisId : null,
    receivedOn: clue.receivedOn,
    filedOn: isFiled(state) ? state.investigation.filedOn : null,
    fiction: clue.fiction !== undefined,
  };
};
