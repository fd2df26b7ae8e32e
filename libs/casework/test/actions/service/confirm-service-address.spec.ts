import { confirmedAddress } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('confirm-service-address 送达地址确认书 (PR Art.82(3), 83; form #10)', () => {
  const { records, refuses } = rulesOf('confirm-service-address', {
    of: before('submit-report'),
    body: confirmedAddress,
    by: 'wang',
    on: '2026-04-09',
  });
  const { electronicAddress: _left, ...onPaper } = confirmedAddress;

  records(
    'keeps address, consent, signature and day',
    ['ServiceAddressConfirmed'],
    {},
    { state: { aside: { serviceAddresses: [confirmedAddress] } } },
  );
  records('may refuse to be served electronically', ['ServiceAddressConfirmed'], {
    body: { ...onPaper, electronic: false },
  });
  refuses('says where a consent sends documents (PR Art.82(3))', 'electronic-address-missing', { body: onPaper });
  refuses('is not signed tomorrow', 'in-the-future', { but: { confirmedOn: '2026-04-10' } });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'yang' });

  it('needs the signature of the party', () => {
    const { signature: _unsigned, ...rest } = confirmedAddress;
    const { ruling } = before('submit-report')().when('confirm-service-address', rest, 'wang', '2026-04-09');
    expect(ruling).toMatchObject({ ruling: 'refused', refusal: { code: 'lacking-by-law' } });
  });
});
