import type { Handling } from '#casework';
import { discussionOn, lightFine, noPenalty, terms } from '../../../src/testing/bodies.js';
import { alsoHolding, people } from '../../../src/testing/county.js';
import { dishonestyLine } from '../../../src/testing/dishonesty-lines.js';
import type { Story } from '../../../src/testing/given.js';
import { hearingLine } from '../../../src/testing/hearing-lines.js';
import { ordinaryLine, type Act } from '../../../src/testing/lines.js';
import { suspicion } from '../../../src/testing/other-bodies-lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
import { at, before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

/** Notified on 2026-04-09, the decision proposed and endorsed on the next day: the window is open until 2026-04-16. */
const proposedAtOnce = () =>
  played(
    law,
    ordinaryLine().flatMap((act) =>
      ['propose-decision', 'endorse-proposal'].includes(act.action) && act.on === '2026-04-17'
        ? [{ ...act, on: '2026-04-10' as const }]
        : [],
    ),
    at('notified'),
  );

describe('decide-penalty 作出行政处罚决定 (APL Art.57-60; PR Art.60, 62)', () => {
  const rules = rulesOf('decide-penalty', { of: before('decide-penalty'), body: terms, by: 'feng', on: '2026-04-20' });
  const { records, refuses } = rules;

  records(
    'decides as proposed, and keeps the computation it was checked with',
    ['PenaltyDecided'],
    {},
    {
      data: {
        number: 'qinghe-penalty-decision-1',
        documentDate: '2026-04-20',
        handling: lightFine,
        check: {
          basisFrom: '2015-10-01',
          range: { min: 500_000, max: 5_000_000 },
          band: 'lenient',
          verdict: 'lenient',
        },
      },
      state: { stage: 'decided', decision: { decidedBy: 'feng' } },
    },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-decision'),
    notEndorsed: before('endorse-proposal', {}, 'ordinary', 3),
  });
  refuses('is not decided by an officer of the case who did not propose it (APL Art.57)', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });

  describe('the window of five working days (APL Art.62)', () => {
    refuses('decides nothing on the last day of the window', 'window-open', { of: proposedAtOnce, on: '2026-04-16' });
    records('decides on the day after', ['DefenceWindowLapsed', 'PenaltyDecided'], {
      of: proposedAtOnce,
      on: '2026-04-17',
    });
    records('decides at once after a signed express waiver', ['PenaltyDecided'], {
      of: () =>
        proposedAtOnce().when(
          'record-waiver',
          { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' },
          'wang',
          '2026-04-10',
        ).after,
      on: '2026-04-10',
    });
  });

  refuses('hears a statement that came after the proposal (PR Art.58)', 'statement-not-rechecked', {
    of: () =>
      proposedAtOnce().when(
        'record-statement',
        { statedOn: '2026-04-16', form: 'written', content: '不服' },
        'li',
        '2026-04-16',
      ).after,
  });
  refuses('needs a collective discussion after a legal review (APL Art.57(2))', 'collective-discussion-needed', {
    of: () =>
      played(
        law,
        ordinaryLine({ category: 'public-interest' })
          .filter(({ action }) => action !== 'record-collective-discussion')
          .slice(0, 21),
      ),
  });
  const heavy = { ...lightFine, tier: 'heavy' as const, penalty: { ...lightFine.penalty, fine: 5_000_000 } };
  refuses(
    'needs it for a large and heavy fine that nobody declared (PR Art.50(3), 60(2))',
    'collective-discussion-needed',
    {
      of: () =>
        played(
          law,
          ordinaryLine({ handling: heavy })
            .filter(({ action }) => action !== 'record-collective-discussion')
            .slice(0, 21),
        ),
    },
  );
  records('decides a heavy fine after the discussion', ['PenaltyDecided'], {
    of: before('decide-penalty', { handling: heavy }),
  });
  const agreedOn = (agreed: object) => () =>
    before('propose-decision')()
      .when('record-collective-discussion', { ...discussionOn('2026-04-17'), agreed }, 'feng', '2026-04-17')
      .after.when('propose-decision', { handling: lightFine, reasons: '事实清楚' }, 'wang', '2026-04-17')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17').after;
  records('decides what the heads agreed on', ['PenaltyDecided'], {
    of: agreedOn({ outcome: 'penalty', fine: 800_000 }),
  });
  refuses('decides no other fine than they agreed on (PR Art.60(2); APL Art.57(2))', 'against-discussion', {
    of: agreedOn({ outcome: 'penalty', fine: 700_000 }),
  });
  refuses('decides no penalty where they agreed on none (PR Art.60(2))', 'against-discussion', {
    of: agreedOn({ outcome: 'no-penalty', fine: 0 }),
  });
  refuses('confiscates nothing that they did not agree on (PR Art.60(2); APL Art.57(2))', 'against-discussion', {
    of: agreedOn({
      outcome: 'penalty',
      fine: 800_000,
      penalty: { ...lightFine.penalty, confiscatedGains: 0 },
    }),
  });
  records('decides after that discussion', ['PenaltyDecided'], {
    of: before('decide-penalty', { category: 'public-interest' }),
  });
  refuses('does not turn a proposal of no penalty into a penalty', 'outcome-mismatch', {
    of: () =>
      before('propose-decision')()
        .when('propose-decision', { handling: noPenalty, reasons: '申辩成立' }, 'wang', '2026-04-17')
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17').after,
  });
  refuses('is made by no head whose certificate has run out (APL Art.42, 76(5))', 'certificate-invalid', {
    by: { ...people.yang, roles: ['department-head'] },
  });
  refuses('tells the sixty days of reconsideration (ARL Art.20)', 'remedies-mistold', {
    but: { remedies: '可以在十五日内申请行政复议，或者在六个月内提起行政诉讼' },
  });
  refuses('tells the six months of a suit (ALL Art.46)', 'remedies-mistold', {
    but: { remedies: '可以在六十日内申请行政复议，或者在三个月内提起行政诉讼' },
  });
  refuses('tells how and where a fine is paid (SEP Art.7)', 'missing-before', { body: { remedies: '可以申请复议' } });

  describe('after a hearing (PR Art.50, 60)', () => {
    records('decides once the legal review is passed and the heads have discussed it', ['PenaltyDecided'], {
      of: before('decide-penalty', {}, 'hearing'),
      on: '2026-05-15',
    });
    refuses('needs the collective discussion', 'collective-discussion-needed', {
      of: () =>
        played(
          law,
          hearingLine()
            .slice(0, -1)
            .filter(({ action }) => action !== 'record-collective-discussion'),
        ),
      on: '2026-05-15',
    });
    refuses('does not take a discussion before the hearing for one after it', 'collective-discussion-needed', {
      of: () => {
        const discussed = ordinaryLine({ category: 'public-interest' }).find(
          ({ action }) => action === 'record-collective-discussion',
        );
        const line = hearingLine();
        const asked = line.findIndex(({ action }) => action === 'record-hearing-request');
        const early =
          discussed === undefined
            ? []
            : [{ ...discussed, on: '2026-04-10' as const, body: discussionOn('2026-04-10') }];
        const later = line.slice(asked, -1).filter(({ action }) => action !== 'record-collective-discussion');
        return played(law, [...line.slice(0, asked), ...early, ...later]);
      },
      on: '2026-05-15',
    });
    refuses('waits for the window of the statement also when the hearing was withdrawn', 'window-open', {
      of: () =>
        before('name-hearing-host', {}, 'hearing')().when(
          'withdraw-hearing-request',
          { reasons: '撤回' },
          'wang',
          '2026-04-14',
        ).after,
      on: '2026-04-15',
    });
  });

  refuses(
    'never puts a fine in the place of a referral: a crime is suspected (TRF Art.11; APL Art.27)',
    'suspicion-open',
    {
      of: () => before('decide-penalty')().when('report-suspected-crime', suspicion, 'wang', '2026-04-17').after,
    },
  );

  const upToDecision = (acts: readonly Act[], without: string): Story =>
    played(
      law,
      acts
        .slice(
          0,
          acts.findIndex(({ action }) => action === 'decide-penalty'),
        )
        .filter(({ action }) => action !== without),
    );
  refuses(
    'lists nobody for serious dishonesty without the consent of the bureau above (SBL Art.22)',
    'listing-consent-missing',
    {
      of: () => upToDecision(dishonestyLine(), 'record-listing-consent'),
    },
  );
  const revoking: Handling = {
    ...lightFine,
    facts: { ...lightFine.facts, serious: true },
    penalty: { ...lightFine.penalty, restrictions: ['revoke_licence'] },
  };
  refuses('decides no revocation in the own name of a station, whoever proposed it (GSS Art.8)', 'not-in-own-name', {
    of: () =>
      recordedOtherwise(before('decide-penalty', { handling: revoking })(), 'CaseFiled', { actingName: 'unit' }),
  });
  refuses(
    'decides nothing outside the range of the law in force, whatever was proposed (APL Art.4, 5)',
    'below-minimum-without-ground',
    {
      of: () =>
        recordedOtherwise(before('decide-penalty')(), 'DecisionProposed', {
          handling: { ...lightFine, penalty: { ...lightFine.penalty, fine: 499_999 } },
        }),
    },
  );

  describe('a major case by the list of the bureau that was declared to be none (PR Art.50(3), 60(2))', () => {
    /** Declared before the list was computed: an ordinary review, and no discussion. */
    const declaredNone = (story: Story): Story =>
      recordedOtherwise(story, 'SubmittedForReview', { category: 'none', grounds: [] });
    const undiscussed = (handling: Handling): Story =>
      declaredNone(upToDecision(ordinaryLine({ handling }), 'record-collective-discussion'));
    refuses(
      'is discussed when it was reviewed with a heavy fine and a smaller one is decided',
      'collective-discussion-needed',
      {
        of: () => recordedOtherwise(undiscussed(heavy), 'DecisionProposed', { handling: lightFine }),
      },
    );
    const mitigated: Handling = {
      ...lightFine,
      tier: 'mitigated',
      mitigationGround: '主动减轻违法行为危害后果',
      penalty: { ...lightFine.penalty, fine: 20_000 },
    };
    refuses(
      'is discussed when after the defence four per cent of the least fine are decided',
      'collective-discussion-needed',
      {
        of: () => recordedOtherwise(before('decide-penalty')(), 'DecisionProposed', { handling: mitigated }),
      },
    );
  });
});
