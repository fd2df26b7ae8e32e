import type { LegalDate } from '#casework';
import { servedOn } from '../../../src/testing/bodies.js';
import { suit } from '../../../src/testing/challenge-lines.js';
import { inInstalments } from '../../in-instalments.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
import { before, rulesOf } from '../../rules-of.js';

describe('apply-to-court 申请人民法院强制执行 (ACL Art.53, 54)', () => {
  const { records, refuses } = rulesOf('apply-to-court', {
    of: before('apply-to-court', {}, 'enforcement'),
    body: { court: '清河县人民法院' },
    by: 'feng',
    on: '2026-10-22',
  });

  records(
    'is open from the day after the six months for suit',
    ['CourtApplied'],
    {},
    { data: { fine: 800_000, surcharge: 800_000 } },
  );
  refuses('is not open while the party may sue (SPC18 Art.156)', 'court-not-open', { on: '2026-10-21' });
  refuses('is not open within ten working days of the demand (ACL Art.54)', 'court-not-open', { on: '2026-07-20' });
  refuses('needs a demand', 'missing-before', { of: before('send-demand', {}, 'enforcement') });
  records('is open to the last day of three months', ['CourtApplied'], { on: '2027-01-21' });
  refuses('is lost after three months (ACL Art.53)', 'too-late', { on: '2027-01-22' });
  refuses('is lost then without a demand too', 'too-late', {
    of: before('send-demand', {}, 'enforcement'),
    on: '2027-01-22',
  });
  refuses('is made once', 'nothing-to-do', { of: before('record-court-ruling', {}, 'enforcement'), on: '2026-10-26' });

  describe('after a reconsideration and a suit', () => {
    const over = before('apply-to-court', {}, 'maintained');
    records('is open when the judgment has its effect and the demand was in vain', ['CourtApplied'], {
      of: over,
      on: '2026-09-28',
    });
    // Demanded on 7 July; sued then, dismissed with effect on 26 August: fifteen new days to pay (APL Art.72).
    const dismissed = () => {
      const judgment = { challenge: 1, instance: 'first', outcome: 'dismissed', receivedOn: '2026-08-10' };
      return before('apply-to-court', {}, 'enforcement')()
        .when('record-suit', { ...suit, suedOn: '2026-07-13', copyReceivedOn: '2026-07-13' }, 'wang', '2026-07-13')
        .after.when('record-judgment', judgment, 'wang', '2026-08-10')
        .after.when('confirm-judgment', { challenge: 1, effectiveOn: '2026-08-26' }, 'wang', '2026-08-26').after;
    };
    refuses('is not open in the new days to pay on a demand of before the suit', 'term-not-over', {
      of: dismissed,
      on: '2026-08-27',
    });
    refuses('is lost three months after that (ACL Art.53 [I])', 'too-late', { of: over, on: '2026-11-27' });
    refuses('is closed while the execution is stopped (ARL Art.42)', 'execution-stopped', {
      of: before('file-answer', {}, 'maintained'),
      on: '2026-05-12',
    });
    refuses('is closed while a suit is pending (ACL Art.53)', 'challenge-pending', {
      of: before('record-judgment', {}, 'maintained'),
      on: '2026-07-16',
    });
  });

  describe('of a fine in instalments (ACL Art.54; PR Art.76(2))', () => {
    /** The last instalment runs until the end of the year, beyond the six months for suit. */
    const demanded =
      (...days: LegalDate[]) =>
      () =>
        days.reduce(
          (story, day) => story.when('send-demand', servedOn(day), 'wang', day).after,
          recordedOtherwise(inInstalments(), 'DeferralGranted', {
            instalments: [
              { amount: 300_000, payBy: '2026-05-31' },
              { amount: 500_000, payBy: '2026-11-30' },
            ],
          }),
        );
    refuses('is not open before the term of the last instalment is over', 'court-not-open', {
      of: demanded('2026-06-11'),
      on: '2026-11-30',
    });
    refuses('is not open for an instalment that nobody demanded', 'missing-before', {
      of: demanded('2026-06-11'),
      on: '2026-12-21',
    });
    records('is open when the last was demanded too', ['CourtApplied'], {
      of: demanded('2026-06-11', '2026-12-01'),
      on: '2026-12-21',
    });
  });
  refuses('waits while an agreement is kept (ACL Art.42)', 'execution-stopped', {
    of: before('record-breach', {}, 'ended'),
    on: '2026-06-30',
  });
});
