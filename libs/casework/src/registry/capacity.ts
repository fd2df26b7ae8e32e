import { daysBetween, type LegalDate } from '../deadlines/index.js';
import type { CapacityRecorded } from '../events/registry.js';
import { inForce } from '../law-data/dated.js';
import type { Law } from '../law.js';
import type { Language } from '../words/language.js';
import { phraseIn } from '../words/phrases/phrase.js';
import { certificateFault, type OfficerState } from './officer.js';
import type { UnitState } from './unit.js';

/** A certificate that ends within half a year is to be renewed now. */
const renewalDays = 183;

/** What a unit has to work with, and what it lacks. */
export interface CapacityReport {
  readonly unit: string;
  readonly year: number;
  /** The last entry of the register up to the day; null without one. */
  readonly capacity: CapacityRecorded | null;
  /** Front-line staff of all staff, in percent; null where nobody is registered. */
  readonly frontLineShare: number | null;
  /** Version of the list of powers in force. */
  readonly powerList: string | null;
  readonly officers: {
    id: string;
    name: string;
    /** Why the officer may not enforce on the day; null when the certificate holds. */
    fault: string | null;
    /** Last day of the certificate where it ends within half a year. */
    renewBy: LegalDate | null;
    trainingHours: number;
    /** Hours that are missing in the year. */
    hoursShort: number;
  }[];
  /** Class hours that an officer needs in the year; 0 where no setting says so. */
  readonly hoursNeeded: number;
}

const saidFault = (state: OfficerState, day: LegalDate, language: Language): string | null => {
  const fault = certificateFault(state, day);
  return fault === null ? null : phraseIn(fault, language);
};

/**
 * The report of a unit for a year, as of a day in it.
 * @param officers those whose unit it is now.
 * @param language of what keeps an officer from enforcing
 */
export const capacityReport = (
  unit: { id: string; state: Pick<UnitState, 'capacity'>; powerList: string | null },
  officers: readonly { id: string; state: OfficerState }[],
  year: number,
  day: LegalDate,
  law: Law,
  language: Language = 'en',
): CapacityReport => {
  const hoursNeeded = inForce(law.settings.trainingHours, day)?.value ?? 0;
  const capacity = unit.state.capacity
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  return {
    unit: unit.id,
    year,
    capacity: capacity ?? null,
    frontLineShare:
      capacity === undefined || capacity.staff === 0 ? null : Math.round((100 * capacity.frontLine) / capacity.staff),
    powerList: unit.powerList,
    officers: officers.map(({ id, state }) => {
      const held = state.certificates.findLast(({ validFrom, validTo }) => validFrom <= day && day <= validTo);
      const trainingHours = state.training
        .filter(({ on }) => on.startsWith(`${year}-`))
        .reduce((sum, { hours }) => sum + hours, 0);
      return {
        id,
        name: state.name,
        fault: saidFault(state, day, language),
        renewBy: held !== undefined && daysBetween(day, held.validTo) <= renewalDays ? held.validTo : null,
        trainingHours,
        hoursShort: Math.max(0, hoursNeeded - trainingHours),
      };
    }),
    hoursNeeded,
  };
};
