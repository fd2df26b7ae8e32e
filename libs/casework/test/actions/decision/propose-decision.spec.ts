import type { Handling } from '#casework';
import { hearingFine, lightFine, noPenalty } from '../../../src/testing/bodies.js';
import { lighter } from '../../../src/testing/challenge-lines.js';
import { listed } from '../../../src/testing/dishonesty-lines.js';
import { followed } from '../../../src/testing/hearing-lines.js';
import { suspicion } from '../../../src/testing/other-bodies-lines.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
import { at, before, rulesOf } from '../../rules-of.js';

const decided = (change: object, penalty: object = {}) => ({
  but: { handling: { ...lightFine, ...change, penalty: { ...lightFine.penalty, ...penalty } } },
});

const revoking: Handling = {
  ...lightFine,
  facts: { ...lightFine.facts, serious: true },
  penalty: { ...lightFine.penalty, restrictions: ['revoke_licence'] },
};

describe('propose-decision 提请处理决定 (PR Art.56, 58, 60)', () => {
  const body = { handling: lightFine, reasons: '事实清楚' };
  const { records, refuses } = rulesOf('propose-decision', {
    of: before('propose-decision'),
    body,
    by: 'wang',
    on: '2026-04-17',
  });
  const withoutPenalty = before('propose-decision', {}, 'no-penalty');

  records(
    'proposes what the party was notified of; silence has closed the window',
    ['DefenceWindowLapsed', 'DecisionProposed'],
    {},
    {
      state: {
        stage: 'notified',
        notice: { windowLapsed: '2026-04-16' },
        proposal: { matter: 'decision' },
      },
    },
  );
  records(
    'proposes less after the party was heard',
    ['DefenceWindowLapsed', 'DecisionProposed'],
    decided({}, { fine: 500_000 }),
  );
  records('proposes no penalty without a notice, where none was reported', ['DecisionProposed'], {
    of: withoutPenalty,
    but: { handling: noPenalty },
    on: '2026-04-08',
  });

  refuses('proposes no penalty that the party was not notified of (APL Art.44)', 'missing-before', {
    of: () => at('reviewed'),
  });
  refuses('waits until the statement is re-checked (PR Art.58)', 'statement-not-rechecked', {
    of: before('record-recheck'),
  });
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('endorse-proposal', {}, 'ordinary', 3),
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('proposes only the outcome that was reviewed (PR Art.56)', 'outcome-mismatch', {
    of: withoutPenalty,
    on: '2026-04-08',
  });

  describe('never heavier than notified (APL Art.45; PR Art.58)', () => {
    const heavier: [string, object][] = [
      ['fine', { fine: 800_001 }],
      ['confiscation of gains', { confiscatedGains: 30_001 }],
      ['confiscation of goods', { confiscatedGoodsValue: 1 }],
      ['warning', { warning: true }],
      ['restriction', { restrictions: ['suspend_business'] }],
    ];
    for (const [part, penalty] of heavier)
      refuses(`refuses a heavier ${part}`, 'heavier-than-notified', decided({}, penalty));
  });
  refuses(
    'decides only under the basis the party was notified of (APL Art.44)',
    'basis-not-notified',
    decided({ basisId: 'fsl-124-1-5' }),
  );
  refuses('keeps to the statutory minimum', 'below-minimum-without-ground', decided({}, { fine: 499_999 }));
  refuses('stays within the powers of the unit (PR Art.9)', 'beyond-unit-powers', {
    of: before('propose-decision', { actingName: 'unit' }, 'no-penalty'),
    but: { handling: { ...noPenalty, basisId: 'pql-49' } },
    on: '2026-04-08',
  });
  refuses('proposes nothing heavier because the party was heard (APL Art.45; PR Art.58)', 'heavier-than-notified', {
    of: before('propose-decision', {}, 'hearing'),
    body: {
      handling: { ...hearingFine, penalty: { ...hearingFine.penalty, fine: 1_100_000 } },
      reasons: '听证后加重',
      hearingAnswer: followed,
    },
    on: '2026-05-14',
  });

  describe('the opinion of a hearing (APL Art.65; HR Art.29; PR Art.62(3))', () => {
    const heard = {
      of: before('propose-decision', {}, 'hearing'),
      body: { handling: hearingFine, reasons: '事实清楚' },
      on: '2026-05-14' as const,
    };
    records('is left to a hand where the proposal does not say it', ['DecisionProposed'], heard);
    records(
      'is not followed, for reasons that are given',
      ['DecisionProposed'],
      { ...heard, but: { hearingAnswer: { followed: 'not', reasons: '没有新的事实' } } },
      { data: { hearingAnswer: { followed: 'not' } } },
    );
    refuses('is answered only where a hearing was held', 'missing-before', { but: { hearingAnswer: followed } });
  });

  refuses('proposes nothing while a crime is suspected (TRF Art.11)', 'suspicion-open', {
    of: () => before('propose-decision')().when('report-suspected-crime', suspicion, 'wang', '2026-04-16').after,
  });

  records(
    'proposes no penalty under another basis than the notified one, which binds penalties only (APL Art.44)',
    ['DefenceWindowLapsed', 'DecisionProposed'],
    { but: { handling: { ...noPenalty, basisId: 'fsl-124-1-5' } } },
  );
  refuses(
    'lists the party for serious dishonesty only when the notice said so (SBL Art.13)',
    'listing-not-notified',
    decided({ dishonestyListing: listed.dishonestyListing }),
  );
  refuses(
    'weighs gains as not computable only with the approval of the main head (ILL Art.14)',
    'missing-before',
    decided({ facts: { goodsValue: 80_000, gainsUncomputable: true } }, { confiscatedGains: 0 }),
  );
  refuses('proposes no revocation in the own name of a station (GSS Art.8)', 'not-in-own-name', {
    of: () =>
      recordedOtherwise(before('propose-decision', { handling: revoking })(), 'CaseFiled', { actingName: 'unit' }),
    but: { handling: revoking },
  });
  records('proposes it in the name of the bureau', ['DefenceWindowLapsed', 'DecisionProposed'], {
    of: before('propose-decision', { handling: revoking }),
    but: { handling: revoking },
  });

  describe('in a second round, after the decision was revoked (ARL Art.64; ALL Art.71)', () => {
    const again = () =>
      recordedOtherwise(before('propose-decision', {}, 'revoked', 2)(), 'NoticeIssued', { handling: lightFine });
    refuses('does not make the same decision again on the same facts and grounds', 'same-act-again', {
      of: again,
      on: '2026-07-07',
    });
    records('makes a lighter one', ['DefenceWindowLapsed', 'DecisionProposed'], {
      of: again,
      but: { handling: lighter },
      on: '2026-07-07',
    });
  });
});
