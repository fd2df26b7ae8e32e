import { filledForm, filledForms, papersOfCase, shapeOf } from '#casework';
import { servedOn, terms } from '#casework/testing/bodies';
import { contextOf, people } from '#casework/testing/county';
import type { Story } from '#casework/testing/given';
import { upToReview } from '#casework/testing/lines';
import { played } from '#casework/testing/stages';
import { docxOf, htmlPage, openTemplates } from '#documents';
import { loadFormTemplates, loadLaw } from '#law-files';
import { decidedFor, notified, ofCompany, ofDirector } from '../libs/casework/test/two-parties.js';
import { wordsOfDocx, wordsOfHtml } from '../libs/documents/test/documents.js';
import { expectGolden } from './system/golden.js';

const { law } = await loadLaw();
const name = (form: number): string => String(form).padStart(2, '0');
const templates = openTemplates(
  await loadFormTemplates(),
  Object.fromEntries(filledForms.map((form) => [name(form), shapeOf(form) ?? {}])),
);
const register = contextOf(law, people.wang, '2026-05-01T00:00:00Z');

/** A company is fined 20,000 yuan and its director 6,000; both pay, and the case is closed and archived. */
const archived = (): Story => {
  const decided = decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21');
  const pay = (forParty: number, amount: number) => ({
    on: '2026-04-27' as const,
    by: 'wang' as const,
    action: 'record-payment',
    body: { amount, paidOn: '2026-04-27', channel: 'bank', receiptNumber: `P-${forParty}`, forParty },
  });
  const shown = {
    on: '2026-04-24' as const,
    by: 'wang' as const,
    action: 'publish-decision',
    body: {
      publishedOn: '2026-04-24',
      channel: '国家企业信用信息公示系统',
      redactions: [{ part: '身份证号码、住址', ground: 'personal-information' }],
    },
  };
  const archive = { archiveNumber: '2026-7', checkedBy: 'shen', retention: '长期' };
  return played(
    law,
    [
      { on: '2026-04-22', by: 'wang', action: 'serve-decision', body: { ...servedOn('2026-04-22'), forParty: 1 } },
      { on: '2026-04-23', by: 'wang', action: 'serve-decision', body: { ...servedOn('2026-04-23'), forParty: 2 } },
      ...[1, 2].map((forParty) => ({ ...shown, body: { ...shown.body, forParty } })),
      pay(1, 2_000_000),
      pay(2, 600_000),
      { on: '2026-04-28', by: 'wang', action: 'propose-closing', body: { ground: 'performed', summary: '均已履行' } },
      { on: '2026-04-28', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
      { on: '2026-04-28', by: 'feng', action: 'close-case', body: {} },
      { on: '2026-04-30', by: 'wang', action: 'archive-case', body: archive },
    ],
    decided,
  );
};

const { facts } = archived().file;
const bodyOf = (form: number): string => {
  const filled = filledForm(form, facts, register);
  if (filled === null) throw new Error(`Nothing has made form ${form}`);
  return templates.render(name(form), filled.view);
};
const words = (form: number): string => wordsOfHtml(bodyOf(form));

/** The forms of the whole case: #8, #35, #36, #53 to #56. */
const ofCase = [8, 35, 36, 53, 54, 55, 56];

describe('A form of a whole case with several parties', () => {
  it.each(ofCase)('#%i reads as it did when it was last agreed upon', async (form) => {
    await expectGolden(`documents/${name(form)}-parties.html`, bodyOf(form));
  });

  it.each(ofCase)('#%i says in Word what it says on the page', async (form) => {
    const title = law.forms.forms[form - 1]?.name ?? '';
    expect(wordsOfDocx(await docxOf(title, bodyOf(form)))).toBe(wordsOfHtml(htmlPage(title, bodyOf(form))));
  });

  it('#35 names each party with what is proposed for it (PR Art.48)', () => {
    expect(words(35)).toContain('当事人1：清河某食品有限公司（公司）');
    expect(words(35)).toContain('当事人2：张某（虚构）（自然人）');
    expect(words(35)).toMatch(
      /1．对清河某食品有限公司：依据《.*》第一百二十五条第一款第二项的规定，建议给予行政处罚：罚款人民币贰万元/u,
    );
    expect(words(35)).toMatch(/2．对张某（虚构）：依据.*建议给予行政处罚：罚款人民币陆仟元/u);
  });

  it('#36 says what is proposed for each (PR Art.54)', () => {
    expect(words(36)).toMatch(/对清河某食品有限公司拟作处理依据.*贰万元.*对张某（虚构）拟作处理依据.*陆仟元/u);
  });

  it('#53 says what became of each: decision, penalty, execution and money (PR Art.77)', () => {
    expect(words(53)).toMatch(/清河某食品有限公司：罚款人民币贰万元.*；张某（虚构）：罚款人民币陆仟元/u);
    expect(words(53)).toMatch(/处理决定文书清河某食品有限公司：.+；张某（虚构）：.+结案情形/u);
    expect(words(53)).toMatch(/已缴纳：清河某食品有限公司：.+；张某（虚构）：/u);
  });

  it('#54 has the parties, their decisions and results on the cover (PR Art.78)', () => {
    expect(words(54)).toContain('清河某食品有限公司涉嫌');
    expect(words(54)).toMatch(/处理结果清河某食品有限公司：罚款.*；张某（虚构）：罚款/u);
  });

  it('of one of them names that one alone', () => {
    expect(words(45)).not.toContain('清河某食品有限公司');
    expect(words(43)).toContain('案件名称清河某食品有限公司涉嫌');
  });
});

/** Both decisions are proposed before either is made: the company is endorsed and decided first, each for itself. */
const interleaved = (): Story =>
  played(
    law,
    [
      ...[1, 2].map((forParty) => ({
        by: 'wang' as const,
        action: 'propose-decision',
        body: { handling: forParty === 1 ? ofCompany : ofDirector, reasons: `第${forParty}名当事人的理由`, forParty },
      })),
      ...[1, 2].map((forParty) => ({
        by: 'zhao' as const,
        action: 'endorse-proposal',
        body: { opinion: `同意对第${forParty}名当事人的建议`, forParty },
      })),
      ...[1, 2].map((forParty) => ({ by: 'feng' as const, action: 'decide-penalty', body: { ...terms, forParty } })),
    ].map((each) => ({ ...each, on: '2026-04-21' as const })),
    notified(),
  );

describe('The approval of a decision on one of several parties (PR Art.60)', () => {
  const { facts: both } = interleaved().file;
  const made = papersOfCase(both, law.forms).filter(({ form }) => form === 43);
  const wordsAt = (event: number, forParty?: number): string => {
    const filled = filledForm(43, both.slice(0, event), register, forParty);
    if (filled === null) throw new Error('Nothing has made form 43');
    return wordsOfHtml(templates.render(name(43), filled.view));
  };

  it.each([
    [1, '清河某食品有限公司', '贰万元'],
    [2, '张某（虚构）', '陆仟元'],
  ])('is read for party %i as of the event that completed it', (forParty, party, fine) => {
    const listed = made.find((each) => each.forParty === forParty);
    const words = wordsAt(listed?.completedBy ?? 0);
    expect(words).toContain(`当事人${party}`);
    expect(words).toContain(fine);
    expect(words).toContain(`第${forParty}名当事人的理由`);
    expect(words).toContain(`同意对第${forParty}名当事人的建议`);
    expect(words).toContain('部门负责人意见＿＿＿＿签名：feng');
  });

  it.each([
    [1, '清河某食品有限公司'],
    [2, '张某（虚构）'],
  ])('is asked for by party %i at any later event', (forParty, party) => {
    expect(wordsAt(both.length, forParty)).toContain(`当事人${party}`);
    expect(wordsAt(both.length, forParty)).toContain(`同意对第${forParty}名当事人的建议`);
  });

  it('is not there for a party that the case does not have', () => {
    expect(filledForm(43, both, register, 3)).toBeNull();
  });
});

describe('The approval of one of several measures (PR Art.33, 37)', () => {
  it('is read as of its own approval, though another was asked for in between', () => {
    const ask = (items: string) => ({
      by: 'wang' as const,
      action: 'request-measure',
      body: {
        kind: 'evidence-hold',
        items,
        place: '某仓库',
        legalBasis: '《中华人民共和国行政处罚法》第五十六条',
        reasons: '证据可能灭失',
      },
    });
    const say = (action: string, by: 'zhao' | 'feng', measure: number) => ({
      by,
      action,
      body: action === 'endorse-measure' ? { measure, opinion: `准予第${measure}项` } : { measure },
    });
    const story = played(
      law,
      [ask('账本'), ask('电脑'), say('endorse-measure', 'zhao', 1), say('approve-measure', 'feng', 1)].map((each) => ({
        ...each,
        on: '2026-03-06' as const,
      })),
      played(law, upToReview({}).slice(0, 7)),
    );
    const { facts: asked } = story.file;
    const first = papersOfCase(asked, law.forms).find(({ form }) => form === 8);
    const filled = filledForm(8, asked.slice(0, first?.completedBy), register);
    expect(filled?.event).toBe(first?.event);
    expect(JSON.stringify(filled?.view)).toContain('账本');
    expect(JSON.stringify(filled?.view)).toContain('准予第1项');
  });
});
