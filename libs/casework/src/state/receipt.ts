import type { PaymentRecorded } from '../events/execution.js';

/** Money that came in, as it is booked now; `auctionOf` names the measure whose goods brought it (ACL Art.46(3)). */
export interface Receipt extends PaymentRecorded {
  readonly auctionOf?: number;
}
