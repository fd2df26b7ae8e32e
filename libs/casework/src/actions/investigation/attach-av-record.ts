import { recordedSteps } from '../../audio-visual/recorded-steps.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Context } from '../../context.js';
import { AvRecordAttached, recordableSteps } from '../../events/audio-visual.js';
import { caseEvents } from '../../events/case-events.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { CaseState } from '../../state/case-state.js';
import { handlersOf, isReviewed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A case of which something can have been recorded. */
type Recordable = Exclude<CaseState, { stage: 'none' | 'reference' | 'clue' }>;

/** Those who were there: the officers of the case, and at a hearing its host and recorder. */
const present = (state: Recordable): string[] => {
  const panel = isReviewed(state) ? state.hearing?.panel : null;
  const ofHearing = panel === null || panel === undefined ? [] : [panel.host, panel.recorder];
  return [...handlersOf(state), ...ofHearing];
};

const refuseUnlessPresent = (state: Recordable, context: Context): Refusal | null =>
  refuseUnlessAssigned(present(state), context);

/**
 * §2.10. Late is better than never: a recording may be attached until the case is archived, and the delay shows (risk
 * 13).
 */
export const attachAvRecord = act({
  name: 'attach-av-record',
  chinese: '归集执法音像记录',
  summary: 'Attach a file of the audio-visual record of a step',
  ground: 'APL Art.47; PR Art.43, 44, 79, 82',
  body: AvRecordAttached,
  refuseIf: refuseUnlessPresent,
  decide: (_, body, context) => {
    const steps = recordedSteps(context.facts, context.law);
    const step = steps.find(({ number }) => number === body.step);
    if (step === undefined)
      return refusals.notARecordableStep(
        body.step,
        recordableSteps.map((type) => ({ type, chinese: caseEvents[type].chinese })),
      );
    if (body.file.mediaType === 'application/pdf') return refusals.notARecording(body.file.mediaType);
    if (Date.parse(body.endedAt) < Date.parse(body.startedAt)) return refusals.notInOrder('endedAt', 'startedAt');
    if (Date.parse(body.endedAt) > Date.parse(context.now)) return refusals.notInTheFuture('endedAt');
    const elsewhere =
      Date.parse(body.endedAt) < Date.parse(step.from) || Date.parse(body.startedAt) > Date.parse(step.to);
    if (elsewhere) return refusals.recordingOfAnotherTime(step.from, step.to);
    if (step.recordings.some(({ sha256 }) => sha256 === body.file.sha256))
      return refusals.alreadyExists('recording-of-step');
    return recorded('AvRecordAttached', body);
  },
});
