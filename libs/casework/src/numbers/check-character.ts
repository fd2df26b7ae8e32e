const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of ISO 7064 MOD 37,36 over digits and capital letters, which GB/T 17710 adopts.
 * Every single wrong character is detected, and every swap of two neighbours but one kind: where the running sums come
 * to 18 and 19 (2 of 1,260 swaps), which the hybrid systems of the standard leave open.
 * @throws {RangeError} on any other character.
 */
export const checkCharacter = (text: string): string => {
  let product = 36;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) throw new RangeError(`"${character}" is neither a digit nor a capital letter`);
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
};
