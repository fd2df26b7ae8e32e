import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Context } from '../../context.js';
import { caseEvents } from '../../events/case-events.js';
import { EntryCorrection, type EntryCorrected } from '../../events/rounds.js';
import { isFixedField, righted, valueIn } from '../../evolve/corrected-value.js';
import { mostCorrections } from '../../evolve/corrections.js';
import { asCorrected, fold, type CaseFact } from '../../evolve/fold.js';
import { factsOfParty } from '../../evolve/line-facts.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { isPenalised } from '../../standing/late-fine.js';
import { rebookedEntries } from '../../standing/rebooked-entries.js';
import type { CaseState } from '../../state/case-state.js';
import { lineOf } from '../../state/lines.js';
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

/** The history with a correction read into it, or why it cannot be. */
const readWith = (body: EntryCorrection, { facts, now }: Context): readonly CaseFact[] | Refusal => {
  const entry = facts[body.event - 1];
  if (entry === undefined) return refusals.entryUnknown(body.event);
  const found = righted(entry, body);
  if ('fault' in found) return refusals.entryValueRefused(body.field, found.fault);
  if (String(found.stood) === body.right) return refusals.nothingToDo('entry-says-so');
  if (found.fact.occurredAt > now) return refusals.notInTheFuture('the-corrected-day');
  const told = { type: 'EntryCorrected' as const, v: 1, occurredAt: now, data: body, by: '', recordedAt: now };
  const read = asCorrected([...facts, told]);
  const last = read.at(-1);
  const isRead = last?.type === 'EntryCorrected' && 'applied' in last.data && last.data.applied === true;
  return isRead ? read : refusals.entryFieldFixed(body.event, body.field);
};

/** A corrected payment changes what it and the later ones are booked on. */
const withBookings = (body: EntryCorrection, read: readonly CaseFact[], { law, forParty }: Context): EntryCorrected => {
  const entry = read[body.event - 1];
  if (entry?.type !== 'PaymentRecorded') return body;
  const party = entry.forParty ?? forParty ?? 1;
  const line = lineOf(fold(read), party);
  if (line === undefined || !isPenalised(line)) return body;
  const booked = rebookedEntries(line, factsOfParty(read, party), law);
  return booked.length === 0 ? body : { ...body, rebooked: booked };
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
  body: EntryCorrection,
  refuseIf: (state: Entered, context) => refuseUnlessAssigned(enteredBy(state), context),
  decide: (state, body, context) => {
    const entry = context.facts[body.event - 1];
    if (entry === undefined) return refusals.entryUnknown(body.event);
    if (deciding.has(entry.type)) return refusals.entryDecides(caseEvents[entry.type].chinese);
    if (valueIn(entry.data, body.field) === undefined) return refusals.entryFieldUnknown(body.field);
    if (isFixedField(body.field)) return refusals.entryFieldFixed(body.event, body.field);
    if ((state.intake.corrected ?? []).length >= mostCorrections) return refusals.correctionsFull(mostCorrections);
    const read = readWith(body, context);
    return 'refused' in read ? read : recorded('EntryCorrected', withBookings(body, read, context));
  },
});
