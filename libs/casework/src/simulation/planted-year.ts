import { addDays, daysBetween, type LegalDate } from '../deadlines/index.js';
import type { Material } from '../patterns/index.js';
import { plantIn, type Planted } from './planted-violations.js';
import { basesOfYear, firstDay, lastDay, partyOf, Year } from './usual-year.js';

export interface PlantedYear {
  readonly material: Material;
  readonly planted: readonly Planted[];
  /** Last day of the year. */
  readonly today: LegalDate;
}

/**
 * A year of a county as patterns see it: so many usual cases by chance, and violations among them that the rules do not
 * know of. Parties come back, clues are not filed and fines are reduced by chance too, as in any year.
 */
export const plantedYear = (cases: number, seed: number): PlantedYear => {
  const year = new Year(seed);
  const { random } = year;
  const pairs = Array.from({ length: Math.max(4, Math.ceil(cases / 200)) }, (_, place) =>
    year.pair(`o${place}`, `s${Math.floor(place / 5)}`),
  );
  const first = pairs[0] ?? year.pair('o0', 's0');
  const known = Array.from({ length: Math.ceil(cases / 4) }, (_, place) =>
    partyOf(`known${place}`, random.pick(basesOfYear)),
  );
  const span = daysBetween(firstDay, lastDay);
  const days = Array.from({ length: cases }, () => random.whole(-60, span)).sort((a, b) => a - b);
  for (const day of days) {
    const on = addDays(firstDay, day);
    const pair = pairs[random.whole(0, pairs.length - 1)] ?? first;
    const again = known[random.whole(0, known.length - 1)];
    const party = random.chance(0.3) && again !== undefined ? again : year.party();
    const notFiled = {
      ground: random.pick(['first-minor-corrected', 'no-fault-proven', 'minor-corrected-harmless'] as const),
      on,
    };
    year.add(pair, on, party, random.chance(0.06) ? { filedOn: null, notFiled, parties: [party], reviews: [] } : {});
  }
  const { planted, series, objects, looks } = plantIn(year);
  return { material: { cases: year.cases, series, objects, looks }, planted, today: lastDay };
};
