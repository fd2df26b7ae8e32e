import { papersOfCase, type CaseFact } from '#casework';
import { law, saying, whole, wordsOfForm } from './system/written-forms.js';

/* What a court, an archive, another body and whoever decides read in the forms of a case. */

describe('what a court, an archive or another body reads', () => {
  it('#1 is listed with the head who named the officers of the verification (PR Art.18)', () => {
    const { facts } = whole().file;
    const listed = papersOfCase(facts, law.forms).find(({ form }) => form === 1);
    expect(listed?.completedBy).toBe(facts.findIndex(({ type }) => type === 'VerificationAssigned') + 1);
    expect(wordsOfForm(1, facts.slice(0, listed?.completedBy))).toContain('指派wang、li核查。办案机构负责人：zhao');
  });
  it('#4 of a clue transfers a clue and no case (PR Art.17)', () => {
    const words = wordsOfForm(4, whole('clue-transfer').file.facts);
    expect(words).toMatch(/涉嫌[^，案]+的违法线索，因/u);
  });
  it('#47 and #48 name the decision on the spot as what it is (APL Art.52; ACL Art.54)', () => {
    const { facts } = whole('unpaid-on-the-spot').file;
    for (const form of [47, 48]) {
      expect(wordsOfForm(form, facts)).toContain('《当场行政处罚决定书》');
      expect(wordsOfForm(form, facts)).not.toContain('《行政处罚决定书》');
    }
  });
  it('#49 tells facts, reasons and basis of the decision (ACL Art.55)', () => {
    expect(wordsOfForm(49, whole('enforcement').file.facts)).toMatch(
      /被申请人经营标签不符合规定的预包装食品，违反了《.+》第六十七条第一款的规定。依据《.+》第一百二十五条第一款第二项的规定/u,
    );
  });
  it('#40 and #41 say that there were no assessors (HR Art.10)', () => {
    const { facts } = whole('hearing').file;
    const alone = facts.map((fact) => {
      if (fact.type !== 'HearingPanelNamed') return fact;
      const { assessors: _assessors, ...data } = fact.data;
      return { ...fact, data };
    });
    for (const form of [40, 41]) expect(wordsOfForm(form, alone)).toMatch(/听证员无/u);
  });
  it('#53 has an opinion of the officers (PR Art.77)', () => {
    expect(wordsOfForm(53, whole().file.facts)).toMatch(/办案人员意见建议结案。签名：wang/u);
  });
  it('#45 tells remedies to whom does not agree (APL Art.59(1)(5))', () => {
    expect(wordsOfForm(45, whole().file.facts)).toContain('如不服本决定，');
  });
});

describe('a letter to somebody else than the party (PR Art.30)', () => {
  const person = { kind: 'natural_person', name: '王某（虚构）' } as const;
  const ofPerson = (facts: readonly CaseFact[]) => saying(facts, 'ClueRegistered', { party: person });

  it('#16 speaks to a rights holder as to a unit, though the party is a person', () => {
    expect(wordsOfForm(16, ofPerson(whole('jurisdiction').file.facts))).toContain('本局现请你（单位）协助');
  });
  it('#15 speaks to a person as a person only where it is the party', () => {
    const { facts } = whole('jurisdiction').file;
    const asked = (from: string) => wordsOfForm(15, saying(ofPerson(facts), 'MaterialDemanded', { from }));
    expect(asked('王某（虚构）')).toContain('请你在收到本通知书后');
    expect(asked('某批发有限公司（虚构）')).toContain('请你（单位）在收到本通知书后');
  });
  it('#6 tells that goods go with a case to the police by ACL Art.21', () => {
    expect(wordsOfForm(6, whole('referral').file.facts)).toContain('《中华人民共和国行政强制法》第二十一条');
  });
});

describe('#35 and #43 of a case that is spared (APL Art.33(1), 57(1)(2); PR Art.48, 60(1))', () => {
  it.each([35, 43])('#%i proposes no penalty by the articles that spare, and not by the one that punishes', (form) => {
    const words = wordsOfForm(form, whole('no-penalty').file.facts);
    expect(words).toContain(
      '依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项的规定，建议依法不予行政处罚',
    );
    expect(words).not.toContain('第一百二十五条');
  });
});
