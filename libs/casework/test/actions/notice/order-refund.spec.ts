import { at, before, rulesOf } from '../../rules-of.js';

describe('order-refund 责令退款 (PR Art.59, 64)', () => {
  const body = { amount: 30_000, servedOn: '2026-04-10', refundBy: '2026-04-30', receiver: '经营者' };
  const ready = before('order-refund', {}, 'refund');
  const { records, refuses } = rulesOf('order-refund', { of: ready, body, by: 'wang', on: '2026-04-10' });

  records(
    'orders the refund with the number of form #34; its term is not counted in the case clock',
    ['RefundOrdered'],
    {},
    {
      data: { number: 'qinghe-refund-order-1' },
      state: {
        stage: 'notified',
        notice: { refund: body },
        investigation: { excluded: [{ ground: 'refund order', from: '2026-04-10', to: '2026-04-30' }] },
      },
    },
  );
  refuses('is for price cases', 'not-a-price-case', { of: () => at('notified') });
  refuses('comes after the notice', 'before-the-case', { but: { servedOn: '2026-04-08' } });
  refuses('gives a term', 'not-in-order', { but: { refundBy: '2026-04-09' } });
  refuses('is given once', 'nothing-to-do', {
    of: () => ready().when('order-refund', body, 'wang', '2026-04-10').after,
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
