import { clocksOf } from '../../../src/clocks/case-clocks.js';
import { nothing } from '../../../src/testing/bodies.js';
import type { Story } from '../../../src/testing/given.js';
import { handedOver } from '../../../src/testing/handed-over-lines.js';
import { onSite } from '../../../src/testing/measure-lines.js';
import { law } from '../../law.js';
import { codes, when } from '../../risks-of.js';
import { at, rulesOf } from '../../rules-of.js';

const fined = (fine: number) => ({ but: { penalty: { ...nothing, fine } } });
const marked = (...faults: object[]) => ({
  data: { irregular: faults.map((fault) => ({ action: 'decide-on-the-spot', ...fault })) },
});

const seizing = {
  kind: 'evidence-hold',
  items: '账本3册',
  place: '经营场所',
  reasons: '可能灭失',
  ...onSite,
  takenAt: '2026-03-02T02:00:00Z',
};
/** Books are held while the clue is verified (APL Art.56). */
const urgent = (): Story => {
  const { answer, after } = at('verifying').when('take-urgent-measure', seizing, 'wang', '2026-03-02');
  if (answer !== 'accepted') throw new Error(answer);
  return after;
};

describe('record-handed-over-decision 补录已当场交付的处罚决定 (APL Art.52, 75; PR Art.70)', () => {
  const { records, refuses } = rulesOf('record-handed-over-decision', {
    of: () => at('clue'),
    body: handedOver(),
    by: 'wang',
    on: '2026-03-03',
  });

  records(
    'takes a lawful decision that only comes late as what it is, on the day on the paper',
    ['SummaryPenaltyDecided'],
    {},
    {
      data: { decidedOn: '2026-03-02', recordedOn: '2026-03-03', whyLater: '现场无网络，纸质决定书已交付当事人' },
      occurredAt: '2026-03-01T16:00:00.000Z',
      state: { stage: 'summary', filedOn: null },
    },
  );
  it('marks nothing on it', () => {
    const lawful = at('clue').when('record-handed-over-decision', handedOver(), 'wang', '2026-03-03');
    expect(lawful.events[0]?.data).not.toHaveProperty('irregular');
  });
  records(
    'keeps a fine of more than 200 yuan against a person as it was handed over, and marks it (APL Art.51)',
    ['SummaryPenaltyDecided'],
    fined(20_001),
    {
      ...marked({ code: 'over-summary-ceiling', ground: 'APL Art.51; PR Art.66' }),
      state: { stage: 'summary', decision: { penalty: { fine: 20_001 } } },
    },
  );
  records(
    'keeps what was confiscated on the spot, and marks it (APL Art.51)',
    ['SummaryPenaltyDecided'],
    { but: { penalty: { ...nothing, fine: 10_000, confiscatedGains: 500 } } },
    marked({ code: 'only-warning-or-fine' }),
  );
  records(
    'keeps a confiscation that was all that was imposed (docs/decisions/046)',
    ['SummaryPenaltyDecided'],
    { but: { penalty: { ...nothing, confiscatedGains: 500 } } },
    marked({ code: 'only-warning-or-fine' }),
  );
  records(
    'marks that no cards were shown (APL Art.52)',
    ['SummaryPenaltyDecided'],
    { but: { cardsShown: false } },
    marked({ code: 'cards-and-rights' }),
  );
  records(
    'marks that one officer decided alone (APL Art.42)',
    ['SummaryPenaltyDecided'],
    { but: { officers: ['wang'] } },
    marked({ code: 'two-officers-needed' }),
  );
  refuses('rests on a basis that the law knows', 'basis-unknown', { but: { basisId: 'no-such-basis' } });
  records(
    'marks a number that the officer had not taken along, and gives it one of the ledger (APL Art.52(1))',
    ['SummaryPenaltyDecided'],
    { but: { drawnNumber: 'of-another-device-7' } },
    {
      data: {
        number: 'qinghe.chengguan-summary-decision-1',
        numberOnPaper: 'of-another-device-7',
        irregular: [{ code: 'number-not-drawn', parameters: { number: 'of-another-device-7' } }],
      },
    },
  );
  records(
    'bears the number that stands on the paper, where it was taken along',
    ['SummaryPenaltyDecided'],
    { but: { drawnNumber: 'qinghe.chengguan-summary-decision-drawn-7', penalty: { ...nothing, fine: 20_001 } } },
    { data: { number: 'qinghe.chengguan-summary-decision-drawn-7' } },
  );
  records(
    'takes it beside a verification that was assigned meanwhile, and marks the stage (PR Ch.3)',
    ['SummaryPenaltyDecided'],
    { of: () => at('verifying') },
    { ...marked({ code: 'not-at-this-stage' }), state: { stage: 'summary' } },
  );
  refuses('does not push aside what was begun: goods that are held', 'nothing-to-do', {
    of: () => urgent(),
  });
  refuses('names officers of the register', 'officer-unknown', { but: { officers: ['wang', 'nobody'] } });
  refuses('has a penalty', 'nothing-to-do', { but: { penalty: nothing } });
  refuses('is of an act that was done', 'in-the-future', { but: { violationEndedOn: '2026-03-03' } });
  refuses('is not older than the clue', 'before-the-case', { but: { decidedOn: '2026-02-28' } });

  describe('then', () => {
    const irregular = at('clue').when('record-handed-over-decision', handedOver(30_000), 'wang', '2026-03-03').after;

    it('is a task of a head for seven working days from the day on which it came on record', () => {
      const clock = clocksOf(irregular.state, law).find(({ id }) => id === 'irregular-decision');
      // 4, 5, 6, 9, 10, 11 and 12 March 2026.
      expect(clock).toMatchObject({ start: '2026-03-03', due: '2026-03-12', stoppedOn: null });
    });
    it('shows as a sign of the misused summary procedure (risk point 23)', () => {
      expect(codes(irregular, 23)).toEqual(['irregular-on-the-spot']);
      expect(when(irregular, 23)).toEqual([['2026-03-02', null]]);
    });
    it('is as payable as any other: it stands until it falls', () => {
      expect(clocksOf(irregular.state, law).find(({ id }) => id === 'pay')).toMatchObject({ due: '2026-03-17' });
    });
  });
});
