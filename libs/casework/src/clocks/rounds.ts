import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { creditRepair } from './credit-repair.js';
import { closing, execution } from './execution.js';
import { handling } from './handling.js';
import { hearing } from './hearing.js';
import type { Running } from './running.js';

/** The clocks of the rounds that are over, as they ended: what was late then stays late (decision 012). */
export const earlierRounds = (state: CaseState, law: Law): Running[] => {
  if (!isFiled(state)) return [];
  const rounds = [...state.earlierRounds, state];
  return state.earlierRounds.flatMap((ended, place) => {
    const ordered = rounds[place + 1]?.challenges.round?.orderedOn ?? null;
    return [
      ...[handling, hearing, execution, creditRepair].flatMap((part) => part(ended, law)),
      ...closing([ended]),
    ].map((running) => ({
      ...running,
      stoppedOn: running.stoppedOn ?? ordered,
      round: place + 1,
    }));
  });
};
