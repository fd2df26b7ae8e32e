import { answerDue, owedOn, type Law, type LegalDate } from '#casework';
import { law } from './law.js';
import { before } from './rules-of.js';

describe('The surcharge after a suit', () => {
  /** The suit was dismissed, the judgment took effect on 26 August 2026. */
  const owed = (under: Law, day: LegalDate) => {
    const { state } = before('send-demand', {}, 'maintained')();
    if (state.stage !== 'executing') throw new Error(`The case is ${state.stage}`);
    return owedOn(state, day, under);
  };

  it('begins anew: what grew before falls away, fifteen new days run from the judgment (F24)', () => {
    // 26 August and fifteen days: 10 September, a Thursday.
    const { fine: whole } = owed(law, '2026-09-10');
    expect(owed(law, '2026-09-10').surcharge).toBe(0);
    expect(owed(law, '2026-09-12').surcharge).toBe((whole * 6) / 100);
  });

  it('is only interrupted where the dated setting says so [M]', () => {
    const clocks = law.clocks.clocks.map((row) => ({
      ...row,
      versions: row.versions.map((version) =>
        version.rate === null ? version : { ...version, rate: { ...version.rate, afterSuit: 'interrupted' as const } },
      ),
    }));
    const interrupted = { ...law, clocks: { ...law.clocks, clocks } };
    // Served on 21 April, so payable by 6 May, the day of the application; review until 5 June, suit from 15 June until
    // 26 August. 6 to 15 June are ten days, 27 August to 10 September fifteen: 25 days of 3 % of 8,000 yuan.
    expect(owed(interrupted, '2026-09-10').surcharge).toBe(600_000);
  });
});

describe('The term to pay (APL Art.67)', () => {
  it('was fifteen days in 2018 too (APL (1996) Art.46(3); F29)', () => {
    expect(answerDue({ clock: 'pay', start: '2018-07-05' }, law)).toMatchObject({ due: '2018-07-20' });
  });
});
