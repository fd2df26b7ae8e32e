import type { At } from '../state/case-state.js';
import type { Investigation } from '../state/parts.js';
import type { FiledCase } from '../state/questions.js';

/**
 * A report that is taken back is no longer in the case: what was established stays, what was concluded goes. The
 * history keeps both. `change`: what changes on the way in what was established.
 */
export const backToInvestigation = (
  { intake, aside, investigation, challenges, earlierRounds }: FiledCase,
  change: Partial<Investigation> = {},
): At<'investigating'> => ({
  stage: 'investigating',
  intake,
  aside,
  proposal: null,
  investigation: { ...investigation, ...change },
  challenges,
  earlierRounds,
});
