import { alsoHolding } from '../../../src/testing/county.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('endorse-proposal 办案机构负责人签署意见 (forms #7, #8, #35, #43, #53)', () => {
  const { records, refuses } = rulesOf('endorse-proposal', {
    of: before('endorse-proposal'),
    body: { opinion: '同意' },
    by: 'zhao',
    on: '2026-04-29',
  });

  records(
    'signs the proposal to file',
    ['ProposalEndorsed'],
    {},
    {
      data: { matter: 'filing', opinion: '同意' },
      state: { stage: 'verifying', proposal: { matter: 'filing', endorsedBy: 'zhao' } },
    },
  );
  records(
    'signs the report, which is then ready for review',
    ['ProposalEndorsed'],
    { of: before('endorse-proposal', {}, 'ordinary', 2) },
    { state: { stage: 'reported', proposal: null } },
  );
  records(
    'signs the proposed decision',
    ['ProposalEndorsed'],
    { of: before('endorse-proposal', {}, 'no-penalty', 3) },
    { state: { stage: 'reviewed', proposal: { matter: 'decision', endorsedBy: 'zhao' } } },
  );
  records(
    'signs the proposed closing',
    ['ProposalEndorsed'],
    { of: before('endorse-proposal', {}, 'ordinary', 4) },
    { state: { stage: 'performed', proposal: { matter: 'closing', endorsedBy: 'zhao' } } },
  );
  refuses('needs a proposal', 'no-proposal', { of: () => at('verifying') });
  refuses('is given once', 'already-endorsed', { of: before('file-case') });
  refuses('is not given by the officer who made the proposal', 'separation-of-duty', {
    by: alsoHolding('wang', 'unit-head'),
  });
});
