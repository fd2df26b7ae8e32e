import { addDays, type LegalDate } from '../deadlines/index.js';
import type { CaseTraits } from '../views/case-traits.js';
import { sketchOf } from '../views/text-sketch.js';
import { Random } from './random.js';

type PartyTraits = CaseTraits['parties'][number];

export const firstDay: LegalDate = '2026-01-01';
export const lastDay: LegalDate = '2026-12-31';
/** What is broken in usual cases. */
export const basesOfYear = ['fsl-124-1-5', 'fsl-125-1-2', 'ad-59-1-1', 'pvr-13'] as const;
const reviewers = ['r1', 'r2', 'r3', 'r4', 'r5'] as const;

/** Two officers who work together, and up to when they are busy: nobody is at two records at once by chance. */
export interface Pair {
  readonly unit: string;
  readonly officers: readonly [string, string];
  busyUntil: number;
}

/** Makes what cases of one year are compared by, as if nobody did wrong. */
export class Year {
  readonly cases: CaseTraits[] = [];
  readonly random: Random;
  #made = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** A pair of officers of a station of its own. */
  pair(name: string, station = name): Pair {
    return {
      unit: `shifan.${station}`,
      officers: [`${name}-1`, `${name}-2`],
      busyUntil: Date.parse(`${firstDay}T01:00:00Z`),
    };
  }

  /** A party that is met in no other case. */
  party(): PartyTraits {
    this.#made += 1;
    return partyOf(`p${this.#made}`);
  }

  /** A case that a pair handles, as usual cases are: filed at once, decided four weeks later. */
  add(pair: Pair, on: LegalDate, party: PartyTraits, said: Partial<CaseTraits> = {}): CaseTraits {
    this.#made += 1;
    const decidedOn = addDays(on, this.random.whole(14, 40));
    const fine = this.random.whole(5, 20) * 10_000;
    const tier = this.random.weighted([
      [70, 'general'],
      [20, 'lenient'],
      [10, 'mitigated'],
    ] as const);
    const made: CaseTraits = {
      _id: `c${String(this.#made).padStart(7, '0')}`,
      position: this.#made,
      caseCode: null,
      unit: pair.unit,
      units: ['shifan', pair.unit],
      officers: [...pair.officers],
      verifiers: [...pair.officers],
      source: 'supervision',
      receivedOn: on,
      filedOn: on,
      notFiled: null,
      parties: [{ ...party, outcome: 'penalty', on: decidedOn, tier, fine, ...thresholds }],
      records: this.#records(pair, on),
      reviews: [{ by: this.random.pick(reviewers), on: decidedOn, silent: this.random.chance(0.88) }],
      strays: [],
      ...said,
    };
    this.cases.push(made);
    return made;
  }

  /** An inspection and a questioning, each when the pair is free. */
  #records(pair: Pair, on: LegalDate): CaseTraits['records'] {
    const hour = 3_600_000;
    const begins = Math.max(pair.busyUntil, Date.parse(`${on}T01:00:00Z`));
    pair.busyUntil = begins + 3 * hour;
    const at = (hours: number): string => new Date(begins + hours * hour).toISOString();
    const officers = [...pair.officers];
    const text = Array.from({ length: 120 }, () => String.fromCharCode(this.random.whole(0x4e00, 0x8fff))).join('');
    return [
      { kind: 'inspection', officers, from: at(0), to: at(1), place: `${this.#made}号`, sketch: null },
      { kind: 'questioning', officers, from: at(1.5), to: at(2.5), place: null, sketch: sketchOf(text) },
    ];
  }
}

/** The lines of a natural person's fine (HR Art.5; PR Art.50(3), a setting). */
const thresholds = { hearingFrom: 1_000_000, reviewFrom: 5_000_000 };

export const partyOf = (name: string, basisId: string = basesOfYear[0]): PartyTraits => ({
  key: `code ${name}`,
  name,
  byName: false,
  outcome: null,
  on: null,
  basisId,
  tier: null,
  circumstances: [],
  fine: 0,
  confiscated: 0,
  hearingFrom: null,
  reviewFrom: null,
});
