import { refuseUnlessAssigned } from '../../checks/officers.js';
import { asServed, effectiveService, isProclaimedOn, serviceInstead } from '../../checks/service.js';
import type { Context } from '../../context.js';
import type { LegalDate } from '../../deadlines/index.js';
import type { DemandSent } from '../../events/enforcement.js';
import { Service } from '../../events/notice.js';
import { answerOn } from '../../law-data/settings.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { unitThatExecutes } from '../../registry/acting-unit.js';
import { demandableOn } from '../../standing/demandable.js';
import { owedOn, totalOf, type Owed } from '../../standing/ledger.js';
import { refuseIfAgreementKept, refuseIfExecutionOver, refuseIfExecutionStopped } from '../../standing/stopped.js';
import { refuseIfReviewBodyEnforces } from '../../standing/who-enforces.js';
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
 * The demand that is proclaimed on a day, where it still says what may be demanded: its surcharge grows on beside it.
 * Where a payment came in or an instalment was missed since, it takes a new demand (ACL Art.35).
 */
const proclaimedDemand = (
  { execution: { enforcement } }: At<'executing' | 'summary'>,
  demanded: Owed,
  on: LegalDate,
): DemandSent | null => {
  const { demand } = enforcement;
  if (!isProclaimedOn(demand, on)) return null;
  const isSame =
    demand.fine === demanded.fine &&
    (demand.gains ?? 0) === demanded.gains &&
    (on < demand.servedOn || demand.surcharge <= demanded.surcharge);
  return isSame ? demand : null;
};

/**
 * T48, form #48: once the term to pay is over, of a fine in instalments for each that was missed. Without a demand the
 * court is not open (ACL Art.54). Who turns up during a proclamation is served then with the same demand, and it ends.
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
    refuseIfReviewBodyEnforces(state, context.law) ??
    refuseIfPartyChallenges(state, context) ??
    refuseIfAgreementKept(state, context) ??
    refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body, context) => {
    if (totalOf(owedOn(state, body.servedOn, context.law)) === 0) return refusals.nothingToDo('no-money-owed');
    const demanded = demandableOn(state, body.servedOn, context.law);
    if ('until' in demanded) return refusals.termNotOver(demanded.until);
    const ran = proclaimedDemand(state, demanded, body.servedOn);
    if (ran !== null) {
      const instead = serviceInstead(body, ran, 'demand', state, context);
      if (typeof instead === 'object') return instead;
      const { number, servedOn: proclaimedOn, fine, surcharge, gains } = ran;
      const sums = { fine, surcharge, ...(gains === undefined ? {} : { gains }) };
      return recorded('DemandSent', { ...body, number, effectiveOn: instead, ...sums, proclaimedOn });
    }
    const outgoing = { document: 'demand' as const, issuedOn: decidedOn(state) };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const unit = unitThatExecutes(state);
    const number = context.number('demand', unit);
    return recorded('DemandSent', { ...body, number, ...asServed(body, effectiveOn, unit, context), ...demanded });
  },
});
