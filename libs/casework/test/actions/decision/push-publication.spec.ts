import { clocksOf } from '#casework';
import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { companyElsewhere, pushed } from '../../../src/testing/publication-lines.js';
import { law } from '../../law.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const line = 'other-province';
const company = companyElsewhere;

describe('push-publication 推送处罚信息 (PUB Art.10)', () => {
  const { records, refuses } = rulesOf('push-publication', {
    of: before('push-publication', {}, line),
    body: pushed,
    by: 'wang',
    on: '2026-04-22',
  });

  records(
    'keeps the day and the bureau to which the decision went',
    ['PublicationPushed'],
    {},
    { state: { publication: { pushedOn: '2026-04-22', receivedOn: null, publishedOn: null } } },
  );
  refuses('is not for a party of the own province (PUB Art.9)', 'shown-here', { of: before('publish-decision') });
  refuses('is not of a warning alone (PUB Art.2)', 'not-to-be-published', {
    of: before('publish-decision', {
      party: company,
      handling: { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } },
    }),
  });
  refuses('is not before the decision', 'before-the-case', { but: { pushedOn: '2026-04-19' } });
  refuses('is not of tomorrow', 'in-the-future', { but: { pushedOn: '2026-04-23' } });
  refuses('is not of a decision that is shown', 'nothing-to-do', {
    of: before('record-payment', {}, line),
    on: '2026-04-27',
  });
  refuses('goes to no other province than that of the registration', 'pushed-elsewhere', {
    but: { to: '广西壮族自治区市场监督管理局' },
  });
  records('goes to a bureau that is called by the short name of the province', ['PublicationPushed'], {
    but: { to: '江苏市场监管局' },
  });
  records('goes once more while no receipt has come', ['PublicationPushed'], {
    of: before('record-publication-receipt', {}, line),
    on: '2026-04-23',
  });
  refuses('goes no second time to who has received it', 'nothing-to-do', {
    of: () =>
      before('record-publication-receipt', {}, line)().when(
        'record-publication-receipt',
        { receivedOn: '2026-04-23', receipt: '已收到' },
        'wang',
        '2026-04-23',
      ).after,
    on: '2026-04-23',
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });

  it('runs for ten working days from the decision, and ten more from its receipt (PUB Art.10)', () => {
    const clocks = clocksOf(whole(line).state, law)
      .filter(({ id }) => id.startsWith('publication'))
      .map(({ id, start, due, stoppedOn }) => [id, start, due, stoppedOn]);
    // 21-24, 27-30 April are eight working days after the 20th; 1-5 May are days off: 6 and 7 May make ten.
    // 24, 27-30 April are five after the 23rd; 6-8 and 9 May, a Saturday on which people work, make nine; 11 May ten.
    expect(clocks).toEqual([
      ['publication-push', '2026-04-20', '2026-05-07', '2026-04-22'],
      ['publication-show', '2026-04-23', '2026-05-11', '2026-04-24'],
    ]);
  });
  it('is needless where the installation is in the province of the party', () => {
    const own = { ...law, discretion: { ...law.discretion, province: '江苏' } };
    expect(clocksOf(before('push-publication', {}, line)().state, own).map(({ id }) => id)).toContain('publication');
  });
});
