import { refuseUnlessHandler } from '../../checks/measures.js';
import { TestResultReceived } from '../../events/tests.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T12, form #32: the clocks run again from the day after the result. */
export const recordTestResult = act({
  name: 'record-test-result',
  chinese: '记录检验检测鉴定结果',
  summary: 'Record the result of a test and when the party was told',
  ground: 'PR Art.32, 64',
  body: TestResultReceived,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const waiting = state.aside.tests.find(({ test, result }) => test === body.test && result === null);
    if (waiting === undefined) return refusals.testUnknown(body.test);
    if (body.receivedOn < waiting.commissionedOn) return refusals.notInOrder('receivedOn', 'commissionedOn');
    return recorded('TestResultReceived', body);
  },
});
