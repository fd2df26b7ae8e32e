import type { ClockId } from '../deadlines/index.js';
import { refusal } from './refusal.js';

/** An act as a refusal names it. */
interface Told {
  readonly action: string;
  readonly chinese: string;
  readonly ground: string;
}

const told = (step: Told | undefined): string =>
  step === undefined ? '' : `${step.action} (${step.chinese}, ${step.ground})`;

/** What must be there first, when, and in which order. */
export const order = {
  notAtThisStage: ({ action, chinese }: Told, stage: string, missing: readonly Told[]) =>
    refusal(
      'not-at-this-stage',
      missing[0]?.ground ?? 'design',
      `${action} (${chinese}) cannot be done yet: the case is at stage "${stage}", and ${told(missing[0])} is missing.`,
      `First ${missing.slice(0, 2).map(told).join(', then ')}${missing.length > 2 ? ', and what follows it' : ''}.`,
    ),
  pastThisStage: ({ action, chinese, ground }: Told, stage: string) =>
    refusal(
      'not-at-this-stage',
      ground,
      `${action} (${chinese}) cannot be done any more: the case is at stage "${stage}".`,
      'What was recorded stays; an entry that is wrong is corrected beside it (correct-entry).',
    ),
  keptForMainHead: ({ action, chinese, ground }: Told) =>
    refusal(
      'kept-for-main-head',
      ground,
      `${action} (${chinese}) is for the main head (主要负责人) of the bureau alone.`,
      'Put it before the main head.',
    ),
  alreadyExists: (what: string) =>
    refusal('already-exists', 'design', `${what} exists already.`, 'Use the one that exists, or another identifier.'),
  missingBefore: (what: string, ground: string) =>
    refusal('missing-before', ground, `${what} is missing.`, 'Record it first; then this can be done.'),
  documentMissing: (act: string, form: string, ground: string) =>
    refusal(
      'document-missing',
      ground,
      `${act} needs form ${form} in the file, and it is not there.`,
      'Record the act that makes the form first.',
    ),
  notInTheFuture: (field: string) =>
    refusal(
      'in-the-future',
      'design',
      `${field} lies in the future.`,
      'Record what has happened, when it has happened.',
    ),
  beforeTheCase: (field: string, first: string) =>
    refusal(
      'before-the-case',
      'PR Art.18',
      `${field} lies before ${first}.`,
      'Check the date; if it is right, register the earlier clue first.',
    ),
  notInOrder: (later: string, earlier: string) =>
    refusal(
      'not-in-order',
      'design',
      `${later} lies before ${earlier}.`,
      `Give a "${later}" that is not before "${earlier}".`,
    ),
  tooLate: (what: string, due: string, ground: string) =>
    refusal(
      'too-late',
      ground,
      `${what} had to happen on or before ${due}.`,
      'Record the step itself as it happened; the overdue clock stays visible.',
    ),
  extensionBeyondMaximum: (clock: ClockId, max: string, ground: string) =>
    refusal(
      'extension-beyond-maximum',
      ground,
      `The clock "${clock}" can be extended by at most ${max}.`,
      'Ask for what the rule allows.',
    ),
  publishedUnreadable: (why: string) =>
    refusal(
      'published-unreadable',
      'PUB Art.5',
      `The published decision cannot be read: ${why}.`,
      'Correct that field of the row, or leave it out.',
    ),
  nothingToDo: (what: string) => refusal('nothing-to-do', 'design', what, 'Nothing needs to be recorded.'),
} as const;
