import { openMeasure } from '../../checks/measures.js';
import { refuseUnlessWithinListedPowers } from '../../checks/officers.js';
import { refuseIfSeizedInOwnName } from '../../checks/own-name.js';
import { getClock } from '../../clocks/case-clocks.js';
import type { Context, Deciding } from '../../context.js';
import type { MeasureOutcome } from '../../events/measure-outcomes.js';
import type { MeasureKind } from '../../events/measures.js';
import { Optional, Text, WholeNumber } from '../../input/fields.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { Measure } from '../../state/measures.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded, type Draft } from '../act.js';

class ApproveMeasure {
  @WholeNumber(1, 999) measure: number;
  @Optional() @Text() opinion?: string;
}

/**
 * The number of the paper that lifts a measure, #20 or #23. Goods of a seizure that a decision takes are dealt with by
 * that decision, and not released to be taken at once (ACL Art.27 beside 28; PR Art.42).
 */
const liftedBy = (kind: MeasureKind, outcome: MeasureOutcome, unit: string, context: Deciding): { number?: string } => {
  if (kind === 'evidence-hold') return { number: context.number('hold-release', unit) };
  return outcome === 'confiscated' ? {} : { number: context.number('seizure-release', unit) };
};

/**
 * What becomes of a measure when a department head approves what is asked for. Each outward document takes its number
 * here.
 */
const granted = (
  state: CaseTakenUp,
  measure: Measure,
  { measure: id, ...said }: ApproveMeasure,
  context: Deciding,
): Draft[] => {
  const unit = actingUnitOf(state);
  const { kind, request } = measure;
  switch (request?.for) {
    case 'extension':
      return recorded('SeizureExtended', {
        measure: id,
        days: request.days,
        number: context.number('seizure-extension', unit),
        ...said,
      });
    case 'end': {
      const { outcome, seizure } = request;
      const named = seizure === undefined ? {} : { seizure };
      return recorded('MeasureEnded', {
        measure: id,
        outcome,
        ...named,
        ...liftedBy(kind, outcome, unit, context),
        ...said,
      });
    }
    case 'early-disposal':
      return recorded('EarlyDisposalApproved', { measure: id, ...said });
    case 'start':
    case undefined:
      return recorded('MeasureApproved', { measure: id, ...said });
  }
};

/** What has ended is made no longer: then the goods are released (ACL Art.25, 27, 28; PR Art.38, 42). */
const refuseIfSeizureOver = (state: CaseTakenUp, { id, request }: Measure, { law, day }: Context): Refusal | null => {
  if (request?.for !== 'extension') return null;
  const { due, article } = getClock(state, law, 'seal-seize', id);
  return day > due ? refusals.tooLate('extending-seizure', due, article) : null;
};

const refuseUnlessApprovable = (state: CaseTakenUp, measure: Measure, context: Context): Refusal | null => {
  const { id, kind, request, urgent, taken } = measure;
  if (request === null) return refusals.nothingRequested(id);
  // An urgent measure has 24 hours for its approval: the head decides on the report, with or without an opinion.
  const waits = request.endorsedBy === null && !(urgent && taken !== null && request.for === 'start');
  if (waits) return refusals.requestNotEndorsed(id);
  // To hold on longer is to seize; to release what is held is owed by anybody (ACL Art.25, 28).
  const holds = request.for === 'start' || request.for === 'extension';
  // On the day of the approval again: the list of powers may be another one than when it was asked for (ACL Art.17).
  const beyond = holds
    ? (refuseIfSeizedInOwnName(state, kind) ?? refuseUnlessWithinListedPowers(actingUnitOf(state), 'measure', context))
    : null;
  const refused = beyond ?? refuseIfSeizureOver(state, measure, context);
  if (refused !== null) return refused;
  const { actor } = context;
  const concerned = handlersOf(state).includes(actor.id) || request.by === actor.id || request.endorsedBy === actor.id;
  return concerned ? refusals.separationOfDuty(actor.id, 'handles-or-gave-opinion', 'FORM #8') : null;
};

/** T13-T18: start, extension, end and early disposal need a department head. */
export const approveMeasure = act({
  name: 'approve-measure',
  chinese: '批准措施事项',
  summary: 'Approve what is asked for on a measure: its start, its extension, its end or the early disposal of goods',
  ground: 'PR Art.34, 35, 37, 38, 42; ACL Art.18, 19, 25',
  body: ApproveMeasure,
  decide: (state: CaseTakenUp, body, context) => {
    const found = openMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    return refuseUnlessApprovable(state, found, context) ?? granted(state, found, body, context);
  },
});
