import type { CaseFile } from '../evolve/case-file.js';
import { BrokenHistory, fold } from '../evolve/fold.js';
import type { Law } from '../law.js';
import { risksOf } from '../risk/index.js';
import type { Risk } from '../risk/risk.js';

/**
 * Every sign of risk of a case by what was entered, in the order of entering, as if nothing had been corrected. Where
 * what came later rests on a correction, the corrected case is read.
 */
export const asEntered = (file: CaseFile, law: Law): Risk[] => {
  const facts = file.facts.filter(({ type }) => type !== 'EntryCorrected');
  try {
    return risksOf({ facts, refused: file.refused, state: fold(facts), law });
  } catch (error) {
    if (!(error instanceof BrokenHistory)) throw error;
    return risksOf({ ...file, law });
  }
};

/**
 * Whether a sign shows as true, and not among those that were seen by what was entered: a correction, or what was
 * entered late, made something unlawful that was lawful by what people knew.
 */
export const onlyAsTrue = ({ number, detail, since, forParty }: Risk, seen: readonly Risk[]): boolean =>
  !seen.some(
    (other) =>
      other.number === number &&
      other.detail.code === detail.code &&
      other.since === since &&
      other.forParty === forParty,
  );
