import type { Language } from '../words/language.js';
import { faultIn, type FieldFault } from '../words/phrases/field-faults.js';

/** One thing wrong with an input: where, and what would be right. */
export type InvalidField = FieldFault & {
  /** Path such as `handling.penalty.fine`; empty when the whole input is not an object. */
  readonly field: string;
  /** The sentence in English, for logs and the command line. */
  readonly reason: string;
};

/** @param field its path; @param fault what is wrong with it. */
export const invalidField = (field: string, fault: FieldFault): InvalidField => ({
  field,
  reason: faultIn(fault, 'en'),
  ...fault,
});

/** The sentence of a fault in a language. */
export const reasonOfField = (fault: InvalidField, language: Language): string =>
  language === 'en' ? fault.reason : faultIn(fault, language);
