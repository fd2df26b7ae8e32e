import { filledForm, type CaseFact, type Handling } from '#casework';
import { discussionOn, lightFine, noPenalty, nothing } from '#casework/testing/bodies';
import { hearingLine } from '#casework/testing/hearing-lines';
import { priceFraud, refundLine } from '#casework/testing/interruption-lines';
import type { Act } from '#casework/testing/lines';
import { actsOf, played } from '#casework/testing/stages';
import { expectGolden } from './system/golden.js';
import { law, nameOfForm, register, saying, templates, whole, wordsOfForm } from './system/written-forms.js';

/*
 * What a decision says of what came before it and of what it spares. Expected words come from the articles named:
 * PR Art.62(3) (采纳情况及理由), APL Art.28(2), 33, 37, 59, 65, PR Art.59, 61, 价格违法行为行政处罚规定 Art.16.
 */

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** The acts with this said otherwise in those of a name. */
const saysIn = (acts: readonly Act[], action: string, body: object): Act[] =>
  acts.map((each) => (each.action === action ? { ...each, body: { ...each.body, ...body } } : each));

const page = (form: number, facts: readonly CaseFact[]): string => {
  const filled = filledForm(form, facts, register);
  if (filled === null) throw new Error(`Nothing has made form ${form}`);
  return templates.render(nameOfForm(form), filled.view);
};

describe('A decision after a hearing whose opinion was not followed (APL Art.65; HR Art.29; PR Art.62(3))', () => {
  const unfollowed = { followed: 'not', reasons: '从轻情节在告知前已经考虑，听证未出现新的事实' };
  const acts = saysIn(
    saysIn(hearingLine(), 'file-hearing-report', { opinion: '情节较轻，建议减少罚款' }),
    'propose-decision',
    { hearingAnswer: unfollowed },
  );
  const { facts } = played(law, acts).file;

  it('#45 says so, why, and that what was told stands', () => {
    expect(wordsOfForm(45, facts)).toContain(
      '听证意见：情节较轻，建议减少罚款；经审查，本局对听证意见不予采纳：从轻情节在告知前已经考虑，听证未出现新的事实；本局维持所告知的行政处罚内容。',
    );
  });
  it('#43 lays opinion and answer before the head who decides (PR Art.60)', () => {
    expect(wordsOfForm(43, facts)).toContain(
      '听证意见：情节较轻，建议减少罚款。对听证意见不予采纳：从轻情节在告知前已经考虑，听证未出现新的事实。',
    );
  });
  it('#45 says that it is followed in part, and that the penalty is another', () => {
    const lighter: Handling = { ...lightFine, penalty: { ...lightFine.penalty, fine: 900_000 } };
    const partly = { followed: 'partly', reasons: '采纳从轻意见' };
    const changed = saysIn(
      saysIn(acts, 'propose-decision', { handling: lighter, hearingAnswer: partly }),
      'record-collective-discussion',
      discussionOn('2026-05-14', lighter),
    );
    expect(wordsOfForm(45, played(law, changed).file.facts)).toContain(
      '本局对听证意见部分采纳：采纳从轻意见；本局对所告知的行政处罚内容作了变更，以下列处罚为准。',
    );
  });
  it('#46 says what came of a hearing that ended in no penalty', () => {
    const proposed = facts.findLastIndex(({ type }) => type === 'DecisionProposed');
    const spared = saying(facts.slice(0, proposed + 1), 'DecisionProposed', {
      handling: noPenalty,
      hearingAnswer: { followed: 'wholly', reasons: '听证查明已及时改正' },
    });
    const decided = whole('no-penalty').file.facts.find(({ type }) => type === 'NoPenaltyDecided');
    if (decided === undefined) throw new Error('No decision');
    const words = wordsOfForm(46, [...spared, decided]);
    expect(words).toContain('本局于2026年4月9日向你（单位）送达《行政处罚告知书》');
    expect(words).toContain(
      '本局对听证意见予以采纳：听证查明已及时改正；本局对所告知的行政处罚内容作了变更，以本决定为准。',
    );
  });
  it('a record of before, which has no answer, reads as it did', () => {
    const before = saying(facts, 'DecisionProposed', { hearingAnswer: undefined });
    expect(wordsOfForm(45, before)).toContain('经审查听证意见，本局维持所告知的行政处罚内容。');
  });
  it('reads as it was agreed upon, page by page', async () => {
    await expectGolden('documents/45-hearing.html', page(45, facts));
    await expectGolden('documents/43-hearing.html', page(43, facts));
  });
});

describe('A decision after an order to refund (APL Art.28(2); PR Art.59; 价格违法行为行政处罚规定 Art.16)', () => {
  const rest: Handling = { ...priceFraud, penalty: { ...priceFraud.penalty, confiscatedGains: 20_000 } };
  const after = (acts: readonly Act[], handling: Handling): readonly CaseFact[] =>
    played(law, [
      ...acts,
      act('2026-05-08', 'wang', 'propose-decision', { handling, reasons: '事实清楚' }),
      act('2026-05-08', 'zhao', 'endorse-proposal', { opinion: '同意' }),
      act('2026-05-08', 'feng', 'decide-penalty', {
        payment: { agency: '某银行', surchargeApplies: true },
        remedies: '六十日内申请复议，六个月内起诉',
      }),
    ]).file.facts;
  const partly = after(refundLine(), rest);

  it('#45 says what was ordered, what came back, and that the rest is taken (Art.16(2))', () => {
    expect(wordsOfForm(45, partly)).toMatch(
      /本局于2026年4月10日向你（单位）送达《责令退款通知书》（.+），责令你（单位）退还多收价款人民币叁佰元整（300.00元），期限至2026年4月30日；截至2026年5月6日，你（单位）已退还人民币壹佰元整（100.00元），尚有人民币贰佰元整（200.00元）未退还；依据《价格违法行为行政处罚规定》第十六条第二款的规定，未退还的部分依法予以没收。/u,
    );
  });
  it('#45 says that all came back, and takes nothing', () => {
    const all = saysIn(refundLine(), 'record-refund-result', { refunded: 30_000 });
    const none: Handling = { ...priceFraud, penalty: { ...priceFraud.penalty, confiscatedGains: 0 } };
    const words = wordsOfForm(45, after(all, none));
    expect(words).toContain('已退还人民币叁佰元整（300.00元）。');
    expect(words).not.toContain('未退还');
    expect(words).not.toContain('第十六条第二款');
  });
  it('#45 says that the party refused, and how (Art.16(2))', () => {
    const refusing = saysIn(refundLine(), 'record-refund-result', { refunded: 0, refundRefused: '书面声明不予退还' });
    const all: Handling = { ...priceFraud, penalty: { ...priceFraud.penalty, confiscatedGains: 30_000 } };
    expect(wordsOfForm(45, after(refusing, all))).toContain(
      '截至2026年5月6日，你（单位）未退还；你（单位）拒不退还：书面声明不予退还；依据《价格违法行为行政处罚规定》第十六条第二款的规定，未退还的部分依法予以没收。',
    );
  });
  it('#43 lays it before the head who decides', () => {
    expect(wordsOfForm(43, partly)).toContain('尚有人民币贰佰元整（200.00元）未退还；依据《价格违法行为行政处罚规定》');
  });
  it('#45 says nothing of a refund where none was ordered', () => {
    expect(wordsOfForm(45, whole('ordinary').file.facts)).not.toContain('退');
  });
  it('reads as it was agreed upon', async () => {
    await expectGolden('documents/45-refund.html', page(45, partly));
  });
});

describe('The decision not to punish #46 (APL Art.33, 57(1)(2); PR Art.61)', () => {
  const { facts } = whole('no-penalty').file;

  it('lists the circumstance that spares with its evidence', () => {
    expect(wordsOfForm(46, facts)).toContain(
      '上述行为具有下列情节，并有相应证据证明：1．违法行为轻微并及时改正，没有造成危害后果（证据：整改照片和复查笔录）。',
    );
  });

  const { outcome: _outcome, ...spared } = noPenalty;
  const handling = {
    outcome: 'no-penalty',
    penalty: nothing,
    discretionReasons: '均属轻微',
    acts: [
      {
        ...spared,
        act: '经营标签不符合规定的食品',
        violated: '《中华人民共和国食品安全法》第六十七条第一款',
        discretionReasons: '已下架',
      },
      {
        ...spared,
        act: '发布广告未表明引证出处',
        basisId: 'ad-59-1-1',
        facts: {},
        circumstances: [{ code: 'F1', evidence: '执法系统查询记录、广告下架截图' }],
        discretionReasons: '初次违法',
        lawApplied: 'of-the-decision',
        choiceBecause: 'milder-conditions',
        choiceOfLaw: '新规定可以不予处罚',
      },
    ],
  } as Handling;
  const several = saying(
    saying(facts, 'InvestigationReported', { violated: undefined, handling }),
    'DecisionProposed',
    { handling },
  );

  it('names the provision that each spared act broke, its reasons, its evidence and the text that applies', () => {
    const words = wordsOfForm(46, several);
    expect(words).toContain('违反了《中华人民共和国食品安全法》第六十七条第一款、《中华人民共和国广告法》第八条的规定');
    expect(words).toContain('经营标签不符合规定的食品：已下架；发布广告未表明引证出处：初次违法；');
    expect(words).toContain(
      '依据《中华人民共和国行政处罚法》第三十七条，适用作出决定时的规定，因该规定的处罚条件较严：新规定可以不予处罚',
    );
    expect(words).toContain(
      '1．经营标签不符合规定的食品：违法行为轻微并及时改正，没有造成危害后果（证据：整改照片和复查笔录）；2．发布广告未表明引证出处：初次违法且危害后果轻微并及时改正（证据：执法系统查询记录、广告下架截图）。',
    );
  });
  it('does not say that an act broke anything which is not established (APL Art.57(1)(3))', () => {
    const [first, second] = handling.acts ?? [];
    const unproved = { ...handling, acts: [first, { ...second, outcome: 'not-established' }] };
    expect(wordsOfForm(46, saying(several, 'DecisionProposed', { handling: unproved }))).not.toContain('广告法');
  });
  it('reads as it was agreed upon', async () => {
    await expectGolden('documents/46-acts.html', page(46, several));
  });
});

describe('Several acts of which some are spared (APL Art.33, 57, 59)', () => {
  const { outcome: _outcome, ...fined } = { ...lightFine, penalty: { ...nothing, fine: 800_000 } };
  const spared = { ...fined, basisId: 'ad-59-1-1', facts: {}, penalty: nothing, discretionReasons: '已及时改正' };
  const minor = [{ code: 'N1', evidence: '整改照片' }];
  const handling = (more: object, third: object = {}): Handling =>
    ({
      outcome: 'penalty',
      penalty: { ...nothing, fine: 800_000 },
      discretionReasons: '分别裁量，合并执行',
      acts: [
        { ...fined, act: '经营标签不符合规定的食品', violated: '《中华人民共和国食品安全法》第六十七条第一款' },
        { ...spared, act: '发布广告未表明引证出处的行为', outcome: 'no-penalty', circumstances: minor, ...more },
        { ...spared, act: '虚假宣传', outcome: 'not-established', circumstances: [], ...third },
      ],
    }) as Handling;
  const ordinary = actsOf('ordinary', { handling: handling({}) });
  const at = (action: string): number => ordinary.findIndex((each) => each.action === action);
  const { facts } = played(law, [
    ...ordinary.slice(0, at('propose-decision')),
    act('2026-04-17', 'feng', 'record-collective-discussion', discussionOn('2026-04-17', handling({}))),
    ...ordinary.slice(at('propose-decision'), at('serve-decision')),
  ]).file;
  const told = (changed: Handling): CaseFact[] =>
    (['InvestigationReported', 'NoticeIssued', 'PenaltyDecided'] as const).reduce<CaseFact[]>(
      (before, type) => saying(before, type, { handling: changed }),
      [...facts],
    );

  it.each([37, 45])('#%i names the provision that the spared act broke, as the tables have it', (form) => {
    expect(wordsOfForm(form, facts)).toContain(
      '对发布广告未表明引证出处、违反《中华人民共和国广告法》第八条规定的行为，依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项的规定，不予行政处罚',
    );
  });
  it.each([37, 45])('#%i names it as the act itself cites it', (form) => {
    const cited = told(handling({ violated: '《中华人民共和国广告法》第十一条第二款的规定' }));
    expect(wordsOfForm(form, cited)).toContain('违反《中华人民共和国广告法》第十一条第二款规定的行为，依据');
  });
  it.each([37, 45])('#%i leaves it to a hand where nobody says', (form) => {
    expect(wordsOfForm(form, told(handling({ basisId: 'pvr-13' })))).toContain('违反＿＿＿＿规定的行为，依据');
  });
  it.each([37, 45])('#%i says that the punished act broke its own provision, and only that', (form) => {
    expect(wordsOfForm(form, facts)).toContain('违反了《中华人民共和国食品安全法》第六十七条第一款的规定，依据');
  });
  it.each([37, 45])('#%i says of an act that is not established that it is not, and of no provision', (form) => {
    expect(wordsOfForm(form, facts)).toContain(
      '对虚假宣传，因违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第三项的规定，不予行政处罚。',
    );
  });
  it.each([35, 43])('#%i proposes it with the same grounds (PR Art.48(6), 60)', (form) => {
    expect(wordsOfForm(form, facts)).toContain('违反《中华人民共和国广告法》第八条规定的行为，依据');
  });
  it('reads as it was agreed upon', async () => {
    await expectGolden('documents/45-acts.html', page(45, facts));
    await expectGolden('documents/37-acts.html', page(37, facts));
  });
});

describe('#44 of a fine on the spot under a text that was chosen (APL Art.37, 52)', () => {
  const chosen = {
    lawApplied: 'of-the-act',
    choiceBecause: 'milder-kinds',
    choiceOfLaw: '新规定增加了责令停产停业',
  };
  const { facts } = whole('summary').file;

  it('says which text applies, on which ground and why, as #45 does', () => {
    const said =
      '依据《中华人民共和国行政处罚法》第三十七条，适用违法行为发生时的规定，因该规定罚款以外的处罚较轻：新规定增加了责令停产停业';
    expect(wordsOfForm(44, saying(facts, 'SummaryPenaltyDecided', chosen))).toContain(`${said}。`);
    const handling = { ...lightFine, ...chosen };
    expect(wordsOfForm(45, saying(whole('ordinary').file.facts, 'PenaltyDecided', { handling }))).toContain(said);
  });
  it('says nothing of it where nobody had to choose', () => {
    expect(wordsOfForm(44, facts)).not.toContain('第三十七条');
  });
  it('reads as it was agreed upon', async () => {
    await expectGolden('documents/44-choice.html', page(44, saying(facts, 'SummaryPenaltyDecided', chosen)));
  });
});

describe('A closing after a review changed the penalty (ARL Art.63, 78; PR Art.77)', () => {
  it('#53 names what was decided and what stands in its place, and how that was executed', () => {
    const words = wordsOfForm(53, whole('review-enforced').file.facts);
    expect(words).toContain(
      '行政处罚内容罚款人民币捌仟元整（8000.00元）；没收违法所得人民币叁佰元整（300.00元）；' +
        '经行政复议变更为：罚款人民币陆仟元整（6000.00元）；没收违法所得人民币叁佰元整（300.00元）',
    );
    expect(words).toContain('☑强制执行');
    expect(wordsOfForm(53, whole('enforcement').file.facts)).not.toContain('变更为');
  });
});
