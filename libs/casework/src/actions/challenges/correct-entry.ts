import { refuseUnlessAssigned } from '../../checks/officers.js';
import { particularFault } from '../../checks/particulars.js';
import { refuseIfPartyDecidedOn } from '../../checks/party-decided-on.js';
import { isOnSignedList, refuseIfKindOnSignedList } from '../../checks/signed-list.js';
import { slipOn } from '../../checks/slip-of-words.js';
import type { Context, Deciding } from '../../context.js';
import { isLegalDate, legalDateOf, type LegalDate } from '../../deadlines/index.js';
import { caseEvents } from '../../events/case-events.js';
import type { Irregularity } from '../../events/irregularity.js';
import { EntryCorrection, type EntryCorrected } from '../../events/rounds.js';
import { faultOf, isFixedField, righted, valueIn } from '../../evolve/corrected-value.js';
import { mostCorrections } from '../../evolve/corrections.js';
import { asCorrected, fold, type CaseFact } from '../../evolve/fold.js';
import { settled } from '../../evolve/performance.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { isAheadOfItself, saidOfCorrection } from '../../standing/acts-after-correction.js';
import { finedInBoth, isOwnCase, tellFined } from '../../standing/fined-before.js';
import { moneyAfterCorrection } from '../../standing/money-after-correction.js';
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
  'CaseExtendedCollectively',
  'CaseJoined',
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
  'GainsFoundUncomputable',
  'ReferralDecided',
  'CollectiveDiscussionHeld',
  'NoticeIssued',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
  'IrregularDecisionMended',
  'DeferralGranted',
  'CourtApplied',
  'ExecutionPaused',
  'ExecutionResumed',
  'ExecutionReopened',
  'ExecutionEnded',
  'ExecutionAgreed',
  'DisposalApproved',
  'RoundOpened',
  'CreditRepairDecided',
  'CreditRepairDeclined',
  'CreditRepairExtended',
  'CreditRepairRevoked',
  'CaseClosed',
  // A correction is mended by correcting the entry once more.
  'EntryCorrected',
]);

/**
 * What the system booked: it follows from the entry's own sum and day. Numbers that it gave since the fold let go of
 * their entries stand here too, so that what was corrected before reads as it did.
 */
const booked: ReadonlySet<string> = new Set(
  'ofRound towardsFine towardsSurcharge surplus breachFalls proclamationNumber finedBefore ofUnit'.split(' '),
);

/** Who may say that an entry is wrong: those who had the case last, or who entered the clue. */
const enteredBy = (state: Entered): string[] =>
  state.stage === 'clue' ? [state.intake.registeredBy] : lastHandlersOf(state);

/** The history with a correction read into it; null where it cannot be. */
const readWith = (body: EntryCorrected, { facts, now }: Context): readonly CaseFact[] | null => {
  const told = { type: 'EntryCorrected' as const, v: 1, occurredAt: now, data: body, by: '', recordedAt: now };
  const read = asCorrected([...facts, told]);
  const last = read.at(-1);
  return last?.type === 'EntryCorrected' && 'applied' in last.data && last.data.applied === true ? read : null;
};

/** No sum, day or choice. */
const anyWords = '任意文字';

/**
 * What is said to be wrong stands there: a sum, day or choice that does not was corrected by somebody else, or belongs
 * to another entry. Words may tell of what stands there.
 */
const refuseUnlessStands = (entry: CaseFact, { field, wrong }: EntryCorrection): Refusal | null => {
  const found = righted(entry, { field, right: wrong });
  if ('fault' in found) return null;
  const takesWords = !('fault' in righted(entry, { field, right: anyWords }));
  const stands = String(found.stood);
  return takesWords || String(valueIn(found.fact.data, field)) === stands
    ? null
    : refusals.entryStandsOtherwise(field, wrong, stands);
};

/** A link is corrected to a case that could be linked, and to no other (link-case). */
const refuseUnlessLinkable = (
  entry: CaseFact,
  { field, right }: EntryCorrection,
  state: Entered,
  context: Deciding,
): Refusal | null => {
  if (entry.type !== 'CaseLinked' || field !== 'case') return null;
  const other = context.otherCase(right);
  if (other === undefined) return refusals.caseUnknown(right);
  return isOwnCase(state, other) ? refusals.nothingToDo('own-case') : null;
};

/** What is wrong with the value itself. */
const refuseUnlessValueFits = (entry: CaseFact, body: EntryCorrection, { day, now }: Context): Refusal | null => {
  const found = righted(entry, body);
  if ('fault' in found) return refusals.entryValueRefused(body.field, found.fault);
  if (String(found.stood) === body.right) return refusals.nothingToDo('entry-says-so');
  const ofParty = particularFault(body.field, body.right);
  if (ofParty !== null) return refusals.entryValueRefused(body.field, faultOf(ofParty));
  const { occurredAt } = found.fact;
  const isAhead = isLegalDate(body.right) ? legalDateOf(occurredAt) > day : occurredAt > now;
  return isAhead ? refusals.notInTheFuture('the-corrected-day') : null;
};

/** A line that is executed on though nothing of it is open: nobody could close it. */
const isStuck = (line: CaseState | undefined, day: LegalDate): boolean =>
  line?.stage === 'executing' && settled(line, day).stage === 'performed';

/**
 * The correction, settling the case where its history can be read in no other way, or would leave a reopened case open
 * with nothing to pay; null where it cannot be read at all.
 */
const asItSettles = (told: EntryCorrected, party: number, context: Context): EntryCorrected | null => {
  const readable = [told, { ...told, settles: true }].flatMap((correction) => {
    const read = readWith(correction, context);
    return read === null ? [] : [{ correction, line: lineOf(fold(read), party) }];
  });
  const found = readable.find(({ line }) => !isStuck(line, context.day)) ?? readable[0];
  return found?.correction ?? null;
};

/** Refusals of what cannot have been: the order of days, and what was not there yet (docs/decisions/040). */
const impossible: ReadonlySet<string> = new Set(['before-the-case', 'not-in-order', 'in-the-future']);

/** What is no breach of the act that made the entry, and still not as the law asks. */
const beside = (correction: EntryCorrection, read: readonly CaseFact[], context: Context): Irregularity | null => {
  const { facts } = context;
  const { event } = correction;
  const [stood, now] = [facts[event - 1], read[event - 1]];
  if (stood === undefined || now === undefined) return null;
  if (!isAheadOfItself(stood) && isAheadOfItself(now))
    return { action: 'correct-entry', code: 'in-the-future', ground: 'APL Art.47' };
  return isOnSignedList(facts, stood, correction, slipOn(context))
    ? { action: 'correct-entry', code: 'list-signed', ground: 'ACL Art.24; PR Art.34, 39' }
    : null;
};

/**
 * The correction as it is recorded, marked where the truth is a breach, of the entry or of an act after it; refused
 * where it cannot be the truth.
 */
const heldAgainstActs = (correction: EntryCorrected, context: Deciding): EntryCorrected | Refusal => {
  const read = readWith(correction, context);
  if (read === null) return correction;
  const { own, later } = saidOfCorrection(read, correction, context);
  if (own !== null && impossible.has(own.refusal.code)) return own.refusal;
  const ofAct = own && { action: own.action, code: own.refusal.code, ground: own.refusal.ground };
  const irregular = ofAct ?? beside(correction, read, context);
  return {
    ...correction,
    ...(irregular === null ? {} : { irregular }),
    ...(later.length === 0 ? {} : { laterIrregular: [...later] }),
  };
};

/** A link that is one of the same act only now says whether a fine stands in both cases, as it would have at first. */
const asLinkTells = (state: Entered, told: EntryCorrected, context: Deciding): EntryCorrected => {
  if (told.field !== 'relation' && told.field !== 'case') return told;
  const link = readWith(told, context)?.[told.event - 1];
  return link?.type === 'CaseLinked' ? { ...told, ...tellFined(finedInBoth(state, link.data, context)) } : told;
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
    const isNumber = entry.type === 'DecisionCorrected' && body.field === 'decision';
    if (isNumber || isFixedField(body.field) || booked.has(body.field.split('.')[0] ?? ''))
      return refusals.entryFieldFixed(body.event, body.field);
    if ((state.intake.corrected ?? []).length >= mostCorrections) return refusals.correctionsFull(mostCorrections);
    const refused =
      refuseUnlessStands(asCorrected(context.facts)[body.event - 1] ?? entry, body) ??
      refuseUnlessValueFits(entry, body, context) ??
      refuseUnlessLinkable(entry, body, state, context) ??
      refuseIfKindOnSignedList(context.facts, entry, body) ??
      refuseIfPartyDecidedOn(fold(context.facts), entry, body, {
        stood: String(valueIn(entry.data, body.field)),
        slip: slipOn(context),
      });
    if (refused !== null) return refused;
    const party = entry.forParty ?? context.forParty ?? 1;
    const known = { law: context.law, party, day: context.day };
    const told = moneyAfterCorrection(context.facts, body, known, (correction) => readWith(correction, context));
    if (told === null) return refusals.entryFieldFixed(body.event, body.field);
    const correction = asItSettles(told, party, context);
    if (correction === null) return refusals.entryFieldFixed(body.event, body.field);
    const held = heldAgainstActs(correction, context);
    return isRefusal(held) ? held : recorded('EntryCorrected', asLinkTells(state, held, context));
  },
});
