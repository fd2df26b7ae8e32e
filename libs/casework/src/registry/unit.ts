import type { LegalDate } from '../deadlines/index.js';
import type { UnitEvent } from '../events/catalogue.js';
import type { Party } from '../events/clue.js';
import type {
  CapacityRecorded,
  HeadsNamed,
  ListedAct,
  NamedHead,
  PowerListPublished,
  SuperiorBodyNamed,
  UnitDetailsRecorded,
} from '../events/registry.js';
import { BrokenHistory, unknownType } from '../evolve/applier.js';
import type { Recorded } from '../evolve/fold.js';
import { isUnder } from './officer.js';

/**
 * What the register knows of a unit: how it is named, what it may do, and when it may act in its own name (PR Art.9).
 */
export interface UnitState {
  readonly name: string;
  readonly code: string;
  readonly documentPrefix: string;
  readonly powers: string[];
  readonly ownNameFor: Party['kind'][];
  /** Versions of the list of powers and responsibilities, as they were published. */
  readonly powerLists: PowerListPublished[];
  readonly capacity: CapacityRecorded[];
  /** What its documents say about it, as it was entered. */
  readonly details: UnitDetailsRecorded[];
  /** The bodies of the level above, as they were entered; left out where none was. */
  readonly superiors?: SuperiorBodyNamed[];
  /** Who heads the bureau, as it was entered; left out where nobody was named. */
  readonly heads?: HeadsNamed[];
}

export const evolveUnit = (state: UnitState | undefined, event: Recorded<UnitEvent>): UnitState => {
  if (event.type === 'UnitRegistered') {
    const { name, code, documentPrefix, powers, ownNameFor } = event.data;
    return { name, code, documentPrefix, powers, ownNameFor, powerLists: [], capacity: [], details: [] };
  }
  if (state === undefined) throw new BrokenHistory(`${event.type} stands before the registration of the unit`);
  switch (event.type) {
    case 'PowersChanged':
      return { ...state, ...event.data };
    case 'PowerListPublished':
      return { ...state, powerLists: [...state.powerLists, event.data] };
    case 'CapacityRecorded':
      return { ...state, capacity: [...state.capacity, event.data] };
    case 'UnitDetailsRecorded':
      return { ...state, details: [...state.details, event.data] };
    case 'SuperiorBodyNamed':
      return { ...state, superiors: [...(state.superiors ?? []), event.data] };
    case 'HeadsNamed':
      return { ...state, heads: [...(state.heads ?? []), event.data] };
    default:
      throw unknownType(event);
  }
};

/** Whether the unit has the power to act under a legal basis. */
export const hasPower = (unit: UnitState, basisId: string): boolean => isUnder(unit.powers, basisId);

/** The version of the list that is in force on a day; of two from the same day the one published later. */
export const powerListOn = ({ powerLists }: UnitState, day: LegalDate): PowerListPublished | undefined =>
  powerLists.reduce<PowerListPublished | undefined>(
    (latest, list) =>
      list.validFrom <= day && (latest === undefined || list.validFrom >= latest.validFrom) ? list : latest,
    undefined,
  );

/** Whether a list has an act under a legal basis. */
export const isListed = ({ entries }: PowerListPublished, act: ListedAct, basisId: string): boolean =>
  entries.some(({ bases, acts }) => acts.includes(act) && isUnder(bases, basisId));

/** What documents of a unit say about it on a day: each detail as it was entered last for a day until then. */
export const detailsOn = ({ details }: UnitState, day: LegalDate): Partial<UnitDetailsRecorded> =>
  details
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : Number(one.validFrom > other.validFrom)))
    .reduce<Partial<UnitDetailsRecorded>>((known, entry) => ({ ...known, ...entry }), {});

/** The body of the level above on a day (SUP Art.2); undefined where none is named for it. */
export const superiorOn = ({ superiors = [] }: UnitState, day: LegalDate): string | undefined =>
  superiors.reduce<SuperiorBodyNamed | undefined>(
    (latest, named) =>
      named.validFrom <= day && (latest === undefined || named.validFrom >= latest.validFrom) ? named : latest,
    undefined,
  )?.superior;

/** Who heads the unit on a day; undefined where the register names nobody for it. */
export const headsOn = ({ heads = [] }: UnitState, day: LegalDate): readonly NamedHead[] | undefined =>
  heads.reduce<HeadsNamed | undefined>(
    (latest, named) =>
      named.validFrom <= day && (latest === undefined || named.validFrom >= latest.validFrom) ? named : latest,
    undefined,
  )?.heads;
