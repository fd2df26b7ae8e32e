import { evidence, lightFine, noPenalty, nothing, report } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

const handled = (change: object) => ({ but: { handling: { ...lightFine, ...change } } });
const fined = (fine: number, change: object = {}) => handled({ penalty: { ...lightFine.penalty, fine }, ...change });

/** A case in which an order to correct was not obeyed. */
const refused = () =>
  before('request-measure-end', {}, 'measures')().when('collect-evidence', evidence, 'wang', '2026-04-02').after;

describe('submit-report 提交调查终结报告 (PR Art.48)', () => {
  const { records, refuses } = rulesOf('submit-report', {
    of: before('submit-report'),
    body: report(),
    by: 'wang',
    on: '2026-04-01',
  });

  records(
    'waits for the head of the case unit',
    ['InvestigationReported'],
    {},
    { state: { stage: 'investigating', proposal: { matter: 'report', endorsedBy: null } } },
  );
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('endorse-proposal', {}, 'ordinary', 2),
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: alsoHolding('yang') });
  refuses('rests on evidence (PR Art.23)', 'missing-before', { of: before('record-inspection') });
  refuses('is signed by officers of the case', 'officers-not-assigned', { but: { officers: ['wang', 'zhao'] } });
  refuses('is signed by two officers (PR Art.48)', 'two-officers-needed', { but: { officers: ['wang'] } });

  describe('the fine and its range: fsl-125-1-2, 5,000 to 50,000 yuan', () => {
    records('takes the maximum itself', ['InvestigationReported'], fined(5_000_000, { tier: 'heavy' }));
    refuses('refuses one fen above the maximum (APL Art.4)', 'above-maximum', fined(5_000_001, { tier: 'heavy' }));
    refuses(
      'refuses a fine above the maximum whatever ground is stated',
      'above-maximum',
      fined(5_000_001, { tier: 'mitigated', mitigationGround: '主动减轻' }),
    );
    records('takes the minimum itself', ['InvestigationReported'], fined(500_000));
    refuses(
      'refuses one fen below the minimum without a ground (APL Art.32)',
      'below-minimum-without-ground',
      fined(499_999),
    );
    refuses(
      'refuses the tier "mitigated" without its ground',
      'below-minimum-without-ground',
      fined(100_000, { tier: 'mitigated' }),
    );
    refuses(
      'refuses a ground of mitigation with another tier',
      'below-minimum-without-ground',
      fined(100_000, { mitigationGround: '主动减轻违法行为危害后果' }),
    );
    records(
      'goes below the minimum on a stated ground of mitigation (APL Art.32)',
      ['InvestigationReported'],
      fined(100_000, { tier: 'mitigated', mitigationGround: '主动减轻违法行为危害后果' }),
    );
    refuses('leaves out no fine that the law commands', 'below-minimum-without-ground', fined(0));
    refuses(
      'asks people to choose the tier, never infers it (PR Art.48(6))',
      'tier-not-stated',
      handled({ tier: undefined }),
    );
    refuses('cannot compute a range without the value of the goods', 'facts-missing', handled({ facts: {} }));
    refuses(
      'imposes no fine where the article asks for a refusal to correct first',
      'no-fine-possible',
      handled({ basisId: 'fsl-126-1-3' }),
    );
    refuses(
      'does not take a refusal to correct on trust: the order and a failed re-inspection must be on file',
      'refusal-not-proven',
      handled({ basisId: 'fsl-126-1-3', facts: { refusedToCorrect: true } }),
    );
    records('imposes it once the refusal to correct is proven', ['InvestigationReported'], {
      ...handled({ basisId: 'fsl-126-1-3', facts: { refusedToCorrect: true } }),
      of: refused,
    });
  });

  describe('what the check must be able to say', () => {
    const goods = { ...nothing, confiscatedGoodsValue: 5_000 };
    const sold = {
      ...noPenalty,
      facts: { goodsValue: 32_400 },
      circumstances: [{ code: 'N5', evidence: '查验、来源' }],
    };
    records(
      'spares the penalty and takes the goods all the same (食品安全法136)',
      ['InvestigationReported'],
      handled({ ...sold, basisId: 'fsl-124-1-1', penalty: goods }),
    );
    refuses(
      'takes no goods without a penalty where no exemption says so',
      'penalty-without-outcome',
      handled({ ...sold, basisId: 'fsl-122-1', penalty: goods }),
    );
    refuses(
      'takes no gains under 食品安全法136',
      'penalty-without-outcome',
      handled({ ...sold, basisId: 'fsl-124-1-1', penalty: { ...goods, confiscatedGains: 1 } }),
    );
    const price = { basisId: 'pvr-4', facts: { gainsUncomputable: true } };
    const fine = { ...nothing, fine: 5_000_000 };
    records('fines as without gains what cannot be computed (规定18; ILL Art.14)', ['InvestigationReported'], {
      ...handled({ ...price, penalty: fine, tier: 'general' }),
    });
    refuses(
      'leaves out no fine that the law commands, also without a minimum (发布广告违反广告法59)',
      'obligatory-fine-omitted',
      handled({ basisId: 'ad-59-1-1', facts: {}, penalty: { ...nothing, warning: true }, tier: undefined }),
    );
    refuses(
      'revokes no licence that the article does not take (APL Art.4)',
      'restriction-not-provided',
      handled({
        basisId: 'ad-59-1-1',
        facts: {},
        penalty: { ...nothing, fine: 100_000, restrictions: ['revoke_licence'] },
      }),
    );
  });

  refuses('needs a legal basis that exists', 'basis-unknown', handled({ basisId: 'fsl-999' }));
  refuses(
    'states no penalty when none is proposed (PR Art.60)',
    'penalty-without-outcome',
    handled({ outcome: 'no-penalty' }),
  );
  refuses(
    'states what the penalty is when one is proposed (APL Art.9)',
    'outcome-without-penalty',
    handled({ penalty: nothing }),
  );
  records('proposes that no penalty is imposed', ['InvestigationReported'], { but: { handling: noPenalty } });
  const revocation = {
    but: {
      handling: {
        ...lightFine,
        facts: { ...lightFine.facts, serious: true },
        penalty: { ...lightFine.penalty, restrictions: ['revoke_licence'] },
      },
    },
  };
  it('names a licence only where one is revoked (APL Art.59)', () => {
    const handling = { ...lightFine, penalty: { ...lightFine.penalty, revokedLicence: '食品经营许可证' } };
    const { ruling } = before('submit-report')().when('submit-report', report(handling), 'wang', '2026-03-30');
    expect(ruling).toMatchObject({ ruling: 'invalid', fields: [{ field: 'handling.penalty.revokedLicence' }] });
  });
  refuses('proposes no revocation in the own name of a station (GSS Art.8)', 'not-in-own-name', {
    of: before('submit-report', { actingName: 'unit' }),
    ...revocation,
  });
  records('proposes it in the name of the bureau', ['InvestigationReported'], revocation);
  refuses('stays within the powers of the unit in whose name the case is handled (PR Art.9)', 'beyond-unit-powers', {
    of: before('submit-report', { actingName: 'unit' }),
    ...fined(100_000, { basisId: 'pql-49' }),
  });
});
