import { addDays, dueDate, type LegalDate } from '../deadlines/index.js';
import { publicationClass, publicationRuled, type PublicationClass } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { hasExecution, isDecided, isRevoked, type DecidedCase } from '../state/questions.js';
import { actsOf, type OneAct } from './acts-of.js';
import { barredUntil, grantedRepair, repairOpens, revokedForFalsehood } from './credit-repair.js';
import { sumOfPenalties } from './penalty-sum.js';
import { forGood, restrictedUntil } from './restriction-terms.js';

const shownPenalty = (state: DecidedCase): Penalty | null => {
  if (state.decision.outcome !== 'penalty' || isRevoked(state)) return null;
  return (hasExecution(state) ? state.execution.standing : null) ?? state.decision.handling.penalty;
};

const publishable = (penalty: Penalty): boolean =>
  penalty.fine > 0 ||
  penalty.confiscatedGains > 0 ||
  penalty.confiscatedGoodsValue > 0 ||
  penalty.restrictions.length > 0;

/** Whether the decision was published, or fell before it was: its time to publish ran until then. */
export const wasPublishable = (state: DecidedCase): boolean =>
  state.publication.publishedOn !== null ||
  (isRevoked(state) && state.decision.outcome === 'penalty' && publishable(state.decision.handling.penalty));

/**
 * Whether a decided case must be shown in the publicity system: a penalty in force that is more than a warning (PUB
 * Art.2).
 */
export const mustBePublished = (state: CaseState): state is DecidedCase => {
  const penalty = isDecided(state) ? shownPenalty(state) : null;
  return penalty !== null && publishable(penalty);
};

/** Of several acts the longest period counts (CRED Art.6(2)). */
const gravestClass = (classes: readonly PublicationClass[]): PublicationClass =>
  (['serious', 'general', 'minor'] as const).find((each) => classes.includes(each)) ?? 'general';

/**
 * Each act with what is imposed for it, of a decision with several; its fine counts as the sum of the decision [M]. An
 * act for which nothing is shown has no class. What a review or a court left is not told by acts: it counts for each.
 */
const shownActs = (handling: Handling): { act: OneAct; penalty: Penalty }[] => {
  const { penalty: whole } = handling;
  const acts = actsOf(handling);
  const sum = sumOfPenalties(acts.map(({ penalty }) => penalty));
  const isTold =
    sum.fine === whole.fine &&
    sum.confiscatedGains === whole.confiscatedGains &&
    sum.confiscatedGoodsValue === whole.confiscatedGoodsValue &&
    sum.restrictions.length === whole.restrictions.length;
  const shown = acts
    .map((act) => ({ act, penalty: { ...act.penalty, fine: act.penalty.fine > 0 ? whole.fine : 0 } }))
    .filter(({ penalty }) => publishable(penalty));
  return isTold && shown.length > 0 ? shown : acts.map((act) => ({ act, penalty: whole }));
};

/** On the list of serious dishonesty a decision is of the serious class (CRED Art.8(1)(4)). */
const classOf = (handling: Handling, party: Party, on: LegalDate, law: Law): PublicationClass =>
  handling.dishonestyListing === undefined
    ? gravestClass(
        shownActs(handling).map(({ act: { basisId, tier = null }, penalty }) =>
          publicationClass({ basisId, penalty, tier, partyType: party.kind }, on, law.discretion),
        ),
      )
    : 'serious';

/** The class that a decision of a day has for good (PUB Art.13-15); undefined where it is not shown. */
export const decidedClass = (handling: Handling, party: Party, on: LegalDate, law: Law): PublicationClass | undefined =>
  publishable(handling.penalty) && publicationRuled(on, law.discretion) ? classOf(handling, party, on, law) : undefined;

/**
 * The party is registered in another province, whose bureau shows the decision (PUB Art.10). Where the installation
 * does not know its own province, a province that is stated is another.
 */
export const isShownElsewhere = (state: DecidedCase, law: Law): boolean => {
  const { registeredIn } = state.intake.clue.party;
  const own = law.discretion.province;
  if (registeredIn === undefined) return false;
  return own === null || !(registeredIn.startsWith(own) || own.startsWith(registeredIn));
};

/**
 * The province to which a repair is sent on: where the party is registered by the file, else by the application; null
 * where that is the bureau's own (CRED Art.4(2)).
 */
export const repairGoesTo = (state: CaseState, { otherProvince }: CreditRepair, law: Law): string | null => {
  const registered =
    isDecided(state) && isShownElsewhere(state, law) ? state.intake.clue.party.registeredIn : undefined;
  return registered ?? otherProvince ?? null;
};

/**
 * Last day of the restrictions of a published penalty: by the decision or the law, else as an application for credit
 * repair says; null where nothing says how long (PUB Art.14; CRED Art.8(4)).
 */
export const restrictionEnds = (state: CaseState, law: Law): LegalDate | null => {
  if (!isDecided(state) || state.decision.outcome !== 'penalty') return null;
  const { decision, intake, investigation, publication } = state;
  const penalty = shownPenalty(state) ?? decision.handling.penalty;
  const asked = {
    party: intake.clue.party,
    violationOn: investigation.filing.violationEndedOn,
    law,
    day: decision.documentDate,
  };
  const from = hasExecution(state) ? state.execution.servedOn : decision.documentDate;
  const stated = publication.repairs.findLast(
    ({ appliedOn, restrictionEndsOn }) =>
      restrictionEndsOn !== undefined && appliedOn >= (publication.publishedOn ?? appliedOn),
  );
  return restrictedUntil(decision.handling, penalty, from, asked) ?? stated?.restrictionEndsOn ?? null;
};

/** What the publicity system shows of a case, and until when. */
export interface Publication {
  readonly publishedOn: LegalDate;
  readonly withdrawnOn: LegalDate | null;
  readonly class: PublicationClass;
  /** Last day on which it may be shown (PUB Art.13-15; CRED Art.17). */
  readonly until: LegalDate;
  /** Whether it stops by itself at the end of its period, or earlier because credit repair was granted. */
  readonly endsBy: 'period' | 'credit-repair';
  /** Day from which it is shown anew, because a repair that rested on false statements was revoked (CRED Art.23). */
  readonly shownAgainOn: LegalDate | null;
  /** First day on which the party may apply for credit repair; null where the law opens no application. */
  readonly repairOpensOn: LegalDate | null;
  /** Last day on which the party may not apply after hiding or making up facts; null where nothing bars it. */
  readonly repairBarredUntil: LegalDate | null;
}

const later = (one: LegalDate, other: LegalDate | undefined): LegalDate =>
  other !== undefined && other > one ? other : one;

/**
 * Computed from the day of publication, the class of the decision (procedure §2.7) and its credit repair; null while
 * nothing was published.
 */
export const publicationOf = (state: CaseState, law: Law): Publication | null => {
  if (!isDecided(state) || state.publication.publishedOn === null || state.decision.outcome !== 'penalty') return null;
  const {
    publication: { publishedOn, withdrawnOn },
    decision,
    intake: { clue },
  } = state;
  const penalty = shownPenalty(state) ?? decision.handling.penalty;
  const changed = hasExecution(state) && state.execution.standing !== null;
  const ruledOn = publicationRuled(decision.documentDate, law.discretion) ? decision.documentDate : publishedOn;
  const found =
    (changed ? undefined : decision.publicationClass) ??
    classOf({ ...decision.handling, penalty }, clue.party, ruledOn, law);
  const repairs = state.publication.repairs.filter(({ appliedOn }) => appliedOn >= publishedOn);
  const shownAgainOn = repairs.map(revokedForFalsehood).findLast((on) => on !== null) ?? null;
  const stops = dueDate({ clock: 'publication-stop', variant: found, start: shownAgainOn ?? publishedOn }, law);
  // A restriction that is longer than the period of its class counts (PUB Art.14).
  const restrictedTo = restrictionEnds(state, law) ?? undefined;
  const period = later(stops.due as LegalDate, restrictedTo);
  const opens = repairOpens(found, penalty, publishedOn, law);
  const shared = {
    publishedOn,
    withdrawnOn,
    class: found,
    shownAgainOn,
    // Taken back once, it is not ended early any more (CRED Art.23).
    repairOpensOn:
      opens === null || shownAgainOn !== null
        ? null
        : later(
            opens,
            restrictedTo === undefined || restrictedTo === forGood ? restrictedTo : addDays(restrictedTo, 1),
          ),
    repairBarredUntil: barredUntil(state, law),
  };
  const granted = grantedRepair(state);
  if (granted?.decided == null) return { ...shared, until: period, endsBy: 'period' };
  const data = dueDate({ clock: 'credit-repair-data', start: granted.decided.on }, law);
  const ended = granted.data?.doneOn ?? (data.due as LegalDate);
  return ended < period
    ? { ...shared, until: ended, endsBy: 'credit-repair' }
    : { ...shared, until: period, endsBy: 'period' };
};
