import type { CaseClock } from '../clocks/computed.js';
import type { OwingSide } from './owed.js';

/** Whose clock it is: whoever supervises re-checks (SUP Art.19); every other clock is of the unit addressed. */
export const sideOfClock = ({ id }: Pick<CaseClock, 'id'>): OwingSide =>
  id === 'supervision-recheck' ? 'supervising' : 'supervised';
