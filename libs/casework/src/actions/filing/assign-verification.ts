import { refuseUnlessTwoCertified } from '../../checks/officers.js';
import { refuseUnlessOfUnits } from '../../checks/unit-officers.js';
import { VerificationAssigned } from '../../events/clue.js';
import { refusals } from '../../refusals/index.js';
import { isRecused } from '../../standing/recused.js';
import type { At } from '../../state/case-state.js';
import { isTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T2. */
export const assignVerification = act({
  name: 'assign-verification',
  chinese: '指派核查',
  summary: 'Name the officers who verify the clue',
  ground: 'PR Art.18; APL Art.42',
  body: VerificationAssigned,
  decide: (state: At<'clue' | 'verifying' | 'clue-referred'>, body, context) => {
    const recused = body.officers.find((officer) => isRecused(state, officer));
    if (recused !== undefined) return refusals.recused(recused);
    const units = [state.intake.clue.unit, ...(isTakenUp(state) ? state.aside.jointUnits : [])];
    return (
      refuseUnlessTwoCertified(body.officers, context) ??
      refuseUnlessOfUnits(body.officers, units, context) ??
      recorded('VerificationAssigned', body)
    );
  },
});
