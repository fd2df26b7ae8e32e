import { Id, Moment, Part, Text, WholeNumber } from '../input/fields.js';
import { StoredFile } from './files.js';

/** Acts to which a recording may belong. */
export const recordableSteps = [
  'VerificationRecorded',
  'InspectionRecorded',
  'QuestioningRecorded',
  'EvidenceCollected',
  'TestCommissioned',
  'MeasureTaken',
  'UrgentMeasureTaken',
  'SampleTaken',
  'ReinspectionRecorded',
  'StatementRecorded',
  'NoticeServed',
  'HearingNoticeServed',
  'HearingHeld',
  'DecisionServed',
  'SummaryPenaltyDecided',
] as const;
export type RecordableStep = (typeof recordableSteps)[number];

/** §2.10. One file of the recording of a step, or a photograph of it; a step may have several (PR Art.44, 79). */
export class AvRecordAttached {
  /** Number of the event that it belongs to, counted from 1 in its case. */
  @WholeNumber(1, 1_000_000) step: number;
  @Part(() => StoredFile) file: StoredFile;
  @Text(100) device: string;
  @Moment() startedAt: string;
  /** For a photograph the same instant. */
  @Moment() endedAt: string;
  @Id() recordedBy: string;
}
