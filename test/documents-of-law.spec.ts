import type { CaseFact } from '#casework';
import { lightFine, particulars } from '#casework/testing/bodies';
import { units } from '#casework/testing/county';
import { register, saying, whole, wordsOfForm as words } from './system/written-forms.js';

/** What the law asks of a document, by article: the words are those of the case, not of the program. */

const party = { kind: 'individual_business' as const, name: '清河县城关镇某食品店', ...particulars };
const ordinary = whole('ordinary', { party }).file.facts;

describe('The decision not to punish #46', () => {
  const { facts } = whole('no-penalty').file;
  const found = (code: string, penalty: object = {}) => {
    const handling = facts.flatMap((fact) => (fact.type === 'InvestigationReported' ? [fact.data.handling] : []))[0];
    if (handling === undefined) throw new Error('nothing was reported');
    const circumstances = [{ code, evidence: '附卷材料' }];
    const changed = { ...handling, circumstances, penalty: { ...handling.penalty, ...penalty } };
    return words(46, saying(facts, 'DecisionProposed', { handling: changed }));
  };

  it.each([
    ['N1', '第三十三条第一款、第五十七条第一款第二项'],
    ['F1', '第三十三条第一款、第五十七条第一款第二项'],
    ['N2', '第三十三条第二款、第五十七条第一款第二项'],
    ['N3', '第三十条、第三十一条、第五十七条第一款第二项'],
    ['N4', '第三十六条、第五十七条第一款第二项'],
  ])('rests on the article of what was found: %s', (code, cited) => {
    expect(found(code)).toContain(
      `依据《中华人民共和国行政处罚法》${cited}的规定，本局决定对你（单位）依法不予行政处罚。`,
    );
  });
  it('takes the goods by the special law that spares the seller (食品安全法136), and says what is taken', () => {
    const exempt = found('N5', { confiscatedGoodsValue: 80_000 });
    expect(exempt).toContain('依据《中华人民共和国食品安全法》第一百三十六条、《中华人民共和国行政处罚法》第五十七条');
    expect(exempt).toContain(
      '决定对你（单位）免予处罚，并没收不符合食品安全标准的食品，货值人民币捌佰元整（800.00元）。',
    );
    expect(exempt).not.toContain('第三十三条第一款');
  });
  it('has the party taught (APL Art.33(3))', () => {
    expect(found('N1')).toContain('依据《中华人民共和国行政处罚法》第三十三条第三款的规定，对你（单位）进行教育');
  });
});

describe('The penalty decision #45', () => {
  const decision = words(45, ordinary);

  it('names the party with its address and the like (PR Art.62(1); APL Art.59(1))', () => {
    expect(decision).toContain('当事人：清河县城关镇某食品店（个体工商户）');
    expect(decision).toContain('统一社会信用代码：92110101MA00000002');
    expect(decision).toContain('住所（住址）：清河县城关镇解放路1号');
    expect(decision).toContain('法定代表人（负责人、经营者）：某甲（虚构）');
    expect(decision).toContain('身份证件号码：110101********0000');
  });
  it('leaves the domicile to a hand where nobody knows it, and names nothing else that is unknown', () => {
    const unknown = words(45, whole('ordinary').file.facts);
    expect(unknown).toContain('住所（住址）：＿＿＿＿');
    expect(unknown).not.toContain('法定代表人');
  });
  it('names the provision that the penal article itself names as broken, where nobody cites one (APL Art.59(2))', () => {
    const uncited = (basisId: string): CaseFact[] => {
      const handling = { ...lightFine, basisId, facts: {}, circumstances: [] };
      return (['NoticeIssued', 'DecisionProposed', 'PenaltyDecided'] as const).reduce<CaseFact[]>(
        (facts, type) => saying(facts, type, { handling }),
        saying(ordinary, 'InvestigationReported', { violated: undefined, handling }),
      );
    };
    // 广告法58(1)(1): 违反本法第十六条规定发布医疗、药品、医疗器械广告的
    expect(words(45, uncited('ad-58-1-1'))).toContain('违反了《中华人民共和国广告法》第十六条的规定');
    expect(words(37, uncited('ad-58-1-1'))).toContain('违反了《中华人民共和国广告法》第十六条的规定');
    // 电子商务法84 names 第四十二条、第四十五条: which of them was broken is left to a hand, as where it names none.
    expect(words(45, uncited('ecl-84'))).toContain('违反了＿＿＿＿的规定');
    expect(words(45, uncited('pvr-13'))).toContain('违反了＿＿＿＿的规定');
  });
  it('names facts and evidence, and the provision that was broken (PR Art.62(2); APL Art.59(2))', () => {
    expect(decision).toContain('经查，标签不符，有笔录和票据为证。');
    expect(decision).toContain('1．现场笔录：2026年3月6日在经营场所的现场检查情况；');
    expect(decision).toContain('3．书证：进货票据（当事人提供）。');
    expect(decision).toContain('违反了《中华人民共和国食品安全法》第六十七条第一款的规定');
  });
  it('says whether the statement was adopted, and why (PR Art.62(3))', () => {
    expect(decision).toContain('你（单位）陈述、申辩：请求从轻。本局不予采纳：已从轻。');
  });
  it('names content and basis of the penalty, item by item (PR Art.62(4); APL Art.59(3))', () => {
    expect(decision).toContain('依据《中华人民共和国食品安全法》第一百二十五条第一款第二项的规定');
    expect(decision).toContain('1．罚款人民币捌仟元整（8000.00元）；2．没收违法所得人民币叁佰元整（300.00元）。');
  });
  it('orders the party to correct what it did (APL Art.28(1))', () => {
    expect(decision).toContain('现责令当事人改正上述违法行为，并决定处罚如下');
  });
  it('says how and until when the party performs (PR Art.62(5); APL Art.59(4), 67, 72)', () => {
    expect(decision).toContain('自收到本决定书之日起十五日内，将罚款和没收的违法所得缴至某银行');
    expect(decision).toContain('每日按罚款数额的百分之三加处罚款');
  });
  it('says whom the party may ask for reconsideration, and which court it may sue at (PR Art.62(6); APL Art.59(5))', () => {
    expect(decision).toContain('行政复议机关为清河县人民政府，管辖的人民法院为清河县人民法院。');
  });
  it('does not say twice what the remedies name themselves', () => {
    const remedies = '可以向清河县人民政府申请行政复议，或者向清河县人民法院提起行政诉讼。';
    const told = words(45, saying(ordinary, 'PenaltyDecided', { remedies }));
    expect(told.split('清河县人民政府').length).toBe(2);
    expect(told.split('清河县人民法院').length).toBe(2);
  });
  it('leaves body and court to a hand where the register does not name them', () => {
    const silent = {
      ...register,
      unit: (id: string) => {
        const known = register.unit(id);
        return known === undefined ? undefined : { ...known, details: [] };
      },
    };
    expect(words(45, ordinary, silent)).toContain('行政复议机关为＿＿＿＿，管辖的人民法院为＿＿＿＿。');
  });
  it('ends with who decided, seal and date (PR Art.62(7); APL Art.59(6))', () => {
    expect(decision).toContain('清河县市场监督管理局（印章）二〇二六年四月二十日');
  });
  it('tells that it will be published (PUB Art.5), and a warning alone does not (PUB Art.2)', () => {
    expect(decision).toContain('将依法向社会公开行政处罚决定信息');
    const handling = { outcome: 'penalty', basisId: 'fsl-125-1-2', facts: {}, circumstances: [] };
    const penalty = { warning: true, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };
    const warned = saying(ordinary, 'PenaltyDecided', {
      handling: { ...handling, penalty, discretionReasons: '轻微' },
    });
    expect(words(45, warned)).not.toContain('公开');
  });
});

describe('Every form', () => {
  it('joins what people wrote with one stop', () => {
    const full = ordinary.map(
      (fact) =>
        JSON.parse(
          JSON.stringify(fact, (key, value: unknown) =>
            typeof value === 'string' &&
            /content|reasons|discretionReasons|course|factsAndEvidence|nature|findings|opinion|evidence|remedies|what|summary|record/.test(
              key,
            )
              ? `${value}。`
              : value,
          ),
        ) as CaseFact,
    );
    for (const form of [7, 35, 36, 37, 38, 43, 45, 53])
      expect([form, /[。；，、：][。；，、]/u.exec(words(form, full))?.[0] ?? null]).toEqual([form, null]);
  });
});

describe('The decision on the spot #44', () => {
  const { facts } = whole('summary', { party }).file;

  it('is of the station that decided in its own name (PR Art.9; GSS Art.8)', () => {
    expect(words(44, facts)).toMatch(/^城关市场监督管理所当场行政处罚决定书.*城关市场监督管理所（印章）/u);
  });
  it('is of the bureau where it decided in that name', () => {
    expect(words(44, saying(facts, 'SummaryPenaltyDecided', { actingName: 'bureau' }))).toMatch(
      /^清河县市场监督管理局当场行政处罚决定书/u,
    );
  });
  it('tells a record of before by the number that was given then', () => {
    const before = (number: string) => {
      const old = saying(facts, 'SummaryPenaltyDecided', { number, actingName: undefined });
      return words(44, old).slice(0, 11);
    };
    expect(units['qinghe.chengguan']?.documentPrefix).toBe('清市监城');
    expect(before('清市监城当罚〔2026〕1号')).toBe('城关市场监督管理所当场');
    expect(before('清市监当罚〔2026〕1号')).toBe('清河县市场监督管理局当');
  });
  it('sends the party to reconsideration first (ARL Art.23), of the body of the bureau above', () => {
    expect(words(44, facts)).toContain('六十日内先向清河县人民政府申请行政复议');
  });
});

describe('Other documents say what their articles ask', () => {
  it('a referral names the offence, the police and the procuratorate (TRF Art.6; FORM #5)', () => {
    const referral = words(5, whole('referral').file.facts);
    expect(referral).toMatch(/^清河县市场监督管理局涉嫌犯罪案件移送书.*清河县公安局：/u);
    expect(referral).toContain('抄送：清河县人民检察院');
  });
  it('a notice of goods that are transferred goes to the party and names the seizure (ACL Art.21; FORM #6)', () => {
    const notice = words(6, whole('referral').file.facts);
    expect(notice).toContain('清河县城关镇某食品店：2026年3月25日，本局根据《实施行政强制措施决定书》');
    expect(notice).toContain('本局依法已将案件移送清河县公安局');
  });
  it('a proclamation runs as many days as lie between it and the service (PR Art.82(5))', () => {
    const served = (effectiveOn: string) =>
      words(51, saying(ordinary, 'DecisionServed', { method: 'proclamation', servedOn: '2026-04-21', effectiveOn }));
    expect(served('2026-05-21')).toContain('自本公告发布之日起经过三十日，即视为送达');
    expect(served('2026-06-20')).toContain('自本公告发布之日起经过六十日，即视为送达');
  });
  it('an application to the court names court, debt and demand (ACL Art.53-55; FORM #49)', () => {
    const application = words(49, whole('enforcement').file.facts);
    expect(application).toContain('申请清河县人民法院强制执行');
    expect(application).toContain('罚款8000.00元，没收的违法所得300.00元');
    expect(application).toContain('以上共计人民币壹万陆仟叁佰元整（16300.00元）');
  });
  it('a hearing notice names time, place and panel (HR Art.21)', () => {
    const { facts } = whole('hearing').file;
    // The officers get one of their own, later.
    const toTheParty = facts.findIndex(({ type }) => type === 'HearingNoticeServed');
    expect(words(39, facts.slice(0, toTheParty + 1))).toContain(
      '2026年5月6日9时30分在局听证室对你（单位）涉嫌经营标签不符合规定的预包装食品一案公开举行听证',
    );
  });
  it('a list of goods of a sample lists the sample (FORM #24, #29)', () => {
    expect(words(24, whole('jurisdiction').file.facts)).toContain('涉案食品，10瓶（样品）');
  });
  it('no form shows who complained or reported (CR121 Art.37)', () => {
    const reported = saying(ordinary, 'ClueRegistered', { source: 'report' });
    expect(words(1, reported)).toContain('投诉人、举报人的信息另行登记，依法保密');
  });
});
