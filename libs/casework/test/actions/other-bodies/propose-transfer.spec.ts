import { clue } from '../../../src/testing/bodies.js';
import { given, type Story } from '../../../src/testing/given.js';
import { upToReview } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

const body = { recipient: 'other-department', to: '县农业农村局', goodsGoToo: false, reasons: '不属于本局管辖' };

/** A clue that another market regulator sent, verified. */
const cameByTransfer = (): Story => {
  const [register, ...others] = upToReview({}).slice(0, 3);
  return played(
    law,
    [...(register === undefined ? [] : [{ ...register, body: { ...clue(), source: 'transfer' } }]), ...others],
    given(law),
  );
};

describe('propose-transfer 提请移送 (PR Art.14, 17)', () => {
  const { records, refuses } = rulesOf('propose-transfer', {
    of: before('propose-transfer', {}, 'clue-transfer'),
    body,
    by: 'wang',
    on: '2026-03-04',
  });

  records('proposes to transfer a clue', ['TransferProposed'], {}, { state: { proposal: { matter: 'transfer' } } });
  records('proposes to transfer a filed case with what was seized (#6)', ['TransferProposed'], {
    of: before('propose-transfer', {}, 'transfer'),
    but: { goodsGoToo: true },
    on: '2026-03-30',
  });
  records('is possible after the notice too, as a decision of PR Art.60(1)(4)', ['TransferProposed'], {
    of: () => at('notified'),
    on: '2026-04-13',
  });
  refuses('leaves no seized goods behind', 'goods-stay-behind', {
    of: before('propose-transfer', {}, 'transfer'),
    on: '2026-03-30',
  });
  refuses(
    'of the recipient to yet another regulator is refused: the common superior is asked (PR Art.14)',
    're-transfer',
    {
      of: cameByTransfer,
      but: { recipient: 'market-regulator' },
    },
  );
  records('of the recipient to another department is possible (PR Art.17)', ['TransferProposed'], {
    of: cameByTransfer,
  });
  records('of the recipient to the regulator that the superior designated is possible', ['TransferProposed'], {
    of: () =>
      cameByTransfer().when(
        'record-superior-decision',
        {
          decision: 'designated-elsewhere',
          superior: '市局',
          document: '指定1号',
          decidedOn: '2026-03-04',
          handledBy: '邻县局',
        },
        'wang',
        '2026-03-04',
      ).after,
    but: { recipient: 'market-regulator' },
  });
  refuses('is no way around a suspected crime', 'suspicion-open', {
    of: before('decide-referral', {}, 'clue-referral'),
    on: '2026-03-05',
  });
  refuses('waits while another proposal is open', 'proposal-pending', { of: before('endorse-proposal') });
  refuses('is refused to a caseworker who does not handle the clue', 'not-assigned', { by: 'yang' });
});
