import type { CaseState } from '../state/case-state.js';
import { BrokenHistory, type Appliers } from './applier.js';

type Verified = Extract<CaseState, { measures: unknown[] }>;

const underWay = (state: CaseState): Verified => {
  if (!('measures' in state)) throw new BrokenHistory(`A test or an order was recorded at stage ${state.stage}`);
  return state;
};

/** Testing and appraisal; orders to correct and what a re-inspection found. */
export const tests: Appliers<'TestCommissioned' | 'TestResultReceived' | 'CorrectionOrdered' | 'ReinspectionRecorded'> =
  {
    TestCommissioned: (state, commission) => {
      const before = underWay(state);
      return { ...before, tests: [...before.tests, { ...commission, result: null }] };
    },
    TestResultReceived: (state, result) => {
      const before = underWay(state);
      return { ...before, tests: before.tests.map((test) => (test.test === result.test ? { ...test, result } : test)) };
    },
    CorrectionOrdered: (state, order) => {
      const before = underWay(state);
      return { ...before, corrections: [...before.corrections, { ...order, reinspections: [] }] };
    },
    ReinspectionRecorded: (state, reinspection) => {
      const before = underWay(state);
      return {
        ...before,
        corrections: before.corrections.map((order) =>
          order.order === reinspection.order
            ? { ...order, reinspections: [...order.reinspections, reinspection] }
            : order,
        ),
      };
    },
  };
