import type { Context } from '../context.js';
import { rankOfGround } from '../discretion/rank-of-law.js';
import type { MeasureContent } from '../events/measures.js';
import { invalidField, type InvalidField } from '../input/invalid-field.js';
import { refusals, type Refusal } from '../refusals/index.js';

/** Evidence that is registered in advance is neither sealed nor seized (ACL Art.9; APL Art.56). */
export const wayFaults = ({ kind, seizureWay }: Pick<MeasureContent, 'kind' | 'seizureWay'>): InvalidField[] =>
  kind !== 'seizure' && seizureWay !== undefined
    ? [invalidField('seizureWay', { code: 'stated-otherwise', parameters: { other: 'kind' } })]
    : [];

/** Less than this many signs name no law. */
const fewestSigns = 3;

/**
 * A seizure rests on a law or a regulation that names the bureau for it, and rules of a department give none (ACL
 * Art.10, 17). A text in which nothing can be read is taken and shows (risk 17) [M].
 */
export const refuseUnlessBasisOfMeasure = (
  { kind, legalBasis }: Pick<MeasureContent, 'kind' | 'legalBasis'>,
  { law: { bases } }: Pick<Context, 'law'>,
): Refusal | null => {
  if (kind !== 'seizure') return null;
  if (legalBasis === undefined || legalBasis.trim().length < fewestSigns) return refusals.legalBasisMissing();
  const ground = rankOfGround(legalBasis, bases);
  return ground.rank === 'rules' ? refusals.legalBasisMissing(ground.names) : null;
};
