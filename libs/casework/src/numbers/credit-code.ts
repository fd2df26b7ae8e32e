const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a text is a unified social credit code: 18 characters without I, O, S, V, Z, the last of them the check
 * character over the others (GB 32100: 31 less the weighted sum modulo 31).
 */
export const isCreditCode = (text: string): boolean => {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(text.charAt(place)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31) === text.charAt(17);
};

/** Whether a text has the form of a number of an identity card: 17 digits and a digit or X, with a day of birth. */
export const looksLikeIdentityNumber = (text: string): boolean =>
  /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text);

const weightsOfBody = [3, 7, 9, 10, 5, 8, 4, 2];
const valueIn = (character: string): number => Number.parseInt(character, 36);

/** Whether characters 9 to 17 of a credit code are the code of an organisation, with its check character (GB 11714). */
const holdsOrganisationCode = (code: string): boolean => {
  const sum = weightsOfBody.reduce((total, weight, place) => total + weight * valueIn(code.charAt(8 + place)), 0);
  return '0123456789X0'.charAt(11 - (sum % 11)) === code.charAt(16);
};

const weightsOfIdentity = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an identity number over the seventeen digits before it (GB 11643). */
const isChecked = (number: string): boolean => {
  const sum = weightsOfIdentity.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
};

/**
 * Whether a text is the number of an identity card, though by its last character it could be a credit code too, as one
 * in thirty-one is. Of codes that begin as those of traders and companies do (9) no number begins, but for foreigners:
 * there it is none where a code of an organisation stands in it.
 */
export const isIdentityNumber = (text: string): boolean =>
  looksLikeIdentityNumber(text) && isChecked(text) && !(text.startsWith('9') && holdsOrganisationCode(text));

/** Whether the number of an identity card stands whole anywhere in a text. */
export const hasIdentityNumber = (text: string): boolean =>
  (text.match(/(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])/g) ?? []).some(looksLikeIdentityNumber);
