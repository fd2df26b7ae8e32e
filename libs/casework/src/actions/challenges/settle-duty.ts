import { refuseUnlessAnswerable } from '../../checks/challenges.js';
import type { Context } from '../../context.js';
import { DutyDone, type DutySettled } from '../../events/rounds.js';
import { isCashGone } from '../../evolve/cash.js';
import { dutyDone } from '../../evolve/duty-done.js';
import { endedRoundOf } from '../../evolve/round-money.js';
import { refusals } from '../../refusals/index.js';
import { openMoneyAfter } from '../../standing/open-money.js';
import type { Duty } from '../../state/challenges.js';
import { hasExecution, isFiled, type ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const open = ({ challenges: { duties } }: ChallengeableCase): Duty[] => duties.filter(({ doneOn }) => doneOn === null);

/** The duty as it is recorded: with what it leaves of cash and of open money. */
const moneyOf = (state: ChallengeableCase, body: DutyDone, context: Context): DutySettled => {
  const ended = endedRoundOf(
    state,
    state.challenges.duties.find(({ id }) => id === body.duty),
  );
  if (ended !== undefined) return { ...body, ...openAfter(state, body, context, ended) };
  if (!hasExecution(state) || isCashGone(state)) return { ...body, ...openAfter(state, body, context) };
  const after = dutyDone(state, body);
  const cash = hasExecution(after) && isCashGone(after) ? { cashWentBack: true } : {};
  return { ...body, ...cash, ...openAfter(state, { ...body, ...cash }, context) };
};

const openAfter = (state: ChallengeableCase, data: DutySettled, context: Context, ended?: number) =>
  openMoneyAfter(state, { type: 'DutySettled', data }, context, ended);

/**
 * Goods and money returned, damages paid, an order carried out, the correction reported (ACL Art.41; ARL Art.72, 76).
 */
export const settleDuty = act({
  name: 'settle-duty',
  chinese: '履行复议、诉讼后的义务',
  summary: 'Record that something owed after a reconsideration or a suit was done',
  ground: 'ACL Art.41; ARL Art.72, 76; ALL Art.96',
  body: DutyDone,
  happenedOn: (body) => body.on,
  refuseIf: (state: ChallengeableCase, context) =>
    open(state).length === 0 ? refusals.nothingToDo('nothing-owed') : refuseUnlessAnswerable(state, context),
  decide: (state, body, context) => {
    const duty = open(state).find(({ id }) => id === body.duty);
    if (duty === undefined) return refusals.dutyUnknown(body.duty);
    if (duty.kind === 'withdraw-publication') return refusals.dutyHasItsAct(duty.kind, 'withdraw-publication');
    if (duty.kind === 'remove-listing') return refusals.dutyHasItsAct(duty.kind, 'record-listing-removed');
    // A decision made on the spot has no file to handle again: the new clue that refers to it is recorded here.
    if (duty.kind === 'redo' && isFiled(state)) return refusals.dutyHasItsAct(duty.kind, 'open-round');
    if (body.on < duty.since) return refusals.beforeTheCase('on', 'it-was-owed');
    // Where it was done in another case, that is one of the log.
    if (body.case !== undefined && context.otherCase(body.case) === undefined) return refusals.caseUnknown(body.case);
    return recorded('DutySettled', moneyOf(state, body, context));
  },
});
