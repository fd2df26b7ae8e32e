import { addDays, addWorkingDays, legalDateOf } from '../../deadlines/index.js';
import {
  daysTo,
  delayed,
  entered,
  enteredOn,
  eventsOf,
  inTurn,
  later,
  saidIn,
  saying,
  without,
  type Change,
  type Entry,
  type Records,
  type Type,
  type Violation,
} from './change.js';

const ofMeasures: readonly Type[] = ['MeasureRequested', 'UrgentMeasureTaken'];

/** A measure that was taken on the spot in time of need, and approved ten seconds later. */
const takenOnTheSpot = (at: string, measure: number, more: object): Entry[] => [
  {
    type: 'UrgentMeasureTaken',
    data: {
      measure,
      number: `planted-measure-${measure}`,
      kind: 'seizure',
      items: '过期饼干30袋',
      place: '示范县某街（虚构）',
      legalBasis: '《中华人民共和国食品安全法》第一百一十条',
      reasons: '可能转移。',
      officers: ['wang', 'li'],
      takenAt: later(at, -1),
      cardsShown: true,
      rightsTold: true,
      listHandedOver: true,
      signature: '当事人签名',
      audioVisual: [{ sha256: 'c'.repeat(64), device: '执法记录仪-01', from: later(at, -2), to: at }],
      ...more,
    },
  },
  { type: 'MeasureApproved', data: { measure }, by: 'feng' },
];

const ended = (measure: number, outcome: string): Entry[] => [
  { type: 'MeasureEnded', data: { measure, outcome, number: `planted-end-${measure}` }, by: 'feng' },
];

const seized = (more: object, ...then: Entry[]): Change =>
  entered('EvidenceCollected', (_records, _on, at) => [...takenOnTheSpot(at, 1, more), ...then]);

const goods = [{ name: '过期饼干', quantity: 30, unit: '袋' }];
const moved = (movedOn: string, direction: 'in' | 'out', reason: string): Entry => ({
  type: 'GoodsMoved',
  data: { measure: 1, direction, reason, goods, persons: ['wang', 'li'], movedOn, place: '涉案物品仓库' },
});

/** Stored, and to go back since the day on which the seizure ended. */
const storedAndEnded: Change = entered('EvidenceCollected', (_records, on, at) => [
  ...takenOnTheSpot(at, 1, {}),
  moved(on, 'in', 'stored'),
  ...ended(1, 'no-longer-needed'),
]);

const isHold = (records: Records): boolean =>
  eventsOf(records).some((event) => event.type === 'UrgentMeasureTaken' && event.data.kind === 'evidence-hold') &&
  eventsOf(records).filter(({ type }) => ofMeasures.includes(type)).length === 1;

/** In place of its end it lapsed, on the seventh working day (PR Art.35). */
const lapsed: Change = (records, { calendars }) => {
  const lastDay = addWorkingDays(legalDateOf(saidIn(records, 'UrgentMeasureTaken').takenAt), 7, calendars);
  return records.map((record) => ({
    ...record,
    events: record.events.map((event) =>
      event.type === 'MeasureEnded'
        ? { ...event, type: 'EvidenceHoldLapsed' as const, data: { measure: 1, lastDay } }
        : event,
    ),
  }));
};

const returnsMoney = (records: Records): boolean =>
  eventsOf(records).some(({ type, data }) => type === 'DutySettled' && data.how.includes('退还'));

const pleaded: Entry = {
  type: 'RecusalRequested',
  data: { person: 'li', pleadedBy: 'party', ground: 'other-relation', reasons: '与当事人的竞争对手相识。' },
};

/** What is wrong with goods, measures, tests, pleas and suspensions (risks 12, 16 to 21). */
export const ofTheMeasures: readonly Violation[] = [
  {
    number: 12,
    code: 'plea-undecided',
    needs: ['QuestioningRecorded'],
    without: ['RecusalRequested'],
    change: entered('QuestioningRecorded', () => [pleaded]),
  },
  {
    number: 12,
    code: 'recused-had-acted',
    needs: ['QuestioningRecorded'],
    without: ['RecusalRequested'],
    change: entered('QuestioningRecorded', () => [
      pleaded,
      { type: 'RecusalDecided', data: { person: 'li', granted: true, reasons: '属实。' }, by: 'feng' },
    ]),
  },
  {
    number: 16,
    code: 'clock-ends',
    way: 'evidence-hold',
    needs: ['UrgentMeasureTaken', 'MeasureEnded'],
    fits: isHold,
    change: without('MeasureEndRequested', 'MeasureRequestEndorsed', 'MeasureEnded'),
  },
  {
    number: 16,
    code: 'hold-lapsed',
    needs: ['UrgentMeasureTaken', 'MeasureEnded'],
    fits: isHold,
    change: lapsed,
  },
  {
    number: 17,
    code: 'seized-without-basis',
    needs: ['EvidenceCollected'],
    without: ofMeasures,
    change: seized({ legalBasis: undefined }),
  },
  {
    number: 17,
    code: 'seized-on-unread-basis',
    needs: ['EvidenceCollected'],
    without: ofMeasures,
    change: seized({ legalBasis: '上级通知' }),
  },
  {
    number: 17,
    code: 'seized-unrelated',
    needs: ['EvidenceCollected'],
    without: ofMeasures,
    change: seized({}, ...ended(1, 'unrelated')),
  },
  {
    number: 17,
    code: 'sealed-twice',
    needs: ['EvidenceCollected'],
    without: ofMeasures,
    change: entered('EvidenceCollected', (_records, _on, at) => [
      ...takenOnTheSpot(at, 1, {}),
      ...takenOnTheSpot(at, 2, {}),
    ]),
  },
  {
    number: 18,
    code: 'clock-ends',
    way: 'seal-seize',
    needs: ['EvidenceCollected', 'PenaltyDecided'],
    without: [...ofMeasures, 'CaseSuspended', 'TestCommissioned'],
    change: inTurn(seized({}), delayed('InvestigationReported', 42)),
  },
  {
    number: 18,
    code: 'test-beyond-period',
    needs: ['TestCommissioned', 'TestResultReceived'],
    fits: (records) => saidIn(records, 'TestCommissioned').measure !== undefined,
    change: inTurn(
      saying('TestCommissioned', ({ commissionedOn }) => ({ periodEndsOn: addDays(commissionedOn, 3) })),
      delayed('TestResultReceived', 5),
    ),
  },
  {
    number: 19,
    code: 'approval-late',
    needs: ['UrgentMeasureTaken', 'MeasureApproved'],
    change: delayed('MeasureApproved', 2),
  },
  {
    number: 20,
    code: 'clock-ends',
    way: 'return-goods',
    needs: ['UrgentMeasureTaken', 'MeasureApproved', 'MeasureEnded'],
    // Approved on the third day, it has to be released on that day, and is days later (PR Art.37).
    change: inTurn(delayed('MeasureApproved', 2), delayed('MeasureEnded', 3)),
  },
  {
    number: 20,
    code: 'money-back-late',
    needs: ['ReconsiderationDecided', 'DutySettled'],
    fits: returnsMoney,
    change: delayed('DutySettled', 28),
  },
  {
    number: 20,
    code: 'goods-still-there',
    needs: ['EvidenceCollected'],
    without: ofMeasures,
    change: storedAndEnded,
  },
  {
    number: 20,
    code: 'goods-out-late',
    needs: ['EvidenceCollected', 'DecisionServed'],
    without: ofMeasures,
    change: inTurn(
      storedAndEnded,
      delayed('InvestigationReported', 10),
      entered('DecisionServed', (_records, on) => [moved(on, 'out', 'returned')]),
    ),
  },
  {
    number: 20,
    code: 'disposed-beyond-store',
    needs: ['EvidenceCollected', 'PerformanceRecorded'],
    without: ofMeasures,
    change: inTurn(
      entered('EvidenceCollected', (_records, on, at) => [...takenOnTheSpot(at, 1, {}), moved(on, 'in', 'stored')]),
      entered('PerformanceRecorded', (_records, on) => {
        const content = { disposal: 1, goods: [{ name: '过期饼干', quantity: 31, unit: '袋' }] };
        const executed = { executors: ['wang', 'li'], supervisor: 'zhao', disposedOn: on, place: '填埋场' };
        return [
          { type: 'DisposalApproved', data: { ...content, method: 'destruction' }, by: 'feng' },
          { type: 'GoodsDisposed', data: { ...content, ...executed, record: '销毁。' } },
        ];
      }),
    ),
  },
  {
    number: 21,
    code: 'suspended',
    needs: ['CaseSuspended', 'CaseResumed'],
    change: delayed('CaseResumed', 91),
  },
  {
    number: 21,
    code: 'suspended-near-end',
    needs: ['SuspensionProposed', 'CaseSuspended'],
    without: ['ClockExtended'],
    // Five of the ninety days are left (PR Art.64).
    change: delayed('SuspensionProposed', (records) =>
      daysTo(records, 'SuspensionProposed', addDays(enteredOn(records, 'CaseFiled'), 85)),
    ),
  },
  {
    number: 21,
    code: 'test-commissioned-late',
    needs: ['EvidenceCollected', 'InvestigationReported'],
    without: ['SampleTaken', 'TestCommissioned'],
    change: inTurn(
      delayed('InvestigationReported', 28),
      entered('EvidenceCollected', (_records, takenOn) => [
        {
          type: 'SampleTaken',
          data: {
            goods: '饼干',
            place: '示范县某街（虚构）',
            officers: ['wang', 'li'],
            takenOn,
            source: 'on-site',
            quantity: '5袋',
            partyNotified: true,
            sealed: true,
            listHandedOver: true,
            signature: '当事人签名',
            audioVisual: [],
          },
        },
      ]),
      entered('QuestioningRecorded', (records, on) => {
        const taken = saidIn(records, 'SampleTaken').takenOn;
        const commissionedOn = addDays(taken, 20);
        const test = { test: 1, body: '某检验中心（虚构）', accredited: true, subject: '食品安全指标' };
        return [{ type: 'TestCommissioned', data: { ...test, commissionedOn, periodEndsOn: addDays(on, 40) } }];
      }),
    ),
  },
];
