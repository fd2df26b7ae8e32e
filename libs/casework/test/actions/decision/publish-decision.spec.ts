import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('publish-decision 公示处罚决定 (PUB Art.2, 9; PR Art.63)', () => {
  const body = { publishedOn: '2026-04-22', channel: '国家企业信用信息公示系统' };
  const { records, refuses } = rulesOf('publish-decision', {
    of: () => at('decided'),
    body,
    by: 'wang',
    on: '2026-05-06',
  });
  const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
  const notPublished = before('serve-decision');
  const performed = () =>
    notPublished()
      .when(
        'serve-decision',
        { method: 'direct', servedOn: '2026-04-21', receiver: '当事人', proof: '签收' },
        'wang',
        '2026-04-21',
      )
      .after.when(
        'record-payment',
        { amount: 800_000, paidOn: '2026-04-22', channel: 'bank', receiptNumber: 'P' },
        'wang',
        '2026-04-22',
      )
      .after.when(
        'record-performance',
        { items: ['confiscated-gains'], performedOn: '2026-04-22', how: '上缴' },
        'wang',
        '2026-04-22',
      ).after;

  records(
    'shows a decision before it is served',
    ['DecisionPublished'],
    {},
    { state: { stage: 'decided', publication: { publishedOn: '2026-04-22' } } },
  );
  records(
    'shows it after everything was performed',
    ['DecisionPublished'],
    { of: performed },
    { state: { stage: 'performed', publication: { publishedOn: '2026-04-22' } } },
  );
  refuses('is done once', 'nothing-to-do', { of: before('record-payment') });
  refuses('never shows a decision with a warning only (PUB Art.2)', 'not-to-be-published', {
    of: before('serve-decision', { handling: warned }),
  });
  refuses('never shows that no penalty was imposed', 'not-to-be-published', {
    of: before('serve-decision', {}, 'no-penalty'),
  });
  refuses('cannot show a decision before it was made', 'before-the-case', { but: { publishedOn: '2026-04-19' } });
  refuses('cannot be shown tomorrow', 'in-the-future', { but: { publishedOn: '2026-05-07' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('has nothing to show of a terminated case', 'not-to-be-published', {
    of: before('archive-case', {}, 'suspension'),
  });
});
