import type { CaseState } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { isDecided, type DecidedCase } from '../state/questions.js';
import { BrokenHistory, inPart, type Appliers } from './applier.js';
import { offTheList, onTheListAgain } from './dishonesty-list.js';

const repairable = (state: CaseState): DecidedCase => {
  if (!isDecided(state)) throw new BrokenHistory(`Credit repair was recorded at stage ${state.stage}`);
  return state;
};

const changed = (
  state: CaseState,
  application: number,
  change: (before: CreditRepair) => Partial<CreditRepair>,
): CaseState => {
  const before = repairable(state);
  if (!before.publication.repairs.some((repair) => repair.application === application))
    throw new BrokenHistory(`Application ${application} for credit repair was never received`);
  const repairs = before.publication.repairs.map((repair) =>
    repair.application === application ? { ...repair, ...change(repair) } : repair,
  );
  return inPart(before, 'publication', { repairs });
};

/** One hand more on an application; who is on the list already is not added. */
const alsoBy = ({ handledBy }: CreditRepair, by: string): string[] => [...new Set([...handledBy, by])];

/** Credit repair: the publication of a decision ends before its time (CRED). */
export const creditRepair: Appliers<
  | 'CreditRepairApplied'
  | 'RepairMaterialAsked'
  | 'RepairMaterialReceived'
  | 'CreditRepairAccepted'
  | 'CreditRepairDeclined'
  | 'CreditRepairExtended'
  | 'CreditRepairDecided'
  | 'CreditDataRecorded'
  | 'CreditRepairRevoked'
> = {
  CreditRepairApplied: (state, applied, { by }) => {
    const before = repairable(state);
    if (before.publication.repairs.some(({ application }) => application === applied.application))
      throw new BrokenHistory(`Application ${applied.application} for credit repair was recorded twice`);
    const repair: CreditRepair = {
      ...applied,
      handledBy: [by],
      askedOn: null,
      suppliedOn: null,
      acceptedOn: null,
      declinedOn: null,
      extendedBy: 0,
      decided: null,
      data: null,
      revokedOn: null,
    };
    return inPart(before, 'publication', { repairs: [...before.publication.repairs, repair] });
  },
  RepairMaterialAsked: (state, { application }, { by, on }) =>
    changed(state, application, (before) => ({ askedOn: on, handledBy: alsoBy(before, by) })),
  RepairMaterialReceived: (state, { application, receivedOn }, { by }) =>
    changed(state, application, (before) => ({ suppliedOn: receivedOn, handledBy: alsoBy(before, by) })),
  CreditRepairAccepted: (state, { application }, { by, on }) =>
    changed(state, application, (before) => ({ acceptedOn: on, handledBy: alsoBy(before, by) })),
  CreditRepairDeclined: (state, { application }, { on }) => changed(state, application, () => ({ declinedOn: on })),
  CreditRepairExtended: (state, { application, days }) => changed(state, application, () => ({ extendedBy: days })),
  CreditRepairDecided: (state, decided, { on }) =>
    changed(state, decided.application, () => ({ decided: { ...decided, on } })),
  // Who is repaired leaves the list too, and who was listed comes off with the decision (CRED Art.13).
  CreditDataRecorded: (state, data) =>
    offTheList(
      changed(state, data.application, () => ({ data })),
      data.doneOn,
    ),
  // Back to what was before the repair, the list too (CRED Art.23; SBL Art.20).
  CreditRepairRevoked: (state, { application, ownMistake = false }, { on }) =>
    onTheListAgain(
      changed(state, application, () => ({ revokedOn: on, ...(ownMistake ? { ownMistake: true as const } : {}) })),
    ),
};
