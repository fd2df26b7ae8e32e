import type { Party } from '../../../src/events/clue.js';
import { clue, nothing, onTheSpot } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

const company: Party = { kind: 'company', name: '清河县某超市有限公司' };
const fined = (fine: number) => ({ but: { penalty: { ...nothing, fine } } });

describe('decide-on-the-spot 当场作出行政处罚决定 (APL Art.51, 52; PR Art.66-69)', () => {
  const rules = rulesOf('decide-on-the-spot', {
    of: () => at('clue'),
    body: onTheSpot(),
    by: 'wang',
    on: '2026-03-02',
  });
  const { records, refuses } = rules;
  const againstCompany = before('decide-on-the-spot', { party: company }, 'summary');

  records(
    'decides at once, with the computation it was checked with',
    ['SummaryPenaltyDecided'],
    {},
    {
      data: {
        number: 'qinghe.chengguan-summary-decision-1',
        decidedOn: '2026-03-02',
        check: { range: { max: 500_000 }, verdict: 'lenient' },
      },
      state: { stage: 'summary', execution: { payments: [], performed: [] }, filedOn: null },
    },
  );
  records(
    'bears the number that its officer took along on a device (APL Art.52(1))',
    ['SummaryPenaltyDecided'],
    { but: { drawnNumber: 'qinghe.chengguan-summary-decision-drawn-7' } },
    { data: { number: 'qinghe.chengguan-summary-decision-drawn-7' } },
  );
  refuses('bears no number that its officer did not draw (APL Art.52(1))', 'number-not-drawn', {
    but: { drawnNumber: 'qinghe-summary-decision-drawn-7' },
  });
  records(
    'warns',
    ['SummaryPenaltyDecided'],
    { but: { basisId: 'fsl-126-1-3', penalty: { ...nothing, warning: true } } },
    {
      state: { stage: 'summary', execution: { performed: ['warning'], performedOn: '2026-03-02' } },
    },
  );
  records('fines a person up to 200 yuan', ['SummaryPenaltyDecided'], fined(20_000));
  refuses('fines a person no more than 200 yuan (APL Art.51)', 'over-summary-ceiling', fined(20_001));
  records('fines a company up to 3,000 yuan', ['SummaryPenaltyDecided'], { of: againstCompany, ...fined(300_000) });
  refuses('fines a company no more than 3,000 yuan (APL Art.51)', 'over-summary-ceiling', {
    of: againstCompany,
    ...fined(300_001),
  });
  for (const more of [{ confiscatedGains: 1 }, { confiscatedGoodsValue: 1 }, { restrictions: ['suspend_business'] }]) {
    refuses(`imposes a warning or a fine, nothing else: ${Object.keys(more).join()}`, 'only-warning-or-fine', {
      but: { penalty: { ...nothing, fine: 1, ...more } },
    });
  }
  records(
    'decides against a company in the name of the bureau: no law gives the station companies (GSS Art.8; PR Art.9)',
    ['SummaryPenaltyDecided'],
    { of: againstCompany },
    { data: { number: 'qinghe-summary-decision-1' } },
  );
  records(
    'decides against a company of an open market in the name of the station (GSS Art.8(2))',
    ['SummaryPenaltyDecided'],
    {
      of: () => at('none').when('register-clue', { ...clue(company), openMarket: true }, 'wang', '2026-03-02').after,
    },
    { data: { number: 'qinghe.chengguan-summary-decision-1' } },
  );
  refuses('imposes something', 'nothing-to-do', { but: { penalty: nothing } });
  refuses('shows the cards first (PR Art.67)', 'cards-and-rights', { but: { cardsShown: false } });
  refuses('tells the rights first (APL Art.44)', 'cards-and-rights', { but: { rightsTold: false } });
  refuses('is decided by one of the officers who were there', 'not-assigned', { by: 'yang' });
  refuses('needs two officers (APL Art.42)', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('needs two valid certificates (APL Art.42)', 'certificate-invalid', { but: { officers: ['wang', 'yang'] } });
  refuses('needs officers in the register', 'officer-unknown', { but: { officers: ['wang', 'nobody'] } });
  refuses('stays within the powers of the station (PR Art.9)', 'beyond-unit-powers', { but: { basisId: 'pl-42' } });
  refuses('needs a basis that exists', 'basis-unknown', { but: { basisId: 'pvr-13-9' } });
  refuses('punishes no violation of tomorrow', 'in-the-future', { but: { violationEndedOn: '2026-03-03' } });
  refuses('punishes nothing after the limitation period (APL Art.36)', 'limitation-expired', {
    but: { violationEndedOn: '2024-03-01' },
  });
  refuses('keeps to the minimum of the basis', 'below-minimum-without-ground', {
    but: { basisId: 'fsl-125-1-2', offence: { goodsValue: 1 }, penalty: { ...nothing, fine: 20_000 } },
  });
  refuses('imposes no fine that the basis does not provide', 'no-fine-possible', { but: { basisId: 'fsl-126-1-3' } });
});
