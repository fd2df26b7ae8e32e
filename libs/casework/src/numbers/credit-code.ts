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

/** Whether the number of an identity card stands whole anywhere in a text. */
export const hasIdentityNumber = (text: string): boolean =>
  (text.match(/(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])/g) ?? []).some(looksLikeIdentityNumber);
