import type { Particulars } from '../events/particulars.js';
import type { InvalidField } from '../input/validation.js';
import { hasIdentityNumber, isCreditCode, looksLikeIdentityNumber } from '../numbers/credit-code.js';

const codeFault = (code: string): string | null => {
  if (isCreditCode(code)) return null;
  return looksLikeIdentityNumber(code)
    ? 'must not be the number of an identity card: leave it out for a person'
    : 'must be a unified social credit code of 18 characters with its check character (GB 32100)';
};

const wholeIdentity = 'must not have a whole identity number in it: give identity with most of it hidden';

/**
 * Faults of a party's particulars: a credit code that is none, and a whole identity number anywhere. The value is not
 * repeated: it may be that number. Recorded particulars stay as they are.
 * @param path what stands before the names of the fields, e.g. `party.`.
 */
export const particularsFaults = (
  { creditCode, ...rest }: Particulars & { creditCode?: string },
  path = '',
): InvalidField[] => {
  const code = creditCode === undefined ? null : codeFault(creditCode);
  const others = [rest.domicile, rest.representative, rest.phone, rest.placeOfRegistration];
  const names = ['domicile', 'representative', 'phone', 'placeOfRegistration'];
  const whole = names.filter((_, place) => hasIdentityNumber(others[place] ?? ''));
  return [
    ...(code === null ? [] : [{ field: `${path}creditCode`, reason: `${path}creditCode ${code}` }]),
    ...whole.map((name) => ({ field: `${path}${name}`, reason: `${path}${name} ${wholeIdentity}` })),
  ];
};
