import { suspicion } from '../../../src/testing/other-bodies-lines.js';
import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('decline-filing 批准不予立案 (PR Art.20)', () => {
  const rules = rulesOf('decline-filing', {
    of: before('decline-filing', {}, 'not-filed'),
    body: {},
    by: 'feng',
    on: '2026-03-04',
  });

  rules.records(
    'ends the clue with its ground',
    ['FilingDeclined'],
    {},
    {
      state: { stage: 'not-filed', declined: { on: '2026-03-04', ground: 'minor-corrected-harmless' } },
    },
  );
  rules.refuses('does not decline what was proposed for filing', 'no-proposal', { of: before('file-case') });
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-filing'),
    notEndorsed: before('endorse-proposal', {}, 'not-filed'),
  });

  rules.refuses('does not drop a clue in which a crime is suspected (APL Art.27)', 'suspicion-open', {
    of: () =>
      before('decline-filing', {}, 'not-filed')().when('report-suspected-crime', suspicion, 'wang', '2026-03-04').after,
  });
});
