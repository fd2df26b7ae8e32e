import { at, before, rulesOf } from '../../rules-of.js';

describe('return-proposal 退回 (PR Art.54, 56)', () => {
  const { records, refuses } = rulesOf('return-proposal', {
    of: before('file-case'),
    body: { reasons: '证据不足' },
    by: 'feng',
    on: '2026-04-29',
  });

  records(
    'gives the proposal back, so that it can be made again',
    ['ProposalReturned'],
    {},
    { data: { matter: 'filing', reasons: '证据不足' }, state: { stage: 'verifying', proposal: null } },
  );
  records('is done by the head of the case unit too', ['ProposalReturned'], {
    of: before('endorse-proposal'),
    by: 'zhao',
  });
  records(
    'sends an endorsed report back to the investigation',
    ['ProposalReturned'],
    { of: () => at('reported') },
    { data: { matter: 'report' }, state: { stage: 'investigating' } },
  );
  records(
    'sends a reviewed report back to the investigation',
    ['ProposalReturned'],
    { of: () => at('reviewed') },
    { state: { stage: 'investigating' } },
  );
  records(
    'sends an approved report back before the party is notified',
    ['ProposalReturned'],
    { of: () => at('approved') },
    { data: { matter: 'report' }, state: { stage: 'investigating' } },
  );
  records(
    'returns a proposed decision and leaves the review as it is',
    ['ProposalReturned'],
    { of: before('decide-no-penalty', {}, 'no-penalty') },
    { data: { matter: 'decision' }, state: { stage: 'reviewed', proposal: null } },
  );
  records(
    'returns a proposed closing',
    ['ProposalReturned'],
    { of: before('close-case') },
    { state: { stage: 'performed', proposal: null } },
  );
  it('takes the concluded report out of the case: what was established stays', () => {
    const returned = at('reviewed').when('return-proposal', { reasons: '补充调查' }, 'feng', '2026-04-29').after;
    expect(Object.keys(returned.state).sort()).toEqual(Object.keys(at('investigating').state).sort());
  });
  records(
    'brings a notified case back to the investigation, for a new notice (§2.1)',
    ['DefenceWindowLapsed', 'ProposalReturned'],
    { of: () => at('notified') },
    { data: { matter: 'report' }, state: { stage: 'investigating' } },
  );
  for (const stage of ['verifying', 'investigating', 'performed'] as const) {
    refuses(`has nothing to return at stage ${stage} without a proposal`, 'no-proposal', { of: () => at(stage) });
  }
  records(
    'sends a case that was heard back to the investigation',
    ['ProposalReturned'],
    { of: () => at('heard'), on: '2026-05-12' },
    { state: { stage: 'investigating' } },
  );
  records(
    'returns a proposed suspension',
    ['ProposalReturned'],
    { of: before('suspend-case', {}, 'suspension') },
    { data: { matter: 'suspension' }, state: { stage: 'investigating', proposal: null } },
  );
});
