import { avRecord, inspection, onTheSpot, questioning } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { onSite } from '../src/testing/measure-lines.js';
import { saying } from './older-history.js';
import { codes, signs } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

describe('risk 10: assistants act alone (辅助人员执法)', () => {
  it('shows a recording that was made by somebody who never was an officer of the case', () => {
    const filmed = (recordedBy: string) =>
      before('submit-report')().when('attach-av-record', { ...avRecord, recordedBy }, 'wang', '2026-03-10').after;
    expect(signs(filmed('assistant-1'), 10)).toEqual([
      expect.objectContaining({ since: '2026-03-10', until: null, officers: ['wang', 'li'] }),
    ]);
    expect(codes(filmed('li'), 10)).toEqual([]);
  });
  it('shows a record that somebody else entered, as records of before could', () => {
    const story = at('reported');
    const byAssistant = story.records.map((record) =>
      record.events.some(({ type }) => type === 'InspectionRecorded')
        ? { ...record, actor: { id: 'assistant-1', unit: 'qinghe.chengguan', roles: [] } }
        : record,
    );
    expect(codes(saying({ ...story, records: byAssistant }, 'CaseArchived', {}), 10)).toEqual([
      'entered-by-no-officer',
    ]);
    expect(codes(story, 10)).toEqual([]);
  });
  it.each([
    ['never had a certificate', 'hu'],
    ['is not in the register', 'nobody'],
  ])('shows the attempt to decide on the spot with somebody who %s', (_, person) => {
    const tried = (officers: string[]) =>
      at('clue').when('decide-on-the-spot', { ...onTheSpot(), officers }, 'wang', '2026-03-02').after;
    expect(codes(tried(['wang', person]), 10)).toEqual(['refused-attempt']);
    // A certificate that has run out is risk 9: that person is an officer.
    expect(codes(tried(['wang', 'yang']), 10)).toEqual([]);
  });
});

describe('risk 11: no card shown, rights not told (未亮证、未告知权利)', () => {
  const [file] = inspection.audioVisual;
  const filmed = (audioVisual: object[]) =>
    before('record-inspection')().when('record-inspection', { ...inspection, audioVisual }, 'wang', '2026-03-06').after;

  it('shows the attempt to enter a record in which no cards were shown', () => {
    const { answer, after } = before('record-inspection')().when(
      'record-inspection',
      { ...inspection, cardsShown: false },
      'wang',
      '2026-03-06',
    );
    expect(answer).toBe('cards-and-rights');
    expect(codes(after, 11)).toEqual(['refused-attempt']);
  });
  it('shows a record of before that says so, for each of the two', () => {
    expect(codes(saying(at('reported'), 'QuestioningRecorded', { rightsTold: false }), 11)).toEqual([
      'not-shown-or-told',
    ]);
    expect(codes(saying(at('reported'), 'InspectionRecorded', { rightsTold: false, cardsShown: false }), 11)).toEqual([
      'not-shown-or-told',
      'not-shown-or-told',
    ]);
    expect(codes(at('reported'), 11)).toEqual([]);
  });
  it('shows a film that begins a second after the inspection, and not one that begins with it', () => {
    expect(codes(filmed([{ ...file, from: '2026-03-06T01:00:01Z' }]), 11)).toEqual(['opening-not-recorded']);
    expect(codes(filmed([file ?? {}]), 11)).toEqual([]);
  });
  it('does not show where there are only photographs, or nothing: that is risk 13', () => {
    expect(codes(filmed([{ ...file, from: '2026-03-06T01:30:00Z', to: '2026-03-06T01:30:00Z' }]), 11)).toEqual([]);
    expect(codes(filmed([]), 11)).toEqual([]);
  });
});

describe('risk 15: records made up or copied (笔录造假)', () => {
  const asked = (record: string, minutes: number, from = '2026-03-06T05:00:00Z'): object => ({
    ...questioning,
    person: '店员',
    record,
    from,
    to: new Date(Date.parse(from) + minutes * 60_000).toISOString(),
    audioVisual: [],
  });
  const questioned = (...bodies: object[]): Story =>
    bodies.reduce<Story>(
      (story, body) => story.when('record-questioning', body, 'wang', '2026-03-06').after,
      before('record-questioning')(),
    );
  const text =
    '问：这批食品从哪里购进？答：从批发市场购进三箱，没有索取票据，已经卖出一箱，每箱一百元，其余两箱还在店里的仓库，没有退货，也没有报告过任何人。';

  it('shows two questionings at once by the same officer, and not two that follow each other', () => {
    const [one, other] = [asked('甲答', 60), asked('乙答', 60, '2026-03-06T05:30:00Z')];
    expect(signs(questioned(one, other), 15)).toEqual([
      expect.objectContaining({
        since: '2026-03-06',
        detail: { code: 'questioned-at-once', parameters: { first: 1, second: 2, officers: ['wang', 'li'] } },
      }),
    ]);
    expect(codes(questioned(one, asked('乙答', 60, '2026-03-06T06:00:00Z')), 15)).toEqual([]);
  });
  it('shows two records that are nearly the same, and not two of the same trade', () => {
    const [one, copy] = [asked(text, 30), asked(text.replace('三箱', '五箱'), 30, '2026-03-06T06:00:00Z')];
    const [sign] = signs(questioned(one, copy), 15);
    expect(sign?.detail).toMatchObject({ code: 'questionings-alike', parameters: { first: 1, second: 2 } });
    const another =
      '问：你在店里做什么工作？答：我是收银员，上个月才来，食品从哪里进货我不清楚，票据由老板保管，我只负责收钱和打扫卫生，别的事情要问老板本人。';
    expect(codes(questioned(one, asked(another, 30, '2026-03-06T06:00:00Z')), 15)).toEqual([]);
  });
  it('does not compare a few words: two who say nothing say the same', () => {
    const silent = '当事人拒绝回答任何问题。';
    expect(codes(questioned(asked(silent, 5), asked(silent, 5, '2026-03-06T06:00:00Z')), 15)).toEqual([]);
  });
  // 5 minutes per 1,000 characters: 400 characters take two minutes at least.
  it('shows 400 characters asked and written in one minute, and not in two', () => {
    expect(signs(questioned(asked('甲'.repeat(400), 1)), 15)).toEqual([
      expect.objectContaining({
        detail: { code: 'questioned-too-fast', parameters: { number: 1, minutes: 1, characters: 400 } },
      }),
    ]);
    expect(codes(questioned(asked('甲'.repeat(400), 2)), 15)).toEqual([]);
  });
  it('does not show in the ordinary case', () => expect(codes(whole('ordinary'), 15)).toEqual([]));
});

describe('risk 17: sealing or seizing without ground or too much (乱查封、超范围扣押)', () => {
  const goods = {
    kind: 'seizure',
    items: '涉案食品20箱',
    place: '经营场所',
    legalBasis: '食品安全法110',
    reasons: '可能灭失',
  };
  const taken = (story: Story, measure: number, body: object, day: string): Story =>
    story
      .when('request-measure', body, 'wang', day)
      .after.when('endorse-measure', { measure, opinion: '同意' }, 'zhao', day)
      .after.when('approve-measure', { measure }, 'feng', day)
      .after.when('take-measure', { measure, ...onSite, takenAt: `${day}T09:40:00Z` }, 'wang', day).after;
  const ended = (story: Story, outcome: string, day: string): Story =>
    story
      .when('request-measure-end', { measure: 1, outcome, reasons: '理由' }, 'wang', day)
      .after.when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', day)
      .after.when('approve-measure', { measure: 1 }, 'feng', day).after;
  const first = () => taken(before('record-inspection')(), 1, goods, '2026-03-06');

  it('shows goods that were found to have nothing to do with the act, until they were given back (ACL Art.28)', () => {
    expect(signs(ended(first(), 'unrelated', '2026-03-10'), 17)).toEqual([
      expect.objectContaining({ since: '2026-03-06', until: '2026-03-10' }),
    ]);
    expect(codes(ended(first(), 'no-longer-needed', '2026-03-10'), 17)).toEqual([]);
  });
  it('shows the same goods at the same place sealed twice, in force or ended, however it is written (ACL Art.23)', () => {
    const again = { ...goods, items: '涉案食品 ２０箱。' };
    expect(signs(taken(first(), 2, again, '2026-03-09'), 17)).toEqual([
      expect.objectContaining({
        since: '2026-03-09',
        detail: { code: 'sealed-twice', parameters: { first: 1, second: 2, inForce: true } },
      }),
    ]);
    const over = taken(ended(first(), 'no-longer-needed', '2026-03-10'), 2, again, '2026-03-12');
    expect(signs(over, 17)[0]?.detail.parameters).toMatchObject({ inForce: false });
  });
  it('names the taking that is in force before one that ended, and the newest of them', () => {
    const over = ended(first(), 'no-longer-needed', '2026-03-10');
    const third = taken(taken(over, 2, goods, '2026-03-12'), 3, goods, '2026-03-13');
    expect(signs(third, 17).map(({ detail }) => detail.parameters)).toEqual([
      { first: 1, second: 2, inForce: false },
      { first: 2, second: 3, inForce: true },
    ]);
  });
  it('takes goods that were released and taken again on one day for ended', () => {
    const again = { measure: 2, ...onSite, takenAt: '2026-03-10T12:00:00Z' };
    const sameDay = ended(first(), 'no-longer-needed', '2026-03-10')
      .when('request-measure', goods, 'wang', '2026-03-10')
      .after.when('endorse-measure', { measure: 2, opinion: '同意' }, 'zhao', '2026-03-10')
      .after.when('approve-measure', { measure: 2 }, 'feng', '2026-03-10')
      .after.when('take-measure', again, 'wang', '2026-03-10T12:30:00.000Z').after;
    expect(signs(sameDay, 17)[0]?.detail.parameters).toMatchObject({ inForce: false });
  });
  it('does not show other goods or another place, or a hold that goes on as a seizure', () => {
    expect(codes(taken(first(), 2, { ...goods, place: '仓库' }, '2026-03-09'), 17)).toEqual([]);
    expect(codes(taken(first(), 2, { ...goods, items: '涉案食品30箱' }, '2026-03-09'), 17)).toEqual([]);
    const { legalBasis: _basis, ...hold } = { ...goods, kind: 'evidence-hold' };
    const held = taken(before('record-inspection')(), 1, hold, '2026-03-06');
    expect(codes(taken(held, 2, goods, '2026-03-09'), 17)).toEqual([]);
  });
  it('shows a seizure without a basis: as an attempt, and in records of before', () => {
    const { legalBasis: _basis, ...baseless } = goods;
    const { answer, after } = before('record-inspection')().when('request-measure', baseless, 'wang', '2026-03-06');
    expect(answer).toBe('legal-basis-missing');
    expect(codes(after, 17)).toEqual(['refused-attempt']);
    expect(codes(saying(first(), 'MeasureRequested', { legalBasis: undefined }), 17)).toEqual(['seized-without-basis']);
    const named = (legalBasis: string) => codes(saying(first(), 'MeasureRequested', { legalBasis }), 17);
    expect(named('程序规定第三十六条')).toEqual(['seized-without-basis']);
    for (const ground of ['上级交办', '有关规定', '依法', '相关法律法规'])
      expect([ground, named(ground)]).toEqual([ground, ['seized-on-unread-basis']]);
    expect(named('食品安全法110')).toEqual([]);
  });
});
