import { refusal } from './refusal.js';

/** What the public sees of a decision, where, and for how long (PUB). */
export const publication = {
  publicationOver: (until: string) =>
    refusal(
      'publication-over',
      'PUB Art.13-15; CRED Art.17',
      `The publication of this decision ended on ${until}.`,
      'Leave it hidden: what was shown for its time is not shown again.',
    ),
  decisionSecret: () =>
    refusal(
      'decision-secret',
      'PUB Art.5',
      'The secrecy review found that the decision may not be shown.',
      'Do not show it; a text without what is secret may be reviewed again.',
    ),
  secretsNotNamed: (finding: string) =>
    refusal(
      'secrets-not-named',
      'PUB Art.5, 7',
      `The secrecy review says "${finding}", and redactions say otherwise.`,
      'With "open-but-redacted" name what was taken out for state-secret or public-security; with "open" take out none of it.',
    ),
  notRedacted: () =>
    refusal(
      'not-redacted',
      'PUB Art.6',
      'redactions has no personal-information, and the party is a natural person.',
      'Name in redactions what was taken out of the text before it was shown.',
    ),
  shownHere: () =>
    refusal(
      'shown-here',
      'PUB Art.9, 10',
      'The party is registered in this province: party.registeredIn names no other.',
      'Publish the decision here.',
    ),
} as const;
