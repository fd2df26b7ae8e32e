import { refusal } from './refusal.js';

/** Held goods: the store, early disposal, goods that nobody claims. */
export const goods = {
  goodsDoNotFit: (item: string, wanted: number, there: number) =>
    refusal(
      'goods-do-not-fit',
      'APL Art.74; FORM #24, #52',
      `${wanted} of ${item} would leave the store; by its ledger ${there} lie there.`,
      'Count again; record the move that is missing, or correct the wrong entry.',
    ),
  seizedOnly: (id: number) =>
    refusal(
      'seized-only',
      'PR Art.41, 42',
      `Measure ${id} is no sealing or seizure.`,
      'Evidence held in advance goes back, or is seized first.',
    ),
  twoPersonsNeeded: (named: number) =>
    refusal(
      'two-persons-needed',
      'APL Art.74; FORM #24',
      `Goods are moved by two persons; ${named} was named.`,
      'Let a second person count and sign.',
    ),
  photographsMissing: () =>
    refusal(
      'photographs-missing',
      'PR Art.41; procedure T18',
      'There is no photograph or film of the goods.',
      'Take it before the goods are gone, and name it in files or audioVisual.',
    ),
  holderNotAsked: () =>
    refusal(
      'holder-not-asked',
      'PR Art.41; FORM #27, #28',
      'The holder has not agreed or applied (#27), and no announcement (#28) is on file whose last day is over.',
      'Have the holder confirm; where nobody knows the holder, publish the announcement and wait for its last day.',
    ),
  notProclaimed: (id: number) =>
    refusal(
      'not-proclaimed',
      'PR Art.42(3), 82(5)',
      `No call for the owner of the goods of measure ${id} is open.`,
      'Publish the proclamation first.',
    ),
  ownerMayCome: (until: string) =>
    refusal(
      'owner-may-come',
      'PR Art.42(3), 82(5)',
      `The owner may come forward until the end of ${until}.`,
      'Keep the goods until then.',
    ),
} as const;
