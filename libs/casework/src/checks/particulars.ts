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
  { creditCode, ...rest }: Particulars & { creditCode?: string },
  path = '',
): InvalidField[] => {
  const at = (name: string, fault: 'identity-number' | 'credit-code' | 'whole-identity'): InvalidField =>
    invalidField(`${path}${name}`, { code: fault, parameters: { name: `${path}${name}` } });
  const code = creditCode === undefined ? null : codeFault(creditCode);
  const others = [rest.domicile, rest.representative, rest.phone];
  const names = ['domicile', 'representative', 'phone'];
  const whole = names.filter((_, place) => hasIdentityNumber(others[place] ?? ''));
  return [...(code === null ? [] : [at('creditCode', code)]), ...whole.map((name) => at(name, 'whole-identity'))];
};
