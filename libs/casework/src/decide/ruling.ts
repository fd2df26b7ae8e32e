import type { Role } from '../actor.js';
import type { InvalidField } from '../input/validation.js';
import type { Refusal } from '../refusals/index.js';

/**
 * What the rules say to a command. `unknown`, `invalid` and `forbidden` are answers to the caller; a refusal is a fact
 * and is recorded.
 */
export type Ruling<E> =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: E[] };

export const invalid = (fields: InvalidField[]): Ruling<never> => ({ ruling: 'invalid', fields });

export const refused = (refusal: Refusal): Ruling<never> => ({ ruling: 'refused', refusal });
