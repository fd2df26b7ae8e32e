import { refusal } from './refusal.js';

/** What a decision rests on and tells: a ground to spare, the remedies. */
export const decision = {
  remediesMistold: (remedy: 'reconsideration' | 'suit', told: string) =>
    refusal('remedies-mistold', 'APL Art.59(1)(5); ARL Art.20; ALL Art.46', { remedy, told }),
  sparedWithoutGround: (circumstances: readonly string[], act: string) =>
    refusal('spared-without-ground', 'APL Art.30, 31, 33, 36, 57(1)(2)', { circumstances, act }),
  /** @param of the article that the decision breaks. */
  mendedByRevocation: (of: string) => refusal('mended-by-revocation', 'APL Art.38, 75; ALL Art.70', { of }),
} as const;
