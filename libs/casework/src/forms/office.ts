import { legalDateOf } from '../deadlines/index.js';
import type { UnitDetailsRecorded } from '../events/registry.js';
import { actingUnitOf, bureauOf } from '../registry/acting-unit.js';
import { detailsOn } from '../registry/unit.js';
import type { Made } from './paper.js';
import { allOf, clueOf, lastBefore, upTo } from './words.js';

/** The unit that handles the case when the form is made: after a hand-over another than at first. */
export const unitOf = (made: Made): string =>
  allOf(upTo(made), 'HandOverConfirmed').at(-1)?.data.to ?? clueOf(made)?.unit ?? '';

/**
 * Who decided on the spot (PR Art.9; GSS Art.8). Records of before do not say it: their number does, which begins with
 * the prefix of the one that gave it.
 */
const decidedOnTheSpotBy = (made: Made): string | null => {
  const decided = lastBefore(made, 'SummaryPenaltyDecided')?.data;
  if (decided === undefined) return null;
  const station = unitOf(made);
  if (decided.actingName !== undefined) return decided.actingName === 'unit' ? station : bureauOf(station);
  const prefix = made.register.unit(station)?.documentPrefix;
  return prefix !== undefined && decided.number.startsWith(`${prefix}当罚`) ? station : bureauOf(station);
};

/** The unit in whose name the form is made. */
export const issuerIdOf = (made: Made): string => {
  const unit = unitOf(made);
  if (unit === '') return '';
  const onTheSpot = decidedOnTheSpotBy(made);
  if (onTheSpot !== null) return onTheSpot;
  const filing = lastBefore(made, 'CaseFiled')?.data;
  return actingUnitOf({
    intake: { clue: { unit } },
    ...(filing === undefined ? {} : { investigation: { filing } }),
  });
};

export const unitNameOf = ({ register }: Pick<Made, 'register'>, id: string): string => register.unit(id)?.name ?? id;

/** How the office that makes a form speaks of itself: a station in its own name is no bureau (PR Art.9; GSS Art.8). */
export const weOf = (made: Made): string => {
  const issuer = issuerIdOf(made);
  return issuer === '' || issuer === bureauOf(issuer) ? '本局' : '本所';
};

const detailsOf = (made: Made, unit: string): Partial<UnitDetailsRecorded> => {
  const known = made.register.unit(unit);
  return known === undefined ? {} : detailsOn(known, legalDateOf(made.fact.occurredAt));
};

/** What the register says of the unit on the day of the form; of a station, what it does not say itself, its bureau. */
export const officeDetailsOf = (made: Made, unit: string): Partial<UnitDetailsRecorded> => ({
  ...detailsOf(made, bureauOf(unit)),
  ...detailsOf(made, unit),
});
