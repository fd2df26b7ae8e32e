import { inPart, takenUp, type Appliers } from './applier.js';

/** Testing and appraisal; orders to correct and what a re-inspection found. */
export const tests: Appliers<'TestCommissioned' | 'TestResultReceived' | 'CorrectionOrdered' | 'ReinspectionRecorded'> =
  {
    TestCommissioned: (state, commission) => {
      const before = takenUp(state);
      return inPart(before, 'aside', { tests: [...before.aside.tests, { ...commission, result: null }] });
    },
    TestResultReceived: (state, result) => {
      const before = takenUp(state);
      const tests = before.aside.tests.map((test) => (test.test === result.test ? { ...test, result } : test));
      return inPart(before, 'aside', { tests });
    },
    CorrectionOrdered: (state, order) => {
      const before = takenUp(state);
      return inPart(before, 'aside', { corrections: [...before.aside.corrections, { ...order, reinspections: [] }] });
    },
    ReinspectionRecorded: (state, reinspection) => {
      const before = takenUp(state);
      const corrections = before.aside.corrections.map((order) =>
        order.order === reinspection.order
          ? { ...order, reinspections: [...order.reinspections, reinspection] }
          : order,
      );
      return inPart(before, 'aside', { corrections });
    },
  };
