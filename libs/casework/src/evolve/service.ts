import { inPart, takenUp, type Appliers } from './applier.js';

/** Ways of service that failed, and where the party confirmed that it is reached. */
export const service: Appliers<'ServiceAttempted' | 'ServiceAddressConfirmed'> = {
  ServiceAttempted: (state, attempt) => {
    const before = takenUp(state);
    return inPart(before, 'aside', { serviceAttempts: [...before.aside.serviceAttempts, attempt] });
  },
  ServiceAddressConfirmed: (state, address) => {
    const before = takenUp(state);
    return inPart(before, 'aside', { serviceAddresses: [...before.aside.serviceAddresses, address] });
  },
};
