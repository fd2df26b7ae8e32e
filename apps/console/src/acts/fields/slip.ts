import { isCreditCode } from '#casework/numbers/credit-code';
import type { DraftValue } from '../body.js';

/** What is wrong with a text as it is written, before it is sent anywhere; null where nothing is. */
export const slipIn = (name: string, value: DraftValue): 'creditCode' | null => {
  if (name !== 'creditCode' || typeof value !== 'string' || value === '') return null;
  return isCreditCode(value.trim()) ? null : 'creditCode';
};
