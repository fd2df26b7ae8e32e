import type { Recorded } from '../evolve.js';
import type { UnitEvent } from '../events/catalogue.js';
import type { Party } from '../events/clue.js';

/** What the register knows of a unit: how it is named, what it may do, and when it may act in its own name (PR Art.9). */
export interface UnitState {
  name: string;
  code: string;
  documentPrefix: string;
  powers: string[];
  ownNameFor: Party['kind'][];
}

export const evolveUnit = (state: UnitState | undefined, event: Recorded<UnitEvent>): UnitState => {
  if (event.type === 'UnitRegistered') {
    const { name, code, documentPrefix, powers, ownNameFor } = event.data;
    return { name, code, documentPrefix, powers, ownNameFor };
  }
  if (state === undefined) throw new Error(`${event.type} stands before the registration of the unit`);
  return { ...state, ...event.data };
};

/** Whether the unit has the power to act under a legal basis. */
export const hasPower = (unit: UnitState, basisId: string): boolean =>
  unit.powers.some((power) => power === '*' || basisId === power || basisId.startsWith(`${power}-`));
