import type { Context } from '../context.js';
import type { Party } from '../events/clue.js';
import type { Redaction } from '../events/publication.js';
import { refusals, type Refusal } from '../refusals/index.js';
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

/**
 * Whether a decision on this party says of a natural person what is not shown (PUB Art.6): of a person as the party, or
 * of who trades in 个体工商户 and is entered with an identity number or a telephone. Its domicile is in the register.
 */
export const namesPrivateDetails = ({ kind, identity, phone }: Party): boolean =>
  kind === 'natural_person' || (kind === 'individual_business' && (identity !== undefined || phone !== undefined));

/** What a decision says of a natural person is not shown as it was served, whoever the party is (PUB Art.6). */
export const refuseUnlessRedacted = (
  { intake: { clue } }: DecidedCase,
  { redactions = [] }: { readonly redactions?: readonly Pick<Redaction, 'ground'>[] },
): Refusal | null =>
  namesPrivateDetails(clue.party) && !redactions.some(({ ground }) => ground === 'personal-information')
    ? refusals.notRedacted(clue.party.kind)
    : null;
