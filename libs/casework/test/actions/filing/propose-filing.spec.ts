import { clue, filing } from '../../../src/testing/bodies.js';
import { upToReview, type Act } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

const met = { primaFacieEvidence: true, penaltyProvided: true, ownJurisdiction: true, withinLimitation: true };

/** Goods seized on the spot while the clue is verified, in the name of the bureau. */
const seized = {
  kind: 'seizure',
  items: '食品20箱',
  place: '经营场所',
  legalBasis: '食品安全法第一百一十条',
  reasons: '可能灭失',
  officers: ['wang', 'li'],
  takenAt: '2026-03-03T01:00:00Z',
  cardsShown: true,
  rightsTold: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
};

describe('propose-filing 提请立案 (PR Art.19)', () => {
  const { records, refuses } = rulesOf('propose-filing', {
    of: before('propose-filing'),
    body: filing(),
    by: 'wang',
    on: '2026-03-03',
  });

  records(
    'waits for the head of the case unit',
    ['FilingProposed'],
    {},
    {
      state: {
        stage: 'verifying',
        proposal: { matter: 'filing', by: 'wang', endorsedBy: null },
      },
    },
  );
  refuses('is refused to a caseworker who did not verify', 'not-assigned', { by: 'yang' });
  refuses('comes after the record of the verification (PR Art.18)', 'missing-before', {
    of: before('record-verification'),
  });
  refuses('waits while another proposal is open', 'proposal-pending', { of: before('endorse-proposal') });

  for (const condition of Object.keys(met)) {
    refuses(`needs ${condition}: all four conditions (PR Art.19)`, 'filing-conditions', {
      but: { conditions: { ...met, [condition]: false } },
    });
  }
  refuses('knows no violation that ends tomorrow', 'in-the-future', { but: { violationEndedOn: '2026-03-04' } });
  refuses('needs a legal basis that exists (APL Art.4)', 'basis-unknown', { but: { basisId: 'fsl-999' } });
  refuses('needs a basis in force on the day of the act (APL Art.37)', 'basis-unknown', {
    but: { basisId: 'fsl-132-1@2025', violationEndedOn: '2025-11-30' },
  });

  // 反不正当竞争法(2019)20: 200,000 to 1,000,000 yuan; (2025)25, from 15 October 2025: up to 1,000,000 yuan.
  records('files under the text that came later where it is milder (APL Art.37)', ['FilingProposed'], {
    but: { basisId: 'aucl2025-25-1', violationEndedOn: '2025-10-14' },
  });

  records('files under the text of an article that was rewritten', ['FilingProposed'], {
    but: { basisId: 'fsl-132-1@2025', violationEndedOn: '2025-12-01' },
  });

  describe('limitation (APL Art.36)', () => {
    records('files an act found on the last day of the two years', ['FilingProposed'], {
      but: { violationEndedOn: '2024-03-02' },
    });
    refuses('refuses an act found a day after the two years', 'limitation-expired', {
      but: { violationEndedOn: '2024-03-01' },
    });
    records('gives five years where life, health or financial safety was harmed', ['FilingProposed'], {
      but: { violationEndedOn: '2021-07-15', graveHarm: true },
    });
    refuses('keeps two years for acts that ended before the five came into force (APL Art.37)', 'limitation-expired', {
      but: { violationEndedOn: '2021-07-14', graveHarm: true },
    });
  });

  describe('in whose name (PR Art.9; GSS Art.8)', () => {
    records('lets a station act in its own name against a sole trader', ['FilingProposed'], {
      but: { actingName: 'unit' },
    });
    refuses('refuses a station its own name against a company', 'not-in-own-name', {
      of: before('propose-filing', { party: { kind: 'company', name: '清河县某食品有限公司' } }),
      but: { actingName: 'unit' },
    });
    refuses('keeps a case with a running seizure in the name of the bureau (ACL Art.17, 22)', 'not-in-own-name', {
      of: () => before('propose-filing')().when('take-urgent-measure', seized, 'wang', '2026-03-03').after,
      but: { actingName: 'unit' },
    });
    refuses('refuses a basis beyond the powers of the station', 'beyond-unit-powers', {
      but: { actingName: 'unit', basisId: 'ad-55-1' },
    });
    refuses('takes the whole name of a law, not its first letters, as a power', 'beyond-unit-powers', {
      but: { actingName: 'unit', basisId: 'fslr-72' },
    });
    records('files the same in the name of the bureau, which has the power', ['FilingProposed'], {
      but: { basisId: 'ad-55-1' },
    });
  });

  describe('whose case it is (PR Art.7-16)', () => {
    const outside = (source: string) => () =>
      played(
        law,
        upToReview({})
          .slice(0, 3)
          .map((act, place): Act => (place === 0 ? { ...act, body: { ...clue(), source, outsideArea: true } } : act)),
      );
    refuses('an act outside the own area is not filed without a ground', 'outside-area', {
      of: outside('supervision'),
    });
    refuses('a designation that nobody recorded is no ground', 'ground-not-on-file', {
      of: outside('supervision'),
      but: { jurisdictionGround: 'designated' },
    });
    refuses('an agreement that nobody recorded is no ground', 'ground-not-on-file', {
      of: outside('supervision'),
      but: { jurisdictionGround: 'agreed' },
    });
    refuses('an assignment that did not come from the superior is no ground', 'ground-not-on-file', {
      of: outside('report'),
      but: { jurisdictionGround: 'assigned-by-superior' },
    });
    records('the seat of the operator is one that the rules name (PR Art.10)', ['FilingProposed'], {
      of: outside('supervision'),
      but: { jurisdictionGround: 'operator-seat' },
    });
    records('the superior assigned the case', ['FilingProposed'], { of: outside('assigned-by-superior') });
    const talked = (outcome: string) => () =>
      before('ask-superior', {}, 'jurisdiction')().when(
        'settle-dispute',
        { outcome, settledOn: '2026-03-05', record: '协商' },
        'wang',
        '2026-03-05',
      ).after;
    refuses('what the other regulator handles by agreement is not filed here (PR Art.13)', 'handled-elsewhere', {
      of: talked('theirs'),
      on: '2026-03-05',
    });
    records('what is ours by agreement is', ['FilingProposed'], {
      of: talked('ours'),
      but: { jurisdictionGround: 'agreed' },
      on: '2026-03-05',
    });
    refuses('nor what the superior gave to another regulator (PR Art.16)', 'handled-elsewhere', {
      of: () =>
        before('record-superior-decision', {}, 'jurisdiction')().when(
          'record-superior-decision',
          {
            decision: 'designated-elsewhere',
            superior: '市局',
            document: '某市监指定〔2026〕2号',
            decidedOn: '2026-03-10',
            handledBy: '邻县局',
          },
          'wang',
          '2026-03-10',
        ).after,
      on: '2026-03-10',
    });
    records('the superior designated this bureau', ['FilingProposed'], {
      of: before('propose-filing', {}, 'jurisdiction'),
      but: { jurisdictionGround: 'designated' },
      on: '2026-03-17',
    });
  });
});
