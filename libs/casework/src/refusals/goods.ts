import { refusal } from './refusal.js';

/** Held goods: the store, early disposal, goods that nobody claims. */
export const goods = {
  goodsDoNotFit: (item: string, wanted: number, there: number) =>
    refusal('goods-do-not-fit', 'APL Art.74; FORM #24, #52', { item, wanted, there }),
  seizedOnly: (measure: number) => refusal('seized-only', 'PR Art.41, 42', { measure }),
  twoPersonsNeeded: (named: number) => refusal('two-persons-needed', 'APL Art.74; FORM #24', { named }),
  photographsMissing: () => refusal('photographs-missing', 'PR Art.41; procedure T18', {}),
  holderNotAsked: () => refusal('holder-not-asked', 'PR Art.41; FORM #27, #28', {}),
  notProclaimed: (measure: number) => refusal('not-proclaimed', 'PR Art.42(3), 82(5)', { measure }),
  ownerMayCome: (until: string) => refusal('owner-may-come', 'PR Art.42(3), 82(5)', { until }),
} as const;
