import { daysBetween, legalDateOf } from '../../deadlines/index.js';
import type { CaseEvent } from '../../events/catalogue.js';
import {
  entered,
  eventsOf,
  inTurn,
  later,
  numberOf,
  saidIn,
  saying,
  type Change,
  type Records,
  type Violation,
} from './change.js';

/** The questioning as long as the inspection, by the same officers at the same time. */
const atTwoPlaces: Change = (records, law) => {
  const { from, to, officers } = saidIn(records, 'InspectionRecorded');
  return saying('QuestioningRecorded', () => ({ from, to, officers }))(records, law);
};

/** The evidence was entered six days after the clue or later: five days before it the clue was there. */
const collectedLater = (records: Records): boolean => {
  const collected = records.find(({ events }) => events.some(({ type }) => type === 'EvidenceCollected'));
  const [clue] = records;
  if (collected === undefined || clue === undefined) return false;
  return daysBetween(legalDateOf(clue.recordedAt), legalDateOf(collected.recordedAt)) >= 6;
};

/** Entered on the fifth day: so many days after it happened as no bureau takes that enters what it does. */
const enteredLate: Change = (records) => {
  const first = eventsOf(records).find(({ type }) => type === 'EvidenceCollected');
  const on = (event: CaseEvent, recordedAt: string): CaseEvent => ({
    ...event,
    occurredAt: later(recordedAt, -5 * 24 * 60),
  });
  return records.map((record) => ({
    ...record,
    events: record.events.map((event) => (event === first ? on(event, record.recordedAt) : event)),
  }));
};

/** More characters in one minute than can be asked and written. */
const longRecord = '问：请说明进货情况。答：货从外地进来，没有索取票据，数量记不清楚了。'.repeat(60);

const isFilmed = (records: Records): boolean => saidIn(records, 'InspectionRecorded').audioVisual.length > 0;

/** A film of a step, as it is attached to it. */
const film = (records: Records, type: 'InspectionRecorded', more: object = {}): object => {
  const { from, to, officers } = saidIn(records, type);
  const file = { sha256: 'a'.repeat(64), size: 1000, mediaType: 'video/mp4', name: '现场录像.mp4' };
  const step = numberOf(records, type);
  return { step, file, device: '执法记录仪-01', startedAt: from, endedAt: to, recordedBy: officers[0], ...more };
};

const spoken = '问：货从哪里来？答：从外地一家批发部进的，没有要票据，一共进了三次，每次十箱。';
const said = `${spoken}问：卖了多少？答：卖了二十箱，每箱一百元，余下的在库里，没有动过，可以去看。`;

/** Another questioning right after the one that is there. */
const questionedAgain = (fields: (first: { from: string; to: string }) => object): Change =>
  entered('QuestioningRecorded', (records) => {
    const first = saidIn(records, 'QuestioningRecorded');
    return [{ type: 'QuestioningRecorded', data: { ...first, person: '店员', ...fields(first) } }];
  });

/** What is wrong in records of the scene and of questionings (risks 3, 9, 10, 11, 13, 14, 15, 37). */
export const ofRecords: readonly Violation[] = [
  { number: 3, code: 'entered-late', needs: ['EvidenceCollected'], fits: collectedLater, change: enteredLate },
  {
    number: 3,
    code: 'entered-in-bulk',
    needs: ['EvidenceCollected'],
    change: entered('EvidenceCollected', (records) => {
      const data = saidIn(records, 'EvidenceCollected');
      return [1, 2, 3].map((nth) => ({
        type: 'EvidenceCollected',
        data: { ...data, description: `第 ${nth} 组票据` },
      }));
    }),
  },
  { number: 9, code: 'at-two-places', needs: ['InspectionRecorded', 'QuestioningRecorded'], change: atTwoPlaces },
  {
    number: 10,
    code: 'recorded-by-no-officer',
    needs: ['InspectionRecorded'],
    change: entered('InspectionRecorded', (records) => [
      { type: 'AvRecordAttached', data: film(records, 'InspectionRecorded', { recordedBy: 'assistant-1' }) },
    ]),
  },
  {
    number: 11,
    code: 'not-shown-or-told',
    way: 'rights',
    needs: ['InspectionRecorded'],
    change: saying('InspectionRecorded', () => ({ rightsTold: false })),
  },
  {
    number: 11,
    code: 'not-shown-or-told',
    way: 'cards',
    needs: ['QuestioningRecorded'],
    change: saying('QuestioningRecorded', () => ({ cardsShown: false })),
  },
  {
    number: 11,
    code: 'opening-not-recorded',
    needs: ['InspectionRecorded'],
    fits: isFilmed,
    change: saying('InspectionRecorded', ({ audioVisual, from }) => ({
      audioVisual: audioVisual.map((each) => ({ ...each, from: later(from, 5) })),
    })),
  },
  {
    number: 13,
    code: 'not-recorded',
    needs: ['InspectionRecorded'],
    fits: isFilmed,
    change: saying('InspectionRecorded', () => ({ audioVisual: [] })),
  },
  {
    number: 13,
    code: 'recorded-in-part',
    needs: ['InspectionRecorded'],
    fits: isFilmed,
    change: saying('InspectionRecorded', ({ audioVisual, to }) => ({
      audioVisual: audioVisual.map((each) => ({ ...each, to: later(to, -10) })),
    })),
  },
  {
    number: 13,
    code: 'recording-uploaded-late',
    needs: ['InspectionRecorded', 'NoticeIssued'],
    change: inTurn(
      saying('InspectionRecorded', () => ({ audioVisual: [] })),
      entered('NoticeIssued', (records) => [{ type: 'AvRecordAttached', data: film(records, 'InspectionRecorded') }]),
    ),
  },
  {
    number: 14,
    code: 'flawed-evidence',
    way: 'not-attested',
    needs: ['EvidenceCollected'],
    change: saying('EvidenceCollected', () => ({ attestedCopy: false })),
  },
  {
    number: 14,
    code: 'flawed-evidence',
    way: 'no-integrity-value',
    needs: ['EvidenceCollected'],
    change: saying('EvidenceCollected', () => ({ kind: 'electronic', sha256: undefined, files: undefined })),
  },
  {
    number: 14,
    code: 'waiver-without-paper',
    needs: ['NoticeServed'],
    without: ['RightsWaived', 'HearingRequested', 'StatementRecorded'],
    fits: (records) => eventsOf(records).every(({ forParty }) => forParty === undefined),
    change: entered('NoticeServed', (_records, waivedOn) => [
      { type: 'RightsWaived', data: { waivedOn, namesHearing: true, signature: '当事人签名' } },
    ]),
  },
  {
    number: 15,
    code: 'questioned-too-fast',
    needs: ['QuestioningRecorded'],
    change: saying('QuestioningRecorded', ({ from }) => ({ record: longRecord, to: later(from, 1) })),
  },
  {
    number: 15,
    code: 'questioned-at-once',
    needs: ['QuestioningRecorded'],
    change: questionedAgain(() => ({ record: '问：…… 答：不清楚。' })),
  },
  {
    number: 15,
    code: 'questionings-alike',
    needs: ['QuestioningRecorded'],
    change: inTurn(
      saying('QuestioningRecorded', () => ({ record: said })),
      questionedAgain(({ from, to }) => ({ from: later(from, -120), to: later(to, -120), record: `${said}是的。` })),
    ),
  },
  {
    number: 37,
    code: 'file-swapped',
    needs: ['InspectionRecorded'],
    change: entered('InspectionRecorded', (records) => {
      const first = film(records, 'InspectionRecorded');
      const other = { sha256: 'b'.repeat(64), size: 900, mediaType: 'video/mp4', name: '现场录像.mp4' };
      return [first, { ...first, file: other }].map((data) => ({ type: 'AvRecordAttached', data }));
    }),
  },
];
