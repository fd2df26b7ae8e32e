import { eventCatalogue, eventRows, type AnyEvent, type EventRow, type StreamRecord } from '#casework';
import { isFiled } from '#casework/state/questions';
import { clue, noPenalty, particulars } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { at, stages } from './rules-of.js';

const rowsOf = ({ records, file }: Story, from = 0): EventRow[] => eventRows(`case/${file.id}`, records, from);
const tried = (story: Story): Story =>
  story.when('assign-verification', { officers: ['wang'] }, 'zhao', '2026-03-02').after;

const wang = { id: 'wang', unit: 'qinghe.chengguan', roles: ['caseworker' as const] };
const record = (index: number, version: number, events: AnyEvent[]): StreamRecord<AnyEvent> => {
  return { index, version, recordedAt: `2026-03-0${index + 1}T01:00:00.000Z`, actor: wang, events, refusal: null };
};
const event = (type: string, data: object): AnyEvent => {
  return { type, v: 1, occurredAt: '2026-03-01T01:00:00.000Z', data };
};
/** Rows of a stream with these events, each in a record of its own. */
const rowsWith = (stream: string, ...events: AnyEvent[]): EventRow[] =>
  eventRows(
    stream,
    events.map((each, index) => record(index, index + 1, [each])),
    0,
  );
const said = (data: object): string => rowsWith('case/a', event('ClueRegistered', data))[0]?.line ?? '';

describe('The index of events 审计索引', () => {
  it('has one row for every event, under its number in the stream', () => {
    const rows = rowsOf(at('archived'));
    const { facts } = at('archived').file;
    expect(rows.map(({ number, type }) => [number, type])).toEqual(facts.map(({ type }, place) => [place + 1, type]));
    expect(rows[0]).toMatchObject({
      _id: 'case/case-of-the-test#1',
      kind: 'event',
      caseId: 'case-of-the-test',
      by: 'wang',
      byUnit: 'qinghe.chengguan',
      roles: ['caseworker'],
      chinese: '案源登记',
      occurredAt: '2026-03-02T09:00:00.000Z',
      recordedAt: '2026-03-02T09:00:00.000Z',
      played: false,
    });
  });

  it('tells where nobody lives and how nobody is reached: particulars of a party are in the case alone', () => {
    const party = { kind: 'natural_person', name: '某甲', ...particulars };
    expect(said({ unit: 'qinghe', party })).toBe(
      `unit qinghe; party kind=natural_person 某甲 ${particulars.creditCode}`,
    );
    const completed = rowsWith('case/a', event('ParticularsCompleted', { learnedOn: '2026-03-01', ...particulars }));
    expect(completed[0]?.line).toBe(`learnedOn 2026-03-01; creditCode ${particulars.creditCode}`);
  });

  it('numbers a lapse and the event it came with one after the other', () => {
    const proposed = at('notified').when(
      'propose-decision',
      { handling: noPenalty, reasons: '无' },
      'wang',
      '2026-05-06',
    );
    expect(
      rowsOf(proposed.after)
        .slice(-2)
        .map(({ type, position }) => [type, position]),
    ).toEqual([
      ['DefenceWindowLapsed', at('notified').records.length],
      ['DecisionProposed', at('notified').records.length],
    ]);
  });

  it('gives every event and every refusal a place of its own, in the order in which they came', () => {
    const twice = tried(tried(at('clue')));
    const { after } = twice.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-02');
    const rows = rowsOf(after);
    expect(rows.map(({ place, kind, number }) => [place, kind, number])).toEqual([
      [1, 'event', 1],
      [2, 'refusal', 1],
      [3, 'refusal', 1],
      [4, 'event', 2],
    ]);
    expect(new Set(rows.map(({ _id }) => _id)).size).toBe(rows.length);
    expect(rows[1]).toMatchObject({
      _id: 'case/case-of-the-test!1',
      type: 'assign-verification',
      chinese: '指派核查',
      code: 'two-officers-needed',
      by: 'zhao',
    });
    expect(rows[1]?.refusal).toMatchObject({ parameters: { named: 1 } });
  });

  it('names the party in every row, and the case code also in those from before the filing', () => {
    const rows = rowsOf(at('archived'));
    const { state } = at('archived').file;
    const code = isFiled(state) ? state.investigation.filing.caseCode : '';
    expect(code).not.toBe('');
    expect(new Set(rows.map(({ caseCode }) => caseCode))).toEqual(new Set([code]));
    expect(new Set(rows.map(({ party }) => party))).toEqual(new Set(['清河县城关镇某食品店']));
    expect(new Set(rowsOf(at('verifying')).map(({ caseCode }) => caseCode))).toEqual(new Set([null]));
  });

  it.each(stages)('comes to the same at %s, made record by record or all at once', (stage) => {
    const story = at(stage);
    const kept = new Map<string, EventRow>();
    story.records.forEach((_, place) => {
      for (const row of eventRows('case/a', story.records.slice(0, place + 1), place))
        if ((kept.get(row._id)?.position ?? -1) < row.position) kept.set(row._id, row);
    });
    expect([...kept.values()].sort((a, b) => a.place - b.place)).toEqual(eventRows('case/a', story.records, 0));
  });

  it('keeps a refused registration under the unit of the person who tried, also once the case is open', () => {
    const opened = at('none')
      .when('register-clue', { ...clue(), unit: 'qinghe.nowhere' }, 'shen', '2026-03-02')
      .after.when('register-clue', clue(), 'wang', '2026-03-02').after;
    expect(rowsOf(opened).map(({ kind, units }) => [kind, units])).toEqual([
      ['refusal', ['qinghe']],
      ['event', ['qinghe', 'qinghe.chengguan']],
    ]);
  });

  it('shows a refused opening of a station to its bureau, and names the place of the record in the log', () => {
    const tried = at('none').when('register-clue', { ...clue(), unit: 'qinghe.nowhere' }, 'wang', '2026-03-02').after;
    expect(rowsOf(tried)).toMatchObject([{ kind: 'refusal', units: ['qinghe', 'qinghe.chengguan'] }]);
    expect(rowsOf(at('archived')).map(({ record }) => record)).toEqual(
      at('archived').records.flatMap(({ index, events }) => events.map(() => index)),
    );
  });

  it('puts what was done in a unit under that unit, also when an officer moves on', () => {
    const rows = rowsWith(
      'officer/wang',
      event('OfficerRegistered', { name: '王', unit: 'qinghe.chengguan' }),
      event('OfficerMoved', { unit: 'qinghe.dongguan', from: '2026-03-02', reasons: '轮岗' }),
    );
    expect(rows.map(({ unit, chinese }) => [unit, chinese])).toEqual([
      ['qinghe.chengguan', '登记执法人员'],
      ['qinghe.dongguan', '轮岗'],
    ]);
  });

  it('has numbers under the unit whose they are', () => {
    const claim = { series: 'case', serial: 7, forStream: 'case/a', forCommand: 'k' };
    expect(rowsWith('numbering/qinghe.chengguan-2026', event('NumberIssued', claim))).toMatchObject([
      {
        aggregate: 'numbering',
        unit: 'qinghe.chengguan',
        units: ['qinghe', 'qinghe.chengguan'],
        line: 'series case; serial 7; forStream case/a',
        caseId: 'a',
      },
    ]);
  });

  it('marks what happened before something that had been entered by then', () => {
    const early = { ...event('VerificationAssigned', { officers: [] }), occurredAt: '2026-02-01T01:00:00.000Z' };
    const rows = rowsWith('case/a', event('ClueRegistered', { unit: 'u', party: { name: 'p' } }), early);
    expect(rows.map(({ late }) => late)).toEqual([false, true]);
  });
});

describe('The line of a row', () => {
  it('says the fields in their order, long texts cut and lists of things counted', () => {
    expect(
      said({
        matter: '长'.repeat(100),
        party: { kind: 'company', name: '某公司' },
        amountFen: 500_000,
        officers: ['wang', 'li'],
        files: [{ sha256: 'f'.repeat(64) }, { sha256: 'e'.repeat(64) }],
        sha256: 'd'.repeat(64),
        none: [],
      }),
    ).toBe(`matter ${'长'.repeat(59)}…; party kind=company 某公司; amountFen 500000; officers wang、li; files × 2`);
  });
  it('is at most 200 characters, none of them cut in two', () => {
    const line = said(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`field${n}`, '𠮷'.repeat(59)])));
    expect([...line]).toHaveLength(200);
    expect(/\p{Surrogate}/u.test(line)).toBe(false);
  });
  it('is made of every event that the catalogue knows', () => {
    for (const [kind, catalogue] of Object.entries(eventCatalogue))
      for (const [type, { chinese }] of Object.entries(catalogue))
        expect(rowsWith(`${kind}/a`, event(type, {}))).toMatchObject([{ type, chinese, line: '' }]);
  });
});
