import { refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { DeadlineError, dueDate } from '../../deadlines/index.js';
import { CrimeReported } from '../../events/police.js';
import { refusals } from '../../refusals/index.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T5a: the officers named for it, at least two, report in writing; the main head has three days from here. */
export const reportSuspectedCrime = act({
  name: 'report-suspected-crime',
  chinese: '报告涉嫌犯罪',
  summary: 'Report that the act is suspected to be a crime, for referral to the police',
  ground: 'APL Art.27; PR Art.17(2); TRF Art.3, 5',
  body: CrimeReported,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context) ?? refuseIfSuspicionOpen(state),
  decide: (state, body, context) => {
    try {
      dueDate({ clock: 'referral-approval', start: context.day }, context.law);
    } catch (error) {
      if (error instanceof DeadlineError)
        return refusals.beforeTheCase('the-report', { code: 'rules-known', parameters: { because: error.message } });
      throw error;
    }
    return refuseUnlessTwoAssigned(body.officers, handlersOf(state), context) ?? recorded('CrimeReported', body);
  },
});
