import { discussionOn, lightFine, noPenalty } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { suspicion } from '../../../src/testing/other-bodies-lines.js';
import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('decide-no-penalty 作出不予行政处罚决定 (APL Art.33; PR Art.60)', () => {
  const rules = rulesOf('decide-no-penalty', {
    of: before('decide-no-penalty', {}, 'no-penalty'),
    body: {},
    by: 'feng',
    on: '2026-04-09',
  });
  const { records, refuses } = rules;

  records(
    'decides it under a number of its own',
    ['NoPenaltyDecided'],
    {},
    {
      data: {
        number: 'qinghe-no-penalty-decision-1',
        documentDate: '2026-04-09',
        outcome: 'no-penalty',
        reasons: noPenalty.discretionReasons,
      },
      state: { stage: 'decided' },
    },
  );
  records(
    'decides that the facts are not established',
    ['NoPenaltyDecided'],
    {
      of: before('decide-no-penalty', { handling: { ...noPenalty, outcome: 'not-established' } }, 'no-penalty'),
    },
    { data: { outcome: 'not-established' } },
  );
  records('adopts a defence after the notice', ['NoPenaltyDecided'], {
    of: () =>
      before('propose-decision')()
        .when('propose-decision', { handling: noPenalty, reasons: '申辩成立' }, 'wang', '2026-04-17')
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17').after,
    on: '2026-04-20',
  });
  const sparedFor = (...codes: string[]) => ({
    handling: { ...noPenalty, circumstances: codes.map((code) => ({ code, evidence: '证据见卷宗' })) },
  });
  const decided = (...codes: string[]) => ({ of: before('decide-no-penalty', sparedFor(...codes), 'no-penalty') });
  records('spares what is without fault (APL Art.33(2))', ['NoPenaltyDecided'], decided('N2'));
  records('spares a first offence (APL Art.33(1))', ['NoPenaltyDecided'], decided('F1'));
  records('spares a sole trader who could not understand the act (APL Art.31)', ['NoPenaltyDecided'], decided('N3'));
  records('spares by the exemption that lifts this penalty (食品安全法136)', ['NoPenaltyDecided'], decided('N5'));
  refuses('needs a ground (APL Art.57(1)(2))', 'spared-without-ground', decided());
  refuses('is not for what only makes a penalty lenient (APL Art.32)', 'spared-without-ground', decided('S1'));
  refuses('is not for what only mitigates it (APL Art.32)', 'spared-without-ground', decided('M1'));
  refuses('is not for a company that is under age (APL Art.30, 31: a person)', 'spared-without-ground', {
    of: before(
      'decide-no-penalty',
      { ...sparedFor('N3'), party: { kind: 'company', name: '某某有限公司（虚构）' } },
      'no-penalty',
    ),
  });
  refuses('is not for an act that was found in time (APL Art.36)', 'spared-without-ground', decided('N4'));
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-decision', {}, 'no-penalty'),
    notEndorsed: before('endorse-proposal', {}, 'no-penalty', 3),
  });
  refuses('is not decided by an officer of the case who did not propose it', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });
  refuses('stops where the legal review was not passed (APL Art.58)', 'review-not-passed', {
    of: before('decide-no-penalty', { review: 'other', category: 'required-by-law' }, 'no-penalty'),
  });
  refuses('does not let a proposed penalty vanish', 'outcome-mismatch', {
    of: before('decide-penalty'),
    on: '2026-04-20',
  });

  refuses('is no way around a suspected crime (APL Art.27)', 'suspicion-open', {
    of: () =>
      before('decide-no-penalty', {}, 'no-penalty')().when('report-suspected-crime', suspicion, 'wang', '2026-04-08')
        .after,
  });

  records(
    'follows a case review that did not agree: its opinion is for the head (PR Art.53, 54)',
    ['NoPenaltyDecided'],
    {
      of: before('decide-no-penalty', { review: 'other' }, 'no-penalty'),
    },
  );
  const agreedOn = (agreed: object) => () =>
    before('propose-decision')()
      .when('record-collective-discussion', { ...discussionOn('2026-04-17'), agreed }, 'feng', '2026-04-17')
      .after.when('propose-decision', { handling: noPenalty, reasons: '申辩成立' }, 'wang', '2026-04-17')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17').after;
  refuses('decides no penalty where the heads agreed on a fine (PR Art.60(2); APL Art.57(2))', 'against-discussion', {
    of: agreedOn({ outcome: 'penalty', fine: lightFine.penalty.fine }),
    on: '2026-04-20',
  });
  records('decides no penalty where the heads agreed on none', ['NoPenaltyDecided'], {
    of: agreedOn({ outcome: 'no-penalty', fine: 0 }),
    on: '2026-04-20',
  });
});
