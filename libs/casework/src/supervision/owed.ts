import type { Law } from '../law.js';
import { owedThrough, type OwedDuty } from '../owed/owed-duties.js';
import type { StandingDuty } from '../owed/standing-duty.js';
import { replyVariant, supervisionClocks } from './clocks.js';
import { evolveSupervision, type SupervisionFact } from './evolve.js';
import { isOver, standingDecision, type Supervision } from './state.js';

/** Who owes it: the unit that supervises, or the one that is supervised. */
export const owingSides = ['supervising', 'supervised'] as const;
export type OwingSide = (typeof owingSides)[number];

/** What was sent is out until its receipt; what was done about it shows that it came. */
const instruments = ({ notice, decision, opinion, answered, objection, corrected, reportedOn }: Supervision) => {
  const to = 'supervised-unit';
  const duties: StandingDuty[] = [];
  if (notice !== null)
    duties.push({
      name: 'serve-supervision-notice',
      to,
      mark: notice.number,
      since: notice.issuedOn,
      doneOn: notice.receivedOn ?? answered?.answeredOn ?? null,
    });
  if (decision !== null)
    duties.push({
      name: 'serve-supervision-decision',
      to,
      mark: decision.number,
      since: decision.issuedOn,
      doneOn: decision.receivedOn ?? objection?.objectedOn ?? corrected?.correctedOn ?? null,
    });
  if (opinion !== null)
    duties.push({
      name: 'serve-supervision-opinion',
      to,
      mark: opinion.number,
      since: opinion.issuedOn,
      doneOn: opinion.receivedOn ?? reportedOn.opinion,
    });
  return duties;
};

/** What the supervising unit owes: its instruments, and the word on an objection (SUP Art.17-20). */
const bySupervising = (state: Supervision): StandingDuty[] => {
  const { decision, objection } = state;
  const duties = instruments(state);
  if (objection !== null)
    duties.push({
      name: 'decide-supervision-objection',
      to: 'supervised-unit',
      mark: decision?.number ?? '',
      since: objection.receivedOn ?? objection.objectedOn,
      doneOn: objection.rechecked?.recheckedOn ?? null,
    });
  return duties;
};

const toMend = (state: Supervision): StandingDuty[] => {
  const { corrected, reportedOn, opinion } = state;
  const name = 'report-supervision-correction';
  const to = 'supervising-unit';
  const decision = standingDecision(state);
  const duties: StandingDuty[] = [];
  if (decision !== null) {
    const mark = decision.number;
    const since = decision.receivedOn ?? decision.issuedOn;
    duties.push({ name: 'mend-for-supervision', to, mark, since, doneOn: corrected?.correctedOn ?? null });
    const { variant } = replyVariant(state);
    if (corrected !== null)
      duties.push({ name, to, mark, variant, since: corrected.correctedOn, doneOn: reportedOn.decision });
  }
  if (opinion !== null) {
    const since = opinion.receivedOn ?? opinion.issuedOn;
    duties.push({ name, to, mark: opinion.number, variant: 'opinion', since, doneOn: reportedOn.opinion });
  }
  return duties;
};

/** What the unit owes that is supervised: answers, files, the correction and its report (SUP Art.10, 12, 17-20). */
const bySupervised = (state: Supervision): StandingDuty[] => {
  const { notice, outside, answered, filesAsked } = state;
  const to = 'supervising-unit';
  const doneOn = answered?.answeredOn ?? null;
  const duties: StandingDuty[] = [];
  if (outside !== null)
    duties.push({ name: 'answer-outside-supervision', to: 'outside-body', since: outside.receivedOn, doneOn });
  if (notice !== null && (notice.receivedOn !== null || doneOn !== null)) {
    const since = notice.receivedOn ?? notice.issuedOn;
    duties.push({ name: 'answer-supervision', to, mark: notice.number, since, doneOn });
  }
  for (const [place, asked] of filesAsked.entries())
    duties.push({
      name: 'hand-over-supervised-files',
      to,
      of: place + 1,
      since: asked.askedOn,
      doneOn: asked.handedOn,
    });
  return [...duties, ...toMend(state)];
};

const of: Readonly<Record<OwingSide, (state: Supervision) => StandingDuty[]>> = {
  supervising: bySupervising,
  supervised: bySupervised,
};

/** A matter that ended, or a sign that was dismissed, leaves nothing to do. */
const standing = (side: OwingSide, state: Supervision): StandingDuty[] =>
  of[side](state).filter(({ doneOn }) => doneOn !== null || !isOver(state));

/** What one side of a matter owes the other, and owed. A draft is owed to nobody: it is not sent. */
export const owedOfSupervision = (
  side: OwingSide,
  facts: readonly SupervisionFact[],
  state: Supervision,
  law: Law,
): OwedDuty[] => {
  let before: Supervision | undefined;
  const states = facts.map((fact) => {
    before = evolveSupervision(before, fact);
    return standing(side, before);
  });
  return owedThrough(facts, states, supervisionClocks(state, law));
};
