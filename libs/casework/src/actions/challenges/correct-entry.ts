import { refuseUnlessAssigned } from '../../checks/officers.js';
import { caseEvents } from '../../events/case-events.js';
import { EntryCorrected } from '../../events/rounds.js';
import { refusals } from '../../refusals/index.js';
import type { CaseState } from '../../state/case-state.js';
import { lastHandlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

export type Entered = Exclude<CaseState, { stage: 'none' } | { stage: 'reference' }>;

/** What somebody decided is not an entry that a caseworker made. */
const deciding: ReadonlySet<string> = new Set([
  'CaseFiled',
  'FilingDeclined',
  'ClockExtended',
  'CaseSuspended',
  'CaseResumed',
  'CaseTerminated',
  'RecusalDecided',
  'MeasureApproved',
  'MeasureRefused',
  'MeasureEnded',
  'SeizureExtended',
  'ReviewConcluded',
  'ProposalApproved',
  'CollectiveDiscussionHeld',
  'NoticeIssued',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
  'DeferralGranted',
  'CourtApplied',
  'ExecutionPaused',
  'ExecutionResumed',
  'ExecutionEnded',
  'ExecutionAgreed',
  'DisposalApproved',
  'RoundOpened',
  'CaseClosed',
]);

/** Who may say that an entry is wrong: those who had the case last, or who entered the clue. */
const enteredBy = (state: Entered): string[] =>
  state.stage === 'clue' ? [state.intake.registeredBy] : lastHandlersOf(state);

/**
 * §4.9: the wrong entry stays and the history shows both; state and clocks follow the entry, so a wrong fact is
 * recorded anew as well.
 */
export const correctEntry = act({
  name: 'correct-entry',
  chinese: '更正记录',
  summary: 'Say that an entry was wrong, what is right, and why',
  ground: 'APL Art.75',
  body: EntryCorrected,
  refuseIf: (state: Entered, context) => refuseUnlessAssigned(enteredBy(state), context),
  decide: (_state, body, context) => {
    const entry = context.facts[body.event - 1];
    if (entry === undefined) return refusals.entryUnknown(body.event);
    if (deciding.has(entry.type)) return refusals.entryDecides(caseEvents[entry.type].chinese);
    if (!(body.field in entry.data)) return refusals.entryFieldUnknown(body.field);
    return recorded('EntryCorrected', body);
  },
});
