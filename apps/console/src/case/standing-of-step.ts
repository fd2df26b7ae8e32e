import { awaitedBy, holdsUp } from '#casework/steps/proposal-line';
import type { CaseData, CaseStep } from './case-query.js';
import { lineOf, type Proposal } from './judged.js';
import { isAboutMeasure, numberedIn } from './numbered.js';
import { isUncalledFor } from './uncalled-for.js';

type State = CaseData['state'];

/** Acts that are about something which has a number in the case: without it there is nothing that they could do. */
const about: Readonly<Record<string, string>> = {
  'endorse-measure': 'measure',
  'approve-measure': 'measure',
  'refuse-measure': 'measure',
  'take-measure': 'measure',
  'request-measure-end': 'measure',
  'request-measure-extension': 'measure',
  'request-early-disposal': 'measure',
  'publish-early-disposal': 'measure',
  'dispose-early': 'measure',
  'move-goods': 'measure',
  'proclaim-goods': 'measure',
  'record-claim': 'measure',
  'dispose-unclaimed': 'measure',
  'auction-seized-goods': 'measure',
  'record-test-result': 'test',
  'record-reinspection': 'order',
  'record-identification': 'identification',
  'record-assistance': 'letter',
  'record-material': 'demand',
  'dispose-goods': 'disposal',
  'file-answer': 'challenge',
  'record-judgment': 'challenge',
  'confirm-judgment': 'challenge',
  'record-reconsideration-result': 'challenge',
  'settle-duty': 'duty',
};

/**
 * `pressing`: it waits for this act now; `pointless`: there is nothing in the case that it could be about; `held-up`:
 * it leads on only once what is proposed was judged.
 */
export type StandingOfStep = 'pressing' | 'pointless' | 'beside' | 'usual';

/**
 * What a step means in a case, beside what its stage says of it.
 * @param isPaid whether nothing is due any more
 */
export const standingOfStep =
  (whole: State, isPaid = false) =>
  ({ action, forParty = 1 }: Pick<CaseStep, 'action' | 'forParty'>): StandingOfStep => {
    const state = lineOf(whole, forParty);
    const field = about[action];
    if (action === 'assign-officers' && isWorkedOn(state)) return 'beside';
    if (isUncalledFor(state, action)) return 'beside';
    if (isOutOfTurn(state, action) || (isPaid && action === 'record-payment')) return 'beside';
    const proposal = 'proposal' in state ? (state.proposal ?? null) : null;
    if (action === 'endorse-proposal' && proposal === null) return 'pointless';
    if (field === undefined) return standingBeside(proposal, action);
    const isThere =
      field === 'measure' ? isAboutMeasure(state, action) : (numberedIn(state, action)[field] ?? []).length > 0;
    if (!isThere) return 'pointless';
    return isPressing(state, action) ? 'pressing' : 'usual';
  };

/** Whether a filed case has its two officers (APL Art.42): to name others is possible, and nothing waits for it. */
const isWorkedOn = (state: State): boolean => 'investigation' in state && state.investigation.officers.length >= 2;

const inTheWindow: ReadonlySet<string> = new Set(['record-statement', 'record-waiver', 'record-hearing-request']);

/** After the notice the party speaks first; after its waiver or its time a decision follows (APL Art.44, 45). */
const isOutOfTurn = (state: State, action: string): boolean => {
  if (state.stage !== 'notified') return false;
  const isOver = state.notice.waiver !== null || state.notice.windowLapsed !== null;
  return isOver ? inTheWindow.has(action) : action === 'propose-decision' && state.notice.statements.length === 0;
};

/** What an act means where something is proposed and waits. */
const standingBeside = (proposal: Proposal | null, action: string): StandingOfStep => {
  if (proposal === null) return 'usual';
  if (awaitedBy(proposal).includes(action)) return 'pressing';
  return holdsUp(proposal) ? 'beside' : 'usual';
};

/** A measure waits for an opinion, an approval, or to be taken. */
const isPressing = (state: State, action: string): boolean => {
  const measures = 'aside' in state ? state.aside.measures.filter(({ ended }) => ended === null) : [];
  const asked = measures.flatMap(({ request }) => request ?? []);
  if (action === 'endorse-measure') return asked.some(({ endorsedBy }) => endorsedBy === null);
  if (action === 'approve-measure') return asked.some(({ endorsedBy }) => endorsedBy !== null);
  if (action === 'take-measure') return measures.some(({ approvedAt, taken }) => approvedAt !== null && taken === null);
  // Before a case is closed every measure in force has to be ended (PR Art.39; ACL Art.27, 28).
  const isToEnd = measures.some(({ taken, request }) => taken !== null && request === null);
  return action === 'request-measure-end' && closing.has(state.stage) && isToEnd;
};

/** Stages at which only the closing is left of the main line. */
const closing: ReadonlySet<State['stage']> = new Set(['performed', 'terminated', 'transferred']);
