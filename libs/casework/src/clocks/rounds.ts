import type { CaseState } from '../case-state.js';
import type { Law } from '../law.js';
import { closing, execution } from './execution.js';
import { handling } from './handling.js';
import type { Running } from './running.js';

/** The clocks of the rounds that are over, as they ended: what was late then stays late (decision 012). */
export const earlierRounds = (state: CaseState, law: Law): Running[] => {
  if (!('earlierRounds' in state)) return [];
  return state.earlierRounds.flatMap((round, place) =>
    [handling, execution, closing]
      .flatMap((part) => part(round, law))
      .map((running) => ({ ...running, of: `round ${place + 1}` })),
  );
};
