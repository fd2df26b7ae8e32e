import { Text, WholeNumber } from '../input/fields.js';
import { CollectiveDiscussionHeld } from './review.js';

/**
 * T30, form #42: the case goes on after its first extension, for a definite period that the heads fixed together.
 * `days`: natural days.
 */
export class CaseExtendedCollectively extends CollectiveDiscussionHeld {
  @WholeNumber(1, 365) days: number;
}

/**
 * ILL Art.14: after full inquiry the illegal gains cannot be computed, and the main head approves that they are not
 * computed separately.
 */
export class GainsFoundUncomputable {
  @Text(5000) inquiry: string;
  @Text(5000) reasons: string;
}
