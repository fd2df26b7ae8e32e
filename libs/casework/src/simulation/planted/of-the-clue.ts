import { addDays, addWorkingDays, legalDateOf } from '../../deadlines/index.js';
import { daysTo, delayed, enteredBy, leavingOut, saidIn, saying, type Records, type Violation } from './change.js';

const partOfOfficial = (records: Records): boolean =>
  saidIn(records, 'ClueRegistered').source !== 'assigned-by-superior';

/** What goes wrong before a case is filed, and who goes out (risks 1, 2, 8, 10). */
export const ofTheClue: readonly Violation[] = [
  {
    number: 1,
    code: 'clock-ends',
    way: 'verification',
    needs: ['FilingProposed'],
    change: delayed('FilingProposed', 91),
  },
  {
    number: 1,
    code: 'passed-on-at-the-end',
    needs: ['ClueTransferred'],
    without: ['ClockExtended'],
    // Of the fifteen working days one is left (PR Art.18).
    change: delayed('ClueTransferred', (records, { calendars }) =>
      daysTo(records, 'ClueTransferred', addWorkingDays(saidIn(records, 'ClueRegistered').receivedOn, 14, calendars)),
    ),
  },
  {
    number: 1,
    code: 'declined-without-form',
    needs: ['FilingDeclined'],
    change: leavingOut(
      ({ type, data }) => type === 'NotFilingProposed' || (type === 'ProposalEndorsed' && data.matter === 'not-filing'),
    ),
  },
  {
    number: 2,
    code: 'record-before-clue',
    needs: ['EvidenceCollected'],
    change: saying('EvidenceCollected', (_data, _record, [clue]) => ({
      collectedOn: addDays(legalDateOf(clue?.recordedAt ?? ''), -20),
    })),
  },
  {
    number: 8,
    code: 'outside-area',
    needs: ['CaseFiled', 'FilingProposed'],
    fits: partOfOfficial,
    change: saying('ClueRegistered', () => ({ outsideArea: true })),
  },
  {
    number: 10,
    code: 'entered-by-no-officer',
    needs: ['InspectionRecorded'],
    change: enteredBy('InspectionRecorded', 'assistant-1'),
  },
];
