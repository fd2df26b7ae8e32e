import { refusal } from './refusal.js';

/** Recordings of steps. */
export const audioVisual = {
  notARecordableStep: (number: number, steps: readonly { readonly type: string; readonly chinese: string }[]) =>
    refusal('not-a-recordable-step', 'PR Art.44', { number, steps }),
  notARecording: (mediaType: string) => refusal('not-a-recording', 'PR Art.44', { mediaType }),
  recordingOfAnotherTime: (from: string, to: string) => refusal('recording-of-another-time', 'PR Art.44', { from, to }),
} as const;
