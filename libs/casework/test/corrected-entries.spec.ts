import { clocksOf } from '../src/clocks/case-clocks.js';
import type { CaseEvent } from '../src/events/catalogue.js';
import { caseFileOf, continued } from '../src/evolve/case-file.js';
import { asCorrected, fold, type CaseFact } from '../src/evolve/fold.js';
import { stateAt, stateKnownOn } from '../src/evolve/time-travel.js';
import { filledForm } from '../src/forms/view.js';
import { risksOf } from '../src/risk/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import type { CaseState } from '../src/state/case-state.js';
import { isOpened, wasServed } from '../src/state/questions.js';
import { contextOf, people } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { summaryOf } from '../src/views/summary.js';
import { detailIn } from '../src/words/risk-details.js';
import { law } from './law.js';
import { before } from './rules-of.js';
import { notified } from './two-parties.js';

/* Point 4.9 of the procedure; APL Art.75: what was entered wrong is right from the correction on, and what stood stays. */

const numberOf = (story: Story, type: CaseEvent['type']): number =>
  story.file.facts.findIndex((fact) => fact.type === type) + 1;

const correct = (story: Story, type: CaseEvent['type'], field: string, right: string | number, on = '2026-04-24') =>
  story.when(
    'correct-entry',
    { event: numberOf(story, type), field, wrong: '见原记录', right: String(right), why: '录入错误' },
    'wang',
    on,
  );

const dueOf = (state: CaseState, id: string) =>
  clocksOf(state, law).find((clock) => clock.id === id && clock.of === undefined)?.due;
const correctedIn = (state: CaseState) => (isOpened(state) ? (state.intake.corrected ?? []) : []);

describe('What is said to be wrong', () => {
  const { when } = before('record-payment')();
  const event = numberOf(before('record-payment')(), 'DecisionServed');
  const corrected = (wrong: string, right: string, on = '2026-04-24') =>
    when('correct-entry', { event, field: 'servedOn', wrong, right, why: '录入错误' }, 'wang', on);

  it('stands there: a day that does not was corrected by somebody else', () => {
    expect(corrected('2026-04-20', '2026-04-22').answer).toBe('entry-stands-otherwise');
    expect(corrected('2026-04-21', '2026-04-22').answer).toBe('accepted');
    expect(corrected('见原记录', '2026-04-22').answer).toBe('accepted');
  });

  it('and stood there before somebody corrected it: both are not corrected alike (twice)', () => {
    const once = corrected('2026-04-21', '2026-04-22').after;
    const again = { event, field: 'servedOn', wrong: '2026-04-21', right: '2026-04-23', why: '录入错误' };
    expect(once.when('correct-entry', again, 'li', '2026-04-24').answer).toBe('entry-stands-otherwise');
  });

  it('is right on the very day of the correction, whatever the hour', () => {
    expect(corrected('2026-04-21', '2026-04-24').answer).not.toBe('in-the-future');
  });
});

describe('A corrected day of service', () => {
  it('moves the clocks that start at it: the window of the notice (PR Art.57)', () => {
    const story = before('record-statement')();
    expect(dueOf(story.state, 'defence-window')).toBe('2026-04-16');
    // Five working days from 10 April, a Friday: 17 April.
    const after = correct(story, 'NoticeServed', 'servedOn', '2026-04-10', '2026-04-13').after;
    expect(dueOf(after.state, 'defence-window')).toBe('2026-04-17');
    expect(correctedIn(after.state)).toMatchObject([
      { field: 'servedOn', stood: '2026-04-09', right: '2026-04-10', applied: true, correction: after.file.version },
    ]);
  });

  it('moves the fifteen days to pay and the surcharge (PR Art.72; APL Art.72)', () => {
    const story = before('record-payment')();
    const after = correct(story, 'DecisionServed', 'servedOn', '2026-04-22').after;
    // 22 April and fifteen days: 7 May; then two days of 3 % of 8,000 yuan.
    expect([dueOf(story.state, 'pay'), dueOf(after.state, 'pay')]).toEqual(['2026-05-06', '2026-05-07']);
    if (!isPenalised(after.state)) throw new Error('The decision was served');
    expect(ledgerOn(after.state, '2026-05-09', law).accounts.surcharge.due).toBe(2 * 24_000);
  });

  it('of a service by proclamation moves the day on which it counts with it (PR Art.82(5))', () => {
    const { facts } = before('record-payment')().file;
    const place = facts.findIndex(({ type }) => type === 'DecisionServed');
    const proclaimed = facts.map((fact, at) =>
      at === place
        ? ({ ...fact, data: { ...fact.data, method: 'proclamation', effectiveOn: '2026-05-21' } } as object as CaseFact)
        : fact,
    );
    const told = { type: 'EntryCorrected' as const, v: 1, occurredAt: '2026-06-01T00:00:00.000Z', by: 'wang' };
    const data = { event: place + 1, field: 'servedOn', wrong: 'x', right: '2026-04-22', why: 'x' };
    const state = fold([...proclaimed, { ...told, recordedAt: told.occurredAt, data }]);
    expect(wasServed(state) ? state.execution.servedOn : null).toBe('2026-05-22');
  });

  it('of the notice to one of two parties moves the window of that one alone', () => {
    const story = notified();
    const place = story.file.facts.findLastIndex(({ type }) => type === 'NoticeServed');
    const body = { event: place + 1, field: 'servedOn', wrong: '2026-04-13', right: '2026-04-14', why: '录入错误' };
    const { after } = story.when('correct-entry', body, 'wang', '2026-04-15');
    const windows = clocksOf(after.state, law).filter(({ id }) => id === 'defence-window');
    expect(windows.map(({ forParty, due }) => ({ forParty, due }))).toEqual([
      { forParty: 1, due: '2026-04-16' },
      { forParty: 2, due: '2026-04-21' },
    ]);
  });
});

describe('A corrected sum, name and text', () => {
  it('shows in the ledger (PR Art.72)', () => {
    const story = before('record-performance')();
    const { after } = correct(story, 'PaymentRecorded', 'amount', 700_000, '2026-04-28');
    if (!isPenalised(after.state)) throw new Error('The decision was served');
    expect(ledgerOn(after.state, '2026-04-28', law).accounts.fine).toMatchObject({ received: 700_000, open: 100_000 });
    expect(after.state.stage).toBe('executing');
  });

  it('of a payment that was entered too small is booked on what is owed, and nothing goes back', () => {
    const paid = { amount: 80_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1', towards: 'fine' };
    const story = before('record-payment')().when('record-payment', paid, 'wang', '2026-04-27').after;
    const { after } = correct(story, 'PaymentRecorded', 'amount', 800_000, '2026-04-28');
    if (!isPenalised(after.state)) throw new Error('The decision was served');
    const { accounts, surplus } = ledgerOn(after.state, '2026-04-28', law);
    expect([accounts.fine.open, surplus]).toEqual([0, 0]);
    expect(after.state.challenges.duties).toEqual([]);
  });

  it('of the day of a payment makes the surcharge of that day due (APL Art.72)', () => {
    const paid = { amount: 800_000, paidOn: '2026-05-06', channel: 'bank', receiptNumber: 'P-1', towards: 'fine' };
    const story = before('record-payment')().when('record-payment', paid, 'wang', '2026-05-11').after;
    const { after } = correct(story, 'PaymentRecorded', 'paidOn', '2026-05-08', '2026-05-12');
    expect(after.state.stage).toBe('executing');
    if (!isPenalised(after.state)) throw new Error('The decision was served');
    // 7 and 8 May: two days of 240 yuan.
    expect(ledgerOn(after.state, '2026-05-12', law).accounts.surcharge.open).toBe(2 * 24_000);
    expect(after.state).toMatchObject({ execution: { enforcement: { surchargeLeft: 48_000 } } });
  });

  it('shows in the lists and on the forms that are printed from then on', () => {
    const story = before('record-payment')();
    const { after } = correct(story, 'ClueRegistered', 'party.name', '清河县城关镇某副食店');
    expect(summaryOf(after.file)?.party).toBe('清河县城关镇某副食店');
    const register = { ...contextOf(law, people.wang, '2026-05-01T00:00:00Z'), law };
    expect(filledForm(45, after.file.facts, register)?.view['party']).toBe('清河县城关镇某副食店');
    expect(filledForm(45, story.file.facts, register)?.view['party']).toBe('清河县城关镇某食品店');
  });

  it('can be corrected once more, and each says what stood before it', () => {
    const once = correct(before('record-payment')(), 'ClueRegistered', 'place', '解放路2号').after;
    const twice = correct(once, 'ClueRegistered', 'place', '解放路3号').after;
    expect(isOpened(twice.state) && twice.state.intake.clue.place).toBe('解放路3号');
    expect(correctedIn(twice.state).map(({ stood }) => stood)).toEqual(['城关镇解放路1号', '解放路2号']);
  });
});

describe('What stood', () => {
  const story = before('record-statement')();
  const after = correct(story, 'NoticeServed', 'servedOn', '2026-04-10', '2026-04-13').after;

  it('is what the case shows at every point before the correction', () => {
    const { facts } = after.file;
    expect(stateAt(facts, facts.length - 1)).toEqual(story.state);
    expect(stateKnownOn(facts, '2026-04-12')).toEqual(story.state);
    expect(stateAt(facts, facts.length)).toEqual(after.state);
  });

  it('stays in the history as it was entered', () => {
    expect(after.file.facts.slice(0, -1)).toEqual(story.file.facts);
  });
});

describe('A history with corrections', () => {
  const story = correct(before('record-payment')(), 'DecisionServed', 'servedOn', '2026-04-22').after;

  it('gives the same case however much of it is read at once', () => {
    for (const cut of story.records.keys()) {
      const first = caseFileOf(story.file.id, story.records.slice(0, cut));
      expect(continued(first, story.records.slice(cut)).state).toEqual(story.state);
    }
    expect(fold(asCorrected(story.file.facts))).toEqual(story.state);
  });

  it('of an older version says what is right only where the entry can say it', () => {
    const { facts } = before('record-payment')().file;
    const told = { type: 'EntryCorrected' as const, v: 1, occurredAt: '2026-04-24T01:00:00.000Z', by: 'wang' };
    const old = (field: string, right: string): CaseFact => ({
      ...told,
      recordedAt: told.occurredAt,
      data: { event: 1, field, wrong: 'x', right, why: 'x' },
    });
    const state = fold([...facts, old('receivedOn', '应为三月一日'), old('colour', '红'), old('place', '解放路9号')]);
    expect(correctedIn(state).map(({ applied }) => applied)).toEqual([false, false, true]);
    expect(isOpened(state) && state.intake.clue).toMatchObject({ receivedOn: '2026-03-02', place: '解放路9号' });
  });
});

describe('A correction that puts a recorded act against the law', () => {
  it('is kept and shown, and the case goes on: a decision inside the window (APL Art.62)', () => {
    const { after } = correct(before('record-payment')(), 'NoticeServed', 'servedOn', '2026-04-15');
    // Five working days from 15 April: 22 April; decided on 20 April.
    expect(dueOf(after.state, 'defence-window')).toBe('2026-04-22');
    expect(after.state.stage).toBe('executing');
    const shown = risksOf({ ...after.file, law }).filter(({ detail }) => detailIn(detail, 'en').includes('2026-04-22'));
    expect(shown).toHaveLength(1);
    expect(given(law, after.records).state).toEqual(after.state);
  });
});

describe('The corrections of one case', () => {
  it('are bounded: two hundred, and then it is refused with corrections-full', () => {
    const { records, file } = before('record-payment')();
    const last = records.at(-1);
    if (last === undefined) throw new Error('The case has records');
    const data = { event: 1, field: 'place', wrong: 'x', why: 'x' };
    const events = Array.from({ length: 200 }, (_, place) => ({
      type: 'EntryCorrected' as const,
      v: 1,
      occurredAt: last.recordedAt,
      data: { ...data, right: `解放路${place}号` },
    }));
    const record = { ...last, index: last.index + 1, version: file.version + 200, events, refusal: null };
    const full = given(law, [...records, record]);
    expect(correct(full, 'ClueRegistered', 'place', '解放路').answer).toBe('corrections-full');
  });
});
