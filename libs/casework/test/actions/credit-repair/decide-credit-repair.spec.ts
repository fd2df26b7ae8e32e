import type { Handling } from '../../../src/events/investigation.js';
import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import {
  grant,
  refusalOfRepair,
  repairApplication,
  smallPriceFine,
  verified,
} from '../../../src/testing/credit-lines.js';
import type { Story } from '../../../src/testing/given.js';
import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

const restricted = (...restrictions: Handling['penalty']['restrictions']): Handling => ({
  ...smallPriceFine,
  facts: { ...smallPriceFine.facts, serious: true },
  penalty: { ...nothing, fine: 30_000, restrictions },
});

/** The licence is taken where the circumstances are serious (食品安全法 Art.124). */
const licenceTaken: Handling = {
  ...lightFine,
  facts: { ...lightFine.facts, serious: true },
  penalty: { ...lightFine.penalty, restrictions: ['revoke_licence'] },
};

/** A published case whose party applied and was accepted on one day, with the restriction performed. */
const applied = (handling: Handling, appliedOn: string, more: object = {}, performed?: string): Story => {
  const paid = before('record-payment', { handling })().when(
    'record-payment',
    { amount: handling.penalty.fine, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' },
    'wang',
    '2026-04-27',
  ).after;
  const story =
    performed === undefined
      ? paid
      : paid.when(
          'record-performance',
          { items: [performed], performedOn: '2026-04-28', how: '已执行' },
          'wang',
          '2026-04-28',
        ).after;
  return story
    .when('apply-for-credit-repair', { ...repairApplication, appliedOn, ...more }, 'wang', appliedOn)
    .after.when('accept-credit-repair', {}, 'wang', appliedOn).after;
};

describe('decide-credit-repair 作出信用修复决定 (CRED Art.8-11, 16-18)', () => {
  const { records, refuses } = rulesOf('decide-credit-repair', {
    of: before('decide-credit-repair', {}, line, 2),
    body: grant,
    by: 'feng',
    on: '2026-09-21',
  });

  records(
    'is granted when the time of the class is over, the penalty performed and the violation put right',
    ['CreditRepairDecided'],
    {},
    {
      data: { application: 3, granted: true },
      state: { publication: { repairs: [{}, {}, { decided: { on: '2026-09-21' } }] } },
    },
  );
  records('is refused with its ground', ['CreditRepairDecided'], { but: refusalOfRepair });
  records('is granted from the day after three months of publication (CRED Art.9)', ['CreditRepairDecided'], {
    of: () => applied(smallPriceFine, '2026-07-23', {}, 'confiscated-gains'),
  });
  refuses('cannot be granted on an application of the last day of those months', 'repair-too-early', {
    of: () => applied(smallPriceFine, '2026-07-22', {}, 'confiscated-gains'),
  });
  refuses('cannot be granted before a year where food is concerned (CRED Art.8)', 'repair-too-early', {
    of: () => applied(lightFine, '2026-09-01', {}, 'confiscated-gains'),
  });
  records('is granted after that year', ['CreditRepairDecided'], {
    of: () => applied(lightFine, '2027-04-23', {}, 'confiscated-gains'),
    on: '2027-04-26',
  });
  refuses('is never granted in the minor class, which stops by itself (PUB Art.13; CRED Art.7)', 'repair-not-open', {
    of: () => applied({ ...lightFine, penalty: { ...nothing, fine: 500_000 } }, '2026-05-06'),
  });
  refuses('is never granted where the business was closed or a licence taken (CRED Art.8)', 'repair-not-open', {
    of: () => applied(licenceTaken, '2026-09-01', {}, 'restrictions'),
  });
  refuses('asks for the last day of a restriction (CRED Art.8)', 'repair-condition-open', {
    of: () => applied(restricted('suspend_business'), '2027-04-23', {}, 'restrictions'),
    on: '2027-04-26',
  });
  refuses('waits until the restriction is over', 'repair-too-early', {
    of: () =>
      applied(restricted('suspend_business'), '2027-04-23', { restrictionEndsOn: '2027-04-23' }, 'restrictions'),
    on: '2027-04-26',
  });
  records('is granted when year and restriction are over', ['CreditRepairDecided'], {
    of: () =>
      applied(restricted('suspend_business'), '2027-04-23', { restrictionEndsOn: '2026-10-20' }, 'restrictions'),
    on: '2027-04-26',
  });
  refuses('asks that the whole penalty is performed (CRED Art.11)', 'repair-condition-open', {
    of: () => applied(smallPriceFine, '2026-07-23'),
  });
  refuses('asks that the violation is put right (CRED Art.11)', 'repair-condition-open', {
    but: { verification: { ...verified, putRight: false } },
  });
  refuses('asks that the party was not punished again (CRED Art.11)', 'repair-condition-open', {
    but: { verification: { ...verified, punishedAgain: true } },
  });
  refuses('names the ground of a refusal', 'repair-ground-inconsistent', { but: { granted: false } });
  refuses('names no ground of refusal in a grant', 'repair-ground-inconsistent', { but: { ground: 'not-performed' } });
  refuses('needs an application that was accepted', 'missing-before', {
    of: before('accept-credit-repair', {}, line, 2),
  });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('is made once', 'missing-before', { of: before('record-credit-data', {}, line), on: '2026-09-23' });
  refuses('is not approved by who took the application in', 'separation-of-duty', {
    by: alsoHolding('chen', 'department-head'),
  });
  refuses('cannot be granted when nothing is shown any more', 'nothing-to-do', {
    of: () => {
      const unlawful = { challenge: 1, outcome: 'confirmed-unlawful', receivedOn: '2026-09-17', opinionLetter: false };
      const copy = {
        applicant: 'party',
        body: '清河县人民政府',
        appliedOn: '2026-05-06',
        copyReceivedOn: '2026-09-16',
      };
      return before('decide-credit-repair', {}, line, 2)()
        .when('record-reconsideration', { ...copy, simple: false, executionStopped: false }, 'wang', '2026-09-16')
        .after.when('record-reconsideration-result', unlawful, 'wang', '2026-09-17')
        .after.when('withdraw-publication', { withdrawnOn: '2026-09-18', publicReason: '违法' }, 'wang', '2026-09-18')
        .after;
    },
  });
});
