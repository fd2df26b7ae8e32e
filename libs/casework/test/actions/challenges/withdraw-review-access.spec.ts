import { before, rulesOf } from '../../rules-of.js';

const granted = () =>
  before('file-answer', {}, 'revoked')().when(
    'grant-review-access',
    { challenge: 1, reader: 'fu.fuyi', until: '2026-07-31' },
    'feng',
    '2026-05-20',
  ).after;

describe('withdraw-review-access 停止复议诉讼查阅', () => {
  const { records, refuses } = rulesOf('withdraw-review-access', {
    of: granted,
    body: { reader: 'fu.fuyi', reasons: '该人员已不再承办复议案件' },
    by: 'feng',
    on: '2026-05-21',
  });

  records(
    'ends it at once',
    ['ReviewAccessWithdrawn'],
    {},
    { state: { challenges: { access: [{ reader: 'fu.fuyi', withdrawnOn: '2026-05-21' }] } } },
  );
  const ended = () =>
    granted().when('withdraw-review-access', { reader: 'fu.fuyi', reasons: '该人员已不再承办' }, 'feng', '2026-05-21')
      .after;
  refuses('ends once', 'nothing-to-do', { of: ended });
  it('is granted again after it was ended, until the same day', () => {
    const body = { challenge: 1, reader: 'fu.fuyi', until: '2026-07-31' };
    const { after } = ended().when('grant-review-access', body, 'feng', '2026-05-22');
    expect(after.state).toMatchObject({ challenges: { access: [{ reader: 'fu.fuyi', withdrawnOn: null }] } });
  });
  refuses('names somebody who may read the case', 'nothing-to-do', { but: { reader: 'fu.fayuan' } });
});
