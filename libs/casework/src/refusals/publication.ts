import { refusal } from './refusal.js';

/** What the public sees of a decision, where, and for how long (PUB). */
export const publication = {
  publicationOver: (until: string) => refusal('publication-over', 'PUB Art.13-15; CRED Art.17', { until }),
  notRedacted: () => refusal('not-redacted', 'PUB Art.6', {}),
  shownHere: () => refusal('shown-here', 'PUB Art.9, 10', {}),
  pushedElsewhere: (registeredIn: string) => refusal('pushed-elsewhere', 'PUB Art.10', { registeredIn }),
  decisionSecret: () => refusal('decision-secret', 'PUB Art.5', {}),
  secretsNotNamed: (finding: string) => refusal('secrets-not-named', 'PUB Art.5, 7', { finding }),
} as const;
