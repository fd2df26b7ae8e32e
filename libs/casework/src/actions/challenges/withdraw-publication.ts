import { refuseUnlessAnswerable } from '../../checks/challenges.js';
import { PublicationWithdrawn } from '../../events/rounds.js';
import { refusals } from '../../refusals/index.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const owed = ({ challenges: { duties } }: ChallengeableCase) =>
  duties.find(({ kind, doneOn }) => kind === 'withdraw-publication' && doneOn === null);

/** T43: three working days from the change. */
export const withdrawPublication = act({
  name: 'withdraw-publication',
  chinese: '撤回公示',
  summary: 'Record that the published decision was taken down, with the public reason',
  ground: 'APL Art.48; PR Art.63; PUB Art.11',
  body: PublicationWithdrawn,
  happenedOn: (body) => body.withdrawnOn,
  refuseIf: (state: ChallengeableCase, context) =>
    owed(state) === undefined
      ? refusals.nothingToDo('no-publication-to-withdraw')
      : refuseUnlessAnswerable(state, context),
  decide: (state, body) => {
    const since = owed(state)?.since;
    if (since !== undefined && body.withdrawnOn < since)
      return refusals.beforeTheCase('withdrawnOn', 'decision-was-changed');
    return recorded('PublicationWithdrawn', body);
  },
});
