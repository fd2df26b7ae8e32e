import { publicationOf, type Handling } from '#casework';
import { refuseIfAgainstDiscussion } from '../src/checks/discussion.js';
import { publicationClass } from '../src/discretion/index.js';
import type { Penalty } from '../src/events/investigation.js';
import { penaltyItems } from '../src/forms/handling-words.js';
import { heavierPart } from '../src/standing/heavier-part.js';
import { sumOfPenalties } from '../src/standing/penalty-sum.js';
import { forGood } from '../src/standing/restriction-terms.js';
import { discussionOn, lightFine, nothing } from '../src/testing/bodies.js';
import { law } from './law.js';
import { recordedOtherwise } from './recorded-otherwise.js';
import { before, rulesOf } from './rules-of.js';

const criticised: Penalty = { ...nothing, restrictions: ['public_criticism'] };
const price = { basisId: 'pvr-7', tier: 'lenient', partyType: 'company' } as const;
const classOf = (penalty: Penalty, basisId: string = price.basisId) =>
  publicationClass({ ...price, basisId, penalty }, '2026-04-20', law.discretion);

/** 化妆品监督管理条例62, 专利代理条例25, 医疗器械监督管理条例95, 认证认可条例62: what each lets be imposed. */
const handled = (basisId: string, penalty: Partial<Penalty>, facts: Handling['facts'] = {}): Handling => ({
  ...lightFine,
  basisId,
  facts,
  penalty: { ...nothing, ...penalty },
});
/** 警告, 罚款 up to 100,000 and, where serious, no new business for 6 to 12 months (专利代理条例25(1)). */
const agency = (terms: Penalty['terms'] = [{ restriction: 'restrict_business', months: 6 }]) =>
  handled(
    'pata-25-1',
    { warning: true, restrictions: ['restrict_business'], ...(terms.length === 0 ? {} : { terms }) },
    { serious: true },
  );

describe('the class of a decision by its kinds of penalty (PUB Art.13, 14)', () => {
  it('is minor for 通报批评 alone, whatever the law, and beside a small fine (PUB Art.13; CRED Art.6(2))', () => {
    expect(classOf(criticised)).toBe('minor');
    expect(classOf(criticised, 'cos-72')).toBe('minor');
    expect(classOf({ ...criticised, fine: 5_000_000 })).toBe('minor');
    expect(classOf({ ...criticised, fine: 5_000_001 })).toBe('general');
  });
  it.each([
    'restrict_business',
    'suspend_business',
    'ban_person',
    'downgrade_qualification',
    'revoke_licence',
    'order_close',
  ] as const)('is serious for %s, with whatever else is imposed (PUB Art.14)', (kind) => {
    expect(classOf({ ...nothing, restrictions: [kind] })).toBe('serious');
    expect(classOf({ ...criticised, restrictions: ['public_criticism', kind] })).toBe('serious');
  });
});

describe('the kinds of penalty in a report (APL Art.4, 9, 59)', () => {
  const { records, refuses } = rulesOf('submit-report', {
    of: before('submit-report', { party: { kind: 'company', name: '某公司' } }),
    body: { officers: ['wang', 'li'], course: '检查', factsAndEvidence: '证据', nature: '违法', handling: agency() },
    by: 'wang',
    on: '2026-04-01',
  });
  const reported = (handling: Handling) => ({ but: { handling } });

  records('restricts the business for a term that the article has (专利代理条例25(1))', ['InvestigationReported']);
  records(
    'as long as the article lets it',
    ['InvestigationReported'],
    reported(agency([{ restriction: 'restrict_business', months: 12 }])),
  );
  refuses(
    'refuses one month more',
    'restriction-term-outside',
    reported(agency([{ restriction: 'restrict_business', months: 13 }])),
  );
  refuses(
    'refuses one for good',
    'restriction-term-outside',
    reported(agency([{ restriction: 'restrict_business', forLife: 'for-life' }])),
  );
  refuses('asks for the term where the law leaves a choice', 'restriction-term-missing', reported(agency([])));
  refuses(
    'refuses the term of what is not imposed',
    'restriction-term-misplaced',
    reported(
      agency([
        { restriction: 'restrict_business', months: 6 },
        { restriction: 'ban_person', months: 6 },
      ]),
    ),
  );
  refuses(
    'does not suspend all business where the article only restricts it (APL Art.4)',
    'restriction-not-provided',
    reported(handled('pata-25-1', { restrictions: ['suspend_business'] }, { serious: true })),
  );
  records(
    'criticises in public where the article says so (化妆品监督管理条例72)',
    ['InvestigationReported'],
    reported(handled('cos-72', { restrictions: ['public_criticism'] })),
  );
  refuses(
    'does not criticise in public where it does not (食品安全法125)',
    'restriction-not-provided',
    reported({ ...lightFine, penalty: { ...lightFine.penalty, restrictions: ['public_criticism'] } }),
  );
  refuses(
    'lowers no qualification where no article says so (APL Art.4)',
    'restriction-not-provided',
    reported({ ...lightFine, penalty: { ...lightFine.penalty, restrictions: ['downgrade_qualification'] } }),
  );
  records(
    'needs no term where the law has only one (医疗器械监督管理条例95: ten years)',
    ['InvestigationReported'],
    reported(handled('mdr-95', { fine: 15_000_000, restrictions: ['restrict_business'] })),
  );
  refuses(
    'and refuses another one',
    'restriction-term-outside',
    reported(
      handled('mdr-95', {
        fine: 15_000_000,
        restrictions: ['restrict_business'],
        terms: [{ restriction: 'restrict_business', months: 60 }],
      }),
    ),
  );
});

describe('how long a restricted decision is shown (PUB Art.14; CRED Art.8(4), (5))', () => {
  const company = { kind: 'company', name: '某公司' } as const;
  const shown = (handling: Handling) =>
    publicationOf(before('record-payment', { handling, party: company, category: 'required-by-law' })().state, law);

  it('is three years for a restriction that is over before, and a repair is open after a year', () => {
    // Published on 22 April; served on 21 April, six months to 21 October.
    expect(shown(agency())).toMatchObject({ class: 'serious', until: '2029-04-22', repairOpensOn: '2027-04-23' });
  });
  it('is as long as the restriction where that is longer: ten years by the article', () => {
    const barred = handled('mdr-95', { fine: 15_000_000, restrictions: ['restrict_business'] });
    expect(shown(barred)).toMatchObject({ until: '2036-04-21', repairOpensOn: '2036-04-22' });
  });
  /** The same case with another penalty in the decision. */
  const decided = (penalty: Penalty) => {
    const published = before('record-payment', { handling: agency(), party: company, category: 'required-by-law' })();
    const changed = recordedOtherwise(published, 'PenaltyDecided', { handling: { ...agency(), penalty } });
    return publicationOf(changed.state, law);
  };
  it('never ends where a person is banned for good', () => {
    const terms: Penalty['terms'] = [{ restriction: 'ban_person', forLife: 'for-life' }];
    expect(decided({ ...nothing, restrictions: ['ban_person'], terms })).toMatchObject({ until: forGood });
  });
  it('opens no repair where a qualification was lowered (CRED Art.8(5))', () => {
    const lowered: Penalty = { ...nothing, restrictions: ['downgrade_qualification'] };
    expect(decided(lowered)).toMatchObject({ until: '2029-04-22', repairOpensOn: null });
  });
});

describe('restrictions with their terms, compared and added up', () => {
  const six = agency().penalty;
  const twelve = agency([{ restriction: 'restrict_business', months: 12 }]).penalty;

  it('are heavier by a longer term than the party was notified of (PR Art.58)', () => {
    expect(heavierPart(twelve, six)).toEqual({
      code: 'restriction-term',
      parameters: { restriction: 'restrict_business' },
    });
    expect(heavierPart(six, twelve)).toBeNull();
  });
  it('are executed together for the longest term', () => {
    expect(sumOfPenalties([six, twelve]).terms).toEqual([{ restriction: 'restrict_business', months: 12 }]);
    expect(sumOfPenalties([nothing, nothing])).toEqual(nothing);
  });
  it('are those that the heads agreed on (PR Art.60(2))', () => {
    const { agreed, ...rest } = discussionOn('2026-04-17', agency());
    const held = { ...rest, agreed } as never;
    expect(refuseIfAgainstDiscussion(held, agency(), '2026-04-17')).toBeNull();
    expect(refuseIfAgainstDiscussion(held, { ...agency(), penalty: twelve }, '2026-04-17')?.code).toBe(
      'against-discussion',
    );
  });
  it('are written with their terms', () => {
    const words = (penalty: Penalty) => penaltyItems(penalty).join('，');
    expect(words(six)).toBe('警告，限制开展生产经营活动（期限6个月）');
    expect(
      words({ ...twelve, restrictions: ['public_criticism', 'restrict_business', 'downgrade_qualification'] }),
    ).toBe('警告，通报批评，限制开展生产经营活动（期限1年），降低资质等级');
  });
});
