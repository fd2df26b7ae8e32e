import { hearingRange, OTHER_MEASURES, publicationClass } from '../src/discretion/index.js';
import type { Handling } from '../src/events/investigation.js';
import { handlingFields } from '../src/forms/handling-words.js';
import { assessHandling } from '../src/standing/handling-check.js';
import { handlingFaults } from '../src/standing/handling-faults.js';
import { lightFine, nothing } from '../src/testing/bodies.js';
import { otherMeasures } from '../src/words/said-choices.js';
import { law } from './law.js';
import { before, rulesOf } from './rules-of.js';

const kindsOf = (id: string): string[] =>
  law.bases.find((basis) => basis.id === id)?.sanctions.map(({ kind }) => kind) ?? [];
const handled = (basisId: string, change: Partial<Handling>, facts: Handling['facts'] = {}): Handling => ({
  ...lightFine,
  basisId,
  facts,
  penalty: nothing,
  ...change,
});
const written = (handling: Handling): string => {
  const { ['penalty']: penalty } = handlingFields(() => handling);
  if (typeof penalty !== 'function') throw new Error('The penalty is one text');
  const fact = { occurredAt: '2026-04-20T02:00:00.000Z' };
  return penalty({ facts: [], ofAll: [], place: 0, party: 1, fact, register: { law } } as never);
};

describe('what penal articles order and what is no penalty (APL Art.9; 行政许可法69)', () => {
  it.each([
    // 特种设备安全监察条例72, 拍卖法60: 予以取缔
    ['seir-72', 'ban_unlicensed_business', 'order_close'],
    ['auc-60', 'ban_unlicensed_business', 'order_close'],
    // 药品管理法123, 食品生产许可管理办法51: what was obtained by fraud is withdrawn
    ['dal-123', 'withdraw_licence', 'revoke_approval'],
    ['fpl-51', 'withdraw_licence', 'revoke_approval'],
    // 化妆品监督管理条例65: 取消备案
    ['cos-65-1', 'cancel_filing', 'revoke_registration'],
    // 标准化法39(2), 42
    ['std-39-2', 'abolish_standard', 'revoke_approval'],
    ['std-42', 'public_notice', 'revoke_approval'],
    // 专利法68: 责令改正并予公告
    ['pat-68', 'public_notice', 'public_criticism'],
    ['spr-9-2-producer', 'order_recall', 'order_correct'],
    ['dalr2019-69', 'declare_void', 'revoke_licence'],
    // 认证认可条例62: 责令停止执业六个月以上两年以下
    ['cer-62', 'suspend_practice', 'ban_person'],
    // 药品管理法116: 吊销药品批准证明文件
    ['dal-116', 'revoke_licence', 'revoke_approval'],
    // 药品管理法115: 责令关闭, not 取缔
    ['dal-115', 'order_close', 'ban_unlicensed_business'],
  ])('%s orders %s, and no %s', (id, has, hasNot) => {
    expect(kindsOf(id)).toContain(has);
    expect(kindsOf(id)).not.toContain(hasNot);
  });
  it('is said to be none wherever it stands', () => {
    const wrong = law.bases.flatMap(({ id, sanctions }) =>
      sanctions
        .filter(({ kind, isPenalty }) => OTHER_MEASURES.some((each) => each === kind) && isPenalty)
        .map(() => id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the right to a hearing (APL Art.63; HR Art.5)', () => {
  const grounds = (...restrictions: string[]) =>
    hearingRange('company', { ...nothing, restrictions }, law.discretion, '2026-04-20').grounds;
  it('is there for a suspension of practice, which restricts who may work', () => {
    expect(grounds('suspend_practice')).toEqual(['限制从业']);
  });
  it('is not there for 取缔, 撤销许可, 取消备案 and 责令召回, which are in no list of penalties', () => {
    expect(OTHER_MEASURES.flatMap((each) => grounds(each))).toEqual([]);
  });
  it('and a suspension of practice is shown in the serious class (PUB Art.14)', () => {
    const asked = { basisId: 'cer-62', tier: null, partyType: 'natural_person' } as const;
    const penalty = { ...nothing, restrictions: ['suspend_practice'] };
    expect(publicationClass({ ...asked, penalty }, '2026-04-20', law.discretion)).toBe('serious');
  });
});

describe('other measures in a report (APL Art.4, 9)', () => {
  const { records, refuses } = rulesOf('submit-report', {
    of: before('submit-report', { party: { kind: 'company', name: '某公司' } }),
    body: {
      officers: ['wang', 'li'],
      course: '检查',
      factsAndEvidence: '证据',
      nature: '违法',
      handling: handled(
        'auc-60',
        { penalty: { ...nothing, fine: 5_000_000 }, otherMeasures: ['ban_unlicensed_business'] },
        { illegalGains: 5_000_000 },
      ),
    },
    by: 'wang',
    on: '2026-04-01',
  });
  const reported = (handling: Handling) => ({ but: { handling } });
  const closed: Partial<Handling> = { penalty: { ...nothing, restrictions: ['order_close'] } };

  records('bans a business that no licence allows (拍卖法60)', ['InvestigationReported']);
  refuses(
    'closes nothing by an article that bans: 取缔 is no 责令关闭',
    'restriction-not-provided',
    reported(handled('auc-60', closed, { illegalGains: 5_000_000 })),
  );
  refuses(
    'bans nothing by an article that does not (食品安全法125)',
    'other-measure-not-provided',
    reported({ ...lightFine, otherMeasures: ['ban_unlicensed_business'] }),
  );
  refuses(
    'orders no recall without a basis either where nothing is punished',
    'other-measure-not-provided',
    reported(handled('fsl-125-1-2', { outcome: 'no-penalty', otherMeasures: ['order_recall'] })),
  );
  records(
    'still takes a ban of a person where the law says 停止执业, as reports did before it had a word of its own',
    ['InvestigationReported'],
    reported(
      handled('cer-62', {
        penalty: { ...nothing, restrictions: ['ban_person'], terms: [{ restriction: 'ban_person', months: 6 }] },
      }),
    ),
  );
  refuses(
    'suspends no practice for longer than the two years (认证认可条例62)',
    'restriction-term-outside',
    reported(
      handled('cer-62', {
        penalty: {
          ...nothing,
          restrictions: ['suspend_practice'],
          terms: [{ restriction: 'suspend_practice', months: 25 }],
        },
      }),
    ),
  );
});

describe('what the check of a handling and the decision say', () => {
  const party = { kind: 'company', name: '某公司' } as const;
  const said = (handling: Handling): string[] => {
    const check = assessHandling(handling, party, '2026-02-27', { law, day: '2026-04-20' });
    return 'reasons' in check ? check.reasons.map(({ code }) => code).filter((code) => code.startsWith('MEASURE')) : [];
  };
  it('names what the article orders and the handling leaves out', () => {
    expect(said(handled('auc-60', {}))).toEqual(['MEASURE_LEFT_OUT']);
    expect(said(handled('auc-60', { otherMeasures: ['ban_unlicensed_business'] }))).toEqual([]);
    expect(said(lightFine)).toEqual([]);
  });
  it('names nothing that hangs on facts which are not there (标准化法39(2): 逾期不改正)', () => {
    expect(said(handled('std-39-2', {}))).toEqual([]);
    expect(said(handled('std-39-2', {}, { refusedToCorrect: true }))).toEqual(['MEASURE_LEFT_OUT', 'MEASURE_LEFT_OUT']);
    expect(said(handled('std-39-2', { otherMeasures: ['abolish_standard'] }))).toEqual(['MEASURE_CONDITIONS_NOT_MET']);
  });
  it('of several acts it stands in the act, not in the whole', () => {
    const acts = [1, 2].map((place) => ({ ...lightFine, act: `行为${place}` }));
    const { basisId: _b, facts: _f, circumstances: _c, tier: _t, ...whole } = lightFine;
    const handling = { ...whole, acts, otherMeasures: ['order_recall'] } as never;
    expect(handlingFaults(handling, '').map(({ field }) => field)).toContain('otherMeasures');
  });
  it('is written after the penalty, with a word that is no penalty', () => {
    const fine = { ...nothing, fine: 1_000_000 };
    expect(written(handled('auc-60', { penalty: fine, otherMeasures: ['ban_unlicensed_business'] }))).toMatch(
      /罚款.*，?；?予以取缔/u,
    );
    expect(written(handled('spr-9-2-producer', { penalty: fine, otherMeasures: ['order_recall'] }))).toContain(
      '责令召回',
    );
    expect(Object.keys(otherMeasures)).toEqual([...OTHER_MEASURES]);
  });
});
