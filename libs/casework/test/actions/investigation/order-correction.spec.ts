import { before, rulesOf } from '../../rules-of.js';

describe('order-correction 责令改正 (APL Art.28(1))', () => {
  const { records, refuses } = rulesOf('order-correction', {
    of: before('record-inspection'),
    body: { what: '改正标签', correctBy: '2026-03-20', servedOn: '2026-03-06', receiver: '经营者' },
    by: 'wang',
    on: '2026-03-06',
  });

  records('gives a day and takes a number', ['CorrectionOrdered'], {}, { data: { order: 1 } });
  refuses('cannot end before it is served', 'not-in-order', { but: { correctBy: '2026-03-05' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
