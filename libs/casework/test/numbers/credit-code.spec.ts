import { particularsFaults } from '../../src/checks/particulars.js';
import { isCreditCode, isIdentityNumber, looksLikeIdentityNumber } from '../../src/numbers/credit-code.js';
import { clue, lightFine, report } from '../../src/testing/bodies.js';
import { given } from '../../src/testing/given.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';

describe('the unified social credit code (GB 32100)', () => {
  it.each(['91350100M000100Y43', '92990000MA00000005', '91110000100000100F'])('takes %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ['another check character', '91350100M000100Y44'],
    ['two neighbours swapped', '91350100M001000Y43'],
    ['17 characters', '91350100M000100Y4'],
    ['a letter that the standard leaves out', '91350100I000100Y43'],
    ['small letters', '91350100m000100y43'],
  ])('refuses %s', (_what, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('tells the number of an identity card by its form', () => {
    expect(looksLikeIdentityNumber('110101199003070011')).toBe(true);
    expect(looksLikeIdentityNumber('91350100M000100Y43')).toBe(false);
  });
});

describe('a clue with a credit code', () => {
  const register = (creditCode: string) =>
    given(law).when(
      'register-clue',
      clue({ kind: 'company', name: '清河县某食品有限公司', creditCode }),
      'wang',
      '2026-03-02',
    );

  it('is registered with a code that is right', () => {
    expect(register('91350100M000100Y43').answer).toBe('accepted');
  });

  it.each([
    ['a code with a wrong check character', '91350100M000100Y44', 'check character (GB 32100)'],
    ['an identity number, and does not repeat it', '110101199003070011', 'identity card'],
  ])('is refused with %s', (_what, code, reason) => {
    const { answer, ruling } = register(code);
    expect(answer).toBe('invalid');
    expect(JSON.stringify(ruling)).toContain(reason);
    expect(JSON.stringify(ruling)).not.toContain(code);
  });
});

describe('a credit code that is the number of a person (GB 32100, 11643, 11714)', () => {
  it('is none, though its last character fits both', () => {
    // By hand: each has a day of birth, and the check characters of both standards.
    for (const number of ['110101199003010035', '110101199003030298']) {
      expect([number, isCreditCode(number), isIdentityNumber(number)]).toEqual([number, true, true]);
      expect(particularsFaults({ creditCode: number })).toMatchObject([
        { field: 'creditCode', code: 'identity-number' },
      ]);
    }
  });
  it('is not corrected into an entry, and is of no further party', () => {
    const code = '92110101MA00000015';
    const told = given(law).when(
      'register-clue',
      clue({ kind: 'individual_business', name: '某店', creditCode: code }),
      'wang',
      '2026-03-02',
    ).after;
    const corrected = (field: string, wrong: string, right: string) =>
      told.when('correct-entry', { event: 1, field, wrong, right, why: '笔误' }, 'wang', '2026-03-02').answer;
    expect(corrected('party.creditCode', code, '110101199003010035')).toBe('entry-value-refused');
    expect(corrected('party.creditCode', code, '92110101MA00000016')).toBe('entry-value-refused');
    expect(corrected('party.name', '某店', '某店110101199003010035')).toBe('entry-value-refused');
    expect(corrected('party.name', '某店', '某商店')).toBe('accepted');
    const further = {
      party: { kind: 'company', name: '某公司', creditCode: '110101199003010035' },
      handling: lightFine,
    };
    const reported = before('submit-report')().when(
      'submit-report',
      report({ ...lightFine, parties: [further] } as never),
      'wang',
      '2026-04-01',
    );
    expect(reported.ruling).toMatchObject({
      fields: [{ field: 'handling.parties.0.party.creditCode', code: 'identity-number' }],
    });
  });
  it('is one of a trader or a company where the code of an organisation stands in it', () => {
    // Characters 9 to 16 are 80010102: 3*8 + 10*1 + 8*1 + 2*2 = 46, 46 mod 11 = 2, and 11 - 2 = 9 is the seventeenth.
    // Of what begins as no code of a trader does it is a number all the same.
    expect(isIdentityNumber('110101198001010299')).toBe(true);
    expect(isIdentityNumber('91110000802100433B')).toBe(false);
  });
});
