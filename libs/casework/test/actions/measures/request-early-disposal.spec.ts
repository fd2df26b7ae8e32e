import { early } from '../../../src/testing/goods-lines.js';
import { before, rulesOf } from '../../rules-of.js';

const confirmation = { how: 'applies', confirmedOn: '2026-03-10', signature: '当事人签名' };

describe('request-early-disposal 申请先行处置 (PR Art.41; FORM #8, #27)', () => {
  const { records, refuses } = rulesOf('request-early-disposal', {
    of: before('request-early-disposal', {}, 'goods-kept'),
    body: early,
    by: 'wang',
    on: '2026-03-17',
  });
  const beforeTheNotice = { of: before('publish-early-disposal', {}, 'goods-kept'), on: '2026-03-10' };

  records(
    'T18: after the announcement, for an unknown holder (#28)',
    ['EarlyDisposalRequested'],
    {},
    {
      state: { aside: { measures: [{ request: { for: 'early-disposal', endorsedBy: null } }] } },
    },
  );
  records('T18: at once, when the holder agrees or applies (#27)', ['EarlyDisposalRequested'], {
    ...beforeTheNotice,
    but: { confirmation },
  });
  refuses('needs the holder, or the announcement', 'holder-not-asked', beforeTheNotice);
  refuses('waits for the last day of the announcement', 'holder-not-asked', { on: '2026-03-16' });
  refuses('takes no confirmation that lies ahead', 'in-the-future', {
    but: { confirmation: { ...confirmation, confirmedOn: '2026-03-18' } },
  });
  refuses('needs a photograph or a film of the goods', 'photographs-missing', { but: { audioVisual: [] } });
  refuses('takes no more than lies in the store', 'goods-do-not-fit', {
    but: { goods: [{ name: '涉案食品', quantity: 21, unit: '箱' }] },
  });
  refuses('waits while something else is asked for', 'request-pending', {
    of: before('approve-measure', {}, 'goods-kept', 2),
  });
  refuses('is asked for by who handles the case', 'not-assigned', { by: 'chen' });
});
