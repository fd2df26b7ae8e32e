import type { Context } from '../context.js';
import type { Redaction } from '../events/publication.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { hasPersonalInformation, partyOfDecision } from '../standing/personal-information.js';
import { publicationOf } from '../standing/publicity.js';
import type { DecidedCase } from '../state/questions.js';

/** What is shown is not shown twice; what was shown for its time is not shown again (PUB Art.13-15; CRED Art.17). */
export const refuseIfShown = (state: DecidedCase, { law, day }: Context): Refusal | null => {
  const { publishedOn, withdrawnOn } = state.publication;
  if (publishedOn === null || withdrawnOn !== null) return null;
  const shown = publicationOf(state, law);
  return shown !== null && shown.until < day
    ? refusals.publicationOver(shown.until)
    : refusals.nothingToDo('decision-published');
};

/** What a decision says of a person is not shown as it was served (PUB Art.6), whoever the party is. */
export const refuseUnlessRedacted = (
  { intake: { clue } }: DecidedCase,
  redactions: readonly Redaction[] = [],
  { facts, forParty }: Pick<Context, 'facts' | 'forParty'>,
): Refusal | null =>
  hasPersonalInformation(partyOfDecision(facts, forParty) ?? clue.party) &&
  !redactions.some(({ ground }) => ground === 'personal-information')
    ? refusals.notRedacted()
    : null;
