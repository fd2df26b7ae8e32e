import { at, before, rulesOf } from '../rules-of.js';

describe('return-proposal 退回 (PR Art.54, 56)', () => {
  const { records, refuses } = rulesOf('return-proposal', {
    of: before('file-case'),
    body: { reasons: '证据不足' },
    by: 'feng',
    on: '2026-04-29',
  });

  records('gives the proposal back, so that it can be made again', ['ProposalReturned'], {}, ({ events, after }) => {
    expect(events[0]?.data).toEqual({ matter: 'filing', reasons: '证据不足' });
    expect(after.state).toMatchObject({ stage: 'verifying', proposal: null });
  });
  records('is done by the head of the case unit too', ['ProposalReturned'], {
    of: before('endorse-proposal'),
    by: 'zhao',
  });
  records(
    'sends an endorsed report back to the investigation',
    ['ProposalReturned'],
    { of: () => at('reported') },
    ({ events, after }) => {
      expect(events[0]?.data).toMatchObject({ matter: 'report' });
      expect(after.state.stage).toBe('investigating');
    },
  );
  records(
    'sends a reviewed report back to the investigation',
    ['ProposalReturned'],
    { of: () => at('reviewed') },
    ({ after }) => {
      expect(after.state.stage).toBe('investigating');
    },
  );
  records(
    'returns a proposed decision and leaves the review as it is',
    ['ProposalReturned'],
    { of: before('decide-no-penalty', {}, 'no-penalty') },
    ({ events, after }) => {
      expect(events[0]?.data).toMatchObject({ matter: 'decision' });
      expect(after.state).toMatchObject({ stage: 'reviewed', proposal: null });
    },
  );
  records('returns a proposed closing', ['ProposalReturned'], { of: before('close-case') }, ({ after }) => {
    expect(after.state).toMatchObject({ stage: 'performed', proposal: null });
  });
  for (const stage of ['verifying', 'investigating', 'notified', 'performed'] as const) {
    refuses(`has nothing to return at stage ${stage} without a proposal`, 'no-proposal', { of: () => at(stage) });
  }
});
