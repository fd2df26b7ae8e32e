import { grant, repairApplication } from '../src/testing/credit-lines.js';
import type { Story } from '../src/testing/given.js';
import type { Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { channel, clocks, listings, of, ofPerson, paid, publications, served, shown } from './three-parties.js';

describe('credit repair of one of several listed parties (CRED Art.4, 8, 13, 14, 17)', () => {
  const applied = (forParty: number, appliedOn: Act['on']): Story =>
    played(
      law,
      [
        of(forParty, appliedOn, 'apply-for-credit-repair', { ...repairApplication, appliedOn }),
        of(forParty, '2027-04-30', 'accept-credit-repair'),
      ],
      paid(shown()),
    );
  const granted = (forParty: number): Story =>
    played(law, [of(forParty, '2027-05-06', 'decide-credit-repair', grant, 'feng')], applied(forParty, '2027-04-29'));

  it('takes that one off the list with its decision, and no other', () => {
    const done = played(law, [of(2, '2027-05-07', 'record-credit-data', { doneOn: '2027-05-07' })], granted(2));
    expect(listings(done)).toEqual([null, '2027-05-07', '—']);
    expect(publications(done).map((each) => [each?.until, each?.endsBy])).toEqual([
      ['2029-04-28', 'period'],
      ['2027-05-07', 'credit-repair'],
      ['2026-07-24', 'period'],
    ]);
    expect(clocks(done, 'credit-repair').map(([, forParty]) => forParty)).toEqual([2, 2, 2]);
  });
  it('comes back for that one alone when it rested on false statements (CRED Art.23)', () => {
    const revoked = played(
      law,
      [
        of(2, '2027-05-07', 'record-credit-data', { doneOn: '2027-05-07' }),
        of(
          2,
          '2027-06-01',
          'revoke-credit-repair',
          { number: '信修撤1号', found: '材料系伪造', reasons: '弄虚作假' },
          'feng',
        ),
      ],
      granted(2),
    );
    expect(listings(revoked)).toEqual([null, null, '—']);
    expect(publications(revoked).map((each) => [each?.until, each?.repairBarredUntil])).toEqual([
      ['2029-04-28', null],
      ['2030-06-01', '2030-06-01'],
      ['2026-07-24', null],
    ]);
    const again = { ...repairApplication, appliedOn: '2027-06-02', forParty: 1 };
    expect(revoked.when('apply-for-credit-repair', again, 'wang', '2027-06-02').answer).toBe('accepted');
  });
  it('is sent to the province in which the party is registered, whether the application says so or not', () => {
    const here = { doneOn: '2027-05-07', forParty: 1 };
    expect(granted(1).when('record-credit-data', here, 'wang', '2027-05-07').answer).toBe('repair-not-pushed');
    expect(clocks(granted(1), 'credit-repair-push')).toHaveLength(1);
    const sent = { ...here, pushedOn: '2027-05-07', pushedTo: '江苏省市场监督管理局' };
    expect(granted(1).when('record-credit-data', sent, 'wang', '2027-05-07').answer).toBe('accepted');
    expect(clocks(granted(2), 'credit-repair-push')).toEqual([]);
  });
  it('leaves nothing to list where the listing was never shown (CRED Art.13)', () => {
    const repaired = played(
      law,
      [
        of(2, '2026-04-24', 'publish-decision', ofPerson),
        of(2, '2026-04-29', 'record-payment', {
          amount: 1_200_000,
          paidOn: '2026-04-29',
          channel: 'bank',
          receiptNumber: 'P-2',
        }),
        of(2, '2027-04-29', 'apply-for-credit-repair', { ...repairApplication, appliedOn: '2027-04-29' }),
        of(2, '2027-04-30', 'accept-credit-repair'),
        of(2, '2027-05-06', 'decide-credit-repair', grant, 'feng'),
        of(2, '2027-05-07', 'record-credit-data', { doneOn: '2027-05-07' }),
      ],
      served(),
    );
    const late = { publishedOn: '2027-05-10', channel, forParty: 2 };
    expect(repaired.when('record-listing-published', late, 'wang', '2027-05-10').answer).toBe('nothing-to-do');
    expect(clocks(repaired, 'dishonesty-publication')).toContainEqual([
      'dishonesty-publication',
      2,
      '2026-05-21',
      '2027-05-07',
    ]);
  });
  it('waits for the year of that one: the company was shown four days later', () => {
    const decided = (forParty: number) =>
      applied(forParty, '2027-04-28').when('decide-credit-repair', { ...grant, forParty }, 'feng', '2027-05-06').answer;
    expect([decided(2), decided(1)]).toEqual(['accepted', 'repair-too-early']);
  });
  it('asks for the payment of that one, not of the others (CRED Art.11(1))', () => {
    const onlySecond = played(
      law,
      [
        of(2, '2026-04-29', 'record-payment', {
          amount: 1_200_000,
          paidOn: '2026-04-29',
          channel: 'bank',
          receiptNumber: 'P-2',
        }),
        ...[1, 2].flatMap((party) => [
          of(party, '2027-04-29', 'apply-for-credit-repair', { ...repairApplication, appliedOn: '2027-04-29' }),
          of(party, '2027-04-30', 'accept-credit-repair'),
        ]),
      ],
      shown(),
    );
    const decided = (forParty: number) =>
      onlySecond.when('decide-credit-repair', { ...grant, forParty }, 'feng', '2027-05-06').answer;
    expect([decided(2), decided(1)]).toEqual(['accepted', 'repair-condition-open']);
  });
  it('is refused to the person with a minor penalty, whose publication stops by itself (PUB Art.13)', () => {
    const early = { ...repairApplication, appliedOn: '2026-06-01', forParty: 3 };
    const decided = played(
      law,
      [of(3, '2026-06-01', 'apply-for-credit-repair', early), of(3, '2026-06-02', 'accept-credit-repair')],
      paid(shown()),
    ).when('decide-credit-repair', { ...grant, forParty: 3 }, 'feng', '2026-06-03');
    expect(decided.answer).toBe('repair-not-open');
  });
});
