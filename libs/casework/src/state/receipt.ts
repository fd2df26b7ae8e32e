import type { PaymentRecorded } from '../events/execution.js';

/** Money that came in, as it is booked now; `auctionOf` names the measure whose goods brought it (ACL Art.46(3)). */
export interface Receipt extends PaymentRecorded {
  readonly auctionOf?: number;
}

/** The number of a receipt as numbers are compared: typed wider, in small letters or with gaps it is the same. */
export const receiptKey = (number: string): string => number.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
