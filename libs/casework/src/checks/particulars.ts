import type { Particulars } from '../events/particulars.js';
import { invalidField, type InvalidField } from '../input/invalid-field.js';
import { hasIdentityNumber, isCreditCode, isIdentityNumber, looksLikeIdentityNumber } from '../numbers/credit-code.js';

const codeFault = (code: string): 'identity-number' | 'credit-code' | null => {
  if (isCreditCode(code) && !isIdentityNumber(code)) return null;
  return looksLikeIdentityNumber(code) ? 'identity-number' : 'credit-code';
};

/**
 * Faults of a party's particulars: a credit code that is none, and a whole identity number anywhere. The value is not
 * repeated: it may be that number. Recorded particulars stay as they are.
 * @param path what stands before the names of the fields, e.g. `party.`.
 */
export const particularsFaults = (
  { creditCode, ...rest }: Particulars & { creditCode?: string; name?: string },
  path = '',
): InvalidField[] => {
  const at = (name: string, fault: 'identity-number' | 'credit-code' | 'whole-identity'): InvalidField =>
    invalidField(`${path}${name}`, { code: fault, parameters: { name: `${path}${name}` } });
  const code = creditCode === undefined ? null : codeFault(creditCode);
  const texts = { name: rest.name, domicile: rest.domicile, representative: rest.representative, phone: rest.phone };
  const whole = Object.entries(texts).flatMap(([name, text = '']) => (hasIdentityNumber(text) ? [name] : []));
  return [...(code === null ? [] : [at('creditCode', code)]), ...whole.map((name) => at(name, 'whole-identity'))];
};

/** The same of one text of a party that is corrected; null where it may stand. @param field such as `party.name`. */
export const particularFault = (field: string, text: string): InvalidField | null => {
  const parts = field.split('.');
  const name = parts.pop() ?? '';
  const isOfParty = parts.length === 0 || parts.at(-1) === 'party';
  return isOfParty ? (particularsFaults({ [name]: text }, [...parts, ''].join('.'))[0] ?? null) : null;
};
