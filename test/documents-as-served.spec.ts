import type { Handling } from '#casework';
import { discussionOn, lightFine, nothing } from '#casework/testing/bodies';
import type { Act } from '#casework/testing/lines';
import { actsOf, played, type Line } from '#casework/testing/stages';
import { law, whole, wordsOfForm } from './system/written-forms.js';

/* What a party, its lawyer and a court read in the forms of a case. Expected words come from the articles named. */

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** The facts of a line up to the last event of a type. */
const factsUpTo = (line: Parameters<typeof whole>[0], type: string) => {
  const { facts } = whole(line).file;
  return facts.slice(0, facts.findLastIndex((fact) => fact.type === type) + 1);
};

describe('#8 of the approval before the notice (PR Art.48, 54, 56)', () => {
  const words = wordsOfForm(8, factsUpTo('ordinary', 'ProposalApproved'));

  it('has the officers and what they propose in their part, and what the review said', () => {
    expect(words).toMatch(/承办人意见依据.+的规定，建议给予行政处罚：罚款.+；经审核：.*承办人：wang、li/u);
  });
  it('has the opinion of the head of the unit, and the department head in his own part alone', () => {
    expect(words).toMatch(/办案机构负责人意见同意签名：zhao.*部门负责人意见同意签名：feng/u);
    expect(words.match(/feng/gu)).toHaveLength(1);
  });
});

describe('#8 of what a head decides without a proposal (PR Art.46)', () => {
  it('has the part of the head alone, with the reasons', () => {
    const words = wordsOfForm(8, factsUpTo('suspension', 'CaseResumed'));
    expect(words).toMatch(/承办人意见＿＿＿＿承办人：＿＿＿＿/u);
    expect(words).toMatch(/部门负责人意见同意恢复调查：.+签名：feng/u);
  });
});

describe('#53 of a case in which too much was paid (APL Art.72; PR Art.77)', () => {
  it('says what was paid, what went back and what is left', () => {
    const pay = (amount: number) => ({ amount, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' });
    const ordinary = actsOf('ordinary');
    const before = ordinary.slice(
      0,
      ordinary.findIndex(({ action }) => action === 'record-payment'),
    );
    const after = ordinary.slice(ordinary.findIndex(({ action }) => action === 'record-performance') + 1);
    const story = played(law, [
      ...before,
      act('2026-04-27', 'wang', 'record-payment', pay(1_130_000)),
      act('2026-04-28', 'wang', 'settle-duty', { duty: 1, on: '2026-04-28', how: '原路退还' }),
      ...after,
    ]);
    expect(wordsOfForm(53, story.file.facts)).toContain('已缴纳：11300.00元，其中已退还3000.00元，实收8300.00元');
  });
  it('says so of a payment that was entered wrongly, and of both sums that went back', () => {
    const ordinary = actsOf('ordinary');
    const at = (action: string) => ordinary.findIndex((each) => each.action === action);
    const pay = { amount: 1_130_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' };
    const paid = played(law, [
      ...ordinary.slice(0, at('record-payment')),
      act('2026-04-27', 'wang', 'record-payment', pay),
      act('2026-04-28', 'wang', 'settle-duty', { duty: 1, on: '2026-04-28', how: '原路退还' }),
    ]);
    const event = paid.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const correction = { event, field: 'amount', wrong: '1130000', right: '1230000', why: '录入错误' };
    const story = played(
      law,
      [
        act('2026-04-28', 'wang', 'correct-entry', correction),
        act('2026-04-28', 'wang', 'settle-duty', { duty: 2, on: '2026-04-28', how: '原路退还' }),
        ...ordinary.slice(at('propose-closing')),
      ],
      paid,
    );
    expect(wordsOfForm(53, story.file.facts)).toContain('已缴纳：12300.00元，其中已退还4000.00元，实收8300.00元');
  });
});

describe('#39 and #40 of a hearing (HR Art.20, 21; APL Art.64(2), (4))', () => {
  const told = factsUpTo('hearing', 'HearingNoticeServed');
  const ofParty = told.filter(
    ({ type, data }) => type !== 'HearingNoticeServed' || !('to' in data) || data.to === undefined,
  );

  it('tells the party of the day, its agents and its right to have somebody recused', () => {
    const words = wordsOfForm(39, ofParty);
    expect(words).toMatch(/清河县城关镇某食品店：根据你（单位）的要求/u);
    expect(words).toContain('有申请回避的权利');
  });
  it('tells the officers of the day and what they do there, and hands their file back', () => {
    const words = wordsOfForm(39, told);
    expect(words).toMatch(/办案人员wang、li：根据当事人清河县城关镇某食品店的要求/u);
    expect(words).toContain('提出当事人违法的事实、证据和行政处罚建议');
    expect(words).toContain('案件材料随本通知退回');
    expect(words).not.toMatch(/你（单位）|申请回避/u);
  });
  it('names somebody of the hearing as the contact, and no officer of the case', () => {
    expect(wordsOfForm(39, ofParty)).toContain('联系人：ma');
  });
  it('is received by whom it was served on', () => {
    expect(wordsOfForm(50, told)).toContain('受送达人办案人员wang、li');
  });
  it('has in the record the number of the notice of the party', () => {
    const notices = told.filter(({ type }) => type === 'HearingNoticeServed');
    const [first] = notices;
    const number = first !== undefined && 'number' in first.data ? first.data.number : '';
    expect(notices).toHaveLength(2);
    expect(wordsOfForm(40, factsUpTo('hearing', 'HearingHeld'))).toContain(`听证通知书${number}`);
  });
});

describe('#45 after a hearing (APL Art.59, 65; PR Art.60, 62(3))', () => {
  it('says when it was held, the opinion on it and that the penalty stands', () => {
    const words = wordsOfForm(45, whole('hearing').file.facts);
    expect(words).toContain(
      '本局于2026年5月6日举行了听证；听证意见：事实清楚，建议维持；经审查，本局对听证意见予以采纳：听证中未提出新的事实和证据；本局维持所告知的行政处罚内容。',
    );
    expect(words).not.toContain('未提出陈述、申辩意见');
  });
});

describe('#45 of a party that stated nothing', () => {
  const decided = (acts: Act[]) => {
    const ordinary = actsOf('ordinary');
    const at = (action: string) => ordinary.findIndex((each) => each.action === action);
    return played(law, [
      ...ordinary.slice(0, at('record-statement')),
      ...acts,
      ...ordinary.slice(at('propose-decision'), at('serve-decision')),
    ]).file.facts;
  };
  const waiver = act('2026-04-10', 'wang', 'record-waiver', {
    waivedOn: '2026-04-10',
    namesHearing: false,
    signature: '当事人签名',
  });

  it('says so (PR Art.57(2))', () => {
    expect(wordsOfForm(45, decided([]))).toContain('在规定期限内，你（单位）未提出陈述、申辩意见。');
  });
  it('says that it waived its rights, where it did so in writing (APL Art.62)', () => {
    const words = wordsOfForm(45, decided([waiver]));
    expect(words).toContain('你（单位）于2026年4月10日书面放弃陈述、申辩的权利。');
    expect(words).not.toContain('未提出');
  });
});

describe('notice and decision of a party that is listed (SBL Art.2, 12, 13, 15-17, 21-23)', () => {
  const { facts } = whole('dishonesty-list').file;

  it('does not count the listing among the penalties', () => {
    for (const form of [37, 45]) expect(wordsOfForm(form, facts)).not.toMatch(/\d．[^。；]*列入严重违法失信名单/u);
  });
  it('tells in the notice why and by what, and that the same rights are there', () => {
    const words = wordsOfForm(37, facts);
    expect(words).toContain(
      '主观恶意明显，屡次违法，依据《市场监督管理严重违法失信名单管理办法》第二条、第五条第三项、第十二条、第十三条第一款的规定',
    );
    expect(words).toContain('对拟列入的事由、依据，你（单位）同样享有下列权利');
  });
  it('says in the decision reasons, basis, consequences, how to get off the list, and remedies', () => {
    const words = wordsOfForm(45, facts);
    expect(words).toContain('惩戒措施提示');
    expect(words).toContain('第十五条');
    expect(words).toMatch(/移出条件和程序：依据上述办法第十六条、第十七条.*第二十一条/u);
    expect(words).toContain('第二十三条');
  });
});

describe('a case in the name of the station (PR Art.9; GSS Art.8)', () => {
  const { facts } = whole('ordinary', { actingName: 'unit' }).file;

  it.each([37, 43, 45, 50])('#%i does not speak as the bureau', (form) => {
    expect(wordsOfForm(form, facts)).not.toContain('本局');
  });
  it('speaks as the station', () => {
    expect(wordsOfForm(45, facts)).toMatch(/城关市场监督管理所行政处罚决定书.*本所认为/u);
    expect(wordsOfForm(44, whole('summary').file.facts)).toContain('本所将每日按罚款数额的百分之三加处罚款');
  });
});

describe('several acts of which one is spared (APL Art.33(1), (3), 57(1)(2), 59)', () => {
  const warned: Handling = { ...lightFine, facts: {}, penalty: { ...nothing, warning: true } };
  const { outcome: _outcome, ...fined } = { ...lightFine, penalty: { ...nothing, fine: 800_000 } };
  const { tier: _tier, outcome: _of, ...noted } = warned;
  const minor = [{ code: 'N1', evidence: '违法行为轻微并及时改正，没有造成危害后果' }];
  const handling: Handling = {
    outcome: 'penalty',
    penalty: { ...nothing, warning: true, fine: 800_000 },
    discretionReasons: '分别裁量，合并执行',
    acts: [
      { ...fined, act: '经营标签不符合规定的食品' },
      {
        ...fined,
        act: '发布广告未表明引证出处',
        outcome: 'no-penalty',
        basisId: 'ad-59-1-1',
        facts: {},
        penalty: nothing,
        circumstances: minor,
        discretionReasons: '已及时改正',
      },
      { ...noted, act: '未履行进货查验义务', basisId: 'fsl-126-1-3', circumstances: [], discretionReasons: '首次发现' },
    ],
  } as Handling;
  const ordinary = actsOf('ordinary', { handling });
  const at = (action: string): number => ordinary.findIndex((each) => each.action === action);
  const { facts } = played(law, [
    ...ordinary.slice(0, at('propose-decision')),
    act('2026-04-17', 'feng', 'record-collective-discussion', discussionOn('2026-04-17', handling)),
    ...ordinary.slice(at('propose-decision'), at('serve-decision')),
  ]).file;

  it.each([37, 45])('#%i numbers the penalties alone, and says the sum behind them', (form) => {
    const words = wordsOfForm(form, facts);
    expect(words).toMatch(
      /1．对经营标签不符合规定的食品：罚款人民币捌仟元整（8000.00元）；2．对未履行进货查验义务：警告。以上合并执行：警告，罚款人民币捌仟元整（8000.00元）。/u,
    );
    expect(words).not.toMatch(/[34]．[对以]/u);
    expect(words).not.toContain('发布广告未表明引证出处：从轻处罚');
  });
  it.each([37, 45])('#%i spares the other by its own articles, and not by the one that punishes', (form) => {
    const words = wordsOfForm(form, facts);
    expect(words).toContain(
      '对发布广告未表明引证出处、违反《中华人民共和国广告法》第八条规定的行为，依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项的规定，不予行政处罚',
    );
    expect(words).not.toContain('《中华人民共和国广告法》第五十九条');
  });
  it('#45 teaches the party what it is spared for (APL Art.33(3))', () => {
    expect(wordsOfForm(45, facts)).toContain('第三十三条第三款的规定，对当事人进行教育');
  });
});

describe('#44 of a fine on the spot (APL Art.52, 67-69; PR Art.68, 72)', () => {
  const spot = (paid: object) => {
    const [register, decide] = actsOf('summary');
    if (register === undefined || decide === undefined) throw new Error('A fine on the spot has two acts');
    return wordsOfForm(44, played(law, [register, { ...decide, body: { ...decide.body, ...paid } }]).file.facts);
  };

  it('ticks that it is paid on the spot', () => {
    expect(spot({ paidHow: 'on-the-spot' })).toContain('☑当场缴纳；□自收到本决定书之日起十五日内通过＿＿＿＿缴纳');
  });
  it('ticks the term, and names where it is paid', () => {
    const paid = { paidHow: 'within-fifteen-days', agency: '清河农商银行城关支行（虚构）' };
    expect(spot(paid)).toContain('□当场缴纳；☑自收到本决定书之日起十五日内通过清河农商银行城关支行（虚构）缴纳');
  });
  it('leaves both to a hand where nobody said', () => {
    expect(spot({})).toContain('□当场缴纳；□自收到本决定书之日起十五日内通过＿＿＿＿缴纳');
  });
});

describe('The opinion of the department head on #7, #8, #43 and #53', () => {
  const decides = (line: Line, action: string, opinion?: string) => {
    const acts = actsOf(line);
    const place = acts.findLastIndex((each) => each.action === action);
    const written = opinion === undefined ? {} : { opinion };
    return played(
      law,
      acts
        .slice(0, place + 1)
        .map((each, at) => (at === place ? { ...each, body: { ...each.body, ...written } } : each)),
    ).file.facts;
  };
  it.each([
    [7, 'ordinary', 'file-case'],
    [7, 'not-filed', 'decline-filing'],
    [8, 'extension', 'approve-extension'],
    [8, 'measures', 'approve-measure'],
    [8, 'enforcement', 'grant-deferral'],
    [8, 'transfer', 'approve-transfer'],
    [43, 'ordinary', 'decide-penalty'],
    [43, 'no-penalty', 'decide-no-penalty'],
    [53, 'ordinary', 'close-case'],
  ] as const)(
    '#%i prints what the head wrote (%s, %s), and leaves to a hand what was not written',
    (form, line, action) => {
      expect(wordsOfForm(form, decides(line, action, '同意，限三十日办结。'))).toMatch(
        /部门负责人意见同意，限三十日办结。签名：feng/u,
      );
      expect(wordsOfForm(form, decides(line, action))).toMatch(/部门负责人意见＿＿＿＿签名：feng/u);
    },
  );
});
