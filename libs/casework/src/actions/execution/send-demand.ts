import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import type { Context } from '../../context.js';
import type { LegalDate } from '../../deadlines/index.js';
import { Service } from '../../events/notice.js';
import { answerOn } from '../../law-data/settings.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { unitThatExecutes } from '../../registry/acting-unit.js';
import { demandableOn } from '../../standing/demandable.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import { refuseIfAgreementKept, refuseIfExecutionOver, refuseIfExecutionStopped } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const decidedOn = ({ decision }: At<'executing' | 'summary'>): LegalDate =>
  'documentDate' in decision ? decision.documentDate : decision.decidedOn;

/** Whether a demand waits for the party's own challenge is a dated setting [M]; the court does anyway (ACL Art.53). */
const refuseIfPartyChallenges = (
  { challenges }: At<'executing' | 'summary'>,
  { day, law }: Pick<Context, 'day' | 'law'>,
): Refusal | null => {
  const own = challenges.brought.find(({ applicant, endedOn }) => applicant === 'party' && endedOn === null);
  return own !== undefined && answerOn(law.settings, 'demandWaitsForChallenge', day)
    ? refusals.challengePending(own.id, 'demand-later')
    : null;
};

/**
 * T48, form #48: once the term to pay is over, of a fine in instalments for each that was missed. Without a demand the
 * court is not open (ACL Art.54).
 */
export const sendDemand = act({
  name: 'send-demand',
  chinese: '催告履行',
  summary: 'Record that the demand to perform was served',
  ground: 'ACL Art.35, 54; PR Art.76',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    refuseIfExecutionStopped(state) ??
    refuseIfPartyChallenges(state, context) ??
    refuseIfAgreementKept(state, context) ??
    refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body, context) => {
    if (totalOf(owedOn(state, body.servedOn, context.law)) === 0) return refusals.nothingToDo('no-money-owed');
    const demanded = demandableOn(state, body.servedOn, context.law);
    if ('until' in demanded) return refusals.termNotOver(demanded.until);
    const outgoing = { document: 'demand' as const, issuedOn: decidedOn(state) };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const number = context.number('demand', unitThatExecutes(state));
    return recorded('DemandSent', { ...body, number, effectiveOn, ...demanded });
  },
});
