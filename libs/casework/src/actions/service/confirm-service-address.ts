import { refuseUnlessAssigned } from '../../checks/officers.js';
import { ServiceAddressConfirmed } from '../../events/service.js';
import { refusals } from '../../refusals/index.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Form #10. What the party confirmed last counts; a document that goes there is served (PR Art.83). */
export const confirmServiceAddress = act({
  name: 'confirm-service-address',
  chinese: '登记送达地址确认书',
  summary: 'Record the signed confirmation of the address for service, with or without consent to electronic service',
  ground: 'PR Art.82(3), 83; FORM #10',
  body: ServiceAddressConfirmed,
  happenedOn: (body) => body.confirmedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessAssigned(handlersOf(state), context),
  decide: (_state, body) =>
    body.electronic && body.electronicAddress === undefined
      ? refusals.noElectronicAddress()
      : recorded('ServiceAddressConfirmed', body),
});
