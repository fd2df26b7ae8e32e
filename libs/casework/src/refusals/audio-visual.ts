import { refusal } from './refusal.js';

/** Recordings of steps. */
export const audioVisual = {
  notARecordableStep: (number: number, types: readonly string[]) =>
    refusal(
      'not-a-recordable-step',
      'PR Art.44',
      `Event ${number} of this case is no step that is recorded.`,
      `Name the number of an event of one of these types: ${types.join(', ')}.`,
    ),
  notARecording: (mediaType: string) =>
    refusal(
      'not-a-recording',
      'PR Art.44',
      `A file of type ${mediaType} is no audio-visual record.`,
      'Attach the photograph, sound or film itself; add documents as evidence.',
    ),
  recordingOfAnotherTime: (from: string, to: string) =>
    refusal(
      'recording-of-another-time',
      'PR Art.44',
      `The recording lies wholly outside the step, which went from ${from} to ${to}.`,
      'Check the clock of the device, or name the step that was recorded.',
    ),
} as const;
