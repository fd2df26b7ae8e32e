import {
  SupervisionAnswered,
  SupervisionFilesAskedFor,
  SupervisionFilesHandedOver,
  SupervisionInquired,
  SupervisionUrged,
} from '../events/supervision.js';
import { refusals, type Refusal } from '../refusals/index.js';
import {
  either,
  refuseIfConcerned,
  refuseUnlessAddressed,
  refuseUnlessSupervising,
  supervisionAct,
  type SupervisionContext,
} from './act.js';
import { isIssued, standingDecision, type Supervision } from './state.js';

const heads = ['unit-head', 'department-head', 'main-head'] as const;

/** What is answered: a notice, or what came from outside. */
const refuseUnlessToAnswer = ({ notice, outside, answered }: Supervision): Refusal | null => {
  if (answered !== null) return refusals.supervisionSettled('answered-already');
  if (outside !== null) return null;
  if (notice === null) return refusals.missingBefore('supervision-notice', 'SUP Art.17');
  return notice.receivedOn === null ? refusals.missingBefore('supervision-receipt', 'SUP Art.17') : null;
};

export const answerSupervision = supervisionAct({
  name: 'answer-supervision',
  chinese: '回复监督文书',
  summary: 'Answer a notice, or an instrument from outside; a late answer is kept and shows as late',
  ground: 'SUP Art.17; R825 Art.26-29',
  by: heads,
  records: 'SupervisionAnswered',
  body: SupervisionAnswered,
  happenedOn: ({ answeredOn }) => answeredOn,
  refuseIf: either(refuseUnlessAddressed, refuseUnlessToAnswer),
  refuseUnlessFit: ({ notice, outside }, { answeredOn }) => {
    const from = notice?.receivedOn ?? outside?.receivedOn ?? answeredOn;
    return answeredOn < from ? refusals.notInOrder('answeredOn', 'the-receipt') : null;
  },
});

/** Files are those of cases of the unit addressed (SUP Art.12). */
const refuseUnlessOfAddressed = (
  { addressed }: Supervision,
  cases: readonly string[] | undefined,
  context: SupervisionContext,
): Refusal | null => {
  const other = (cases ?? []).find((caseId) => !context.isCaseOf(caseId, addressed));
  return other === undefined ? null : refusals.fileNotOf(other, addressed);
};

export const askForFiles = supervisionAct({
  name: 'ask-for-files',
  chinese: '调阅案卷',
  summary: 'Ask the unit addressed for files, by a day; cases that are named can be read while the matter is open',
  ground: 'SUP Art.10, 12',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionFilesAskedFor',
  body: SupervisionFilesAskedFor,
  refuseIf: either(refuseUnlessSupervising, (state) =>
    isIssued(state) ? null : refusals.missingBefore('supervision-instrument', 'SUP Art.12, 17'),
  ),
  refuseUnlessFit: (state, { handOverBy, cases }, context) =>
    handOverBy < context.day
      ? refusals.notInOrder('handOverBy', 'the-request')
      : refuseUnlessOfAddressed(state, cases, context),
});

export const handOverFiles = supervisionAct({
  name: 'hand-over-files',
  chinese: '报送案卷',
  summary: 'Record that the files asked for were handed over, and which cases were meant',
  ground: 'SUP Art.10, 12',
  by: heads,
  records: 'SupervisionFilesHandedOver',
  body: SupervisionFilesHandedOver,
  happenedOn: ({ handedOn }) => handedOn,
  refuseIf: either(refuseUnlessAddressed, ({ filesAsked }) =>
    filesAsked.some(({ handedOn }) => handedOn === null) ? null : refusals.supervisionSettled('no-files-asked'),
  ),
  refuseUnlessFit: (state, { cases }, context) => refuseUnlessOfAddressed(state, cases, context),
});

/**
 * 调查核实: whether it is as the sign said; after it a decision can follow. After a correction, that it is none: the unit
 * addressed does not stop the time to mend by its own word (SUP Art.18, 21; R825 Art.29).
 */
export const recordInquiry = supervisionAct({
  name: 'record-inquiry',
  chinese: '监督调查核实',
  summary: 'Record what the inquiry found; after a correction, that it mended nothing, and the time to mend goes on',
  ground: 'SUP Art.18',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionInquired',
  body: SupervisionInquired,
  happenedOn: ({ inquiredOn }) => inquiredOn,
  refuseIf: either(refuseUnlessSupervising, refuseIfConcerned, (state) => {
    const { notice, decision, corrected } = state;
    if (decision !== null)
      return corrected !== null && standingDecision(state) !== null
        ? null
        : refusals.supervisionSettled('decision-sent');
    return notice === null ? refusals.missingBefore('supervision-notice', 'SUP Art.17, 18') : null;
  }),
  refuseUnlessFit: ({ notice, decision, corrected }, { inquiredOn, found }) => {
    if (inquiredOn < (notice?.issuedOn ?? inquiredOn)) return refusals.notInOrder('inquiredOn', 'the-issuing');
    if (decision === null || corrected === null) return null;
    // That the correction is one is said by closing.
    if (found === 'no-fault') return refusals.supervisionSettled('decision-sent');
    return inquiredOn < corrected.correctedOn ? refusals.notInOrder('inquiredOn', 'the-correction') : null;
  },
});

/** 督办: an answer, a correction or a report is asked for again. */
export const urge = supervisionAct({
  name: 'urge',
  chinese: '督办',
  summary: 'Urge the unit addressed to do what it owes',
  ground: 'SUP Art.7, 21',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionUrged',
  body: SupervisionUrged,
  happenedOn: ({ urgedOn }) => urgedOn,
  refuseIf: either(refuseUnlessSupervising, (state) =>
    isIssued(state) ? null : refusals.missingBefore('supervision-instrument', 'SUP Art.17'),
  ),
});
