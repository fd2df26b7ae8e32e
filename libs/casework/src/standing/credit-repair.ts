import { addDays, dueDate, type LegalDate } from '../deadlines/index.js';
import type { PublicationClass } from '../discretion/index.js';
import type { Penalty } from '../events/investigation.js';
import { timedRestrictions, type Restriction } from '../events/restrictions.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { isDecided, isOpened, isRevoked } from '../state/questions.js';

/** Every application for credit repair that concerns the decision of this round, in order. */
export const repairsOf = (state: CaseState): readonly CreditRepair[] =>
  isDecided(state) ? state.publication.repairs : [];

/** The application that nobody has declined or decided yet. A decision that fell leaves nothing to repair. */
export const pendingRepair = (state: CaseState): CreditRepair | undefined =>
  isRevoked(state)
    ? undefined
    : repairsOf(state).find(({ declinedOn, decided }) => declinedOn === null && decided === null);

/** The repair that stands: granted, for the decision as it is published now, and not taken back. */
export const grantedRepair = (state: CaseState): CreditRepair | undefined =>
  repairsOf(state).find(
    ({ appliedOn, decided, revokedOn }) =>
      decided?.granted === true &&
      revokedOn === null &&
      isDecided(state) &&
      appliedOn >= (state.publication.publishedOn ?? ''),
  );

/** A grant whose data are not done yet, while the decision is shown (CRED Art.17). */
export const unfinishedRepair = (state: CaseState): CreditRepair | undefined => {
  const granted = grantedRepair(state);
  return granted?.data === null && leftAlone(state, granted) === null ? granted : undefined;
};

/**
 * Day on which a grant had nothing left to do: it was revoked, the decision fell, or its publication was withdrawn or
 * made anew.
 */
export const leftAlone = (state: CaseState, { decided, revokedOn }: CreditRepair): LegalDate | null => {
  if (revokedOn !== null) return revokedOn;
  if (isRevoked(state)) return state.revocation.on;
  if (!isDecided(state) || decided === null) return null;
  if (state.publication.withdrawnOn !== null) return state.publication.withdrawnOn;
  return state.publication.publishedOn !== null && state.publication.publishedOn > decided.on
    ? state.publication.publishedOn
    : null;
};

/** Day on which a grant was taken back for facts that were hidden or made up; null where it was not (CRED Art.23). */
export const revokedForFalsehood = ({
  revokedOn,
  ownMistake,
}: Pick<CreditRepair, 'revokedOn' | 'ownMistake'>): LegalDate | null => (ownMistake === true ? null : revokedOn);

/**
 * The correction of an entry by which a grant could not have been made; null where there is none, or a later one of the
 * same entry replaced it (CRED Art.11; docs/decisions/040).
 */
export const grantedWrongly = (state: CaseState, { decided }: CreditRepair): LegalDate | null => {
  if (decided?.granted !== true || !isOpened(state)) return null;
  const { corrected = [] } = state.intake;
  const last = corrected.filter(
    ({ event, field }, place) =>
      !corrected.slice(place + 1).some((later) => later.event === event && later.field === field),
  );
  const showing = last.find(
    ({ on, laterIrregular = [] }) =>
      on >= decided.on && laterIrregular.some(({ action }) => action === 'decide-credit-repair'),
  );
  return showing?.on ?? null;
};

/**
 * Last day on which the party may not apply, because it hid or made up facts; null where nothing bars it (CRED Art.23).
 */
export const barredUntil = (state: CaseState, law: Law): LegalDate | null => {
  const since = repairsOf(state)
    .map(
      ({ decided, ...repair }) =>
        revokedForFalsehood(repair) ?? (decided?.ground === 'false-statements' ? decided.on : null),
    )
    .findLast((on) => on !== null);
  if (since === undefined || since === null) return null;
  return dueDate({ clock: 'credit-repair-bar', start: since }, law).due as LegalDate;
};

/**
 * Closed for good, a licence gone or a qualification lowered: shown for its whole time, no application is open (CRED
 * Art.8(5); PUB Art.14).
 */
const final: ReadonlySet<Restriction> = new Set([
  'order_close',
  'downgrade_qualification',
  'revoke_licence',
  'revoke_business_licence',
]);

/**
 * Whether the penalty restricts for a time that has to be over first: business restricted or suspended, a person
 * banned (CRED Art.8(4)).
 */
export const restrictsForATime = ({ restrictions }: Penalty): boolean =>
  timedRestrictions.some((each) => restrictions.includes(each));

/**
 * First day on which the party may apply (CRED Art.8, 9, 11; PUB Art.14, 15): the day after the least time of
 * the class.
 * @returns null where no application is open: after a final restriction, and in the minor class, which stops by itself
 * after its three months and in no other way (PUB Art.13; CRED Art.7).
 */
export const repairOpens = (
  shown: PublicationClass,
  penalty: Penalty,
  publishedOn: LegalDate,
  law: Law,
): LegalDate | null => {
  if (penalty.restrictions.some((each) => final.has(each))) return null;
  if (shown === 'minor') return null;
  const least = dueDate({ clock: 'credit-repair-opening', variant: shown, start: publishedOn }, law).due as LegalDate;
  return addDays(least, 1);
};
