import type { CaseFact } from '#casework';
import { lightFine, noPenalty, nothing, particulars } from '#casework/testing/bodies';
import { saying, whole, wordsOfForm as words } from './system/written-forms.js';

const person = { kind: 'natural_person' as const, name: '某丁（虚构）', ...particulars };

describe('What is written to a natural person', () => {
  const { facts } = whole('ordinary', { party: person }).file;

  it.each([37, 45])('#%i speaks to the person and to no unit', (form) => {
    expect(words(form, facts)).not.toContain('单位');
    expect(words(37, facts)).toContain('本局拟责令你改正上述违法行为');
  });
  it('speaks to a sole trader as the national form does', () => {
    expect(words(37, whole('ordinary').file.facts)).toContain('责令你（单位）改正');
  });
});

describe('What is written to who answers for an enterprise (食品安全法实施条例75)', () => {
  const handling = {
    ...lightFine,
    basisId: 'fslr-75',
    facts: { intentional: true, personIncomeLastYear: 6_000_000 },
    penalty: { ...nothing, fine: 6_000_000 },
  };
  const { facts } = whole('ordinary', { party: person }).file;
  const withRole = saying(facts, 'ClueRegistered', {
    party: { ...person, responsibleAs: 'person-in-charge' },
  });
  const reported = saying(withRole, 'InvestigationReported', {
    handling: { ...handling, parties: [{ party: { kind: 'company', name: '某公司（虚构）' }, handling }] },
  });
  const made = saying(saying(reported, 'NoticeIssued', { handling }), 'PenaltyDecided', { handling });

  it.each([37, 45])('#%i says role, enterprise, intent and income, on which the fine rests', (form) => {
    expect(words(form, made)).toContain(
      '你系某公司（虚构）的主要负责人，该单位故意实施违法行为，你上一年度从该单位取得的收入为人民币陆万元整（60000.00元）。',
    );
    expect(words(form, made)).toContain('该单位的上述行为违反了');
  });
  it.each([37, 45])('#%i orders the person to correct nothing: the act is that of the enterprise', (form) => {
    expect(words(form, made)).not.toContain('改正上述违法行为');
    expect(words(form, facts)).toContain('改正上述违法行为');
  });
});

describe('What a document says of its case', () => {
  const { facts } = whole('ordinary', { category: 'required-by-law' }).file;

  it('#45 that the gains cannot be computed (ILL Art.14)', () => {
    const handling = { ...lightFine, facts: { gainsUncomputable: true } };
    expect(words(45, saying(facts, 'PenaltyDecided', { handling }))).toContain('违法所得无法计算。');
    expect(words(45, facts)).not.toContain('无法计算');
  });
  it('#8 that the main head found them so, after which inquiry and why (ILL Art.14)', () => {
    const at = facts.findIndex(({ type }) => type === 'InvestigationReported');
    const found = {
      ...facts[at],
      type: 'GainsFoundUncomputable',
      by: 'qian',
      data: { inquiry: '已调取全部账册和支付记录', reasons: '购销混同，无法区分' },
    } as CaseFact;
    expect(words(8, [...facts.slice(0, at), found])).toMatch(
      /审批事项认定违法所得无法计算承办人意见调查情况：已调取全部账册和支付记录；无法计算的理由：购销混同，无法区分.*部门负责人意见同意认定违法所得无法计算，不单独计算违法所得，在量罚时予以考虑。签名：qian/u,
    );
  });
  it('#42 what the heads agreed on, item by item (PR Art.60(2))', () => {
    expect(words(42, facts)).toContain(
      '（讨论结论：给予行政处罚，罚款人民币捌仟元整（8000.00元），没收违法所得人民币叁佰元整（300.00元））',
    );
  });
  it('#49 what is to be enforced, and what was paid of it (ACL Art.55)', () => {
    const asked = whole('enforcement').file.facts;
    expect(words(49, asked)).toContain('申请强制执行标的情况申请强制执行的标的为金钱给付：罚款');
  });
  it('#37 of who is spared the fine and loses the goods, by which law (食品安全法136; APL Art.9(2))', () => {
    const handling = {
      ...noPenalty,
      basisId: 'fsl-124-1-1',
      circumstances: [{ code: 'N5', evidence: '能说明来源' }],
      penalty: { ...nothing, confiscatedGoodsValue: 80_000 },
    };
    const notice = words(37, saying(facts, 'NoticeIssued', { handling }));
    // The rule for farm produce lifts the same penalty, and spares nobody who sold packaged food.
    expect(notice).toContain(
      '依据《中华人民共和国食品安全法》第一百三十六条的规定，本局拟对你（单位）免予处罚，并依法作出如下处理：1．没收不符合食品安全标准的食品，货值人民币捌佰元整（800.00元）。',
    );
    const spared = saying(whole('no-penalty').file.facts, 'InvestigationReported', { handling });
    expect(words(46, saying(spared, 'DecisionProposed', { handling }))).toContain(
      '依据《中华人民共和国食品安全法》第一百三十六条、《中华人民共和国行政处罚法》第五十七条第一款第二项的规定',
    );
  });
});
