import type { Around, Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { AttendedDiscussion, CollectiveDiscussionHeld } from '../events/review.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { AgreedPenalty, UnseenByHeads } from '../refusals/proposals.js';
import { bureauOf } from '../registry/acting-unit.js';
import { unitOn } from '../registry/officer.js';
import { everHandled, everReviewed } from '../standing/ever-handled.js';
import { isSamePenalty } from '../standing/heavier-part.js';
import { takenOff, type Recusals } from '../standing/recused.js';
import type { At } from '../state/case-state.js';
import { actAgainst } from './agreed-acts.js';
import { namedHeads } from './heads.js';

/**
 * Everybody who attended is in the register of officers, is named once and signed; who led it attended. A dissent is
 * kept as it was given (PR Art.60(2); APL Art.57(2); RESP Art.11(10); form #42).
 */
export const refuseUnlessAttended = (
  { host, opinions, heldOn }: AttendedDiscussion,
  context: Around,
): Refusal | null => {
  if (heldOn > context.day) return refusals.notInTheFuture('heldOn');
  const attendees = opinions.map(({ person }) => person);
  const stranger = [host, ...attendees].find((person) => context.officer(person) === undefined);
  if (stranger !== undefined) return refusals.officerUnknown(stranger);
  const twice = attendees.find((person, place) => attendees.indexOf(person) !== place);
  if (twice !== undefined) return refusals.namedTwice(twice);
  if (!attendees.includes(host)) return refusals.hostWithoutOpinion(host);
  const unsigned = opinions.find(({ signed }) => !signed);
  return unsigned === undefined
    ? null
    : refusals.missingBefore(
        { code: 'signature-of', parameters: { person: unsigned.person } },
        'PR Art.60(2); FORM #42',
      );
};

/** Fewer than two decide nothing together. */
const fewestHeads = 2;

/** Whose discussion it is: the case, with those who investigate it now and those who were taken off it. */
export interface DiscussedCase {
  readonly unit: string;
  readonly officers: readonly string[];
  readonly recusals: Recusals['recusals'];
}

/** Whether somebody reports to the heads and decides nothing: who handles the case or did, and who reviewed it. */
const reports = (person: string, { officers }: DiscussedCase, { facts }: Context): boolean =>
  officers.includes(person) || everHandled(facts, person) || everReviewed(facts, person);

/**
 * Who decides together, and neither handled nor reviewed the case: the heads whom the register of the bureau names for
 * the day, and nobody else. Where it names nobody, those whom the register of officers has in the bureau itself on the
 * day, not in a station; which of them are heads the bureau says [M].
 */
const headsAmong = (persons: readonly string[], of: DiscussedCase, heldOn: LegalDate, context: Context): string[] => {
  const named = namedHeads(of.unit, heldOn, context);
  const isHead = (person: string): boolean => {
    if (named !== undefined) return named.some((head) => head.officer === person);
    const officer = context.officer(person);
    return officer !== undefined && unitOn(officer, heldOn) === bureauOf(of.unit);
  };
  return persons.filter((person) => isHead(person) && !reports(person, of, context));
};

/**
 * It is the heads of the bureau who discuss (APL Art.57(2), 60; PR Art.4, 60(2), 64): one of them leads, two at least
 * decide. Officers of the case may attend, to report and to answer, and decide nothing. What every head is against
 * nobody agreed on; which majority is enough no text says. Who was taken off the case by the day of the
 * discussion takes no part in it (APL Art.43); what was held before that, no text undoes.
 */
export const refuseUnlessByHeads = (
  of: DiscussedCase,
  { host, opinions, heldOn }: AttendedDiscussion,
  context: Context,
): Refusal | null => {
  if (of.officers.includes(host) || everHandled(context.facts, host))
    return refusals.separationOfDuty(host, 'leads-no-discussion', 'APL Art.57(2); PR Art.60(2)');
  const persons = opinions.map(({ person }) => person);
  const recused = persons.find((person) => takenOff(of, heldOn).includes(person));
  if (recused !== undefined) return refusals.recused(recused);
  const heads = headsAmong(persons, of, heldOn, context);
  if (heads.length < fewestHeads || !heads.includes(host))
    return refusals.headsNeeded(heads, {
      host,
      least: fewestHeads,
      bureau: bureauOf(of.unit),
      named: namedHeads(of.unit, heldOn, context)?.map(({ officer }) => officer) ?? [],
    });
  const isAgreed = opinions.some(({ person, dissents }) => heads.includes(person) && !dissents);
  return isAgreed ? null : refusals.nobodyAgreed(heldOn);
};

/** The case as a discussion of the heads asks for it. */
export const discussedCaseOf = ({
  intake,
  investigation,
  aside,
}: {
  readonly intake: { readonly clue: { readonly unit: string } };
  readonly investigation: { readonly officers: readonly string[] };
  readonly aside: Recusals;
}): DiscussedCase => ({
  unit: intake.clue.unit,
  officers: investigation.officers,
  recusals: aside.recusals,
});

/** Restrictions with their terms, in an order of their own. */
const restrictionsOf = ({ restrictions, terms = [] }: Penalty): string[] =>
  restrictions.toSorted().map((each) => {
    const term = terms.find(({ restriction }) => restriction === each);
    return term === undefined ? each : `${each} (${term.forLife ?? `${term.months ?? 0} months`})`;
  });

/** A penalty as a refusal tells it. */
const whole = (outcome: string, penalty: Penalty): AgreedPenalty => {
  const { warning, fine, confiscatedGains: gains, confiscatedGoodsValue: goods } = penalty;
  return { outcome, fine, beside: { warning, gains, goods, restrictions: restrictionsOf(penalty) } };
};

/**
 * The decision is the one that the heads agreed on, act by act, and not dated before they did (PR Art.60(2); APL
 * Art.57(2)). A discussion that does not say what it agreed on, as in records of before, is held against nothing.
 */
export const refuseIfAgainstDiscussion = (
  discussion: CollectiveDiscussionHeld | null,
  decided: Handling,
  documentDate: LegalDate,
): Refusal | null => {
  if (discussion?.heldOn !== undefined && documentDate < discussion.heldOn)
    return refusals.beforeDiscussion(documentDate, discussion.heldOn);
  const agreed = discussion?.agreed;
  if (agreed === undefined) return null;
  const { outcome, penalty } = decided;
  if (agreed.outcome !== outcome || agreed.fine !== penalty.fine)
    return refusals.againstDiscussion({ outcome, fine: penalty.fine }, { outcome: agreed.outcome, fine: agreed.fine });
  if (agreed.penalty !== undefined && !isSamePenalty(penalty, agreed.penalty))
    return refusals.againstDiscussion(whole(outcome, penalty), whole(agreed.outcome, agreed.penalty));
  const act = agreed.acts === undefined ? null : actAgainst(agreed.acts, decided);
  return act === null ? null : refusals.actAgainstDiscussion(act);
};

/** What the heads have to look at before they decide together, with the day from which it could be seen. */
const seen = ({ notice, hearing, investigation: { reviews } }: At<'notified'>): [UnseenByHeads, LegalDate][] => {
  const stated = notice.statements.filter(({ late }) => late !== true).map(({ statedOn }) => statedOn);
  const heard = hearing?.report?.on;
  const reviewedOn = reviews.at(-1)?.on;
  return [
    ...stated.map((on): [UnseenByHeads, LegalDate] => ['statement', on]),
    // What holds of a statement is adopted before it is decided on (PR Art.58).
    ...notice.statements.flatMap(({ recheck }): [UnseenByHeads, LegalDate][] =>
      recheck === null ? [] : [['recheck', recheck.on]],
    ),
    ...(heard === undefined ? [] : [['hearing-report', heard] as [UnseenByHeads, LegalDate]]),
    ...(reviewedOn === undefined ? [] : [['review', reviewedOn] as [UnseenByHeads, LegalDate]]),
  ];
};

/** A re-check of the very day of the discussion that was recorded after it; of another day it is seen by its day. */
const recheckedAfter = (
  { notice }: At<'notified'>,
  heldOn: LegalDate,
): readonly [UnseenByHeads, LegalDate] | undefined => {
  const later = notice.statements.find(({ recheck }) => recheck?.on === heldOn && recheck.afterDiscussion === true);
  return later === undefined ? undefined : ['recheck', heldOn];
};

/**
 * The heads decide together on the report, the opinion of the review, the report of the hearing and what the party
 * said, with its re-check: a discussion of before one of these did not see it, and another one is held (PR Art.58,
 * 60(1), (2); APL Art.45). One of before the notice saw none of it, whatever the day. What came after the party's
 * window is not waited for; a discussion without a day is one of records of before.
 */
export const refuseIfDiscussedTooEarly = (state: At<'notified'>): Refusal | null => {
  const heldOn = state.discussion?.heldOn;
  if (heldOn === undefined) return null;
  const isBefore = state.discussion?.beforeNotice === true;
  const missed =
    seen(state).find(([what, on]) => heldOn < on || (isBefore && heldOn === on && what !== 'review')) ??
    recheckedAfter(state, heldOn);
  return missed === undefined ? null : refusals.discussedTooEarly(heldOn, ...missed);
};
