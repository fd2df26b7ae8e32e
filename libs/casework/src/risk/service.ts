import type { RiskRule } from './risk.js';
import { attempts, overdue } from './signs.js';

/**
 * 32. The decision served late, or somebody tried to leave it without proof, to send it without consent, or to proclaim
 * it before the other ways failed.
 */
export const unlawfulService: RiskRule = {
  number: 32,
  name: 'service late or in a way that is not open',
  chinese: '送达违规',
  level: 'medium',
  ground: 'PR Art.81, 82; APL Art.61',
  signs: (history) => [
    ...overdue(history, 'serve-decision'),
    ...attempts(
      history,
      'service-not-proven',
      'way-unexplained',
      'electronic-not-agreed',
      'electronic-not-open',
      'proclaimed-too-early',
    ),
  ],
};
