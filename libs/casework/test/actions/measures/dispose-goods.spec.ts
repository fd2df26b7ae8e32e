import { application } from '../../../src/testing/challenge-lines.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const goods = [{ name: '标签不符食品', quantity: 12, unit: '箱' }];

describe('dispose-goods 处理涉案物品 (form #52), T52', () => {
  const body = {
    disposal: 1,
    executors: ['wang', 'li'],
    supervisor: 'chen',
    disposedOn: '2026-04-29',
    place: '县环卫处理场',
    goods,
    record: '现场销毁',
  };
  const { records, refuses } = rulesOf('dispose-goods', {
    of: before('dispose-goods', {}, 'goods'),
    body,
    by: 'wang',
    on: '2026-04-29',
  });

  records(
    'is signed by two executors and a supervisor',
    ['GoodsDisposed'],
    {},
    {
      state: { execution: { disposals: [{ done: { supervisor: 'chen' } }] } },
    },
  );
  refuses('needs two executors', 'two-officers-needed', { but: { executors: ['wang'] } });
  refuses('is not supervised by an executor', 'separation-of-duty', { but: { supervisor: 'li' } });
  refuses('is supervised by somebody of the register', 'officer-unknown', { but: { supervisor: 'nobody' } });
  refuses('disposes of what was approved, piece by piece', 'goods-differ', {
    but: { goods: [{ name: '标签不符食品', quantity: 11, unit: '箱' }] },
  });
  refuses('names a disposal that was approved', 'missing-before', { but: { disposal: 2 } });
  refuses('needs an approval', 'missing-before', { of: before('approve-disposal', {}, 'goods') });
  refuses('cannot come before the approval', 'before-the-case', { but: { disposedOn: '2026-04-27' } });
  refuses('waits for the end of a challenge', 'challenge-pending', {
    of: () =>
      before('dispose-goods', {}, 'goods')().when(
        'record-reconsideration',
        { ...application, appliedOn: '2026-04-28', copyReceivedOn: '2026-04-28' },
        'wang',
        '2026-04-28',
      ).after,
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  it('turns into damages when the decision falls afterwards (ACL Art.41)', () => {
    const fallen = whole('goods')
      .when('record-reconsideration', application, 'wang', '2026-05-11')
      .after.when(
        'record-reconsideration-result',
        { challenge: 1, outcome: 'void', receivedOn: '2026-06-05', opinionLetter: false },
        'wang',
        '2026-06-05',
      );
    expect(fallen.after.state).toMatchObject({
      challenges: {
        duties: [{ kind: 'withdraw-publication' }, { kind: 'return-money' }, { kind: 'pay-damages', amount: 80_000 }],
      },
    });
  });
});
