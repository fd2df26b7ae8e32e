import { refuseUnlessAssigned } from '../../checks/officers.js';
import { caseEvents } from '../../events/case-events.js';
import { EntryCorrected } from '../../events/rounds.js';
import { isFixedField, righted, valueIn } from '../../evolve/corrected-value.js';
import { mostCorrections } from '../../evolve/corrections.js';
import { asCorrected, type CaseFact } from '../../evolve/fold.js';
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
  // A correction is mended by correcting the entry once more.
  'EntryCorrected',
]);

/** Who may say that an entry is wrong: those who had the case last, or who entered the clue. */
const enteredBy = (state: Entered): string[] =>
  state.stage === 'clue' ? [state.intake.registeredBy] : lastHandlersOf(state);

/** What is right must be something that the entry can say, and leave a history that can be read. */
const refuseUnlessReadable = (body: EntryCorrected, entry: CaseFact, facts: readonly CaseFact[], now: string) => {
  const { event, field, right } = body;
  const found = righted(entry, body);
  if ('reason' in found) return refusals.entryValueRefused(field, found.reason);
  if (String(found.stood) === right) return refusals.nothingToDo(`The entry says "${right}" already.`);
  if (found.fact.occurredAt > now) return refusals.notInTheFuture(field);
  const told = { type: 'EntryCorrected' as const, v: 1, occurredAt: now, data: body, by: '', recordedAt: now };
  const [read] = asCorrected([...facts, told]).slice(-1);
  const isRead = read?.type === 'EntryCorrected' && 'applied' in read.data && read.data.applied === true;
  return isRead ? null : refusals.entryFieldFixed(event, field);
};

/**
 * §4.9: the wrong entry stays in the history, and state, clocks and forms follow what is right from here on. What was
 * decided on the wrong entry is not undone; where it no longer fits, that shows.
 */
export const correctEntry = act({
  name: 'correct-entry',
  chinese: '更正记录',
  summary: 'Say that an entry was wrong, what is right, and why',
  ground: 'APL Art.75',
  body: EntryCorrected,
  refuseIf: (state: Entered, context) => refuseUnlessAssigned(enteredBy(state), context),
  decide: (state, body, { facts, now }) => {
    const entry = facts[body.event - 1];
    if (entry === undefined) return refusals.entryUnknown(body.event);
    if (deciding.has(entry.type)) return refusals.entryDecides(caseEvents[entry.type].chinese);
    if (valueIn(entry.data, body.field) === undefined) return refusals.entryFieldUnknown(body.field);
    if (isFixedField(body.field)) return refusals.entryFieldFixed(body.event, body.field);
    if ((state.intake.corrected ?? []).length >= mostCorrections) return refusals.correctionsFull(mostCorrections);
    return refuseUnlessReadable(body, entry, facts, now) ?? recorded('EntryCorrected', body);
  },
});
