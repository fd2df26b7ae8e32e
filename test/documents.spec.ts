import { readdirSync } from 'node:fs';
import { filledForm, filledForms, type CaseFact, type FilledForm } from '#casework';
import { particulars } from '#casework/testing/bodies';
import type { Line } from '#casework/testing/stages';
import { docxOf, htmlPage } from '#documents';
import { wordsOfDocx, wordsOfHtml } from '../libs/documents/test/documents.js';
import { expectGolden } from './system/golden.js';
import { law, nameOfForm, register, saying, templates, whole } from './system/written-forms.js';

/** The line on which a form is made; the ordinary one for the others. */
const lineOf: Partial<Record<number, Line>> = {
  ...Object.fromEntries([2, 3, 15, 16, 17, 29].map((form) => [form, 'jurisdiction'])),
  ...Object.fromEntries([8, 19, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33].map((form) => [form, 'measures'])),
  ...Object.fromEntries([39, 40, 41, 42].map((form) => [form, 'hearing'])),
  ...Object.fromEntries([47, 48, 49].map((form) => [form, 'enforcement'])),
  4: 'transfer',
  5: 'referral',
  6: 'referral',
  10: 'service',
  27: 'goods-kept',
  51: 'service',
  28: 'goods-kept',
  34: 'refund',
  44: 'summary',
  46: 'no-penalty',
  52: 'goods',
};

/** The same facts of a party of which everything is known that a form asks. */
const wellKnown = (facts: readonly CaseFact[]): CaseFact[] => {
  const [clue] = facts;
  if (clue?.type !== 'ClueRegistered') throw new Error('A case begins with its clue');
  return saying(facts, 'ClueRegistered', { party: { ...clue.data.party, ...particulars } });
};

const upToFirst = (facts: readonly CaseFact[], type: CaseFact['type']): CaseFact[] =>
  facts.slice(0, facts.findIndex((fact) => fact.type === type) + 1);

/** Facts that make a form which no line makes as it is. */
const otherwise: Partial<Record<number, (facts: readonly CaseFact[]) => CaseFact[]>> = {
  3: (facts) =>
    saying(facts, 'ClueRegistered', {
      source: 'assigned-by-superior',
      sender: { body: '某市市场监督管理局', number: '某市监交办〔2026〕3号', sentOn: '2026-03-01' },
    }),
  12: (facts) => saying(facts, 'EvidenceCollected', { kind: 'electronic', sha256: 'c'.repeat(64) }),
  // The party is told of the hearing first, the officers then.
  39: (facts) => upToFirst(facts, 'HearingNoticeServed'),
  27: (facts) =>
    saying(facts, 'EarlyDisposalRequested', {
      confirmation: { how: 'agrees', confirmedOn: '2026-03-12', signature: '权利人签名' },
    }),
};

const factsFor = (form: number): readonly CaseFact[] => {
  const facts = wellKnown(whole(lineOf[form]).file.facts);
  return otherwise[form]?.(facts) ?? facts;
};

const filledFrom = (form: number, facts: readonly CaseFact[]): FilledForm => {
  const filled = filledForm(form, facts, register);
  if (filled === null) throw new Error(`Nothing has made form ${form}`);
  return filled;
};
const bodyOf = (form: number, facts = factsFor(form)): string =>
  templates.render(nameOfForm(form), filledFrom(form, facts).view);
const wordsAt = (form: number, type: CaseFact['type'], line: Line = 'ordinary'): string => {
  const { facts } = whole(line).file;
  return wordsOfHtml(bodyOf(form, facts.slice(0, facts.findIndex((fact) => fact.type === type) + 1)));
};

describe('An official form', () => {
  it.each(filledForms)('#%i reads as it did when it was last agreed upon', async (form) => {
    await expectGolden(`documents/${nameOfForm(form)}.html`, bodyOf(form));
  });

  it.each(filledForms)('#%i says in Word what it says on the page', async (form) => {
    const body = bodyOf(form);
    const title = law.forms.forms[form - 1]?.name ?? '';
    expect(wordsOfDocx(await docxOf(title, body))).toBe(wordsOfHtml(htmlPage(title, body)));
  });

  it('has a template for every form that is filled and every instrument of supervision, and none for any other', () => {
    const files = readdirSync(new URL('../data/forms/', import.meta.url)).filter((file) => file.endsWith('.liquid'));
    const ofForms = filledForms.map((form) => `${nameOfForm(form)}.liquid`);
    const ofInstruments = ['decision', 'notice', 'opinion'].map((name) => `supervision-${name}.liquid`);
    expect(files.sort()).toEqual([...ofForms, ...ofInstruments]);
  });

  it('is not there before its event', () => {
    const { facts } = whole().file;
    expect(filledForm(45, facts.slice(0, 5), register)).toBeNull();
    expect(filledForm(57, facts, register)).toBeNull();
    expect(filledForm(13, facts, register)).toBeNull();
  });

  it('has blanks for opinions that nobody has given yet, and the opinions once they are there', () => {
    expect(wordsAt(7, 'FilingProposed')).toContain(
      '办案机构负责人意见＿＿＿＿签名：＿＿＿＿　＿＿＿＿部门负责人意见＿＿＿＿',
    );
    expect(wordsAt(7, 'ProposalEndorsed')).toContain('办案机构负责人意见同意签名：zhao');
    expect(wordsAt(7, 'CaseFiled')).toContain('部门负责人意见＿＿＿＿签名：feng');
  });

  it('tells the right to a hearing only to the party that has it', () => {
    expect(wordsOfHtml(bodyOf(37, whole('hearing').file.facts))).toContain('有权进行陈述、申辩，并可以要求听证');
    expect(wordsOfHtml(bodyOf(37))).not.toContain('听证');
  });

  it('names in the decision what the party said and why it was not followed', () => {
    const words = wordsOfHtml(bodyOf(45));
    expect(words).toContain('陈述、申辩：请求从轻。本局不予采纳：已从轻。');
    expect(words).toContain('罚款人民币');
    expect(words).toContain('《中华人民共和国食品安全法》第一百二十五条第一款第二项');
    expect(words).toMatch(/清河县市场监督管理局（印章）二〇二六年四月二十日（市场监督管理部门将依法向社会公开/u);
  });

  it('keeps no clock: the same events give the same text whenever and however often they are read', () => {
    expect(filledForms.map((form) => bodyOf(form))).toEqual(filledForms.map((form) => bodyOf(form)));
  });

  it('can be filled at every event of every line that makes it, without an unknown name', () => {
    const lines: Line[] = ['ordinary', 'no-penalty', 'summary', 'measures', 'hearing', 'refund', 'suspension'];
    for (const line of [
      ...lines,
      'recusal',
      'transfer',
      'return',
      'referral',
      'enforcement',
      'jurisdiction',
    ] as Line[]) {
      const { facts } = whole(line).file;
      for (const count of facts.keys())
        for (const form of filledForms) {
          const filled = filledForm(form, facts.slice(0, count + 1), register);
          if (filled !== null)
            expect(templates.render(nameOfForm(form), filled.view)).not.toMatch(/undefined|\[object/);
        }
    }
  });
});
