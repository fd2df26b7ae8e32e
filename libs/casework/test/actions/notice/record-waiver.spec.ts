import { hearingFine, proclaimedOn } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-waiver 记录明确放弃权利 (APL Art.62)', () => {
  const body = { waivedOn: '2026-04-10', namesHearing: false, signature: '当事人签名' };
  const { records, refuses } = rulesOf('record-waiver', {
    of: () => at('notified'),
    body,
    by: 'wang',
    on: '2026-04-10',
  });
  const withHearing = before('record-statement', { handling: hearingFine });

  records('keeps the signed waiver', ['RightsWaived'], {}, { state: { notice: { waiver: body } } });
  records('waives a hearing that it names', ['RightsWaived'], { of: withHearing, but: { namesHearing: true } });
  refuses('waives no hearing that it does not name (APL Art.63)', 'hearing-not-waived', { of: withHearing });
  refuses('cannot come before the notice is served', 'before-the-case', { but: { waivedOn: '2026-04-08' } });
  refuses('cannot come before a proclamation counts as served (PR Art.82)', 'before-the-case', {
    of: () => before('serve-notice')().when('serve-notice', proclaimedOn('2026-04-09'), 'wang', '2026-04-09').after,
  });
  refuses('cannot come tomorrow', 'in-the-future', { but: { waivedOn: '2026-04-11' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
