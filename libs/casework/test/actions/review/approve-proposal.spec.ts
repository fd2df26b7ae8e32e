import { noPenalty } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('approve-proposal 批准处罚建议 (PR Art.56)', () => {
  const { records, refuses } = rulesOf('approve-proposal', {
    of: () => at('reviewed'),
    body: { opinion: '同意' },
    by: 'feng',
    on: '2026-04-08',
  });

  records(
    'lets the party be notified',
    ['ProposalApproved'],
    {},
    {
      state: { stage: 'approved', review: { approvedBy: 'feng', approvedOn: '2026-04-08' }, notice: { issued: null } },
    },
  );
  records('may follow a case review with another opinion (PR Art.54)', ['ProposalApproved'], {
    of: before('approve-proposal', { review: 'other' }),
  });
  refuses('stops where the legal review was not passed (APL Art.58)', 'review-not-passed', {
    of: before('approve-proposal', { review: 'other', category: 'required-by-law' }),
  });
  refuses('approves no penalty where none was reported', 'outcome-mismatch', {
    of: before('propose-decision', { handling: noPenalty }, 'no-penalty'),
  });
  refuses('is not done by an officer of the case (APL Art.57)', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });
});
