import {
  filledInstrument,
  supervisionInstruments,
  type FilledInstrument,
  type Law,
  type SupervisionFact,
  type SupervisionInstrument,
} from '#casework';
import { docxOf, htmlPage } from '#documents';
import {
  answered,
  draftDecision,
  draftNotice,
  factsOf,
  inquired,
  issue,
  raised,
  received,
  texts,
  type Step,
} from '../libs/casework/test/supervision-matters.js';
import { wordsOfDocx, wordsOfHtml } from '../libs/documents/test/documents.js';
import { expectGolden } from './system/golden.js';
import { law, register, templates } from './system/written-forms.js';

const noticed: Step[] = [raised('above'), draftNotice, issue('2026-03-02', 'notice'), received('2026-03-02', 'notice')];
const decided: Step[] = [
  ...noticed,
  answered('2026-03-10'),
  inquired('2026-03-12'),
  draftDecision('2026-03-19'),
  issue('2026-03-20', 'decision'),
];
const opinion: Step[] = [
  raised('above'),
  [
    '2026-03-02',
    'shi',
    'draft-opinion',
    { problems: '多个县局以罚代管。', requirements: '完善回访制度', reportBy: '2026-04-01' },
  ],
  issue('2026-03-03', 'opinion'),
];
/** The bureau and its own station, in the words of Art.16. */
const inside: Step[] = [
  raised('inside'),
  ['2026-03-02', 'wei', 'draft-notice', { ...texts, officersConcerned: ['wei'] }],
  ['2026-03-02', 'feng', 'issue-instrument', { instrument: 'notice' }],
  ['2026-03-02', 'zhao', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-03-02' }],
  ['2026-03-17', 'feng', 'record-inquiry', { inquiredOn: '2026-03-17', found: 'not-performed', findings: '属实' }],
  ['2026-03-18', 'wei', 'draft-decision', { ...texts, mendBy: '2026-04-15' }],
  ['2026-03-18', 'feng', 'issue-instrument', { instrument: 'decision' }],
];

const made: Record<string, [SupervisionInstrument, readonly Step[]]> = {
  'supervision-notice': ['notice', noticed],
  'supervision-decision': ['decision', decided],
  'supervision-opinion': ['opinion', opinion],
  'supervision-notice-inside': ['notice', inside],
  'supervision-decision-inside': ['decision', inside],
  'supervision-decision-drafted': ['decision', decided.slice(0, -1)],
};

const filledFrom = (instrument: SupervisionInstrument, facts: readonly SupervisionFact[], known = register) => {
  const filled = filledInstrument(instrument, facts, known);
  if (filled === null) throw new Error(`Nothing has made the ${instrument}`);
  return filled;
};
const bodyOf = ({ template, view }: FilledInstrument): string => templates.render(template, view);
const words = (instrument: SupervisionInstrument, steps: readonly Step[], known = register): string =>
  wordsOfHtml(bodyOf(filledFrom(instrument, factsOf(...steps), known)));

describe('An instrument of supervision', () => {
  it.each(Object.entries(made))(
    '%s reads as it did when it was last agreed upon',
    async (name, [instrument, steps]) => {
      await expectGolden(`documents/${name}.html`, bodyOf(filledFrom(instrument, factsOf(...steps))));
    },
  );

  it.each(Object.entries(made))('%s says in Word what it says on the page', async (_, [instrument, steps]) => {
    const filled = filledFrom(instrument, factsOf(...steps));
    const { name } = filled.paper;
    const body = bodyOf(filled);
    expect(wordsOfDocx(await docxOf(name, body))).toBe(wordsOfHtml(htmlPage(name, body)));
  });

  it('has its number, whom it addresses, its day and its seal line (SUP Art.17)', () => {
    const { paper } = filledFrom('notice', factsOf(...noticed));
    const notice = words('notice', noticed);
    // Numbers of the ledgers are drawn over HTTP (test/journeys); the rules' own tests count for themselves.
    expect(paper.number).toBe('yunzhou-supervision-notice-1');
    expect(notice.startsWith(`云州市市场监督管理局执法监督通知书${paper.number}清河县市场监督管理局：`)).toBe(true);
    expect(notice).toContain('云州市市场监督管理局（印章）二〇二六年三月二日');
  });

  it('asks for an answer to a notice within ten working days of its receipt (SUP Art.17)', () => {
    expect(words('notice', noticed)).toContain('自收到本通知书之日起十个工作日内');
  });

  it('tells the right to object within five working days in a decision, and nowhere else (SUP Art.19, 20)', () => {
    const right = '可以自收到本决定书之日起五个工作日内向本局申请复查，本局自收到申请之日起十个工作日内予以复查并答复';
    expect(words('decision', decided)).toContain(right);
    expect(words('notice', noticed)).not.toContain('复查');
    expect(words('opinion', opinion)).not.toContain('复查');
  });

  it('gives the day for mending and ten working days to report after it (SUP Art.18)', () => {
    const decision = words('decision', decided);
    expect(decision).toContain('应当于2026年4月15日前（含当日）予以纠正');
    expect(decision).toContain('纠正后十个工作日内，将纠正情况书面报告本局');
  });

  it('says that the decision is carried out meanwhile, or that its day waits, as the setting of its day is [M]', () => {
    const waits: Law = {
      ...law,
      settings: {
        ...law.settings,
        objectionStopsMending: [{ validFrom: '2020-04-01', validTo: null, value: true }],
      },
    };
    expect(words('decision', decided)).toContain('复查期间，不停止本决定的执行');
    expect(words('decision', decided, { ...register, law: waits })).toContain('复查期间纠正期限中止');
  });

  it('says of the notice before whether it was answered by the day of the decision', () => {
    expect(words('decision', decided)).toContain('（yunzhou-supervision-notice-1）。你局于2026年3月10日作出回复');
    expect(words('decision', inside)).toContain('你所未在规定期限内回复');
  });

  it('stays as it was sent whatever comes after it: an answer that was late, another mending day', () => {
    const later: Step[] = [
      ...inside,
      ['2026-03-19', 'zhao', 'receive-instrument', { instrument: 'decision', receivedOn: '2026-03-19' }],
      ['2026-03-19', 'zhao', 'answer-supervision', { answeredOn: '2026-03-19', answer: '补充说明' }],
      ['2026-03-20', 'zhao', 'object-to-decision', { objectedOn: '2026-03-20', reasons: '期限过短' }],
      [
        '2026-03-23',
        'feng',
        'decide-recheck',
        { recheckedOn: '2026-03-23', recheck: 'changed', reasons: '部分成立', mendBy: '2026-05-15' },
      ],
    ];
    expect(words('decision', later)).toBe(words('decision', inside));
  });

  it('is marked as a draft, without number and date, until a head approves it', () => {
    const draft = words('decision', decided.slice(0, -1));
    expect(draft).toContain('（送审稿，未经批准，不发生效力）');
    expect(draft).toContain('云市监监督决〔＿＿＿＿〕＿＿＿＿号');
    expect(draft).toContain('（印章）＿＿＿＿年＿＿月＿＿日');
    expect(words('decision', decided)).not.toContain('送审稿');
  });

  it('is not there before it was drafted, and can be filled at every event after it', () => {
    for (const [, steps] of Object.values(made)) {
      const facts = factsOf(...steps);
      expect(filledInstrument('notice', facts.slice(0, 1), register)).toBeNull();
      for (const count of facts.keys())
        for (const instrument of supervisionInstruments) {
          const filled = filledInstrument(instrument, facts.slice(0, count + 1), register);
          if (filled !== null) expect(bodyOf(filled)).not.toMatch(/undefined|\[object/);
        }
    }
  });
});
