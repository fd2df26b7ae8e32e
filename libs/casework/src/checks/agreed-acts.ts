import type { Handling } from '../events/investigation.js';
import type { AgreedAct, AgreedAsRecorded } from '../events/review.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf } from '../standing/acts-of.js';
import { isSamePenalty } from '../standing/heavier-part.js';

/** Each of several acts with its outcome and its penalty; nothing of a handling of one act. */
const actsIn = (handling: Handling): AgreedAct[] =>
  handling.acts === undefined ? [] : actsOf(handling).map(({ act, outcome, penalty }) => ({ act, outcome, penalty }));

/**
 * Several acts are weighed apart (分别裁量): where the heads agree on another penalty than the acts proposed come to,
 * they say what they agree on for each, for their sum alone tells of none (APL Art.5(2); PR Art.60(2), 62).
 * @param proposed what lay before them; nothing where nothing was proposed so.
 */
export const refuseUnlessActsSaid = (
  { outcome, penalty, acts }: AgreedAsRecorded,
  proposed: Handling | undefined,
): Refusal | null => {
  const told = proposed === undefined ? [] : actsIn(proposed);
  if (told.length === 0 || acts !== undefined || outcome === 'no-penalty') return null;
  const isAsProposed = penalty !== undefined && proposed !== undefined && isSamePenalty(penalty, proposed.penalty);
  return isAsProposed ? null : refusals.actsNotAgreed(told.map(({ act }) => act));
};

/** What is agreed on in sum as it was proposed is agreed on act by act as proposed, and the record says so. */
export const withActsAsProposed = (agreed: AgreedAsRecorded, proposed: Handling | undefined): AgreedAsRecorded => {
  const acts = proposed === undefined || agreed.outcome === 'no-penalty' ? [] : actsIn(proposed);
  return acts.length === 0 || agreed.acts !== undefined ? agreed : { ...agreed, acts, actsAsProposed: true };
};

/** The act that another one stands for: of the same name and place among those of the name, else at the same place. */
const counterpart = (of: readonly { act: string }[], place: number, among: readonly AgreedAct[]) => {
  const name = of[place]?.act;
  const nth = of.slice(0, place).filter(({ act }) => act === name).length;
  const named = among.filter(({ act }) => act === name)[nth];
  const there = among[place];
  const isRenamed = there !== undefined && !of.some(({ act }) => act === there.act);
  return named ?? (isRenamed ? there : undefined);
};

/**
 * The first act of which a decision has something else than the heads agreed on, or which it has beside what they
 * agreed on, or has not; null where the decision is theirs act by act.
 */
export const actAgainst = (agreed: readonly AgreedAct[], decided: Handling): string | null => {
  const acts = actsIn(decided);
  const differs = agreed.find(({ outcome = decided.outcome, penalty }, place) => {
    const other = counterpart(agreed, place, acts);
    return other === undefined || other.outcome !== outcome || !isSamePenalty(other.penalty, penalty);
  });
  const beside = acts.find((_act, place) => counterpart(acts, place, agreed) === undefined);
  return differs?.act ?? beside?.act ?? null;
};
