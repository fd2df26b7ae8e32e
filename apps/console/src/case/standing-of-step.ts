import { awaitedBy, holdsUp } from '#casework/steps/proposal-line';
import type { CaseData, CaseStep } from './case-query.js';
import { lineOf, type Proposal } from './judged.js';
import { numberedIn } from './numbered.js';

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

/** What a step means in a case, beside what its stage says of it. */
export const standingOfStep =
  (whole: State) =>
  ({ action, forParty = 1 }: Pick<CaseStep, 'action' | 'forParty'>): StandingOfStep => {
    const state = lineOf(whole, forParty);
    const field = about[action];
    if (action === 'assign-officers' && isWorkedOn(state)) return 'beside';
    if (field === undefined) return standingBeside('proposal' in state ? (state.proposal ?? null) : null, action);
    if ((numberedIn(state, action)[field] ?? []).length === 0) return 'pointless';
    return isPressing(state, action) ? 'pressing' : 'usual';
  };

/** Whether a filed case has its two officers (APL Art.42): to name others is possible, and nothing waits for it. */
const isWorkedOn = (state: State): boolean => 'investigation' in state && state.investigation.officers.length >= 2;

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
  return action === 'take-measure' && measures.some(({ approvedAt, taken }) => approvedAt !== null && taken === null);
};
