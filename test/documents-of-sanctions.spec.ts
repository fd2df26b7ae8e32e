import type { CaseFact } from '#casework';
import { lightFine, noPenalty, nothing, particulars } from '#casework/testing/bodies';
import { saying, whole, wordsOfForm as words } from './system/written-forms.js';

/*
 * What is imposed, called as the article calls it (APL Art.59; PR Art.62): 药品管理法118, 124, 食品安全法135, 136,
 * 医疗器械监督管理条例87, 广告法55, 特种设备安全法84. Expected words are those of the articles.
 */

const { facts } = whole('ordinary').file;
const person = { kind: 'natural_person' as const, name: '某丙（虚构）', responsibleAs: 'manager', ...particulars };

const decided = (handling: object, party: object = {}): CaseFact[] => {
  const [clue] = facts;
  if (clue?.type !== 'ClueRegistered') throw new Error('A case begins with its clue');
  const of = saying(facts, 'ClueRegistered', { party: { ...clue.data.party, ...party } });
  return ['InvestigationReported', 'NoticeIssued', 'DecisionProposed', 'PenaltyDecided'].reduce(
    (all, type) => saying(all, type as CaseFact['type'], { handling }),
    of,
  );
};

describe('What is imposed on who answers for an enterprise', () => {
  const income = { personIncomeDuringViolation: 10_000_000 };
  const penalty = { ...nothing, fine: 3_000_000, confiscatedGains: 10_000_000, restrictions: ['ban_person'] };
  const ofDrugs = { ...lightFine, basisId: 'dal-118-1', facts: income, penalty };

  it.each([37, 45])('#%i takes the income from the enterprise and bans for life (药品管理法118)', (form) => {
    const said = words(form, decided(ofDrugs, person));
    expect(said).toContain('没收违法行为发生期间自本单位所获收入人民币壹拾万元整（100000.00元）');
    expect(said).toContain('终身禁止从事药品生产经营活动');
    expect(said).not.toContain('违法所得');
    expect(said).not.toContain('限制从业');
  });
  it('#45 has the income paid as income', () => {
    expect(words(45, decided(ofDrugs, person))).toContain('将罚款和没收的违法行为发生期间自本单位所获收入缴至');
  });
  it('#43 lays it before the head in the same words', () => {
    expect(words(43, decided(ofDrugs, person))).toContain('终身禁止从事药品生产经营活动');
  });
  it('bans for the time that was chosen where the law leaves a choice (药品管理法124)', () => {
    const serious = {
      ...lightFine,
      basisId: 'dal-124-person',
      facts: { ...income, serious: true },
      penalty: { ...penalty, terms: [{ restriction: 'ban_person', months: 120 }] },
    };
    expect(words(45, decided(serious, person))).toContain('十年内禁止从事药品生产经营活动');
  });
  it('says from when the five years of 食品安全法135 run, and what they are closed to', () => {
    const five = {
      ...lightFine,
      basisId: 'fsl-135-1',
      facts: {},
      penalty: { ...nothing, restrictions: ['ban_person'] },
    };
    expect(words(45, decided(five, person))).toContain(
      '自处罚决定作出之日起五年内不得申请食品生产经营许可，或者从事食品生产经营管理工作、担任食品生产经营企业食品安全管理人员',
    );
  });
});

describe('What is imposed on an enterprise', () => {
  it('is the fee of the advertisement where the article takes that (广告法55(3))', () => {
    const fee = {
      ...lightFine,
      basisId: 'ad-55-3',
      facts: { adFee: 100_000 },
      penalty: { ...nothing, fine: 300_000, confiscatedGains: 100_000 },
    };
    expect(words(45, decided(fee))).toContain('没收广告费用人民币壹仟元整（1000.00元）');
  });
  it('stops the equipment and not the business (特种设备安全法84)', () => {
    const stopped = {
      ...lightFine,
      basisId: 'sel-84-1',
      facts: {},
      penalty: { ...nothing, fine: 3_000_000, restrictions: ['suspend_business'] },
    };
    expect(words(45, decided(stopped))).toContain('责令停止使用有关特种设备');
    expect(words(45, decided(stopped))).not.toContain('停产停业');
  });
  it('keeps the names of the APL where the article adds nothing (APL Art.9)', () => {
    const closed = {
      ...lightFine,
      penalty: {
        ...lightFine.penalty,
        restrictions: ['suspend_business'],
        terms: [{ restriction: 'suspend_business', months: 2 }],
      },
    };
    expect(words(45, decided(closed))).toContain('责令停产停业（期限2个月）');
    expect(words(45, decided(closed))).toContain('没收违法所得');
  });
});

describe('A penalty that a special law spares is called as that law calls it', () => {
  const spared = (basisId: string) => ({
    ...noPenalty,
    basisId,
    circumstances: [{ code: 'N5', evidence: '进货查验记录和来源说明' }],
    penalty: { ...nothing, confiscatedGoodsValue: 80_000 },
  });
  const of = (handling: object): CaseFact[] => {
    const reported = saying(whole('no-penalty').file.facts, 'InvestigationReported', { handling });
    return saying(saying(reported, 'DecisionProposed', { handling }), 'NoPenaltyDecided', {
      penalty: { ...nothing, confiscatedGoodsValue: 80_000 },
    });
  };

  it.each([
    ['fsl-124-1-1', '免予处罚', '没收不符合食品安全标准的食品'],
    ['mdr-86', '免除行政处罚', '收缴不符合法定要求的医疗器械'],
  ])('%s: %s, and %s, in notice, proposal, decision and closing alike', (basisId, word, taken) => {
    const handling = spared(basisId);
    const notice = words(37, saying(facts, 'NoticeIssued', { handling }));
    expect(notice).toContain(`本局拟对你（单位）${word}，并依法作出如下处理：1．${taken}，货值人民币捌佰元整`);
    const all = of(handling);
    expect(words(46, all)).toContain(`决定对你（单位）${word}，并${taken}，货值人民币捌佰元整`);
    for (const form of [43, 53]) expect(words(form, all)).toContain(`${word}，并${taken}`);
    for (const form of [37, 46])
      expect(words(form, form === 37 ? saying(facts, 'NoticeIssued', { handling }) : all)).not.toContain(
        '依法不予行政处罚',
      );
  });
});

describe('The application to the court #49 (ACL Art.53, 55)', () => {
  const asked = whole('enforcement').file.facts;
  const restrictions = ['suspend_business', 'revoke_licence'];
  const withMore = saying(asked, 'PenaltyDecided', {
    handling: {
      ...lightFine,
      basisId: 'dal-116',
      facts: { goodsValue: 1_000_000, serious: true },
      penalty: { ...lightFine.penalty, confiscatedGoodsValue: 50_000, restrictions },
    },
  });
  const at = withMore.findIndex(({ type }) => type === 'DemandSent');
  const performed = {
    ...withMore[at],
    type: 'PerformanceRecorded',
    data: { items: ['confiscated-goods', 'restrictions'], performedOn: '2026-05-29', how: '已移交，已停业，证已缴回' },
  } as CaseFact;
  const done = [...withMore.slice(0, at), performed, ...withMore.slice(at)];

  it('names as not performed the money alone that is asked for', () => {
    const said = words(49, done);
    expect(said).toContain('至今未履行缴纳罚款8000.00元、加处罚款8000.00元、没收的违法所得300.00元的义务。');
    expect(said).not.toContain('未履行上列义务');
  });
  it('says what was performed, and when', () => {
    expect(words(49, done)).toContain(
      '上述处罚内容中，没收违法经营的物品、责令停产停业、吊销许可证件已于2026年5月29日执行，被申请人至今未履行缴纳',
    );
    expect(words(49, withMore)).not.toContain('执行，被申请人至今');
  });
  it('asks for the surcharge alone where the fine itself was paid', () => {
    const alone = words(49, saying(asked, 'CourtApplied', { fine: 0, gains: 0 }));
    expect(alone).toContain('中下列处罚内容：无；');
    expect(alone).toContain('至今未履行缴纳加处罚款8000.00元的义务');
  });
});
