import type { Context, Deciding } from '../context.js';
import { dueDate, type LegalDate } from '../deadlines/index.js';
import type { Served, Service } from '../events/notice.js';
import type { ServedDocument } from '../events/service.js';
import { answerOn, figureOn } from '../law-data/settings.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { At } from '../state/case-state.js';
import { isDecided, isTakenUp, type CaseTakenUp } from '../state/questions.js';
import { attemptsOf } from '../state/service-attempts.js';

/** A case whose party is served; one that was decided on the spot has no failed attempts and no form #10. */
type Addressed = CaseTakenUp | At<'summary'>;

/** A document on its way to the party; `issuedOn`: the day from which it could be served. */
export interface Outgoing {
  readonly document: ServedDocument;
  readonly issuedOn: LegalDate;
}

/**
 * The day the law takes as the day of service (PR Art.82): the day of handing over, leaving, arrival or return;
 * for a proclamation the last of the 30 days (60 before 2022-11-01) after its publication. Refused where the way is not
 * open.
 */
export const effectiveService = (
  service: Service,
  outgoing: Outgoing,
  state: Addressed,
  context: Context,
): LegalDate | Refusal => {
  if (service.servedOn < outgoing.issuedOn)
    return refusals.beforeTheCase('servedOn', { code: 'date-of-document', parameters: { of: outgoing.issuedOn } });
  const closed =
    refuseUnlessLeavingProven(service) ??
    refuseUnlessProclaimable(service, outgoing, state, context) ??
    refuseUnlessElectronicOpen(service.method, service.servedOn, outgoing.document, state, context);
  if (closed !== null) return closed;
  if (service.method !== 'proclamation') return service.servedOn;
  return dueDate({ clock: 'proclamation-service', start: service.servedOn }, context.law).due as LegalDate;
};

/**
 * What is recorded of a service beside what was entered: the day on which it counts and, of a proclamation, the number
 * of its form #51 in the series of whoever acts. The call for the owner of goods is on that form too, and counts along.
 */
export const asServed = (
  { method }: Service,
  effectiveOn: LegalDate,
  unit: string,
  { number }: Pick<Deciding, 'number'>,
): Pick<Served, 'effectiveOn' | 'proclamationNumber'> => ({
  effectiveOn,
  ...(method === 'proclamation' ? { proclamationNumber: number('goods-proclamation', unit) } : {}),
});

/** Whether a document that was proclaimed does not count as served yet on a day. */
export const isProclaimedOn = <S extends Service & { readonly effectiveOn: LegalDate }>(
  served: S | null | undefined,
  on: LegalDate,
): served is S => served != null && served.method === 'proclamation' && on < served.effectiveOn;

/**
 * The party turns up while a proclamation runs and is served in another way: that is the service, and the proclamation
 * ends (PR Art.82). Refused where it does not run.
 * @param ran the service that is on record, with the day on which it counts.
 */
export const serviceInstead = (
  service: Service,
  ran: Service & { readonly effectiveOn: LegalDate },
  document: ServedDocument,
  state: Addressed,
  context: Context,
): LegalDate | Refusal => {
  if (ran.method !== 'proclamation' || service.method === 'proclamation') return refusals.nothingToDo('served-already');
  if (service.servedOn < ran.servedOn) return refusals.beforeTheCase('servedOn', 'the-proclamation');
  if (service.servedOn >= ran.effectiveOn) return refusals.nothingToDo('proclamation-over');
  return effectiveService(service, { document, issuedOn: ran.servedOn }, state, context);
};

/** What is left behind after a refusal needs its reason, and a witness or a recording of the leaving (PR Art.82(2)). */
const refuseUnlessLeavingProven = ({ method, witness, files, account }: Service): Refusal | null => {
  if (method !== 'leave') return null;
  if (witness === undefined && (files ?? []).length === 0) return refusals.leavingNotProven();
  return account === undefined ? refusals.wayUnexplained('why-receipt-refused', 'PR Art.82(2)') : null;
};

/** A proclamation is the last way: the party is missing, or the other ways failed on record (PR Art.82(5)). */
const refuseUnlessProclaimable = (
  { method, proclaimedBecause, account, servedOn }: Service,
  { document, issuedOn }: Outgoing,
  state: Addressed,
  { law }: Context,
): Refusal | null => {
  if (method !== 'proclamation') return null;
  if (proclaimedBecause === undefined) return refusals.proclaimedWithoutGround();
  if (account === undefined) return refusals.wayUnexplained('course-of-proclamation', 'PR Art.82(5)');
  if (proclaimedBecause === 'missing') return null;
  const before = (isTakenUp(state) ? attemptsOf(state, document, issuedOn) : []).filter(
    ({ attemptedOn }) => attemptedOn <= servedOn,
  );
  const tried = [...new Set(before.map((attempt) => attempt.method))];
  const needed = figureOn(law.settings, 'waysTriedBeforeProclamation', servedOn);
  return tried.length < needed ? refusals.otherWaysNotTried(tried, needed) : null;
};

/**
 * Electronic service needs the consent in the confirmation of the address that was the last one on that day (PR
 * Art.82(3), 83); a decision of penalty could be served so only from a day on.
 */
export const refuseUnlessElectronicOpen = (
  method: Service['method'],
  on: LegalDate,
  document: ServedDocument,
  state: Addressed,
  { law }: Context,
): Refusal | null => {
  if (method !== 'electronic') return null;
  const addresses = isTakenUp(state) ? state.aside.serviceAddresses : [];
  const confirmed = addresses.findLast(({ confirmedOn }) => confirmedOn <= on);
  if (confirmed?.electronic !== true) return refusals.electronicNotAgreed(on);
  const isPenalty = document === 'decision' && isDecided(state) && state.decision.outcome === 'penalty';
  return isPenalty && !answerOn(law.settings, 'decisionServedElectronically', on)
    ? refusals.electronicNotOpen(on)
    : null;
};
