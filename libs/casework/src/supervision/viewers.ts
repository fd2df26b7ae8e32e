import { hasRole, unitsAbove, type Actor, type Role } from '../actor.js';
import { overseers } from '../role-groups.js';
import { isOfSupervisors } from './act.js';
import { evolveSupervision, type SupervisionFact } from './evolve.js';
import { casesAskedFor, isIssued, isOver, officersNamed, type Supervision } from './state.js';

/**
 * Who sees a matter, as keys that a list can be asked by. A draft is seen by its author and the heads of the
 * supervising unit; what was sent also by who oversees the supervising unit or the one addressed, and by an officer
 * whom it names. A sign that was dismissed is no draft any more: who audits and supervises in the supervising unit sees
 * that it was, and why.
 */
export const viewersOf = (state: Supervision): string[] => {
  const { unit, addressed, raisedBy, draft } = state;
  const own = [`person/${raisedBy}`, ...(draft === null ? [] : [`person/${draft.draftedBy}`])];
  const heads = unitsAbove(unit).map((above) => `head@${above}`);
  const told = state.dismissed === null ? [] : unitsAbove(unit).map((above) => `dismissed@${above}`);
  if (!isIssued(state)) return [...new Set([...own, ...heads, ...told])];
  const overseen = [...unitsAbove(unit), ...unitsAbove(addressed)].map((above) => `oversight@${above}`);
  return [...new Set([...own, ...heads, ...overseen, ...officersNamed(state).map((officer) => `person/${officer}`)])];
};

/**
 * Who sees the draft that waits: who raised the matter, its author, and the heads of the supervising unit, one of whom
 * approves it (SUP Art.17, 18, 20); to all others there is none until it is sent. Empty where none waits.
 */
export const viewersOfDraft = ({ unit, raisedBy, draft }: Supervision): string[] => {
  if (draft === null) return [];
  const heads = unitsAbove(unit).map((above) => `head@${above}`);
  return [...new Set([`person/${raisedBy}`, `person/${draft.draftedBy}`, ...heads])];
};

/** Those who see what was dismissed beside its author and the heads. */
const watching: readonly Role[] = ['supervisor', 'auditor'];

/** The keys by which a person sees matters. */
export const viewKeysOf = (actor: Actor): string[] => [
  `person/${actor.id}`,
  ...(hasRole(actor, overseers) ? [`oversight@${actor.unit}`] : []),
  ...(hasRole(actor, watching) ? [`dismissed@${actor.unit}`] : []),
  ...(hasRole(actor, ['department-head', 'main-head']) ? [`head@${actor.unit}`] : []),
];

const isSeenBy = (actor: Actor, viewers: readonly string[]): boolean => {
  const keys = new Set(viewKeysOf(actor));
  return viewers.some((viewer) => keys.has(viewer));
};

/** Whether a person may see a matter. */
export const mayViewSupervision = (actor: Actor, state: Supervision): boolean => isSeenBy(actor, viewersOf(state));

/** Those who supervise, and so read the files that they asked for. */
export const supervising: readonly Role[] = ['supervisor', 'department-head', 'main-head'];

/**
 * Whether a matter opens the file of a case to a person (SUP Art.12): to those who supervise in it, and only as long
 * as it is open.
 */
export const opensFileTo = (actor: Actor, state: Supervision, caseId: string): boolean =>
  !isOver(state) &&
  hasRole(actor, supervising) &&
  isOfSupervisors(state, actor) &&
  casesAskedFor(state).includes(caseId);

/** The matter as a person may see it: without a draft that is not for them, and whom returned ones named. */
export const matterShownTo = (actor: Actor, state: Supervision): Supervision => {
  const isSeen = state.draft === null || isSeenBy(actor, viewersOfDraft(state));
  return { ...state, draft: isSeen ? state.draft : null, inDrafts: [] };
};

/** A draft that was not sent, or its return: numbers of its events, from 1, and who sees it. */
export interface UnsentDraft {
  readonly numbers: readonly number[];
  readonly viewers: readonly string[];
}

/** Drafts that wait, were returned or were left when the sign was dismissed. What was sent is no draft any more. */
export const unsentDrafts = (facts: readonly SupervisionFact[]): UnsentDraft[] => {
  const drafts: UnsentDraft[] = [];
  let waiting: { number: number; viewers: readonly string[] } | undefined;
  let state: Supervision | undefined;
  const keep = (...numbers: number[]): void => {
    if (waiting !== undefined) drafts.push({ numbers: [waiting.number, ...numbers], viewers: waiting.viewers });
  };
  for (const [place, fact] of facts.entries()) {
    const before = state?.draft ?? null;
    state = evolveSupervision(state, fact);
    if (fact.type === 'SupervisionDraftReturned') keep(place + 1);
    if (fact.type === 'SupervisionDismissed') keep();
    if (state.draft === before) continue;
    waiting = state.draft === null ? undefined : { number: place + 1, viewers: viewersOfDraft(state) };
  }
  keep();
  return drafts;
};

/** Numbers of the events that a person may not see, from 1: drafts that were not sent, and their return. */
export const eventsHiddenFrom = (actor: Actor, facts: readonly SupervisionFact[]): ReadonlySet<number> =>
  new Set(unsentDrafts(facts).flatMap(({ numbers, viewers }) => (isSeenBy(actor, viewers) ? [] : numbers)));
