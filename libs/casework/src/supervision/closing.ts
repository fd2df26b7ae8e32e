import { SupervisionClosed } from '../events/supervision.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { either, refuseIfConcerned, refuseUnlessSupervising, supervisionAct } from './act.js';
import { refuseUnlessThere } from './correction.js';
import { isRevoked, standingDecision, type Supervision } from './state.js';

/** Each of a decision that stands and an opinion is reported on before what came of it is said (SUP Art.18, 20). */
const refuseUnlessReported = (state: Supervision): Refusal | null => {
  const { opinion, reportedOn } = state;
  if (standingDecision(state) !== null && reportedOn.decision === null)
    return refusals.missingBefore('supervision-report', 'SUP Art.18');
  return opinion !== null && reportedOn.opinion === null
    ? refusals.missingBefore('supervision-report', 'SUP Art.20')
    : null;
};

/** A letter or an opinion from outside asks for an answer; a decision of the government orders (R825 Art.26-29). */
const isOrder = ({ outside }: Supervision): boolean => outside?.outsideInstrument === 'supervision-decision';

const refuseUnlessAnswered = (state: Supervision, namesAct: boolean): Refusal | null => {
  if (state.answered === null) return refusals.missingBefore('supervision-answer', 'R825 Art.26-29');
  return isOrder(state) && !namesAct ? refusals.mendedByWhat('R825 Art.26-29') : null;
};

/**
 * What has to be there before a matter is closed, by what is said came of it. A decision is closed with a link to the
 * act that mended it, whether that is called mended or improved, or answered to a body outside.
 */
const refuseUnlessDone = (
  state: Supervision,
  { supervisionResult, mendingActs }: SupervisionClosed,
): Refusal | null => {
  const { inquired, outside, opinion } = state;
  const namesAct = (mendingActs ?? state.corrected?.mendingActs ?? []).length > 0;
  switch (supervisionResult) {
    case 'mended':
      if (isOrder(state)) return refuseUnlessAnswered(state, namesAct);
      if (standingDecision(state) === null && inquired === null)
        return refusals.missingBefore('supervision-inquiry', 'SUP Art.18');
      return refuseUnlessReported(state) ?? (namesAct ? null : refusals.mendedByWhat());
    case 'improved':
      // What an order from outside asks for may be in no file: then its answer tells what was done.
      if (isOrder(state)) return refuseUnlessAnswered(state, true);
      if (standingDecision(state) === null && opinion === null)
        return refusals.missingBefore('supervision-correction', 'SUP Art.18, 20');
      return (
        refuseUnlessReported(state) ?? (namesAct || standingDecision(state) === null ? null : refusals.mendedByWhat())
      );
    case 'no-fault':
      // Of what an opinion asked for in general the inquiry says nothing: it is reported on all the same (Art.20).
      return inquired?.found === 'no-fault'
        ? refuseUnlessReported(state)
        : refusals.missingBefore('supervision-inquiry', 'SUP Art.18');
    case 'revoked':
      return isRevoked(state)
        ? refuseUnlessReported(state)
        : refusals.missingBefore('supervision-recheck', 'SUP Art.19');
    case 'answered':
      if (outside === null) return refusals.missingBefore('supervision-answer', 'R825 Art.26-29');
      return refuseUnlessAnswered(state, namesAct);
  }
};

/** An objection is answered: whoever mends meanwhile has not withdrawn it (SUP Art.19). */
const refuseIfObjectionWaits = ({ objection }: Supervision): Refusal | null =>
  objection !== null && objection.rechecked === null ? refusals.missingBefore('objection-answer', 'SUP Art.19') : null;

export const closeSupervision = supervisionAct({
  name: 'close-supervision',
  chinese: '监督办结',
  summary: 'Close the matter, with what mended it',
  ground: 'SUP Art.18-20',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionClosed',
  body: SupervisionClosed,
  refuseIf: either(refuseUnlessSupervising, refuseIfConcerned, refuseIfObjectionWaits, (state) => {
    const { draft, notice, decision, opinion, outside } = state;
    if (draft !== null) return refusals.supervisionSettled('draft-waits');
    const sent = notice ?? decision ?? opinion ?? outside;
    return sent === null ? refusals.missingBefore('supervision-instrument', 'SUP Art.17') : null;
  }),
  refuseUnlessFit: (state, body, context) =>
    refuseUnlessDone(state, body) ?? refuseUnlessThere(state, body.mendingActs, context),
});
